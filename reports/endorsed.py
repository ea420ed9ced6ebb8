"""What one person thinks of takeaways, as far as whoever has their page open may see it."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from dialogues.models import Endorsement, Reservation, Takeaway
from reports.models.invitation import Opened
from reports.owned import NOBODY, Owned, read_owned


@dataclass(frozen=True, slots=True)
class Endorsed:
    """What somebody thinks of a takeaway, with their reservation or ""."""

    row: Endorsement = field(repr=False)
    reservation: str = field(repr=False)


def read_endorsements(dialogue: UUID, person: UUID) -> Owned[Endorsement]:
    """What one person thinks of takeaways, and whose every row is; in two queries."""
    rows = Endorsement.objects.filter(dialogue=dialogue)
    return read_owned(rows, _giver_of, person.hex.__eq__, by="dialogue_id")


def read_reservations(dialogue: UUID, person: UUID) -> Owned[Reservation]:
    """Their reservations, and whose every row of that kind is; in two queries."""
    rows = Reservation.objects.filter(dialogue=dialogue)
    return read_owned(rows, _giver_of, person.hex.__eq__, by="dialogue_id")


def _giver_of(row: Endorsement | Reservation) -> str:
    about = row.about
    return about[0].hex if about else NOBODY


def read_endorsed_by(dialogue: UUID, person: UUID) -> dict[str, Endorsed]:
    """What one person thinks of takeaways, by their codes and in their order; in five queries. What
    is of one that is gone is left out."""
    rows = {each.takeaway: each for each in read_endorsements(dialogue, person).rows}
    reserved = {each.takeaway: each.text for each in read_reservations(dialogue, person).rows}
    takeaways = Takeaway.objects.filter(dialogue=dialogue).values_list("pk", "code")
    return {code: Endorsed(rows[pk], reserved.get(pk, "")) for pk, code in takeaways if pk in rows}


def read_endorsed_for(dialogue: UUID, person: UUID, opened: Opened) -> dict[str, Endorsed]:
    """The same, as far as a page that was opened so may show it.

    An organiser can open a page that they hand over, or that is mailed to an address which they put
    on the roster, and no organiser may know who thinks what: on a page there is only what was
    answered under the same address, and with codes that were handed over.
    """
    found = read_endorsed_by(dialogue, person)
    return {code: each for code, each in found.items() if _is_shown(each.row, opened)}


def _is_shown(row: Endorsement, opened: Opened) -> bool:
    if row.under:
        return row.under == opened.under
    # With a code that was handed over, or else said in a file: a page that is their own shows that.
    return bool(row.handed) or not opened.handed
