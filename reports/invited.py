"""Under which addresses somebody was invited in a dialogue, and what follows from it."""

from __future__ import annotations

from typing import Final

from dialogues.domain.secret import Secret
from dialogues.models import Participant
from dialogues.vault.opened import keystore
from reports.models import Invitation
from reports.models.invitation import Opened
from reports.models.way_in import WayIn
from reports.owned import read_owned

# By whom, as of a code that was handed over.
READDRESSED: Final = "an organiser, who changed the address that it was sent to"
ASKED: Final = "{} was invited to a review that asks about conclusions and stays on the roster."


def opened_by(way: WayIn, person: Participant) -> Opened:
    """How a link or a code lets somebody in.

    One that was mailed to another address than they were first invited under counts as handed over:
    whoever changes an address can read what is mailed to it.
    """
    if way.handed:
        return Opened(way.handed)
    to = way.to or person.email_index
    known = [each.address for each in invitations_of(person) if each.address]
    # What tells their addresses apart goes into a cookie. Hashed once more under the dialogue's
    # key it is nothing that the roster holds.
    under = keystore().open(person.dialogue_id).index_of(Secret(to), person.pk)
    return Opened(READDRESSED if known and known[0] != to else "", under)


def why_not_leave(person: Participant) -> str:
    """Why somebody is not taken off the roster, or "". It is the same whether or not they answered,
    which nobody may know, and where they were taken out of the review since."""
    asked = any(each.round.endorses for each in invitations_of(person))
    return ASKED.format(person.code) if asked else ""


def invitations_of(person: Participant) -> list[Invitation]:
    """Somebody's invitations in the order of the rounds, those that were taken back too; in two
    queries."""
    rows = Invitation.objects.filter(dialogue=person.dialogue_id).select_related("round")
    ordered = rows.order_by("round__number")
    return read_owned(ordered, _person_of, person.pk.hex.__eq__, by="dialogue_id").rows


def _person_of(row: Invitation) -> str:
    return row.person.hex
