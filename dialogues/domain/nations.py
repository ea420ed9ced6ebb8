"""The nations, as a report speaks of them: built in, for "add a delegation" and for any draft.

Source: the `countryinfo` package (ISO 3166 codes, names, demonyms, the United Nations'
subregions), with the diplomatic usage of `nation_words`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from countryinfo import CountryInfo

from .lexicon import Lexicon
from .nation_words import LEFT_OUT, REGION_OF, REGION_SPELLINGS, REGIONS, WORDS
from .record import Delegation, Region

_WITH_ARTICLE: Final = ("Islands", "Republic")
_NO_WORDS: Final = ("", "", "", "", "", "")


@dataclass(frozen=True, slots=True)
class Nation:
    """A nation with its words; `region` is the code of one of `regions()`, or None."""

    code: str  # the two letters of ISO 3166
    name: str
    noun: str
    adjective: str
    alternatives: tuple[str, ...] = ()
    region: str | None = None
    also: tuple[str, ...] = ()  # other names, which are read but not printed

    def delegation(self, *, code: str = "", region: str | None = None) -> Delegation:
        """A delegation of this nation; `region` is a code of the dialogue that it joins."""
        return Delegation(
            code=code or self.code,
            name=self.name,
            adjective=self.adjective,
            noun=self.noun,
            alternatives=self.alternatives,
            region=region,
        )


@cache
def nations() -> tuple[Nation, ...]:
    """Every nation, by its noun."""
    words = {row[0]: row for row in _rows(WORDS)}
    data = _data()
    codes = sorted(data.keys() | words.keys())
    found = (_nation(code, data.get(code, {}), words.get(code, _NO_WORDS)) for code in codes)
    return tuple(sorted(found, key=lambda each: each.noun))


def nation(code: str) -> Nation | None:
    """The nation of an ISO two-letter code."""
    return _by_code().get(code)


@cache
def regions() -> tuple[Region, ...]:
    """The regions that reports name."""
    return tuple(Region(code, name, adjective) for code, name, adjective, _ in _rows(REGIONS))


@cache
def nations_lexicon() -> Lexicon:
    """The lexicon in which a label is the code of a nation or of a region."""
    spellings = tuple(_rows(REGION_SPELLINGS))
    places = [(name, each.code) for each in nations() for name in each.also]
    places += [(name, row[0]) for row in spellings for name in _listed(row[1])]
    adjectives = [(form, row[0]) for row in spellings for form in _listed(row[2])]
    return Lexicon(
        regions(),
        (each.delegation(region=each.region) for each in nations()),
        places=places,
        adjectives=adjectives,
    )


@cache
def _by_code() -> dict[str, Nation]:
    return {each.code: each for each in nations()}


def _data() -> dict[str, dict[str, Any]]:
    """The package's countries with a demonym, by code; its first is the present one."""
    countries: Iterable[Any] = CountryInfo("France").all().values()
    found: dict[str, dict[str, Any]] = {}
    for country in countries:
        code = country.get("ISO", {}).get("alpha2")
        if code and code not in LEFT_OUT.split() and country.get("demonym"):
            found.setdefault(code, country)
    return found


def _nation(code: str, data: dict[str, Any], words: tuple[str, ...]) -> Nation:
    _, name, noun, adjective, alternatives, also = words
    given = str(data.get("name", ""))
    name = name or (f"the {given}" if given.endswith(_WITH_ARTICLE) else given)
    return Nation(
        code=code,
        name=name,
        noun=noun or name.removeprefix("the "),
        adjective=adjective or str(data.get("demonym") or ""),
        alternatives=_listed(alternatives),
        region=_regions_of().get(code) or _subregions().get(str(data.get("subregion"))),
        also=tuple(dict.fromkeys([*_listed(also), *([given] if given not in ("", name) else [])])),
    )


@cache
def _regions_of() -> dict[str, str]:
    return {code: region for region, codes in REGION_OF.items() for code in codes.split()}


@cache
def _subregions() -> dict[str, str]:
    return {subregion: code for code, _, _, subregion in _rows(REGIONS) if subregion}


def _rows(table: str) -> Iterator[tuple[str, ...]]:
    for line in table.strip().splitlines():
        yield tuple(cell.strip() for cell in line.split("|"))


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in cell.split(",") if word.strip())
