"""Findings of kind "affiliation": an employer told by its kind alone: "the union's lawyer".

Source: the design's leak check. Where the roster has one union, and its lawyer, that is them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from ..findings import Finding, Kind, Severity
from .proper import Named, is_of_another
from .reading import Reading, words_of
from .telling import counted, tell
from .vocabulary import BODIES, OFFICES, SOMEBODY, SPOKES, alike, is_person

_REACH: Final = 3  # words from the owner to the person
_WIDE: Final = frozenset({"company", "group", "board", "council", "government", "parliament"})


def kinds_of(affiliations: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    """By a noun of organisations the keys of those whose employer it is, if it is one employer's.

    `affiliations` are (key, affiliation).
    """
    found: dict[str, dict[str, list[str]]] = {}
    for key, affiliation in affiliations:
        for word in BODIES.intersection(words_of(affiliation)) - _WIDE:
            found.setdefault(word, {}).setdefault(affiliation, []).append(key)
    return {
        word: tuple(keys)
        for word, bodies in found.items()
        for keys in bodies.values()
        if len(bodies) == 1
    }


def find_kinds(
    kinds: Mapping[str, tuple[str, ...]],
    titles: Mapping[str, frozenset[str]],
    reading: Reading,
    named: Named,
) -> Iterator[Finding]:
    """Where a text calls somebody by the kind of their employer and by their calling."""
    for at in reading.at(kinds.keys() & reading.places.keys()):
        end = _whose(reading, at)
        if not end:
            continue
        noun = reading.folds[end - 1]
        keys = [
            key for key in kinds[reading.folds[at]] if set(alike(noun).split("-")) <= titles[key]
        ]
        if len(keys) == 1 and not is_of_another(reading, at - 1, end, named, keys):
            reason = f"A calling and the kind of employer of {counted(1)}."
            yield tell(reading, (at - 1, end), Kind.AFFILIATION, Severity.WARN, reason, keys)


def _whose(reading: Reading, at: int) -> int:
    """Where "the union's legal adviser" ends after "union's"; or 0."""
    if not reading.words[at].owns or reading.folded(at - 1, at)[:1] not in {("the",), ("our",)}:
        return 0
    for place in range(at + 1, min(at + 1 + _REACH, len(reading.words))):
        word = reading.words[place]
        if word.parted:
            return 0
        if is_person(word.folded):
            plain = word.folded in OFFICES | SPOKES | SOMEBODY
            return 0 if plain else place + 1
    return 0
