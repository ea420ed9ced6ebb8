"""What participants think of takeaways and recommendations."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext, gettext_noop

from dialogues.actions.auditing import audit_day
from dialogues.actions.refused import Refused
from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.record import Endorsement as Choice
from dialogues.models import AuditAction, Endorsement, Takeaway
from dialogues.models.takeaway import given
from reports.decided import read_endorsed_by
from reports.desk import desk_of
from reports.models import Invitation

from .answering import Held, clean_lines, hold
from .keeping import mark_answered
from .numbering import next_number

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
    takeaway = Takeaway.objects.filter(dialogue=held.round.dialogue_id, code=code).first()
    desk = desk_of(held.round)
    printed = {each.id: words for each, words in desk.points}
    if takeaway is None or code not in printed:
        raise Refused(gettext(GONE))
    if fingerprint(printed[code]) != seen:
        raise Refused(gettext(REWORDED))
    words = clean_lines(reservation)
    if choice is Choice.RESERVE and not words:
        raise Refused(gettext(SAY_IT))
    made = _keep(held, takeaway, choice, words, now)
    mark_answered(held, desk.of(held.person.code))
    return made


def _keep(held: Held, takeaway: Takeaway, choice: Choice, words: str, now: datetime) -> Endorsement:
    round_, person = held.round, held.person.pk
    own = read_endorsed_by(round_.dialogue_id, person)
    earlier = [row.pk for row in own if row.takeaway_id == takeaway.pk]
    number = next_number(Endorsement.objects.filter(dialogue=round_.dialogue_id))
    Endorsement.objects.filter(pk__in=earlier).delete()
    made = Endorsement.objects.create(
        dialogue=round_.dialogue,
        takeaway=takeaway,
        number=number,
        given=given(person, choice),
        words={
            "reservation": words,
            "seen": fingerprint(takeaway.text),
            "handed": held.handed,
        },
    )
    audit_day(AuditAction.TAKEAWAYS_ENDORSED, dialogue=round_.dialogue, now=now)
    return made
