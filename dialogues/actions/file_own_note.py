"""Files the rapporteur's own analysis or memo among the remarks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from dialogues.domain.record import NoteKind
from dialogues.models import AuditAction, OwnNote, Remark, Session, User

from .auditing import audit
from .note_taking import lock_for_notes
from .refused import Refused


@dataclass(frozen=True, slots=True)
class OwnFiling:
    """A note that is to be filed after a remark, or before the first. Sent twice, filed once."""

    id: UUID
    kind: NoteKind
    text: str = field(repr=False)
    after: Remark | None = None


@transaction.atomic()
def file_own_notes(
    *, session: Session, filings: Iterable[OwnFiling], by: User | None, now: datetime
) -> list[OwnNote]:
    """File notes of the rapporteur's own in their order, all or none."""
    dialogue = lock_for_notes(by, session.dialogue)
    wanted = list(filings)
    known = OwnNote.objects.in_bulk([filing.id for filing in wanted])
    if any(note.session_id != session.pk for note in known.values()):
        raise Refused("This line belongs to another session; type it again.")
    last = OwnNote.objects.filter(session=session).aggregate(last=Max("position"))["last"]
    following = 0 if last is None else last + 1
    fresh = [filing for filing in wanted if filing.id not in known]
    for position, filing in enumerate(fresh, start=following):
        known[filing.id] = OwnNote.objects.create(
            id=filing.id,
            dialogue=dialogue,
            session=session,
            after=filing.after,
            kind=filing.kind,
            position=position,
            text=filing.text,
        )
    if fresh:
        subject, count = session.code, len(fresh)
        audit(
            AuditAction.NOTES_FILED, dialogue=dialogue, by=by, now=now, subject=subject, count=count
        )
    return [known[filing.id] for filing in wanted]
