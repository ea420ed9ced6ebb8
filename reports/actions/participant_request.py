"""What a participant asks for beyond a passage, and what the organisers answer."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext, gettext_noop

from dialogues.actions.auditing import lock_for
from dialogues.actions.refused import Refused
from dialogues.models import User
from reports.desk import desk_of
from reports.domain.review.decisions import Decided, Decision
from reports.domain.review.passages import Passage
from reports.models import Invitation, ParticipantRequest, Slot
from reports.models.written import requested, settled
from reports.permissions import why_not_review

from .answering import Held, clean_lines, hold
from .keeping import audit_answer, audit_handled, keep, put_in

WHAT = gettext_noop("Choose what you ask for.")
SAY_IT = gettext_noop("Write what should be corrected.")

Kind = ParticipantRequest.Kind
State = ParticipantRequest.State


@transaction.atomic()
def ask_for(*, invitation: Invitation, kind: str, text: str, now: datetime) -> ParticipantRequest:
    """Keep a request. Pressed twice it is one. Who withdraws has every passage left out at once.

    Errors: `Refused` after the deadline, for no kind, or for a correction without words; `LetOut`.
    """
    held = hold(invitation, now=now)
    if kind not in Kind.values:
        raise Refused(gettext(WHAT))
    words = clean_lines(text)
    if kind == Kind.CORRECT and not words:
        raise Refused(gettext(SAY_IT))
    known = _open_one(held, kind, words)
    about, said = requested(held.person.pk, kind), {"text": words, "handed": held.handed}
    made = known or ParticipantRequest.of(held.round, about, said)
    rows = () if known else (made,)
    if kind == Kind.WITHDRAW:
        # Everything that rests on their words is to be left out, and they object to the rest.
        passages = desk_of(held.round).of(held.person.code)
        keep(held, [_struck(each, held) for each in passages], passages, *rows)
    else:
        put_in(held.round, rows)
    audit_answer(held, None, now)
    return made


def _open_one(held: Held, kind: str, words: str) -> ParticipantRequest | None:
    own = ParticipantRequest.objects.filter(round=held.round).requests(held.person.pk)
    still = (row for row in own if row.state == State.OPEN)
    return next((row for row in still if row.kind == kind and row.text == words), None)


def _struck(passage: Passage, held: Held) -> Decided:
    return Decided(
        person=passage.person,
        key=passage.key,
        fingerprint=passage.fingerprint,
        decision=Decision.STRIKE if passage.must_clear else Decision.OBJECT,
        k=passage.k,
        k_fellow=passage.k_fellow,
        handed=held.handed,
    )


@transaction.atomic()
def answer_request(
    *, request: ParticipantRequest, state: str, answer: str, by: User, now: datetime
) -> ParticipantRequest:
    """Tell the participant what was done, or why not; `answer` is shown to them."""
    lock_for(by, request.dialogue, why_not_review)
    rows = ParticipantRequest.objects.select_related("round__dialogue").defer("round__counted")
    row = rows.filter(dialogue=request.dialogue).request(request.handle)
    if row is None or row.state != State.OPEN:
        raise Refused("This was answered already.")
    if state not in (State.DONE, State.DECLINED):
        raise Refused("Say whether it was done or declined.")
    told = clean_lines(answer)
    if state == State.DECLINED and not told:
        raise Refused("Say why: the participant will see it.")
    round_ = row.round
    row.state, row.answer = State(state), told
    put_in(round_, [Slot.of(round_, settled(row, row.state), {"text": told})])
    audit_handled(round_, by, now)
    return row
