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
_AS: Final = 3
_WHEN: Final = frozenset((when, who, "was") for when in ("when", "while") for who in ("he", "she"))
_FAR: Final = 8
_STYLED: Final = word_set(
    "professor prof dr mr mrs ms sir dame lord lady general admiral colonel captain judge bishop "
    "sheikh father sister ambassador senator"
)
_CLAUSE: Final = 14  # words
_PLACE: Final = 4  # words of the name of a place
_OF: Final = frozenset({"of", "from", "in", "at"})
_WHERE: Final = frozenset((word,) for word in ("in", "at", "on", "near", "aboard"))
_PARTICLES: Final = word_set("de van von al el bin di da del la le")
_JOINING: Final = frozenset({"and", "then", "later", "once"})
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
    after = _name_after(reading, start, end) or _name_past_place(reading, end)
    return after or _name_before(reading, start) or _name_told(reading, start, end)


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
    if parted and reading.words[end].folded == "one":
        return _is_proper(reading, end + 1) and _is_proper(reading, end + 2)  # "one Anna Ortega"
    if not _is_proper(reading, end):
        return False
    alone = end + 1 < len(reading.words) and reading.words[end + 1].parted
    the = reading.words[start].folded == "the"
    return not parted or _is_proper(reading, end + 1) or (the and alone)


def _name_past_place(reading: Reading, end: int) -> bool:
    """ "The harbour master of Hobyo, Anna de Ortega,": a place and a whole name follow."""
    words = reading.words
    if end + 1 >= len(words) or words[end].parted or words[end].folded not in _OF:
        return False
    at = end + 1 + (words[end + 1].folded == "the")
    last = at
    while last < min(len(words), at + _PLACE) and words[last].capital and not words[last].parted:
        last += 1
    if last == at or last + 1 >= len(words) or not words[last].parted:
        return False
    gap = reading.text[words[last - 1].end : words[last].start]
    following = last + 2 if words[last + 1].folded in _PARTICLES else last + 1
    joined = not any(each.parted for each in words[last + 1 : following + 1])
    whole = _is_proper(reading, last) and _is_proper(reading, following) and joined
    return gap.strip() == "," and whole


def _name_told(reading: Reading, start: int, end: int) -> bool:
    """ "The columnist who called it so was Anna Ortega": the clause says who it was."""
    words = reading.words
    if words[start].folded != "the" or reading.folded(end, end + 1) not in {("who",), ("whom",)}:
        return False
    high = min(reading.sentence(start)[1], end + _CLAUSE, len(words) - 2)
    named = (at for at in range(end, high) if words[at].folded in {"was", "is"})
    return any(_is_proper(reading, at + 1) and _is_proper(reading, at + 2) for at in named)


def _is_told_when(reading: Reading, start: int) -> bool:
    """ "Minister Ortega, when she was a harbour master,"."""
    at = start - 3
    if at < 1 or reading.folded(at, start) not in _WHEN or reading.words[at].ends:
        return False
    return reading.words[at].parted and _is_proper(reading, at - 1)


def _name_before(reading: Reading, start: int) -> bool:
    """ "Anna Ortega, a naval historian at …", "Anna Ortega, once a clerk and later a historian"."""
    words = reading.words
    start = _phrase(reading, start)
    if _is_apposed(reading, start) or _is_named_as(reading, start):
        return True
    if _is_told_when(reading, start):
        return True
    for at in range(start - 1, max(reading.sentence(start)[0], start - _FAR), -1):
        if words[at].folded in _JOINING and not words[at].parted:
            return any(_is_apposed(reading, n) for n in range(at - 1, max(0, at - _FAR), -1))
        if words[at].parted or words[at].capital:
            break
    return False


def _is_named_as(reading: Reading, start: int) -> bool:
    """ "A chapter on Anna Ortega as a poet"."""
    one = reading.words[start].folded in {"a", "an"}
    joined = not any(word.parted for word in reading.words[max(0, start - 2) : start + 1])
    if not (one and joined) or reading.folded(start - 1, start) != ("as",):
        return False
    return start > _AS and all(_is_proper(reading, at) for at in (start - 2, start - _AS))


def _phrase(reading: Reading, start: int) -> int:
    """The article with which a phrase begins, or the word itself: "a former home secretary"."""
    for at in range(start, max(0, start - _NEAR), -1):
        if reading.words[at].folded in ARTICLES:
            return at
        if reading.words[at].parted or reading.words[at].capital:
            break
    return start


def _is_apposed(reading: Reading, start: int) -> bool:
    """Whether a comma or a bracket parts a word from a whole name before it."""
    if start < 2 or reading.words[start].ends:
        return False
    gap = reading.text[reading.words[start - 1].end : reading.words[start].start]
    joined = not reading.words[start - 1].parted
    if reading.folded(start - 3, start - 2) in _WHERE:
        return False  # "In Team Green, the geologist"
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
