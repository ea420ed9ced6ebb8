"""One person's decision on one passage, by themselves or told to an organiser."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from django.db import transaction

from dialogues.actions.auditing import audit, lock, lock_for
from dialogues.actions.refused import Refused
from dialogues.models import AuditAction, Participant, User
from reports.desk import Desk, read_desk
from reports.domain.audiences import Audience
from reports.domain.document import UNFIT
from reports.domain.review.decisions import Decided, Decision
from reports.domain.review.passages import Passage
from reports.domain.review.proposing import LONGEST
from reports.models import Clearance, Invitation, InvitationState, PassageMessage, ReviewRound
from reports.models.clearance import given, wanted
from reports.permissions import why_not_review

from .numbering import next_number

OVER: Final = "The time to answer is over."
REWORDED: Final = (
    "This has been reworded since you opened it. Nothing was saved: please look at the new words."
)
GONE: Final = "This passage is not in the report any more."
SPEAKERS: Final = frozenset({Decision.APPROVE, Decision.CHANGE, Decision.COARSER, Decision.STRIKE})
HOLDERS: Final = frozenset({Decision.APPROVE, Decision.OBJECT})
NOT_YOURS: Final = "This can be decided only by somebody whose words it prints."


class Reworded(Refused):
    """The words are others than those that were decided on; what was typed is handed back."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was chosen on the page. `words` is the passage as they want it, for a change and for a
    coarser description; `comment` goes to the rapporteurs."""

    key: str
    fingerprint: str
    decision: Decision
    words: str = field(default="", repr=False)
    comment: str = field(default="", repr=False)


@transaction.atomic()
def decide(
    *,
    invitation: Invitation,
    answer: Answer,
    now: datetime,
    by: User | None = None,
    on_behalf: str = "",
) -> Clearance:
    """Keep a decision. `by` and `on_behalf` tell of an organiser who was told it, and how.

    Errors: `Refused` after the deadline or where the decision is not theirs to make; `Reworded`
    where the words have changed. Nothing is saved then.
    """
    lock(invitation.dialogue)
    round_ = ReviewRound.objects.select_related("dialogue").get(pk=invitation.round_id)
    if not round_.is_answerable(at=now):
        raise Refused(OVER)
    person = Participant.objects.get(pk=invitation.person)
    desk = read_desk(round_.dialogue, Audience(round_.audience))
    passage = find_passage(desk, person.code, answer.key)
    if passage is None:
        raise Reworded(GONE)
    if passage.fingerprint != answer.fingerprint:
        raise Reworded(REWORDED)
    decided = replace(
        decided_of(desk, passage, answer), on_behalf=on_behalf.strip(), person=person.code
    )
    row = keep(round_, person, decided)
    if answer.comment.strip():
        say(round_, person, answer.key, clean(answer.comment))
    if invitation.state == InvitationState.ASKED:
        mark_answered(invitation, desk.of(person.code))
    audit(AuditAction.REVIEW_ANSWERED, dialogue=round_.dialogue, by=by, now=now, count=1)
    return row


@transaction.atomic()
def comment_on(*, invitation: Invitation, key: str, comment: str, now: datetime) -> None:
    """A word to the rapporteurs on one passage, without a decision.

    Errors: `Refused` after the deadline, where there is no such passage, or nothing was written.
    """
    lock(invitation.dialogue)
    round_ = ReviewRound.objects.select_related("dialogue").get(pk=invitation.round_id)
    if not round_.is_answerable(at=now):
        raise Refused(OVER)
    person = Participant.objects.get(pk=invitation.person)
    if (
        find_passage(read_desk(round_.dialogue, Audience(round_.audience)), person.code, key)
        is None
    ):
        raise Refused(GONE)
    words = clean(comment)
    if not words:
        raise Refused("Write what you want to say.")
    say(round_, person, key, words)
    audit(AuditAction.REVIEW_ANSWERED, dialogue=round_.dialogue, by=None, now=now, count=1)


@transaction.atomic()
def reply(*, invitation: Invitation, key: str, text: str, by: User, now: datetime) -> None:
    """A word of the rapporteurs to one participant on one passage."""
    lock_for(by, invitation.dialogue, why_not_review)
    words = clean(text)
    if not words:
        raise Refused("Write what you want to say.")
    round_ = ReviewRound.objects.select_related("dialogue").get(pk=invitation.round_id)
    person = Participant.objects.get(pk=invitation.person)
    say(round_, person, key, words, by=str(by.pk))
    audit(AuditAction.REVIEW_CHANGED, dialogue=round_.dialogue, by=by, now=now)


def find_passage(desk: Desk, code: str, key: str) -> Passage | None:
    """A person's passage by its key."""
    return next((each for each in desk.of(code) if each.key == key), None)


def decided_of(desk: Desk, passage: Passage, answer: Answer) -> Decided:
    """The decision as it is kept; `Refused` where it does not fit the passage."""
    allowed = SPEAKERS if passage.must_clear else HOLDERS
    if answer.decision not in allowed:
        raise Refused(NOT_YOURS)
    words, token, replacement = "", "", ""
    if answer.decision is Decision.CHANGE:
        words = clean(answer.words)
        if not words:
            raise Refused("Write the words that you would like, or choose to leave it out.")
        if words == passage.text:
            return _decided(passage, answer, Decision.APPROVE)
    if answer.decision is Decision.COARSER:
        chosen = next(
            (each for each in desk.coarser(passage) if each.words == answer.words),
            None,
        )
        if chosen is None:
            raise Refused("Choose one of the descriptions that are offered.")
        words, token, replacement = chosen.words, chosen.token, chosen.replacement
    return _decided(passage, answer, answer.decision, words, token, replacement)


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


def keep(round_: ReviewRound, person: Participant, decided: Decided) -> Clearance:
    """The row of a decision."""
    return Clearance.objects.create(
        dialogue=round_.dialogue,
        round=round_,
        number=next_number(round_.clearances.all()),
        given=given(person.pk, decided),
        wanted=wanted(decided),
        on_behalf=decided.on_behalf,
        reason="",
    )


def say(round_: ReviewRound, person: Participant, key: str, text: str, by: str = "") -> None:
    """A line of the thread on a passage; `by` is an organiser's id, "" for the participant."""
    PassageMessage.objects.create(
        dialogue=round_.dialogue,
        round=round_,
        number=next_number(round_.messages.all()),
        about={"person": person.pk.hex, "key": key, "by": by},
        text=text,
    )


def mark_answered(invitation: Invitation, passages: tuple[Passage, ...]) -> None:
    """Whoever has decided on everything that is theirs to clear has answered."""
    own = {each.key for each in passages if each.must_clear}
    rows = Clearance.objects.filter(round=invitation.round_id)
    done = {row.given["key"] for row in rows if row.person == invitation.person}
    if own <= done:
        invitation.state = InvitationState.ANSWERED
        invitation.save(update_fields=["state"])


def clean(text: str) -> str:
    """Typed words as one line without control characters, of a bounded length.

    Errors: `Refused` where they are too long; what was typed is not cut.
    """
    if len(text) > LONGEST:
        raise Refused(f"This is too long: {LONGEST:,} characters is the most.")
    return " ".join(UNFIT.sub(" ", text).split())
