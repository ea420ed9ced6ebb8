"""What a participant asks for beyond a passage, and what the organisers answer."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from dialogues.actions.auditing import audit, lock, lock_for
from dialogues.actions.refused import Refused
from dialogues.models import AuditAction, User
from reports.models import Invitation, ParticipantRequest, ReviewRound
from reports.permissions import why_not_review

from .decide import OVER, clean
from .numbering import next_number

Kind = ParticipantRequest.Kind
State = ParticipantRequest.State


@transaction.atomic()
def ask_for(*, invitation: Invitation, kind: str, text: str, now: datetime) -> ParticipantRequest:
    """Keep a request. Pressed twice it is one; `Refused` after the deadline or for no kind."""
    lock(invitation.dialogue)
    round_ = ReviewRound.objects.select_related("dialogue").get(pk=invitation.round_id)
    if not round_.is_answerable(at=now):
        raise Refused(OVER)
    if kind not in Kind.values:
        raise Refused("Choose what you ask for.")
    words = clean(text)
    if kind == Kind.CORRECT and not words:
        raise Refused("Write what should be corrected.")
    about = {"person": invitation.person.hex, "kind": kind.ljust(max(map(len, Kind.values)))}
    for row in round_.requests.filter(state=State.OPEN):
        if row.about == about and row.text == words:
            return row
    made = ParticipantRequest.objects.create(
        dialogue=round_.dialogue,
        round=round_,
        number=next_number(round_.requests.all()),
        about=about,
        text=words,
        answer="",
    )
    audit(AuditAction.REVIEW_ANSWERED, dialogue=round_.dialogue, by=None, now=now, count=1)
    return made


@transaction.atomic()
def answer_request(
    *, request: ParticipantRequest, state: str, answer: str, by: User, now: datetime
) -> ParticipantRequest:
    """Tell the participant what was done, or why not; `answer` is shown to them."""
    lock_for(by, request.dialogue, why_not_review)
    row = ParticipantRequest.objects.select_related("dialogue").get(pk=request.pk)
    if row.state != State.OPEN:
        raise Refused("This was answered already.")
    if state not in (State.DONE, State.DECLINED):
        raise Refused("Say whether it was done or declined.")
    told = clean(answer)
    if state == State.DECLINED and not told:
        raise Refused("Say why: the participant will see it.")
    row.state, row.answer = state, told
    row.save(update_fields=["state", "answer"])
    audit(AuditAction.REVIEW_CHANGED, dialogue=row.dialogue, by=by, now=now)
    return row
