"""What a participant asks for beyond a passage, and what the organisers answer."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext, gettext_noop

from dialogues.actions.auditing import audit, lock_for
from dialogues.actions.refused import Refused
from dialogues.models import AuditAction, User
from reports.desk import desk_of
from reports.domain.review.decisions import Decided, Decision
from reports.domain.review.passages import Passage
from reports.models import Invitation, ParticipantRequest
from reports.owned import owned_rows
from reports.permissions import why_not_review

from .answering import Held, clean_lines, hold
from .keeping import audit_answer, keep_all, mark_answered
from .numbering import next_number

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
    if kind == Kind.WITHDRAW:
        _strike_all(held)
    made = _open_one(held, kind, words) or _write(held, kind, words)
    audit_answer(held, None, now)
    return made


def _open_one(held: Held, kind: str, words: str) -> ParticipantRequest | None:
    rows = ParticipantRequest.objects.all()
    own = owned_rows(rows, held.person.pk, lambda row: row.person, [held.round.pk])
    still = (row for row in own if row.state == State.OPEN)
    return next((row for row in still if row.kind == kind and row.text == words), None)


def _write(held: Held, kind: str, words: str) -> ParticipantRequest:
    return ParticipantRequest.objects.create(
        dialogue=held.round.dialogue,
        round=held.round,
        number=next_number(held.round.requests.all()),
        about=_about(held, kind),
        text=words,
        answer="",
    )


def _about(held: Held, kind: str) -> dict[str, str]:
    return {
        "person": held.person.pk.hex,
        "kind": kind.ljust(max(map(len, Kind.values))),
        "handed": held.handed,
    }


def _strike_all(held: Held) -> None:
    """Everything that rests on their words is to be left out, and they object to the rest."""
    desk = desk_of(held.round)
    passages = desk.of(held.person.code)
    keep_all(held.round, held.person, [_struck(each, held) for each in passages])
    mark_answered(held, passages)


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
    row = ParticipantRequest.objects.select_related("dialogue").get(pk=request.pk)
    if row.state != State.OPEN:
        raise Refused("This was answered already.")
    if state not in (State.DONE, State.DECLINED):
        raise Refused("Say whether it was done or declined.")
    told = clean_lines(answer)
    if state == State.DECLINED and not told:
        raise Refused("Say why: the participant will see it.")
    row.state, row.answer = state, told
    row.save(update_fields=["state", "answer"])
    audit(AuditAction.REVIEW_CHANGED, dialogue=row.dialogue, by=by, now=now)
    return row
