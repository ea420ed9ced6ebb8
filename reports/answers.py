"""What people say of passages, as the organisers see it on a round's page and in the margin.

It opens names and decisions, so it is only for pages behind `why_not_review`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from dialogues.models import Participant
from reports.domain.review.decisions import Decided, Decision, Verdict
from reports.domain.review.passages import Passage
from reports.domain.review.proposing import differences
from reports.domain.review.standing import Standing, Stands
from reports.models import Invitation, Report, ReviewRound, Slot
from reports.models.clearance import decisions_in
from reports.models.written import messages_in


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person says of one passage, as the organisers see it."""

    code: str
    name: str = field(repr=False)
    stands: Stands = field(repr=False)
    clearance: UUID | None = None  # a proposal that waits for an answer
    changes: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    # Lines by an organiser or not, their words, and as `handed` of a decision.
    thread: tuple[tuple[bool, str, str], ...] = field(default=(), repr=False)
    invitation: Invitation | None = None  # of the round that they were asked in last

    @property
    def unanswered(self) -> bool:
        """Whether the last word of the thread is theirs."""
        return bool(self.thread) and not self.thread[-1][0]

    @property
    def is_telling(self) -> bool:
        """Whether there is more to it than the word for where it stands."""
        latest = self.stands.latest
        return bool(
            self.changes
            or self.thread
            or self.clearance
            or self.stands.why
            or (latest and (latest.on_behalf or latest.handed))
        )

    @property
    def last(self) -> str:
        """The last word of the thread, or ""."""
        return self.thread[-1][1] if self.thread else ""

    @property
    def word(self) -> str:
        """Where it stands, in a word or two."""
        latest = self.stands.latest
        if self.stands.standing is Standing.PROPOSED and latest is not None:
            return "asks for other words" if latest.decision is Decision.CHANGE else COARSER
        return WORDS[self.stands.standing]


COARSER = "asks to be described less closely"
WORDS = {
    Standing.MISSING: "no answer",
    Standing.CLEARED: "approved",
    Standing.SILENT: "silent, which clears it",
    Standing.REFUSED: "to be left out",
    Standing.PROPOSED: "asks for something else",
    Standing.DECLINED: "declined; to decide again",
    Standing.LAPSED: "approved other words",
    Standing.OBJECTED: "objects",
    Standing.NOTHING: "need not answer",
}


@dataclass(frozen=True, slots=True)
class Alike:
    """Those of whom there is no more to tell than where a passage stands with them."""

    word: str
    stands: Stands = field(repr=False)  # of one of them
    answers: tuple[Answer, ...] = field(repr=False)


def _alike(answers: tuple[Answer, ...]) -> Alike:
    return Alike(answers[0].word, answers[0].stands, answers)


class Answered:
    """What has the answers of those whom some words concern."""

    __slots__ = ()
    answers: tuple[Answer, ...]

    @property
    def telling(self) -> tuple[Answer, ...]:
        """The answers that are told one by one."""
        return tuple(each for each in self.answers if each.is_telling)

    @property
    def alike(self) -> tuple[Alike, ...]:
        """The others by where they stand, those that hold a release first; whoever need not answer
        and did not is left out."""
        # By person: a paragraph can have two passages of one.
        found: dict[Standing, dict[str, Answer]] = defaultdict(dict)
        for each in self.answers:
            if not each.is_telling and each.stands.standing is not Standing.NOTHING:
                found[each.stands.standing].setdefault(each.code, each)
        order = sorted(found, key=lambda each: (not each.holds, each))
        return tuple(_alike(tuple(found[each].values())) for each in order)


class Answers:
    """Everything that was said on a report's passages, read once in the same few queries."""

    def __init__(
        self, report: Report, people: Mapping[UUID, Participant], round_: ReviewRound | None = None
    ) -> None:
        self._codes = {each.pk: each.code for each in people.values()}
        self._names = {each.code: each.name.reveal() for each in people.values()}
        said = Slot.objects.filter(round__report=report).said()
        self._waiting = self._proposals(said)
        self._threads = self._messages(said)
        self._invited = self._invitations(report, round_)

    @classmethod
    def of(cls, report: Report) -> Answers:
        """The same, with the roster read for it."""
        rows = Participant.objects.filter(dialogue=report.dialogue_id)
        return cls(report, {each.pk: each for each in rows})

    def to(self, stands: Stands) -> Answer:
        """What its person says of one passage."""
        passage = stands.passage
        key = (passage.person, passage.key)
        return Answer(
            code=passage.person,
            name=self._names[passage.person],
            stands=stands,
            clearance=self._waiting.get(key) if stands.standing is Standing.PROPOSED else None,
            changes=_changes(passage, stands.latest),
            thread=tuple(self._threads.get(key, ())),
            invitation=self._invited.get(passage.person),
        )

    def _proposals(self, said: Collection[Slot]) -> dict[tuple[str, str], UUID]:
        return {
            (self._codes[row.person], row.key): row.handle
            for row in decisions_in(said)
            if row.verdict is Verdict.NONE and row.person in self._codes
        }

    def _messages(
        self, said: Collection[Slot]
    ) -> dict[tuple[str, str], list[tuple[bool, str, str]]]:
        found: dict[tuple[str, str], list[tuple[bool, str, str]]] = defaultdict(list)
        for row in messages_in(said):
            if code := self._codes.get(row.person):
                found[code, row.key].append((row.by_organiser, row.text, row.handed))
        return found

    def _invitations(self, report: Report, round_: ReviewRound | None) -> dict[str, Invitation]:
        rows = Invitation.objects.filter(round__report=report).order_by("round__number")
        if round_ is not None:
            rows = rows.filter(round=round_)
        return {self._codes[each.person]: each for each in rows if each.person in self._codes}


def _changes(passage: Passage, latest: Decided | None) -> tuple[tuple[str, str], ...]:
    if latest is None or not latest.words or latest.words == passage.text:
        return ()
    return differences(passage.text, latest.words)
