"""Titles and former offices in running text.

Source: the design's leak check. An office that one person on the roster holds or held gives them
away, in whatever order its words stand; a title that anybody might have does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wordfreq import zipf_frequency

from .origins import NATION_OF
from .reading import Reading, words_of
from .vocabulary import (
    ARTICLES,
    BODIES,
    FORMER,
    GENERIC_TITLES,
    PERSONS,
    SERVED,
    SMALL,
    alike,
)

_PARTS: Final = re.compile(
    r"\s*[,;/|]\s*|\s+[–—-]\s+|\s+and\s+(?=former\b|ex\b|retired\b)", re.IGNORECASE
)
_MARKS: Final = frozenset(
    {
        "former",
        "ex",
        "retired",
        "ret",
        "retd",
        "rtd",
        "formerly",
        "onetime",
        "emeritus",
        "emerita",
        "past",
    }
)
_SLACK: Final = 7  # words that may stand between those of a title
_LOOK_BACK: Final = 6
_SELDOM: Final = 3.4  # (Zipf)
_ENOUGH: Final = 3  # words of a title that say what it is without the body that it is in
_WHERE: Final = frozenset({"school", "department", "faculty", "division", "section"})
_WAS: Final = frozenset({"was", "were", "been"})
_CALLED: Final = {
    "historian": ("history", "professor"),
    "lawyer": ("law", "professor"),
    "jurist": ("law", "professor"),
    "economist": ("economics", "professor"),
    "sociologist": ("sociology", "professor"),
    "geographer": ("geography", "professor"),
}


@dataclass(frozen=True, slots=True)
class Office:
    """One title of one or more people: `words` are what must be said, in any order.

    `former`: it is held no more. `specific`: it says of what (oceans, Latvia). `rare`: no
    title that many have.
    """

    words: frozenset[str]
    head: str
    former: bool
    specific: bool
    rare: bool
    people: tuple[str, ...]

    @property
    def is_vague(self) -> bool:
        """Whether it is held no longer than it is said, and of nothing ("vice rector")."""
        return not self.specific and not self.former


@dataclass(frozen=True, slots=True)
class Held:
    """An office found in a text: words from `start` up to `end`; `former` if said to be past."""

    office: Office
    start: int
    end: int
    former: bool
    owned: bool  # stands before a name, as a form of address
    exact: bool  # no other word between its words
    headed: bool  # its last word is its noun


def offices_of(titles: Iterable[tuple[str, str]]) -> tuple[Office, ...]:
    """The offices of (key, title) pairs."""
    found: dict[tuple[frozenset[str], bool], tuple[str, list[str]]] = {}
    for key, title in titles:
        for part in _PARTS.split(title):
            read = _read(part)
            if not read:
                continue
            words, head, former = read
            people = found.setdefault((words, former), (head, []))[1]
            if key not in people:
                people.append(key)
    return tuple(
        Office(
            words=words,
            head=head,
            former=former,
            specific=_is_specific(words),
            rare=_is_rare(words),
            people=tuple(people),
        )
        for (words, former), (head, people) in found.items()
    )


def _read(title: str) -> tuple[frozenset[str], str, bool] | None:
    said = words_of(title)
    former = any(word in _MARKS for word in said)
    words = [word for word in said if word not in _MARKS and word not in SMALL]
    split = [part for word in words for part in _same(word)]
    kept = [part for part in split if part not in _WHERE]
    split = kept if len(kept) >= _ENOUGH else split
    head = next((word for word in split if word in _HEADS and word not in _BEFORE_HEADS), "")
    head = head or next((word for word in split if word in _HEADS), "")
    if not split:
        return None
    return frozenset(split), head or split[-1], former


def _same(word: str) -> tuple[str, ...]:
    """A word as it is compared: whoever directs something is its head."""
    return tuple("chief" if part == "director" else part for part in alike(word).split("-"))


_HEADS: Final = frozenset(part for word in PERSONS for part in _same(word))
_BEFORE_HEADS: Final = frozenset(
    ["deputy", "chief", "assistant", "associate", "senior", "executive", "major"]
)


def _is_specific(words: frozenset[str]) -> bool:
    """Whether a title says of what: a word in it is no rank, no occupation and no body."""
    if len(words) == 1:
        return False
    return any(word not in _HEADS and word not in _RANKS and word not in BODIES for word in words)


_RANKS: Final = frozenset(part for word in GENERIC_TITLES for part in _same(word)) | frozenset(
    [
        "rear",
        "air",
        "field",
        "wing",
        "commander",
        "lieutenant",
        "major",
        "brigadier",
        "fleet",
        "board",
        "state",
        "special",
        "general",
        "honorary",
        "high",
        "permanent",
        "private",
        "prime",
        "first",
        "second",
        "third",
        "plenipotentiary",
        "extraordinary",
    ]
)


def _is_rare(words: frozenset[str]) -> bool:
    """Whether a title without a field is one that few people have."""
    return not words <= frozenset(part for word in GENERIC_TITLES for part in _same(word))


def is_seldom(words: frozenset[str]) -> bool:
    """Whether a calling is one that a text about other things seldom speaks of ("actuary")."""
    return all(zipf_frequency(word, "en") < _SELDOM for word in words)


class OfficeIndex:
    """Finds the offices of a roster, in time that grows with the text."""

    def __init__(self, offices: Iterable[Office]) -> None:
        self._by_head: dict[str, list[Office]] = {}
        for office in offices:
            self._by_head.setdefault(office.head, []).append(office)

    def find(self, reading: Reading) -> Iterator[Held]:
        """The offices in a text, those that many have left out."""
        for at, word in enumerate(reading.words):
            offices = self._headed_by(word.folded)
            if not offices:
                continue
            held = [each for office in offices if (each := _held(reading, at, office))]
            widest = max((len(each.office.words) for each in held), default=0)
            yield from (each for each in held if len(each.office.words) == widest)

    def _headed_by(self, word: str) -> list[Office]:
        return [office for part in stems_of(word) for office in self._by_head.get(part, ())]


def _held(reading: Reading, at: int, office: Office) -> Held | None:
    """The office around its head noun, if all its words are near in one clause."""
    low, high = _window(reading, at, len(office.words) + _SLACK)
    places = _places(reading, low, high, at, office.words)
    if places is None:
        return None
    start, end = min(places), max(places) + 1
    start = _with_former(reading, start)
    former = _is_former(reading, start, end)
    return Held(
        office=office,
        start=start,
        end=end,
        former=former,
        owned=_before_name(reading, end),
        headed=not _HEADS.isdisjoint(stems_of(reading.words[end - 1].folded)),
        exact=end - start - len(set(places)) <= len(ARTICLES & set(reading.folded(start, end))) + 2,
    )


def _window(reading: Reading, at: int, reach: int) -> tuple[int, int]:
    low, high = at, at + 1
    while low > 0 and at - low < reach and not reading.words[low].parted:
        low -= 1
    while high < len(reading.words) and high - at < reach and not reading.words[high].parted:
        high += 1
    return low, high


def _places(
    reading: Reading, low: int, high: int, at: int, wanted: frozenset[str]
) -> list[int] | None:
    """For each word of the office the nearest place to its head; None where one is missing."""
    near: dict[str, int] = {}
    for place in range(low, high):
        for part in stems_of(reading.words[place].folded):
            if part in wanted and (part not in near or abs(place - at) < abs(near[part] - at)):
                near[part] = place
    return list(near.values()) if len(near) == len(wanted) else None


@lru_cache(maxsize=20_000)
def stems_of(word: str) -> tuple[str, ...]:
    """What a word of a text may stand for in a title: a historian professes history."""
    place = NATION_OF.get(word, "")
    also = (*_CALLED.get(word, ()), *([place] if place else []))
    return tuple(dict.fromkeys((*_same(word), word, *also)))


def _with_former(reading: Reading, start: int) -> int:
    """Take in "former", "retired" or "one-time" and an article before."""
    words = reading.words
    while start > 0 and not words[start].parted and words[start - 1].folded in FORMER:
        start -= 1
    if reading.folded(start - 2, start) == ("one", "time") and not words[start].parted:
        start -= 2
    if start > 0 and not words[start].parted and words[start - 1].folded in ARTICLES:
        start -= 1
    return start


def _is_former(reading: Reading, start: int, end: int) -> bool:
    low = max(0, start - _LOOK_BACK)
    near = (*reading.folded(start, end), *reading.folded(low, start))
    if any(word in FORMER or word in SERVED for word in near):
        return True
    if _MARKS & set(reading.folded(end, end + 1)):  # "judge (ret.)"
        return True
    return reading.words[start].folded not in ARTICLES and bool(
        _WAS & set(reading.folded(start - 1, start))
    )


def _before_name(reading: Reading, end: int) -> bool:
    """Whether a capitalised word follows at once: a name, whose title it is."""
    if end >= len(reading.words) or reading.words[end].parted:
        return False
    follows = reading.words[end]
    return follows.capital and not follows.upper
