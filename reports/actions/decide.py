"""One person's decision on one passage, by themselves or told to an organiser."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from django.db import transaction
from django.utils.translation import gettext, gettext_noop

from dialogues.actions.auditing import lock_for
from dialogues.actions.refused import Refused, refuse
from dialogues.models import Participant, User
from reports.decided import read_decided_by
from reports.desk import Desk, desk_of
from reports.domain.limits import LONGEST_HOW, LONGEST_WORDS
from reports.domain.review.decisions import Decided, Decision
from reports.domain.review.passages import Passage
from reports.domain.review.seeing import is_narrower
from reports.domain.review.standing import stands_by_hand
from reports.models import Clearance, Invitation, ReviewRound
from reports.permissions import why_not_review

from .answering import OVER, Held, clean, clean_lines, hold
from .keeping import audit_answer, audit_handled, keep, message, put_in

__all__ = ["OVER", "Answer", "Reworded", "clean", "decide"]

REWORDED: Final = gettext_noop(
    "This has been reworded since you opened it. Nothing was saved: please look at the new words."
)
NARROWED: Final = gettext_noop(
    "Fewer people could have said this now than when you opened it. Nothing was saved: please look "
    "again."
)
GONE: Final = gettext_noop("This passage is not in the report any more.")
SPEAKERS: Final = frozenset({Decision.APPROVE, Decision.CHANGE, Decision.COARSER, Decision.STRIKE})
HOLDERS: Final = frozenset({Decision.APPROVE, Decision.OBJECT})
NOT_YOURS: Final = gettext_noop("This can be decided only by somebody whose words it prints.")
NO_WORDS: Final = gettext_noop(
    "Write the words that you would like, or choose to leave the passage out."
)
NOT_OFFERED: Final = gettext_noop("Choose one of the descriptions that are offered.")
REFUSALS: Final = frozenset({Decision.STRIKE, Decision.OBJECT})
THEIRS: Final = (  # for organisers
    "They refused this themselves, and only they can take that back: hand them a link."
)
ASKED_FOR: Final = (  # for organisers
    "They asked for other words themselves, and nobody has answered: take them, decline them with "
    "a reason, or say that they take them back."
)
NOTHING_SAID: Final = gettext_noop("Write what you want to say.")


class Reworded(Refused):
    """The words are others than those that were decided on; what was typed is handed back."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was chosen on the page. `words` is the passage as they want it, for a change and for a
    coarser description; `comment` goes to the rapporteurs. `seen` are the numbers that the page
    showed, "" where an organiser answers who has them on the desk."""

    key: str
    fingerprint: str
    decision: Decision
    words: str = field(default="", repr=False)
    comment: str = field(default="", repr=False)
    seen: str = ""


@transaction.atomic()
def decide(
    *,
    invitation: Invitation,
    answer: Answer,
    now: datetime,
    by: User | None = None,
    on_behalf: str = "",
    takes_back: bool = False,
) -> Clearance:
    """Keep a decision. `by` and `on_behalf` tell of an organiser who was told it, and how, and
    `takes_back` that they were told to let go of other words that somebody asked for.

    Errors: `Refused` after the deadline, where the decision is not theirs to make, or where an
    organiser would undo what somebody refused or asked for with their own hand; `Reworded`
    where the words have changed; `LetOut` where they may not answer any more. Nothing is saved
    then.
    """
    held = hold(invitation, now=now, by=by)
    desk = desk_of(held.round)
    passage = find_passage(desk, held.person.code, answer.key)
    if passage is None or (why := why_not_these(passage, answer)):
        raise Reworded(gettext(why if passage else GONE))
    decided = decided_of(desk, passage, answer)
    if by is not None and decided.decision not in REFUSALS:
        refuse(_why_not_told(held, passage, takes_back=takes_back))
    kept = replace(decided, on_behalf=clean(on_behalf, LONGEST_HOW), handed=held.handed)
    words = clean_lines(answer.comment)
    beside = [message(held.round, held.person, answer.key, words, handed=held.handed)]
    (row,) = keep(held, [kept], desk.of(held.person.code), *(beside if words else ()))
    audit_answer(held, by, now)
    return row


@transaction.atomic()
def approve_rest(*, invitation: Invitation, shown: Mapping[str, Answer], now: datetime) -> int:
    """Approve each passage (by key) as it was shown; how many could not be, having changed since.
    Where none was shown, they have seen their page: it is an answer like any other.

    Errors: `Refused` after the deadline, `LetOut` where they may not answer any more.
    """
    held = hold(invitation, now=now)
    desk = desk_of(held.round)
    passages = {each.key: each for each in desk.of(held.person.code) if each.must_clear}
    approved = [
        replace(_decided(passages[key], answer, Decision.APPROVE), handed=held.handed)
        for key, answer in shown.items()
        if key in passages and not why_not_these(passages[key], answer)
    ]
    keep(held, approved, desk.of(held.person.code))
    if approved or not shown:
        audit_answer(held, None, now)
    return len(shown) - len(approved)


@transaction.atomic()
def comment_on(*, invitation: Invitation, key: str, comment: str, now: datetime) -> None:
    """A word to the rapporteurs on one passage, without a decision.

    Errors: `Refused` after the deadline, where there is no such passage, or nothing was written.
    """
    held = hold(invitation, now=now)
    desk = desk_of(held.round)
    if find_passage(desk, held.person.code, key) is None:
        raise Reworded(gettext(GONE))
    words = clean_lines(comment)
    if not words:
        raise Refused(gettext(NOTHING_SAID))
    put_in(held.round, [message(held.round, held.person, key, words, handed=held.handed)])
    audit_answer(held, None, now)


@transaction.atomic()
def reply(*, invitation: Invitation, key: str, text: str, by: User, now: datetime) -> None:
    """A word of the rapporteurs to one participant on one passage."""
    lock_for(by, invitation.dialogue, why_not_review)
    words = clean_lines(text)
    if not words:
        raise Refused(NOTHING_SAID)
    round_ = ReviewRound.objects.select_related("dialogue").get(pk=invitation.round_id)
    person = Participant.objects.get(pk=invitation.person)
    put_in(round_, [message(round_, person, key, words, by=str(by.pk))])
    audit_handled(round_, by, now)


def _why_not_told(held: Held, passage: Passage, *, takes_back: bool) -> str:
    """Why what an organiser was told cannot let a passage print, given the last that its person
    decided of it with their own hand; or ""."""
    decided = read_decided_by(held.round.report_id, held.person.pk, held.person.code)
    theirs = stands_by_hand(passage, decided)
    if theirs.latest is not None and theirs.latest.decision in REFUSALS:
        return THEIRS
    return ASKED_FOR if theirs.waits_for_an_answer and not takes_back else ""


def find_passage(desk: Desk, code: str, key: str) -> Passage | None:
    """A person's passage by its key."""
    return next((each for each in desk.of(code) if each.key == key), None)


def why_not_these(passage: Passage, answer: Answer) -> str:
    """Why a passage is not what was decided on any more, or ""."""
    if passage.fingerprint != answer.fingerprint:
        return REWORDED
    return NARROWED if answer.seen and is_narrower(passage, answer.seen) else ""


def decided_of(desk: Desk, passage: Passage, answer: Answer) -> Decided:
    """The decision as it is kept; `Refused` where it does not fit the passage."""
    allowed = SPEAKERS if passage.must_clear else HOLDERS
    if answer.decision not in allowed:
        raise Refused(gettext(NOT_YOURS))
    if answer.decision is Decision.CHANGE:
        words = clean(answer.words, LONGEST_WORDS)
        if not words:
            raise Refused(gettext(NO_WORDS))
        if words == passage.text:
            return _decided(passage, answer, Decision.APPROVE)
        return _decided(passage, answer, Decision.CHANGE, words)
    if answer.decision is Decision.COARSER:
        offered = {each.words: each for each in desk.coarser(passage)}
        if answer.words not in offered:
            raise Refused(gettext(NOT_OFFERED))
        chosen = offered[answer.words]
        return _decided(
            passage, answer, Decision.COARSER, chosen.words, chosen.token, chosen.replacement
        )
    return _decided(passage, answer, answer.decision)


def _decided(
    passage: Passage,
    answer: Answer,
    decision: Decision,
    words: str = "",
    token: str = "",
    replacement: str = "",
) -> Decided:
    return Decided(
        person=passage.person,
        key=answer.key,
        fingerprint=answer.fingerprint,
        decision=decision,
        k=passage.k,
        k_fellow=passage.k_fellow,
        words=words,
        token=token,
        replacement=replacement,
    )
