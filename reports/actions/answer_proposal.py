"""What the organisers make of other words that a participant asks for."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from django.db import transaction

from dialogues.actions.auditing import lock_for
from dialogues.actions.refused import Refused
from dialogues.models import Participant, User
from reports.desk import Desk, make_desk
from reports.domain.audiences import Audience
from reports.domain.guard.mending import replace_nth
from reports.domain.guard.places import source_of
from reports.domain.review.decisions import Decided, Decision, Verdict
from reports.domain.review.passages import Passage
from reports.domain.review.proposing import ProposalError, source_with
from reports.models import Clearance, Slot
from reports.models.clearance import judged
from reports.permissions import why_not_review

from .decide import clean, find_passage
from .keeping import audit_handled, put_in
from .write_place import write_place

ANSWERED: Final = "This was answered already."
NO_PROPOSAL: Final = "No other words were asked for here."
CHANGED: Final = "The passage has other words by now: look at it again."
REASON: Final = "Say why: the participant will see it."


@transaction.atomic()
def take_proposal(*, clearance: Clearance, by: User, now: datetime) -> None:
    """Put the words that were asked for into the report; undo takes them out again.

    Errors: `Refused` where they cannot be put there as they are, and why.
    """
    row, decided, desk = _hold(clearance, by)
    passage = find_passage(desk, decided.person, decided.key)
    if passage is None or passage.fingerprint != decided.fingerprint:
        raise Refused(CHANGED)
    write_place(
        report=row.round.report,
        place=passage.place,
        text=_source(desk, passage, decided),
        by=by,
        now=now,
    )
    _end(row, Verdict.TAKEN, "", by, now)


@transaction.atomic()
def decline_proposal(*, clearance: Clearance, reason: str, by: User, now: datetime) -> None:
    """Keep the words as they are; `reason` is shown to the participant."""
    row, _, _ = _hold(clearance, by)
    told = clean(reason)
    if not told:
        raise Refused(REASON)
    _end(row, Verdict.DECLINED, told, by, now)


def _hold(clearance: Clearance, by: User) -> tuple[Clearance, Decided, Desk]:
    lock_for(by, clearance.dialogue, why_not_review)
    rows = Clearance.objects.select_related("round__report__dialogue", "dialogue")
    rows = rows.filter(dialogue=clearance.dialogue).defer("round__counted")
    row = rows.decision(clearance.handle)
    person = Participant.objects.filter(pk=row.person).first() if row else None
    if row is None or person is None:
        raise Refused("They are not on the roster any more.")
    decided = row.decided(person.code)
    if not decided.decision.proposes:
        raise Refused(NO_PROPOSAL)
    if decided.verdict is not Verdict.NONE:
        raise Refused(ANSWERED)
    return row, decided, make_desk(row.dialogue, Audience(row.round.audience))


def _source(desk: Desk, passage: Passage, decided: Decided) -> str:
    """The source of the passage's place with what was asked for in it."""
    if decided.decision is Decision.CHANGE:
        try:
            return source_with(passage, decided.words, desk.document)
        except ProposalError as error:
            raise Refused(str(error)) from None
    source = source_of(desk.record, passage.place) or ""
    number = _number(desk, passage, decided.token)
    text = replace_nth(source, decided.token, decided.replacement, number, is_token=True)
    if text is None:
        raise Refused(CHANGED)
    return text


def _number(desk: Desk, passage: Passage, token: str) -> int:
    """How many equal tokens come before the passage's own in its place."""
    return sum(
        1
        for line, text in enumerate(desk.document.texts())
        if text.place == passage.place and line <= passage.line
        for each in text.attributions
        if each.token.text == token and (line < passage.line or each.start < passage.start)
    )


def _end(row: Clearance, verdict: Verdict, reason: str, by: User, now: datetime) -> None:
    put_in(row.round, [Slot.of(row.round, judged(row, verdict), {"reason": reason})])
    audit_handled(row.round, by, now)
