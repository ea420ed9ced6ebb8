"""What participants think of takeaways and recommendations."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext, gettext_noop

from dialogues.actions.refused import Refused
from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Endorsement, Reservation, Takeaway
from reports.desk import desk_of
from reports.domain.limits import LONGEST_RESERVATION
from reports.endorsed import read_endorsements, read_reservations
from reports.models import Invitation

from .answering import Held, clean_lines, hold
from .keeping import audit_answer, put_in, put_thought

NOT_ASKED = gettext_noop("Conclusions are not put up in this review.")
GONE = gettext_noop("This conclusion is not in the report any more.")
REWORDED = gettext_noop(
    "This conclusion has been reworded since you opened it. Nothing was saved: please look at the "
    "new words."
)
SAY_IT = gettext_noop("Write your reservation.")


@transaction.atomic()
def endorse(
    *,
    invitation: Invitation,
    code: str,
    seen: str,
    choice: Choice,
    reservation: str,
    now: datetime,
) -> Endorsement:
    """Keep what somebody thinks of a takeaway; a later choice takes the place of an earlier one.

    `seen` is the digest of the printed words that they had before them. Errors: `Refused` after the
    deadline, where the words have changed, or where a reservation has no words; `LetOut`.
    """
    held = hold(invitation, now=now)
    if not held.round.endorses:
        raise Refused(gettext(NOT_ASKED))
    takeaways = Takeaway.objects.select_related("dialogue").filter(dialogue=held.round.dialogue_id)
    takeaway = takeaways.filter(code=code).first()
    desk = desk_of(held.round)
    printed = desk.words_before(held.person.code)
    if takeaway is None or code not in printed:
        raise Refused(gettext(GONE))
    if fingerprint(printed[code]) != seen:
        raise Refused(gettext(REWORDED))
    words = clean_lines(reservation, LONGEST_RESERVATION)
    if choice is Choice.RESERVE and not words:
        raise Refused(gettext(SAY_IT))
    made = _keep(held, takeaway, choice, words)
    audit_answer(held, None, now)
    # It answers nothing that is theirs to clear: the mark of who has would tell who has nothing.
    put_in(held.round)
    return made


def _keep(held: Held, takeaway: Takeaway, choice: Choice, words: str) -> Endorsement:
    dialogue, person = held.round.dialogue, held.person.pk
    opened, own = held.opened, read_endorsements(dialogue.pk, person)
    said = (each.in_file for each in own.rows if each.takeaway == takeaway.pk)
    made = Endorsement.of(
        takeaway,
        person,
        choice,
        takeaway.text,
        handed=opened.handed,
        under=opened.under,
        in_file=next(said, None),
    )
    reserved = [Reservation.of(takeaway, person, words)] if words else []
    put_thought(Endorsement, [made], of=takeaway, own=own)
    put_thought(Reservation, reserved, of=takeaway, own=read_reservations(dialogue.pk, person))
    return made
