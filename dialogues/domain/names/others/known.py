"""Public figures whom a text names: whoever has a part of such a name is not named by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from ..around.vocabulary import PUBLIC_OFFICES
from ..found import Found
from ..writing.words import Word

_NEAR: Final = 8
_BEFORE: Final = 3
_LONGEST: Final = 5
_BURMESE: Final = frozenset({"u", "daw"})
_HOUSES: Final = frozenset({"al", "bin", "ibn", "bint"})
_HEARD: Final = frozenset({"respelled", "misspelled"})

Span = tuple[int, int]  # words from, up to


def known_in(
    words: Sequence[Word], capitals: Iterable[int], known: frozenset[tuple[str, ...]]
) -> list[Span]:
    """The words of a text that are a public figure's name, the longest from each place.

    `capitals` are the words that have one.
    """
    firsts = _firsts(known)
    return list(_spans(words, (at for at in capitals if words[at].folded in firsts), known))


def _spans(
    words: Sequence[Word], starts: Iterable[int], known: frozenset[tuple[str, ...]]
) -> Iterator[Span]:
    for start in starts:
        row = tuple(each.folded for each in words[start : start + _LONGEST])
        for size in range(len(row), 1, -1):
            end = start + size
            if row[:size] in known and not _goes_on(row[0], words[end : end + 1]):
                yield start, _past_house(words, end)
                break


def _goes_on(first: str, after: Sequence[Word]) -> bool:
    """Whether a given name goes on: "Park Jin-woo" is no Park Jin, "U Thant Lwin" no U Thant."""
    if not after:
        return False
    burmese = first in _BURMESE and after[0].capital and after[0].gap == " "
    return burmese or (after[0].gap == "-" and not after[0].capital)


def _past_house(words: Sequence[Word], end: int) -> int:
    """Where a name ends that goes on with its house: "Qaboos bin Said Al Said"."""
    row = words[end : end + 2]
    house = len(row) > 1 and row[0].folded in _HOUSES and row[0].gap == " "
    return end + 2 if house and row[1].capital and row[1].gap in {" ", "-"} else end


@lru_cache(maxsize=8)
def _firsts(known: frozenset[tuple[str, ...]]) -> frozenset[str]:
    """The first words of names."""
    return frozenset(name[0] for name in known if name)


def add_known(others: dict[str, list[int]], words: Sequence[Word], spans: Iterable[Span]) -> None:
    """Add the places of public figures, under the first and the last word of their names."""
    for start, end in spans:
        name = [each.folded for each in words[start:end]]
        families = {name[0], name[-1]}
        near = words[max(0, start - _BEFORE) : start + _NEAR]
        if any(each.folded in PUBLIC_OFFICES for each in near):
            families.add("".join(name))
        for family in families:
            others.setdefault(family, []).append(start)
    for places in others.values():
        places.sort()


def outside(found: Iterable[Found], words: Sequence[Word], spans: Sequence[Span]) -> list[Found]:
    """What was found, without what is a part of a public figure's name, or only sounds like it."""
    taken = [(words[start].start, words[end - 1].end) for start, end in spans]
    return [each for each in found if not any(_is_part(each, span) for span in taken)]


def _is_part(found: Found, span: Span) -> bool:
    if found.end <= span[0] or span[1] <= found.start:
        return False
    holds = found.start <= span[0] and span[1] <= found.end
    return not holds or found.variation in _HEARD
