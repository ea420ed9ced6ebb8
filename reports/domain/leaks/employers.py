"""Employers in running text, and whether one is named to describe somebody.

Source: the design's leak check. "A scholar at the X" gives away whoever works there; "the X
published a study" gives away nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from .heads import heads, is_common
from .misspelt import MisspeltIndex
from .reading import Reading, words_of
from .spelling import shorts, spellings, tails, turned, with_and
from .translated import TranslatedIndex
from .vocabulary import BODIES, GENERIC, GENERIC_TITLES, LABELS, LANDS, SMALL, is_person
from .workplaces import PAPERS

_BRACKETED: Final = re.compile(r"\(([^()]*)\)")
_PARTS: Final = re.compile(r"\s*[,;/|]\s*|\s+[–—-]\s+|\s+at\s+(?:the\s+)?")
_SHORTEST_ACRONYM: Final = 3
_NOUN: Final = 4  # words of a body's kind after its name
_FROM: Final = frozenset({"from", "in", "based"})
_HEADS: Final = frozenset({"head", "short"})
_LOOSE: Final = _HEADS | {"place", "tail", "paper"}
_LABEL: Final = 3  # words from a label to where somebody is from
_PUBLIC_LETTERS: Final = frozenset(
    [
        "usa",
        "usd",
        "who",
        "imf",
        "wto",
        "ngo",
        "phd",
        "ceo",
        "unu",
        "icc",
        "eez",
        "gdp",
        "nato",
        "asean",
    ]
)


@dataclass(frozen=True, slots=True)
class Employer:
    """An organisation's forms: words folded. `people` are the keys of those who work there.

    `acronyms` stand in capitals only; `heads` are the words before a noun of organisations
    ("the Ladoga centre"), `shorts` and `tails` less than the name, `places` what it may be called
    after, which tells but of a label ("a participant from Ladoga"), `paper` what a newspaper is
    called for short ("the Courier"). `common`: its words name such a
    body in many places. `convenes`: it convenes, hosts or funds.
    """

    name: str
    forms: tuple[tuple[str, ...], ...]
    acronyms: tuple[str, ...]
    heads: tuple[tuple[str, ...], ...]
    shorts: tuple[tuple[str, ...], ...]
    tails: tuple[tuple[str, ...], ...]
    places: tuple[str, ...]
    people: tuple[str, ...]
    common: bool
    paper: str = ""
    convenes: bool = False


@dataclass(frozen=True, slots=True)
class Sighting:
    """An employer found: words from `start` up to `end`; `loose` by less than its name."""

    employer: Employer
    start: int
    end: int
    loose: bool


class EmployerIndex:
    """Finds the employers of a roster, in time that grows with the text."""

    def __init__(self, employers: Iterable[Employer]) -> None:
        self._by_word: dict[str, list[tuple[tuple[str, ...], Employer, str]]] = {}
        employers = tuple(employers)
        self._named = [each for each in employers if not each.common]
        self._misspelt = MisspeltIndex(each.forms[0] for each in self._named)
        self._translated = TranslatedIndex(each.forms[0] for each in self._named)
        for employer in employers:
            for form in employer.forms:
                self._add(form, employer, "full")
            for acronym in employer.acronyms:
                self._add((acronym,), employer, "acronym")
            for head in employer.heads:
                self._add(head, employer, "head")
            for short in employer.shorts:
                self._add(short, employer, "short")
            for tail in employer.tails:
                self._add(tail, employer, "tail")
            for place in employer.places:
                self._add((place,), employer, "place")
            if employer.paper:
                self._add((employer.paper,), employer, "paper")
        for entries in self._by_word.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def _add(self, form: tuple[str, ...], employer: Employer, how: str) -> None:
        self._by_word.setdefault(form[0], []).append((form, employer, how))

    def find(self, reading: Reading) -> Iterator[Sighting]:
        """The employers in a text; of forms that overlap the longest."""
        past = 0
        for at in reading.at(self._by_word.keys() & reading.places.keys()):
            if at < past:
                continue
            found = self._at(reading, at)
            yield from found
            past = max((each.end for each in found), default=at)
        for which, start, end in chain(
            self._misspelt.find(reading), self._translated.find(reading)
        ):
            yield Sighting(self._named[which], start, end, loose=True)

    def _at(self, reading: Reading, at: int) -> list[Sighting]:
        found: list[Sighting] = []
        for form, employer, how in self._by_word[reading.words[at].folded]:
            end = at + len(form)
            if reading.folded(at, end) != form or (found and end < found[0].end):
                continue
            if not _looks_right(reading, at, len(form), how):
                continue
            if how in _HEADS:
                end = _with_noun(reading, end)
            if all(each.employer is not employer for each in found):
                found.append(Sighting(employer, at, end, loose=how in _LOOSE))
        longest = max((each.end for each in found), default=0)
        return [each for each in found if each.end == longest]


def _looks_right(reading: Reading, at: int, size: int, how: str) -> bool:
    word = reading.words[at]
    if how == "acronym":
        return word.upper
    if how == "place":
        return word.capital and _is_of_label(reading, at)
    if how == "full":
        return True
    if how == "paper":
        the = reading.folded(at - 1, at) == ("the",) and not word.parted
        return the and word.capital and not _goes_on(reading, at + 1, bodies=False)
    row = reading.words[at : at + size]
    if how == "tail" and (reading.folded(at - 1, at) == ("the",) or reading.words[at - 1].owns):
        return True
    shown = all(each.capital or each.folded in SMALL for each in row)
    if how == "head" and size > 1:
        return shown
    return shown and not _goes_on(reading, at + size, bodies=how == "head")


def _goes_on(reading: Reading, end: int, *, bodies: bool) -> bool:
    """Whether a name goes on: "Carmel Water Authority" is no Carmel Water Company."""
    if end >= len(reading.words) or reading.words[end].parted or reading.words[end - 1].owns:
        return False
    word = reading.words[end]
    known = bodies and (word.folded in GENERIC or word.folded in GENERIC_TITLES)
    return word.capital and not (known or is_person(word.folded))


def _is_of_label(reading: Reading, at: int) -> bool:
    """Whether it says where somebody with a label is from: "a participant from Busan"."""
    before = reading.folded(at - _LABEL, at)
    return before[-1:] != () and before[-1] in _FROM and not LABELS.isdisjoint(before)


def _with_noun(reading: Reading, end: int) -> int:
    at = end
    while at < len(reading.words) and at < end + _NOUN and not reading.words[at].parted:
        word = reading.words[at]
        if word.folded in BODIES:
            return at + 1
        if not (word.capital and word.folded in GENERIC):
            break
        at += 1
    return end


def employers_of(
    affiliations: Iterable[tuple[str, str]],
    organisations: Iterable[str] = (),
    thanked: Iterable[str] = (),
) -> tuple[Employer, ...]:
    """The employers of (key, affiliation) pairs, and the organisations of the dialogue.

    `thanked` are lines of thanks: who is employed by a body in them is employed by a host.
    """
    people: dict[str, list[str]] = {}
    shown: dict[str, str] = {}
    for key, affiliation in affiliations:
        for part in _parts(affiliation):
            bare = _bare(part)
            shown.setdefault(bare, part)
            if bare and key not in people.setdefault(bare, []):
                people[bare].append(key)
    working = [_employer(shown[bare], tuple(keys)) for bare, keys in people.items() if bare]
    named = {name: _within(working, name) for name in (*organisations, *thanked)}
    hosts = {employer for found in named.values() for employer in found}
    idle = [name for name in dict.fromkeys(organisations) if not named[name] and _bare(name)]
    return (
        *(replace(each, convenes=each in hosts) for each in working),
        *(replace(_employer(name, ()), convenes=True) for name in idle),
    )


def _within(employers: Iterable[Employer], line: str) -> list[Employer]:
    """The employers that a line names whole."""
    found = EmployerIndex(employers).find(Reading.of(line))
    return [each.employer for each in found if not each.loose]


def _bare(name: str) -> str:
    words = words_of(_BRACKETED.sub(" ", name))
    return " ".join(words[1:] if words[:1] == ("the",) else words)


def _parts(affiliation: str) -> Iterator[str]:
    """An affiliation's bodies: "School of Law, Penrose College" is two, if both say enough."""
    parts = [part for part in _PARTS.split(affiliation) if part]
    yield from (part for part in parts if len(parts) == 1 or not is_common(words_of(part)))
    if len(parts) > 1 and all(is_common(words_of(part)) for part in parts):
        yield affiliation


def _employer(name: str, people: tuple[str, ...]) -> Employer:
    outside = _BRACKETED.sub(" ", name)
    full = tuple(_bare(with_and(name)).split())
    inside = [words_of(each) for each in _BRACKETED.findall(name)]
    acronyms = [each[0] for each in inside if len(each) == 1 and len(each[0]) > 1]
    acronyms += _initials(outside)
    forms = [full, *(each for each in inside if len(each) > 1), *spellings(full)]
    return Employer(
        name=name.strip(),
        forms=tuple(dict.fromkeys(forms)),
        acronyms=tuple(dict.fromkeys(each for each in acronyms if each not in _PUBLIC_LETTERS)),
        heads=tuple(dict.fromkeys((*heads(full), *turned(full)))),
        shorts=tuple(shorts(full)),
        tails=tuple(tails(full)),
        places=tuple(word for word in full if word not in GENERIC and word not in LANDS),
        people=people,
        common=is_common(full),
        paper=full[-1] if len(full) > 1 and full[-1] in PAPERS else "",
    )


def _initials(name: str) -> list[str]:
    words = [word for word in words_of(name) if word not in SMALL]
    letters = "".join(word[0] for word in words)
    return [letters] if len(letters) >= _SHORTEST_ACRONYM else []
