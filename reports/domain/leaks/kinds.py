"""Findings of kind "affiliation": an employer told by its kind alone: "the union's lawyer".

Source: the design's leak check. Where the roster has one union, and its lawyer, that is them; so
is "the lady from the union" where one person works for one, and the text names no other union.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from ..findings import Finding, Kind, Severity
from .proper import Named, is_of_another
from .reading import Reading, words_of
from .telling import counted, tell
from .vocabulary import BODIES, OFFICES, SOMEBODY, SPOKES, alike, is_person

if TYPE_CHECKING:
    from .compiled import Compiled

_REACH: Final = 3  # words from the owner to the person
_WIDE: Final = frozenset({"company", "group", "board", "council", "government", "parliament"})
# What a convenor or a town has as well, or what is a thing too.
_ANYWHERE: Final = frozenset({"house", "service", "services", "delegation", "mission", "exchange"})
_OF: Final = frozenset({"from", "at", "of", "in", "with"})
_LONGER: Final = frozenset({"of", "for", "in", "at", "on", "to"})
_PRESS: Final = frozenset({"newspaper", "paper"})
_WRITERS: Final = frozenset({"journalist", "reporter", "editor", "correspondent", "columnist"})


def kinds_of(posts: Iterable[tuple[str, str, str]]) -> Mapping[str, tuple[str, ...]]:
    """By a noun of organisations the keys of those whose employer it is, if it is one employer's.

    `posts` are (key, affiliation, title).
    """
    found: dict[str, dict[str, list[str]]] = {}
    for key, affiliation, title in posts:
        kinds = BODIES.intersection(words_of(affiliation))
        if not kinds and not _WRITERS.isdisjoint(words_of(title)):
            kinds = _PRESS
        for word in kinds - _WIDE:
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


def find_from_kinds(compiled: Compiled, reading: Reading, named: Named) -> Iterator[Finding]:
    """Where a text calls somebody by no more than the kind of their employer."""
    for noun in sorted(compiled.kinds.keys() & reading.places.keys() - compiled.host_words):
        keys = compiled.kinds[noun]
        places = [at for at in reading.places[noun] if _is_from(reading, at)]
        if not places or len(keys) != 1 or _is_other(compiled, reading, noun):
            continue
        for at in places:
            start = at - _REACH
            if not is_of_another(reading, start, at + 1, named, keys):
                reason = f"A kind of employer that {counted(1)} has."
                span = start - _has_article(reading, start), at + 1
                yield tell(reading, span, Kind.AFFILIATION, Severity.WARN, reason, keys)


def _is_from(reading: Reading, at: int) -> bool:
    """Whether a noun of organisations ends "lady from the newspaper"."""
    if at < _REACH or any(word.parted for word in reading.words[at - 2 : at + 1]):
        return False
    somebody, of, the = reading.folded(at - _REACH, at)
    if somebody not in SOMEBODY or of not in _OF or the not in {"the", "our"}:
        return False
    if reading.words[at].owns or reading.folds[at] in _ANYWHERE:
        return False
    after = reading.words[at + 1] if at + 1 < len(reading.words) else None
    return after is None or after.parted or not (after.capital or after.folded in _LONGER)


def _has_article(reading: Reading, at: int) -> bool:
    return reading.folded(at - 1, at) in {("the",), ("our",), ("a",)}


def _is_other(compiled: Compiled, reading: Reading, noun: str) -> bool:
    """Whether a body that the text names is of that kind too."""
    (key,) = compiled.kinds[noun]
    own = {*words_of(compiled.people[key].affiliation), "the"}
    return any(_is_longer(reading, place, own) for place in reading.places[noun])


def _is_longer(reading: Reading, at: int, own: Collection[str]) -> bool:
    """Whether a noun is a part of a name with other words: "Lund University", "House of Reeds"."""
    if not reading.words[at].capital:
        return False
    before = at - 1 if at and not reading.words[at].parted else at
    after = at + 1 + (reading.folded(at + 1, at + 2) == ("of",))
    beside = [reading.words[before], *reading.words[after : after + 1]]
    return any(
        each.capital and each.folded not in own
        for each in beside
        if each.folded != reading.folds[at]
    )


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
