"""Reads labels in a flat text: "Korean, Japanese and American", "the US, China and Japan"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from ..lexicon import Lexicon

Found = tuple[tuple[str, ...], int]  # the codes, and where they end
_One = Callable[[str, int], tuple[str, int] | None]

LONGEST_LIST: Final = 30  # an enumeration that nothing closes is read anew from each of its items
_COMMA: Final = re.compile(r", ")
_AND: Final = re.compile(r"(?:,? (?:and|or|as well as) |/| & )(?:both )?")
_PEOPLE: Final = (" participant", " delegate", " member")


class LabelReader:
    """The printed forms of a lexicon, one after another."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def adjectives(self, text: str, start: int) -> Found | None:
        """The labels that stand before a noun."""
        return _joined(text, start, self._lexicon.adjectives.match)

    def places(self, text: str, start: int) -> Found | None:
        """The labels that stand after "from"."""
        return _joined(text, start, self._lexicon.places.match)

    def people(self, text: str, start: int) -> Found | None:
        """A people's own name after "the": "the Japanese", "the Russians"."""
        found = self._lexicon.adjectives.match(text, start, people=True)
        return ((found[0],), found[1]) if found else None

    def owner(self, text: str, start: int) -> Found | None:
        """ "Japan's participants", "the Korea participants" (but "a Korea expert")."""
        found = self._lexicon.places.match(text, start)
        if not found:
            return None
        code, end = found
        if text.startswith("'s ", end):
            return (code,), end + 3
        return ((code,), end + 1) if text.startswith(_PEOPLE, end) else None


def _joined(text: str, start: int, one: _One) -> Found | None:
    """One label, or several with commas that an "and" closes."""
    first = one(text, start)
    if not first:
        return None
    codes, end = [first[0]], first[1]
    while len(codes) < LONGEST_LIST and (comma := _COMMA.match(text, end)):
        following = one(text, comma.end())
        if not following:
            break
        codes.append(following[0])
        end = following[1]
    closing = _AND.match(text, end)
    last = _after(text, closing.end(), one) if closing else None
    if last:
        return (*codes, last[0]), last[1]
    return (first[0],), first[1]


def _after(text: str, start: int, one: _One) -> tuple[str, int] | None:
    """The label at a place, which may have an article: "the Russian and the Chinese"."""
    found = one(text, start)
    if found or not text.startswith("the ", start):
        return found
    return one(text, start + 4)
