"""How a report would stand with other words in some of its blocks.

Only what they touch is counted again: an attribution is concerned by a block only where a chain of
remarks that are printed twice leads from one to the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from dialogues.domain.anonymity import Numbers, Room, Where, find_sure
from dialogues.domain.anonymity import audit as count
from dialogues.domain.phrases import Mention
from dialogues.domain.record import Record

from ..compose import Blocks
from ..document import Document, Place, Text
from ..kept import Kept
from ..quantifiers import Judge
from ..styles import HouseStyle
from .arithmetic import read_before, readers
from .verdict import Released

LATELY: Final = 16  # texts: one is tried against what it takes the place of, again and again
Spot = tuple[int, int]  # which of the tried texts, and where in it the token begins


@dataclass(frozen=True, slots=True)
class Weight:
    """How much stands against some texts and what they touch; of two the lesser is better.

    `holding` and `warned` are the tokens of the tried texts that something stands against,
    `wrong` those of the holding ones that are untrue or ill-formed, however many fit them.
    """

    holds: int
    warns: int
    holding: frozenset[Spot] = frozenset()
    warned: frozenset[Spot] = frozenset()
    wrong: frozenset[Spot] = frozenset()

    @property
    def stands(self) -> bool:
        """Whether anything stands against them."""
        return bool(self.holds or self.warns)

    def is_less(self, other: Weight) -> bool:
        """Whether less stands against these."""
        return (self.holds, self.warns) < (other.holds, other.warns)


@dataclass(frozen=True, slots=True)
class _Block:
    """The tokens of a printed block that name people; its place, None in an earlier release."""

    place: Place | None
    mentions: tuple[Mention, ...] = field(repr=False)


class _Blocks:
    """Printed blocks, each found by the remarks that it prints."""

    def __init__(self, blocks: Iterable[_Block]) -> None:
        self._blocks = list(blocks)
        self._refs = [{ref for one in each.mentions for ref in one.refs} for each in self._blocks]
        self._by_ref: dict[str, list[int]] = defaultdict(list)
        for number, refs in enumerate(self._refs):
            for ref in refs:
                self._by_ref[ref].append(number)

    def near(self, seed: Collection[str], gone: Collection[Place]) -> list[_Block]:
        """The blocks that print one of these remarks, or share one with a block that does; without
        those in places that are `gone`."""
        seen, left, found = set(seed), list(seed), set()
        while left:
            for number in self._by_ref.get(left.pop(), ()):
                if number not in found and self._blocks[number].place not in gone:
                    found.add(number)
                    left += self._refs[number] - seen
                    seen |= self._refs[number]
        return [self._blocks[number] for number in sorted(found)]


@dataclass(slots=True)
class _Tried:
    """A text that is tried: its mentions with where their tokens begin, and what is wrong."""

    mentions: list[tuple[int, Mention]] = field(default_factory=list, repr=False)
    wrong: list[int] = field(default_factory=list)


class Trials:
    """One report, of which other versions are weighed."""

    def __init__(
        self,
        record: Record,
        style: HouseStyle,
        document: Document,
        threshold: int,
        releases: Sequence[Released] = (),
    ) -> None:
        self._blocks = Blocks(record, style)
        self._judge = Judge(record, style)
        self._room = Room.of(record)
        self._threshold = threshold
        self._lately: Kept[_Tried] = Kept(LATELY)
        printed = tuple(_blocks_of(document))
        self._views = [
            _Blocks([*printed, *(block for each in view for block in _released(each.document))])
            for view in {read_before(each, releases) for each in readers(document.audience)}
        ]

    def weigh(self, gone: Collection[Place], texts: Sequence[str], touched: str = "") -> Weight:
        """The report with these texts in the place of some of its blocks.

        `touched` is what was there before: what it touches is weighed as well.
        """
        tried = [self._try(text) for text in texts]
        seed = {ref for each in tried for _, one in each.mentions for ref in one.refs}
        for each in self._try(touched).mentions:
            seed |= set(each[1].refs)
        wrong = frozenset((number, at) for number, each in enumerate(tried) for at in each.wrong)
        holding = set(wrong)
        holds = sum(len(each.wrong) for each in tried)
        warned: set[Spot] = set()
        most, warns = 0, 0
        for view in self._views:
            near = view.near(seed, gone)
            small = [*self._small(tried, near), *self._told(tried, near)]
            holding |= {spot for spot, held in small if spot and held}
            warned |= {spot for spot, held in small if spot and not held}
            most = max(most, sum(held for _, held in small))
            warns = max(warns, sum(not held for _, held in small))
        return Weight(holds + most, warns, frozenset(holding), frozenset(warned), wrong)

    def _try(self, text: str) -> _Tried:
        """A text as it would print; of one that was tried lately, what was found then."""
        return self._lately.get(text, lambda: self._print(text))

    def _print(self, text: str) -> _Tried:
        """Its place is nowhere: it may not have one yet."""
        texts, problems = self._blocks.judged(text, Place(1, 1))
        tried = _Tried()
        bad = {problem.token for problem in problems}
        for one in texts:
            for each in one.attributions:
                if each.mention:
                    tried.mentions.append((each.token.start, each.mention))
        tried.wrong += self._untrue(texts)
        tried.wrong += [
            each.token.start for one in texts for each in one.attributions if each.token.text in bad
        ]
        return tried

    def _untrue(self, texts: tuple[Text, ...]) -> Iterator[int]:
        """Where the tokens begin whose quantity is not true, or tells of a whole cell."""
        starts = {
            (line, each.start): each.token.start
            for line, text in enumerate(texts)
            for each in text.attributions
        }
        for finding in self._judge.judge(texts):
            if finding.holds:
                yield starts[finding.line or 0, finding.start]

    def _small(
        self, tried: Sequence[_Tried], near: Sequence[_Block]
    ) -> Iterator[tuple[Spot | None, bool]]:
        """Each token that leaves too few, and whether it holds; None for one of another block."""
        blocks = [
            *([mention for _, mention in each.mentions] for each in tried),
            *(each.mentions for each in near),
        ]
        for where, numbers in count(self._room, [blocks]).items():
            if blocks[where.block][where.mention].form == "named":
                continue
            held = self._holds(numbers)
            if held or self._warns(numbers):
                yield _spot(where, tried), held

    def _told(self, tried: Sequence[_Tried], near: Sequence[_Block]) -> Iterator[tuple[Spot, bool]]:
        """Each token that tells of a whole cell with what is printed before it or elsewhere."""
        texts = [[mention for _, mention in each.mentions] for each in tried]
        for sure in find_sure(self._room, [*(each.mentions for each in near), *texts]):
            if sure.block >= len(near):
                start, _ = tried[sure.block - len(near)].mentions[sure.place]
                yield (sure.block - len(near), start), True

    def _holds(self, numbers: Numbers) -> bool:
        few = any(each is None or each < self._threshold for each in numbers.k)
        return few or 1 in numbers.k_fellow or not numbers.settled

    def _warns(self, numbers: Numbers) -> bool:
        return any(each is not None and each < self._threshold for each in numbers.k_fellow)


def _spot(where: Where, tried: Sequence[_Tried]) -> Spot | None:
    if where.block >= len(tried):
        return None
    return where.block, tried[where.block].mentions[where.mention][0]


def _blocks_of(document: Document) -> Iterator[_Block]:
    for place, texts in groupby(document.texts(), key=lambda each: each.place):
        mentions = (each.mention for text in texts for each in text.attributions)
        if found := tuple(each for each in mentions if each):
            yield _Block(place, found)


def _released(document: Document) -> Iterator[_Block]:
    return (_Block(None, each.mentions) for each in _blocks_of(document))
