"""Findings of kind "descriptor": a nation and a calling of one person: "the Omani commodore".

Source: the design's leak check. A roster may have a region for a delegation, or none: whoever is
called by a nation of that region and by the calling of one person on the roster is that person,
whatever is said of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .descriptions import Description, read_description
from .generic import is_of_none
from .proper import Named, is_of_another
from .reading import Reading
from .telling import counted, is_passive, tell
from .titled import is_seldom
from .vocabulary import (
    ACTED,
    BODIES,
    CLAUSES,
    DEAD,
    FORMER,
    GENERIC_TITLES,
    LINKS,
    OFFICES,
    PUBLIC_ACTS,
    RULERS,
    SOMEBODY,
    SPEECH,
    STATE,
    is_person,
)

_DEFINITE: Final = frozenset({"the", "our"})
_OFTEN: Final = 3.8  # (Zipf)
_PUBLIC: Final = STATE | RULERS | OFFICES | SOMEBODY | GENERIC_TITLES
_KINDLY: Final = word_set("the our own old dear good young learned")
_OF: Final = frozenset({"of", "to"})
_VERBS: Final = CLAUSES | LINKS | SPEECH | ACTED | {"does", "did", "also", "then", "too", "never"}
_ENDINGS: Final = ("ed", "s", "ly")
# Regions to which no nation is given, by those whose nations may be in them.
_MAY_HOLD: Final = {
    wide: frozenset(narrow.split())
    for wide, narrow in (
        ("EUR", "EEU WEU NEU SEU"),
        ("CEU", "EEU WEU"),
        ("BAL", "EEU NEU"),
        ("BLK", "SEU EEU"),
        ("NOR", "NEU"),
        ("AFR", "NAF SSA"),
        ("WAF", "SSA"),
        ("EAF", "SSA"),
        ("SAF", "SSA"),
        ("ASI", "NEA SEA SAS CAS MEA"),
        ("EAS", "NEA SEA"),
        ("APA", "NEA SEA OCE PIS"),
        ("INP", "NEA SEA SAS OCE"),
        ("ARB", "MEA NAF"),
        ("GLF", "MEA"),
        ("LEV", "MEA"),
        ("SAM", "LAM"),
        ("CAM", "LAM"),
    )
}


def find_nationals(compiled: Compiled, reading: Reading, named: Named) -> Iterator[Finding]:
    """Where a text calls somebody by a nation and by the calling of one person."""
    for at in reading.at(_callings(compiled, reading)):
        said = read_description(compiled.origins, reading, at)
        people = _fitting(compiled, said)
        if len(people) != 1 or not _is_one(compiled, reading, said, people[0]):
            continue
        if is_of_another(reading, said.start, said.end, named, people):
            continue
        if is_of_none(reading, said.start, said.end):
            continue
        reason = f"A calling of {counted(1)}, and a nation that they may be of."
        span = said.start, said.end
        yield tell(reading, span, Kind.DESCRIPTOR, Severity.WARN, reason, people)


def _callings(compiled: Compiled, reading: Reading) -> Iterator[str]:
    """The words of a text that are a calling on the roster, and seldom anybody else's."""
    for word in (compiled.title_words & reading.places.keys()) - _PUBLIC:
        if is_person(word) and is_seldom({word}, _OFTEN):
            yield word


def _fitting(compiled: Compiled, said: Description) -> list[str]:
    """Those of that calling and nation; where there are none, those who may be of it."""
    if not said.nations:
        return []
    called = [key for key, title in compiled.titles.items() if said.noun in title]
    sure = [key for key in called if compiled.codes[key] in said.nations]
    return sure or [
        key
        for key in called
        if all(_may_be(compiled, compiled.codes[key], nation) for nation in said.nations)
    ]


def _may_be(compiled: Compiled, code: str, nation: str) -> bool:
    """Whether somebody of a delegation may be of a nation: it is a region, or not known."""
    found = compiled.lexicon.delegations.get(nation)
    if not code or found is None:
        return not code
    return code == found.region or found.region in _MAY_HOLD.get(code, ())


def _is_one(compiled: Compiled, reading: Reading, said: Description, key: str) -> bool:
    """Whether it is said of one person, who is of no other field, place or post."""
    if reading.words[said.start].folded not in _DEFINITE or said.owned:
        return False
    if said.before - _KINDLY - FORMER - compiled.titles[key] or not DEAD.isdisjoint(said.before):
        return False
    return _stands(reading, said.end) and not _is_in_public(reading, said.end)


def _stands(reading: Reading, end: int) -> bool:
    """Whether no noun follows, nor a place: "the Omani commodore of the port"."""
    words = reading.words
    if end == len(words) or words[end].parted or words[end - 1].owns:
        return True
    word = words[end]
    if word.capital or word.folded in BODIES or word.folded in _OF:
        return False
    after = reading.folded(end + 1, end + 2)
    place = end + 1 + (after == ("the",))
    if word.folded in LINKS and place < len(words) and words[place].capital:
        return False
    return word.folded in _VERBS or word.folded.endswith(_ENDINGS)


def _is_in_public(reading: Reading, end: int) -> bool:
    """Whether it is done to them as to public people: "was elected"."""
    return is_passive(reading, end) and not PUBLIC_ACTS.isdisjoint(reading.folded(end, end + 2))
