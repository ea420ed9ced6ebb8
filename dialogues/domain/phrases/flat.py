"""A text as the parser reads it: one kind of space, apostrophe and hyphen, no emphasis marks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ..forms import ALIKE

# A blank line ends a paragraph; so does a line that opens with a bullet, a number or a heading.
_PARAGRAPH: Final = re.compile(r"\s*\f|[ \t\r]*\n[ \t>]*(?=[-*+•–#|]\s|#{2,6}\s|\d{1,3}[.)]\s)")
_PIECE: Final = re.compile(r"[A-Za-z0-9.,;:()'-]+|\s+|[*`]+|_+|[^\s*`_]")
_EMPHASIS: Final = "*`"


@dataclass(frozen=True, slots=True)
class Flat:
    """`text` with, for each of its characters, the place that it has in the original."""

    text: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, original: str) -> Flat:
        """A text made flat, in time that grows with its length."""
        letters: list[str] = []
        places: list[int] = []
        for match in _PIECE.finditer(original):
            piece = _flat(match, original)
            letters.append(piece)
            places.extend(range(match.start(), match.start() + len(piece)))
        return cls("".join(letters), tuple(places))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the original of a piece of the flat text."""
        return self.places[start], self.places[end - 1] + 1


def _flat(match: re.Match[str], original: str) -> str:
    piece = match[0]
    if piece.isspace():
        # The look-ahead of a bullet has to see what follows the spaces.
        found = _PARAGRAPH.match(original, match.start())
        return "\n" if found or piece.count("\n") > 1 else " "
    if piece[0] in _EMPHASIS:
        return ""
    if piece[0] == "_":
        inside = original[match.start() - 1 : match.start()].isalnum()
        return "_" if inside and original[match.end() : match.end() + 1].isalnum() else ""
    return piece.translate(ALIKE)
