"""The roster, the sessions and the takeaways of a dialogue."""

from __future__ import annotations

from typing import Final

from django.utils import timezone

from dialogues.actions.roster_upload import keep_upload
from dialogues.models import Takeaway
from tests.cast import Cast
from tests.doors.door import (
    COAST,
    IDENTITIES,
    IDENTITIES_EMPTY,
    IDENTITIES_GO,
    Door,
)


def an_upload(cast: Cast) -> dict[str, object]:
    """A roster file that waits to be confirmed."""
    row = keep_upload(
        dialogue=cast.dialogue,
        name="roster.csv",
        content=b"Name,Country\nAda Plinth,Korea\n",
        by=cast.rapporteur,
        now=timezone.now(),
    )
    return {"upload": row.pk}


def a_takeaway(cast: Cast) -> dict[str, object]:
    """The one takeaway of the dialogue."""
    row, _ = Takeaway.objects.get_or_create(dialogue=cast.dialogue, code="t1")
    return {"code": row.code}


OPENING: Final = {**COAST, "code": "S1"}
GUEST: Final = {**COAST, "code": "KR1"}

ROOM: Final = {
    "dialogues:roster": Door(COAST, get=IDENTITIES),
    "dialogues:add_participant": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:participant": Door(GUEST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:remove_participant": Door(GUEST, post=IDENTITIES_GO),
    "dialogues:import_roster": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:roster_import": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY, made=an_upload),
    "dialogues:choose_columns": Door(COAST, post=IDENTITIES_EMPTY, made=an_upload),
    "dialogues:drop_import": Door(COAST, post=IDENTITIES_GO, made=an_upload),
    "dialogues:sessions": Door(COAST, get=IDENTITIES),
    "dialogues:add_session": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:order_sessions": Door(COAST, post=IDENTITIES_GO),
    "dialogues:session": Door(OPENING, get=IDENTITIES),
    "dialogues:switch_rule": Door(OPENING, post=IDENTITIES_GO),
    "dialogues:edit_session": Door(OPENING, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:remove_session": Door(OPENING, post=IDENTITIES_GO),
    "dialogues:attendance": Door(OPENING, get=IDENTITIES, post=IDENTITIES_GO),
    "dialogues:takeaways": Door(COAST, get=IDENTITIES),
    "dialogues:add_takeaway": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY),
    "dialogues:preview_takeaway": Door(COAST, post=IDENTITIES),
    "dialogues:takeaway": Door(COAST, get=IDENTITIES, post=IDENTITIES_EMPTY, made=a_takeaway),
    "dialogues:move_takeaway": Door(COAST, post=IDENTITIES_GO, made=a_takeaway),
    "dialogues:delete_takeaway": Door(COAST, post=IDENTITIES_GO, made=a_takeaway),
}
