"""A passage as it is put before the person whose words it prints, with what they decided of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from django.utils.translation import gettext, gettext_noop

from dialogues.domain.record import Stance
from dialogues.models import Participant
from reports.decided import read_decided_by
from reports.desk import Desk
from reports.domain.review.coarser import Coarser
from reports.domain.review.decisions import Decision
from reports.domain.review.passages import Part, Passage
from reports.domain.review.seeing import shown
from reports.domain.review.standing import (
    LED,
    NARROWED,
    REWORDED,
    UNCOUNTED,
    Standing,
    Stands,
)
from reports.models import ReviewRound

# What the domain says of a decision that no longer counts, for participants.
WHY: Final[Mapping[str, str]] = {
    REWORDED: gettext_noop("The words have changed since you decided."),
    LED: gettext_noop("What stands before it has changed since you decided."),
    NARROWED: gettext_noop("Fewer people could have said it now than when you decided."),
    UNCOUNTED: gettext_noop("How many people could have said it is no longer known."),
}
ANCHOR_LENGTH: Final = 12  # of a handle
# Of the digest that stands for one of the few coarser descriptions of a passage; every button of
# the page is as long as theirs.
CODE_LENGTH: Final = 8


@dataclass(frozen=True, slots=True)
class Said:
    """What the notes say that they said, and in which session."""

    text: str = field(repr=False)
    session: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the thread on a passage, between its person and the rapporteurs."""

    by_organiser: bool
    text: str = field(repr=False)
    handed: str = field(default="", repr=False)  # as of a decision


@dataclass(frozen=True, slots=True)
class Offer:
    """A coarser description: a code that says nothing, the phrase, and the passage around it."""

    code: str
    phrase: str
    before: str = field(repr=False)
    after: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Put:
    """One passage as it is put before its person."""

    number: int
    handle: str
    passage: Passage
    stands: Stands
    said: tuple[Said, ...] = field(repr=False)
    stances: tuple[Stance, ...] = field(repr=False)
    coarser: tuple[Offer, ...] = field(repr=False)
    thread: tuple[Line, ...] = field(repr=False)

    @property
    def anchor(self) -> str:
        """What the address of its place on the page ends in."""
        return self.handle[:ANCHOR_LENGTH]

    @property
    def is_decided(self) -> bool:
        """Whether nothing is left to do about it."""
        return self.stands.is_decided

    @property
    def decision(self) -> Decision | None:
        """What they decided, where it still counts."""
        return self.stands.latest.decision if self.is_decided and self.stands.latest else None

    @property
    def is_taken(self) -> bool:
        """Whether it prints the words that they asked for."""
        latest = self.stands.latest
        return (
            latest is not None
            and latest.decision.proposes
            and self.stands.standing is Standing.CLEARED
        )

    @property
    def typed(self) -> str:
        """The words that the form begins with: theirs where they asked for some."""
        latest = self.stands.latest
        changed = latest is not None and latest.decision is Decision.CHANGE
        return latest.words if latest and changed and self.is_decided else self.passage.text

    @property
    def why(self) -> str:
        """Why their decision no longer counts, in their language, or ""."""
        return gettext(WHY[self.stands.why]) if self.stands.why in WHY else ""

    @property
    def shown(self) -> str:
        """The words and the numbers that are shown, as the form sends them back."""
        return shown(self.passage)

    @property
    def fellow(self) -> int | None:
        """How many it could be to somebody of the meeting who was not in the room, where that is
        fewer than for others."""
        k, fellow = self.passage.k, self.passage.k_fellow
        return fellow if fellow is not None and (k is None or fellow < k) else None

    @property
    def pieces(self) -> tuple[tuple[str, str], ...]:
        """The paragraph in pieces: ("context" | "plain" | "mine", words) in order."""
        passage = self.passage
        found = [("context", passage.around[0])]
        at = 0
        for each in passage.mine:
            found.append(("plain", passage.text[at : each.start]))
            found.append(("mine", passage.text[each.start : each.end]))
            at = each.end
        found.append(("plain", passage.text[at:]))
        found.append(("context", passage.around[1]))
        return tuple((kind, words) for kind, words in found if words)

    @property
    def is_crowd(self) -> bool:
        """Whether it speaks of everybody whom it could mean."""
        return any(each.part is Part.CELL for each in self.passage.mine)


def put_before(
    number: int,
    handle: str,
    stands: Stands,
    desk: Desk,
    thread: Sequence[Line],
) -> Put:
    """A passage of one person as it stands with them."""
    passage = stands.passage
    own = [
        desk.remarks[ref] for each in passage.mine if each.part is Part.SPEAKER for ref in each.refs
    ]
    return Put(
        number=number,
        handle=handle,
        passage=passage,
        stands=stands,
        said=tuple(dict.fromkeys(Said(one.text, desk.sessions[one.id]) for one in own)),
        stances=tuple(dict.fromkeys(_stances(desk, passage))),
        coarser=tuple(_offer(passage, each) for each in desk.coarser(passage))
        if passage.must_clear
        else (),
        thread=tuple(thread),
    )


def _stances(desk: Desk, passage: Passage) -> Iterator[Stance]:
    """The positions that they took on what it rests on."""
    for ref in passage.refs:
        remark = desk.remarks[ref]
        for stance, people in (
            (Stance.AGREES, remark.agrees),
            (Stance.DISAGREES, remark.disagrees),
            (Stance.RESERVES, remark.reserves),
        ):
            if passage.person in people:
                yield stance


def _offer(passage: Passage, each: Coarser) -> Offer:
    start = next(one.start for one in passage.mine if one.part is Part.SPEAKER)
    end = start + len(each.phrase)
    return Offer(_code(each), each.words[start:end], each.words[:start], each.words[end:])


def _code(each: Coarser) -> str:
    """Its token would hold a remark's id, and its place in the list may move."""
    return sha256(each.words.encode()).hexdigest()[:CODE_LENGTH]


def coarser_words(desk: Desk, person: Participant, key: str, code: str) -> str:
    """The whole passage with the description of a code in it; "" for one that is not offered."""
    passage = next((each for each in desk.of(person.code) if each.key == key), None)
    offered = desk.coarser(passage) if passage else ()
    return next((each.words for each in offered if _code(each) == code), "")


def words_are_typed(
    desk: Desk, round_: ReviewRound, person: Participant, key: str, words: str
) -> bool:
    """Whether the words of a form are others than those that it began with."""
    if not words.strip():
        return False
    began = [each.text.split() for each in desk.of(person.code) if each.key == key]
    if words.split() in began:
        return False
    decided = read_decided_by(round_.report_id, person.pk, person.code)
    began += [each.words.split() for each in decided if each.key == key]
    return bool(began) and words.split() not in began
