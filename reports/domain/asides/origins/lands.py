"""The words of a dialogue's delegations and regions, found in a text whatever they are said of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from dialogues.domain.forms import FormIndex
from dialogues.domain.lexicon import Lexicon
from dialogues.domain.nations import nations
from dialogues.domain.phrases.capitals import SEATS_OF
from dialogues.domain.record import Delegation, Record, Region

from ...leaks.origins import Origins
from ...typed.lookalikes import as_it_looks
from .groups import blocs_of, find_blocs, find_sized

_WORD: Final = re.compile(r"(?<![^\W_])[^\W\d_]")
_FLAG: Final = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_FIRST_FLAG: Final = 0x1F1E6
# Another country's, or a sea's: "North Korean", "the South China Sea".
_OTHER_BEFORE: Final = re.compile(
    r"\b(?:north|latin|central|east|west|inter|pan|trans|anti|pro|south(?! korea))[- ]\Z",
    re.IGNORECASE,
)
_OTHER_AFTER: Final = re.compile(
    r" (?:Sea|Seas|Straits?|Peninsula|Gulf|Ocean|Channel|Statement|statement|Declaration"
    r"|declaration|Times|Post)\b"
)


class Shape(StrEnum):
    """What a form of a delegation can be in a sentence."""

    PLACE = "place"
    PEOPLE = "people"  # an adjective, or what somebody from there is called
    EITHER = "either"
    CODE = "code"  # or a flag


@dataclass(frozen=True, slots=True)
class Land:
    """Words for delegations or regions in a text: their codes, and what the words can be."""

    start: int
    end: int
    codes: frozenset[str]
    shape: Shape


class Lands:
    """The words of some regions and delegations, those for their cities and flags included.

    And those for several of them: "an ASEAN country", "the largest delegation". `sizes` are how
    many people are of each.
    """

    def __init__(
        self,
        regions: tuple[Region, ...],
        delegations: tuple[Delegation, ...],
        sizes: tuple[tuple[str, int], ...] = (),
    ) -> None:
        lexicon = Lexicon(regions, delegations)
        origins = Origins(lexicon)
        known = {
            each.code: owner
            for each in nations()
            if (owner := lexicon.adjectives.owner(each.adjective)) in lexicon.delegations
        }
        people = [*_forms(origins.people)]
        cities = [*_forms(origins.cities), *_seats(known)]
        self._lexicon, self._sizes = lexicon, dict(sizes)
        self._people, self._cities = FormIndex(people), FormIndex(cities)
        self._by_iso, self._blocs = known, blocs_of(known)
        marks = {each.code: each.code for each in delegations if each.code.isupper()} | known
        self._marks = {code: owner for code, owner in marks.items() if owner}
        self._mark = re.compile(
            rf"(?<!\w)(?:{'|'.join(sorted(self._marks, key=len, reverse=True)) or '(?!)'})(?!-?\w)"
        )

    def find(self, text: str) -> tuple[Land, ...]:
        """Where a text has them, in its order; none inside another."""
        looks = as_it_looks(text)
        found: list[Land] = []
        every = (*self._named(looks), *self._marked(text), *self._grouped(text))
        for each in sorted(every, key=_first_and_longest):
            if not found or found[-1].end <= each.start:
                found.append(each)
        return tuple(found)

    def _named(self, text: str) -> Iterator[Land]:
        end = 0
        for match in _WORD.finditer(text):
            at = match.start()
            if at < end or not (found := self._at(text, at)):
                continue
            end = found.end
            before, after = text[max(0, at - 8) : at], _OTHER_AFTER.match(text, end)
            if not after and not _OTHER_BEFORE.search(before):
                yield found

    def _at(self, text: str, at: int) -> Land | None:
        """The longest form that starts at a word, and all that it can be."""
        lexicon = self._lexicon
        places = lexicon.places.match(text, at) or self._cities.match(text, at)
        people = lexicon.adjectives.match(text, at, people=True) or self._people.match(
            text, at, people=True
        )
        if places and people and places[0] == people[0] and places[1] == people[1]:
            return Land(at, places[1], frozenset(places[:1]), Shape.EITHER)
        if places and (not people or places[1] >= people[1]):
            return Land(at, places[1], frozenset(places[:1]), Shape.PLACE)
        return Land(at, people[1], frozenset(people[:1]), Shape.PEOPLE) if people else None

    def _grouped(self, text: str) -> Iterator[Land]:
        """Blocs of states, and delegations by their size."""
        for start, end, codes in find_blocs(text, self._blocs):
            shape = Shape.PLACE if " " in text[start:end] else Shape.EITHER
            if self._at(text, start) is None:  # no delegation of its own
                yield Land(start, end, codes, shape)
        for start, end, codes in find_sized(text, self._sizes):
            yield Land(start, end, codes, Shape.PLACE)

    def _marked(self, text: str) -> Iterator[Land]:
        """Codes and flags."""
        for match in self._mark.finditer(text):
            yield Land(*match.span(), frozenset({self._marks[match[0]]}), Shape.CODE)
        for match in _FLAG.finditer(text):
            iso = "".join(chr(ord(each) - _FIRST_FLAG + ord("A")) for each in match[0])
            if owner := self._by_iso.get(iso):
                yield Land(*match.span(), frozenset({owner}), Shape.CODE)


def lands_of(record: Record) -> Lands:
    """The words of a record's regions and delegations; those of equal ones are one."""
    sizes = Counter(each.delegation for each in record.participants)
    return _lands(record.regions, record.delegations, tuple(sorted(sizes.items())))


@lru_cache(maxsize=64)
def _lands(
    regions: tuple[Region, ...],
    delegations: tuple[Delegation, ...],
    sizes: tuple[tuple[str, int], ...],
) -> Lands:
    return Lands(regions, delegations, sizes)


def _first_and_longest(land: Land) -> tuple[int, int, bool]:
    return land.start, -land.end, land.shape is Shape.CODE


def _forms(words: Mapping[tuple[str, ...], str]) -> Iterator[tuple[str, str]]:
    for folded, code in words.items():
        yield " ".join(each.capitalize() for each in folded), code


def _seats(known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The seats of government of nations, by their ISO codes."""
    for iso, owner in known.items():
        for seat in SEATS_OF.get(iso, "").split("|"):
            yield seat, owner
