"""Which delegation a cell means: one of the dialogue's, or a nation that is to become one.

Sources beyond the built-in nations: the `countryinfo` package's other spellings, three-letter
codes, names in the country's own language, and in German, Spanish, French, Italian and Japanese.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from countryinfo import CountryInfo

from ..lexicon import printed_forms
from ..nations import Nation, nation, nations
from ..record import Delegation, Region
from ..spelling import fold


class NowhereError(ValueError):
    """A sentence's end: why a cell is no delegation."""


def place_key(text: str) -> str:
    """A group's name as it is compared, without its article and its dots."""
    return " ".join(re.sub(r"[^\w\s]", " ", fold(text).replace(".", "")).split()).removeprefix(
        "the "
    )


@cache
def _nations_by_name() -> dict[str, str]:
    found: dict[str, str] = {}
    for each in nations():
        for name in (*printed_forms(each.delegation()), *each.also):
            found.setdefault(place_key(name), each.code)
    # What a package spells takes no name from what reports call a nation.
    for code, names in _spellings():
        for name in names:
            found.setdefault(place_key(name), code)
    found.pop("", None)
    return found


def _spellings() -> Iterator[tuple[str, list[str]]]:
    data: Iterable[Any] = CountryInfo("France").all().values()
    for country in data:
        code = country.get("ISO", {}).get("alpha2", "")
        if nation(code):
            names = [country.get("nativeName"), country["ISO"].get("alpha3")]
            names += [name for name in country.get("altSpellings", ()) if len(name) > 2]
            names += country.get("translations", {}).values()
            yield code, [name for name in names if name]


class Places:
    """The dialogue's delegations by every name for them; new nations are added as they come."""

    def __init__(
        self,
        delegations: Iterable[Delegation],
        regions: Iterable[Region] = (),
        meant: Mapping[str, str] | None = None,
        taken: Collection[str] = (),
    ) -> None:
        """`meant` are names that the organiser has settled, with the code of a delegation;
        `taken` are codes that no new delegation may get."""
        self.delegations = {each.code: each for each in delegations}
        self.regions = {region.code: region for region in regions}
        self.taken = {code.casefold() for code in (*taken, *self.regions)}
        self.new: dict[str, Delegation] = {}
        self._meant = {
            place_key(text): code
            for text, code in (meant or {}).items()
            if code in self.delegations
        }
        self._named: dict[str, set[str]] = {}
        for each in self.delegations.values():
            self._learn(each)
        self._found: dict[str, Delegation | str] = {}

    def find(self, text: str) -> Delegation:
        """The delegation that a cell means; raises `NowhereError`."""
        if text not in self._found:
            try:
                self._found[text] = self._look_up(text)
            except NowhereError as error:
                self._found[text] = str(error)
        found = self._found[text]
        if isinstance(found, str):
            raise NowhereError(found)
        return found

    def _learn(self, delegation: Delegation) -> None:
        for form in (delegation.code, *printed_forms(delegation)):
            self._named.setdefault(place_key(form), set()).add(delegation.code)

    def _look_up(self, text: str) -> Delegation:
        if text in self.delegations:
            return self.delegations[text]
        for spelling in (text, re.sub(r"[(（].*?[)）]", " ", text)):
            key = place_key(spelling)
            if key in self._meant:
                return self.delegations[self._meant[key]]
            if key in self._named:
                return self.delegations[_only(text, self._named[key])]
            if found := nation(spelling.strip()) or nation(_nations_by_name().get(key, "")):
                return self._nation(found)
        raise NowhereError(f'"{text}" is no delegation of this dialogue and no nation known here')

    def _nation(self, found: Nation) -> Delegation:
        """The delegation of this nation, which may have other words for it than we have."""
        keys = {place_key(form) for form in (*printed_forms(found.delegation()), *found.also)}
        codes = {code for key in keys for code in self._named.get(key, ())}
        if found.code in self.delegations:
            codes = {found.code}
        if codes:
            return self.delegations[_only(found.name, codes)]
        return self._add(found)

    def _add(self, found: Nation) -> Delegation:
        region = found.region if found.region in self.regions else None
        delegation = found.delegation(region=region)
        if delegation.code.casefold() in self.taken:
            problem = f"and its code {found.code} is in use: add it by hand first"
            raise NowhereError(f"{found.name} is no delegation yet, {problem}")
        self.delegations[delegation.code] = self.new[delegation.code] = delegation
        self._learn(delegation)
        return delegation


def _only(text: str, codes: Collection[str]) -> str:
    if len(codes) > 1:
        raise NowhereError(f'"{text}" fits several delegations: {", ".join(sorted(codes))}')
    (code,) = codes
    return code
