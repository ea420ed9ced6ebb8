"""Proper names beside a description: whose it is, if it is somebody's who is named.

A description of a public figure, who is named beside it, gives away nobody on the roster.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final

from dialogues.domain.wordset import word_set

from .reading import Reading
from .vocabulary import ARTICLES, BODIES, GENERIC, LINKS, PERSONS

_NEAR: Final = 4
_FAR: Final = 8
_STYLED: Final = word_set(
    "professor prof dr mr mrs ms sir dame lord lady general admiral colonel captain judge bishop "
    "sheikh father sister ambassador senator"
)
_PLAIN: Final = ARTICLES | LINKS | PERSONS | BODIES | GENERIC


class Named:
    """Where a text names people of the roster: (start, end, keys) in offsets, in order."""

    def __init__(self, spans: Iterable[tuple[int, int, tuple[str, ...]]]) -> None:
        self._spans = sorted(spans)
        self._starts = [start for start, _, _ in self._spans]

    def within(self, start: int, end: int) -> frozenset[str]:
        """The keys of those named between two offsets."""
        found: set[str] = set()
        for span in self._spans[bisect_left(self._starts, start) :]:
            if span[0] >= end:
                break
            found.update(span[2])
        return frozenset(found)

    def last(self, start: int, end: int, people: Iterable[str]) -> int | None:
        """Where the last name between two offsets ends, if it is one of those people's."""
        at = bisect_left(self._starts, end) - 1
        if at < 0 or self._spans[at][0] < start or self._spans[at][1] > end:
            return None
        return self._spans[at][1] if set(self._spans[at][2]) & set(people) else None

    def covering(self, offset: int) -> frozenset[str]:
        """The keys of those named where an offset is."""
        last = bisect_right(self._starts, offset)
        near = self._spans[max(0, last - _NEAR) : last]
        return frozenset(key for _, end, keys in near if end > offset for key in keys)


def beside(reading: Reading, start: int, end: int, named: Named) -> frozenset[str]:
    """The keys of those who are named within a few words of the words `start` up to `end`."""
    low, high = reading.sentence(start)
    low, high = max(low, start - _NEAR), min(high, end + _NEAR)
    return named.within(reading.words[low].start, reading.words[max(high, end) - 1].end)


def is_theirs(reading: Reading, start: int, end: int, named: Named, people: Iterable[str]) -> bool:
    """Whether one of those people is named next to it, as whose it is: "Anna Ortega of the X"."""
    keys = set(people)
    low, high = reading.sentence(start)
    back = range(start - 1, max(low, start - _FAR) - 1, -1)
    for places in (back, range(end, min(high, end + _NEAR))):
        at = next((at for at in places if reading.words[at].folded not in _PLAIN), None)
        if at is not None and named.covering(reading.words[at].start) & keys:
            return True
    return False


def is_before_name(
    reading: Reading, start: int, end: int, named: Named, people: Iterable[str]
) -> bool:
    """Whether one of those people is named at once after "the ...": "the pilot, Anna Ortega,"."""
    if reading.words[start].folded != "the" or end >= len(reading.words):
        return False
    at = reading.words[end]
    gap = reading.text[reading.words[end - 1].end : at.start]
    return gap.strip() in {"", ","} and not named.covering(at.start).isdisjoint(people)


def is_of_another(
    reading: Reading, start: int, end: int, named: Named, people: Iterable[str]
) -> bool:
    """Whether somebody else than those people is named at once before or after."""
    if beside(reading, start, end, named) & set(people):
        return False
    return _name_after(reading, start, end) or _name_before(reading, start)


def _name_after(reading: Reading, start: int, end: int) -> bool:
    """ "The naval historian Anna Ortega", "the minister, Anna Ortega,"."""
    if end >= len(reading.words) or reading.words[end].ends:
        return False
    parted = reading.words[end].parted
    gap = reading.text[reading.words[end - 1].end : reading.words[end].start]
    if parted and gap.strip() != ",":
        return False
    if parted and reading.words[end].capital and reading.words[end].folded in _STYLED:
        return _is_proper(reading, end + 1)  # "its director, Professor Ortega"
    if not _is_proper(reading, end):
        return False
    alone = end + 1 < len(reading.words) and reading.words[end + 1].parted
    the = reading.words[start].folded == "the"
    return not parted or _is_proper(reading, end + 1) or (the and alone)


def _name_before(reading: Reading, start: int) -> bool:
    """ "Anna Ortega, a naval historian at …"."""
    if start < 2 or reading.words[start].ends:
        return False
    gap = reading.text[reading.words[start - 1].end : reading.words[start].start]
    joined = not reading.words[start - 1].parted
    return (
        gap.strip() in {",", "("}
        and joined
        and all(_is_proper(reading, at) for at in (start - 1, start - 2))
    )


def _is_proper(reading: Reading, at: int) -> bool:
    if at >= len(reading.words):
        return False
    word = reading.words[at]
    return word.capital and word.folded not in _PLAIN and len(word.folded) > 1
