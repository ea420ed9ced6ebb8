"""What is noted in a session, and long work."""

from __future__ import annotations

from typing import Final

from django.utils import timezone

from dialogues.models import Job, JobKind, Remark
from tests.cast import Cast
from tests.doors.door import (
    COAST,
    IDENTITIES,
    IDENTITIES_GO,
    IDENTITIES_NEWS,
    Door,
)
from tests.doors.room import OPENING


def a_job(cast: Cast) -> dict[str, object]:
    """A job that the rapporteur began; nobody else finds it."""
    row = Job.objects.create(
        dialogue=cast.dialogue,
        kind=JobKind.EXPORT,
        by=cast.rapporteur,
        made_at=timezone.now(),
        alive_at=timezone.now(),
    )
    return {"job": row.pk}


def a_remark(cast: Cast) -> dict[str, object]:
    """Something that the guest said."""
    Remark.objects.get_or_create(
        dialogue=cast.dialogue,
        session=cast.session,
        code="r1",
        defaults={"position": 1, "speaker": cast.guest.pk, "text": "Said.", "topic": ""},
    )
    return {"remark": "r1"}


NOTES: Final = {
    "dialogues:notes": Door(OPENING, get=IDENTITIES),
    "dialogues:file_line": Door(OPENING, post=IDENTITIES_GO),
    "dialogues:lines": Door(OPENING, get=IDENTITIES_NEWS),
    "dialogues:upload_notes": Door(OPENING, get=IDENTITIES, post=IDENTITIES),
    "dialogues:correct_remark": Door(OPENING, get=IDENTITIES, post=IDENTITIES, made=a_remark),
    "dialogues:job": Door(COAST, get="in 404 404 403 200 404", made=a_job),
}
