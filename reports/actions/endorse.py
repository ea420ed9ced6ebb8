"""What participants think of takeaways and recommendations."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from dialogues.actions.auditing import audit, lock
from dialogues.actions.refused import Refused
from dialogues.domain.record import Endorsement as Choice
from dialogues.models import AuditAction, Endorsement, Takeaway
from dialogues.models.takeaway import given
from reports.domain.review.endorsing import digest
from reports.models import Invitation, ReviewRound

from .decide import OVER, clean

NOT_ASKED = "Takeaways are not put up in this review."
GONE = "This point is not in the report any more."
REWORDED = "This point has been reworded since you opened it: please look at the new words."
SAY_IT = "Write your reservation."


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

    `seen` is the digest of the words that they had before them. Errors: `Refused` after the
    deadline, where the words have changed, or where a reservation has no words.
    """
    lock(invitation.dialogue)
    round_ = ReviewRound.objects.select_related("dialogue").get(pk=invitation.round_id)
    if not round_.is_answerable(at=now):
        raise Refused(OVER)
    if not round_.endorses:
        raise Refused(NOT_ASKED)
    takeaway = Takeaway.objects.filter(dialogue=round_.dialogue_id, code=code).first()
    if takeaway is None:
        raise Refused(GONE)
    if digest(takeaway.text) != seen:
        raise Refused(REWORDED)
    words = clean(reservation)
    if choice is Choice.RESERVE and not words:
        raise Refused(SAY_IT)
    return _keep(round_, takeaway, invitation.person, choice, words, now)


def _keep(
    round_: ReviewRound, takeaway: Takeaway, person: UUID, choice: Choice, words: str, now: datetime
) -> Endorsement:
    for row in takeaway.endorsements.all():
        if UUID(row.giver) == person:
            row.delete()
    made = Endorsement.objects.create(
        dialogue=round_.dialogue,
        takeaway=takeaway,
        given=given(person, choice),
        words={"reservation": words, "seen": digest(takeaway.text)},
    )
    audit(AuditAction.TAKEAWAYS_ENDORSED, dialogue=round_.dialogue, by=None, now=now, count=1)
    return made
