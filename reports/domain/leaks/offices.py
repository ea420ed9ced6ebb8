"""Titles and former offices in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Final

from .reading import Reading
from .titled import HEADS, MARKS, Office, singular, stems_of
from .vocabulary import ARTICLES, FORMER, LINKS, SERVED

_SLACK: Final = 7  # words that may stand between those of a title
_LOOK_BACK: Final = 6
_PAST_TIMES: Final = frozenset({("time", "as"), ("one", "time")})
_CLAUSES: Final = frozenset({"that", "which", "when", "where", "than", "because", "but"})
# "State commissioner for water until two years ago", "consul in Riga from 2011 to 2014".
_SINCE_LEFT: Final = re.compile(
    r",? (?:until|till) (?:the |last |\d|[a-z]+ (?:years?|months?) ago|[A-Z])"
    r"|,? (?:from|between) (?:19|20)\d\d (?:to|and|until) (?:19|20)\d\d"
)
_WAS: Final = frozenset({"was", "were", "been"})


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


class OfficeIndex:
    """Finds the offices of a roster, in time that grows with the text."""

    def __init__(self, offices: Iterable[Office]) -> None:
        self._by_head: dict[str, list[Office]] = {}
        for office in offices:
            self._by_head.setdefault(office.head, []).append(office)

    def find(self, reading: Reading) -> Iterator[Held]:
        """The offices in a text, those that many have left out."""
        said = {word: stems_of(word) for word in reading.places}
        stems = frozenset(chain.from_iterable(said.values()))
        told = {
            head: some for head in self._by_head.keys() & stems if (some := self._of(head, stems))
        }
        heads = {
            word: offices
            for word, parts in said.items()
            if not told.keys().isdisjoint(parts)
            and (offices := [each for one in _of_one(word, parts) for each in told.get(one, ())])
        }
        for at in reading.at(heads):
            offices = heads[reading.words[at].folded]
            held = [each for office in offices if (each := _held(reading, at, office))]
            widest = max((len(each.office.words) for each in held), default=0)
            yield from (each for each in held if len(each.office.words) == widest)

    def _of(self, head: str, stems: frozenset[str]) -> list[Office]:
        """The offices with that head of which a text has all words."""
        return [office for office in self._by_head[head] if office.words <= stems]


def _of_one(word: str, stems: tuple[str, ...]) -> tuple[str, ...]:
    """What a word for one person may stand for: several are no holder of an office."""
    one = singular(word)
    return stems if one == word else tuple(each for each in stems if each != one)


def _held(reading: Reading, at: int, office: Office) -> Held | None:
    """The office around its head noun, if all its words are near in one clause."""
    low, high = _window(reading, at, len(office.words) + _SLACK)
    places = _places(reading, low, high, at, office.words)
    if places is None:
        return None
    start, end = min(places), max(places) + 1
    if _has_clause(reading, start, end):
        return None
    start = _with_former(reading, start)
    former = _is_former(reading, start, end)
    return Held(
        office=office,
        start=start,
        end=end,
        former=former,
        owned=_before_name(reading, end),
        headed=not HEADS.isdisjoint(stems_of(reading.words[end - 1].folded)),
        exact=end - start - len(set(places)) <= len(ARTICLES & set(reading.folded(start, end))) + 2,
    )


def _has_clause(reading: Reading, start: int, end: int) -> bool:
    """Whether a clause begins among words: "a water session that a lawyer joined"."""
    folds = reading.folds
    return any(
        word in _CLAUSES and folds[at - 1] not in LINKS
        for at, word in enumerate(folds[start:end], start)
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
    near = reading.folded(low, end)
    if any(word in FORMER or word in SERVED for word in near):
        return True
    if not _PAST_TIMES.isdisjoint(pairwise(near)):
        return True
    if MARKS & set(reading.folded(end, end + 1)):  # "judge (ret.)"
        return True
    if _SINCE_LEFT.match(reading.text, reading.words[end - 1].end):
        return True
    if reading.folded(start - 2, start) == ("had", "been"):
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
