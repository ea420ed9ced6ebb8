"""Findings of kind "pronoun": a "she" or "the lady" that tells who an attribution is.

Source: the design's leak check. Of those who fit an attribution only those can be meant who go by
its pronouns.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .gendered import ADDRESSES, is_of_woman, is_plain
from .reading import Reading
from .telling import counted, tell

_REMEDY: Final = "Write “they” or “the participant”, or put it without a pronoun."
_SENTENCES: Final = 2  # that of the attribution, and the next
# "Another asked him": whoever spoke before.
_TO_ONE: Final = word_set(
    "answered asked backed challenged contradicted corrected echoed followed found interrupted "
    "joined pressed reminded seconded supported thanked told warned agreed disagreed sided replied "
    "responded differed"
)
_LINKS: Final = frozenset({"with", "to", "from"})
_OBJECTS: Final = frozenset({"him", "her"})


@dataclass(frozen=True, slots=True)
class Antecedent:
    """An attribution to one person: its offsets, and the keys of those who fit it.

    `exact` where they are those who could have said it, given all that is printed: then what leaves
    fewer than the threshold holds. By a label alone many more could, who are on no roster.
    """

    start: int
    end: int
    cell: Collection[str] = field(repr=False)
    exact: bool = False


@dataclass(frozen=True, slots=True)
class _Said:
    """A gendered word; `plain` where it can mean nobody but who is cited."""

    at: int
    plain: bool


def find_pronouns(
    compiled: Compiled, reading: Reading, antecedents: Sequence[Antecedent]
) -> Iterator[Finding]:
    """The pronouns around attributions that leave fewer people than the threshold."""
    starts = [word.start for word in reading.words]
    places = [
        (bisect_left(starts, each.start), bisect_left(starts, each.end)) for each in antecedents
    ]
    for number, antecedent in enumerate(antecedents):
        said = _before(reading, number, places) or _after(reading, number, places)
        if said is not None and (finding := _judge(compiled, reading, said, antecedent)):
            yield finding


def _after(reading: Reading, number: int, places: Sequence[tuple[int, int]]) -> _Said | None:
    """The first gendered word in the sentence of an attribution and in the next.

    One after another attribution in the same sentence may mean either.
    """
    start, at = places[number]
    later, plain = number + 1, True
    sentences = 1 if start == at else 0
    others = _object(reading, at) if number else None  # whoever spoke before
    for place in range(at, len(reading.words)):
        sentences += reading.words[place].ends and place > start
        while later < len(places) and place >= places[later][0]:
            if sentences:
                object_ = _object(reading, places[later][1])
                return None if object_ is None else _Said(object_, plain=False)
            later, plain = later + 1, False
        if sentences >= _SENTENCES:
            return None
        if place != others and is_of_woman(reading, place) is not None:
            return _Said(place, plain and is_plain(reading, at, place))
    return None


def _object(reading: Reading, at: int) -> int | None:
    """Where "him" stands in "asked him", if that follows an attribution which ends at `at`."""
    said = reading.folded(at, at + 3)
    if not said or said[0] not in _TO_ONE:
        return None
    place = at + 1 + (not _LINKS.isdisjoint(said[1:2]))
    return None if _OBJECTS.isdisjoint(reading.folded(place, place + 1)) else place


def _before(reading: Reading, number: int, places: Sequence[tuple[int, int]]) -> _Said | None:
    """The first gendered word in what opens the sentence of an attribution: "In her view, ..."."""
    at = places[number][0]
    if at == len(reading.words):
        return None
    low = reading.sentence(at)[0]
    if number and places[number - 1][1] > reading.sentence(max(0, low - 1))[0]:
        return None  # whoever was cited there may be meant
    for place in range(low, at):
        if is_of_woman(reading, place) is None:
            continue
        address = reading.words[place].folded in ADDRESSES
        if address or reading.words[at].parted:
            return _Said(place, address or is_plain(reading, low, place))
    return None


def _judge(
    compiled: Compiled, reading: Reading, said: _Said, antecedent: Antecedent
) -> Finding | None:
    cell = tuple(antecedent.cell)
    woman = bool(is_of_woman(reading, said.at))
    people = compiled.cells.of_gender(cell, female=woman)
    others = set(compiled.cells.of_gender(cell, female=not woman))
    if antecedent.exact and not people and others:
        people = tuple(key for key in cell if key not in others)
    if not people or len(people) == len(cell) or len(people) >= compiled.threshold:
        return None
    reason = f"Of those who fit the attribution, it leaves {counted(len(people))}."
    alone = len(people) == 1 and compiled.cells.is_known(cell)
    few = antecedent.exact and said.plain and bool(others)
    severity = Severity.HOLD if alone or few else Severity.WARN
    span = said.at, said.at + 1
    return tell(reading, span, Kind.PRONOUN, severity, reason, people, _REMEDY)
