"""A text without what only hides a name in it, and the way back to its offsets.

Left out or put straight: characters that cannot be seen, HTML entities, letters set apart by
spaces.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from html import unescape
from typing import Final

INVISIBLE: Final = "".join(
    chr(code)
    for low, high in (
        *((0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x180B, 0x180E)),
        *((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F)),
        *((0xFEFF, 0xFEFF), (0xE0001, 0xE007F)),
    )
    for code in range(low, high + 1)
)
_ENTITY: Final = r"&(?:[A-Za-z]{2,8}|#[0-9]{2,7}|#[xX][0-9A-Fa-f]{2,6});"
# At least four letters by themselves with one space between each two: "S t o n e".
_APART: Final = r"(?<![^\W_])[^\W\d_](?:(?:[ \u00a0·_]| ?- ?)[^\W\d_](?![^\W_])){3,}"
_HIDING: Final = re.compile(rf"[{INVISIBLE}]+|{_ENTITY}|{_APART}")
# What a text must hold to hide anything: found faster than each of the above.
_ANYTHING: Final = re.compile(
    rf"[{INVISIBLE}]|&[A-Za-z#]|[ \u00a0·_-][^\W\d_][ \u00a0·_-]+[^\W\d_][ \u00a0·_-]"
    r"|\A[^\W\d_][ \u00a0·_-]"
)
_BETWEEN: Final = re.compile(r"[^\w]|_")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The text as it reads, and where its pieces stand in the text as given.

    A piece from `clean[n]` on stands from `given[n]` on.
    """

    text: str = field(repr=False)
    clean: tuple[int, ...]
    given: tuple[int, ...]

    def start(self, at: int) -> int:
        """The offset in the given text of a character of the clean one."""
        piece = bisect_right(self.clean, at) - 1
        return self.given[piece] + at - self.clean[piece]

    def end(self, at: int) -> int:
        """The offset in the given text at which the characters before `at` end."""
        piece = bisect_left(self.clean, at)
        if piece < len(self.clean) and self.clean[piece] == at:
            return self.given[piece]
        return self.given[piece - 1] + at - self.clean[piece - 1]


def cleaned(text: str) -> Cleaned:
    """A text as it reads, in time that grows with its length."""
    if not _ANYTHING.search(text):
        return Cleaned(text, (0,), (0,))
    kept: list[str] = []
    clean, given = [0], [0]
    length = last = 0
    for match in _HIDING.finditer(text):
        for start, end, shown in _shown(match):
            kept += (text[last:start], shown)
            length += start - last
            clean += (length, length + len(shown))
            given += (start, end)
            length += len(shown)
            last = end
    kept.append(text[last:])
    return Cleaned("".join(kept), tuple(clean), tuple(given))


def _shown(match: re.Match[str]) -> list[tuple[int, int, str]]:
    """What stands for pieces of what hides a name: their offsets and the characters."""
    words, start = match[0], match.start()
    if words[0] in INVISIBLE:
        return [(start, match.end(), "")]
    if words[0] == "&":
        meant = unescape(words)
        return [(start, match.end(), _seen(meant))] if len(meant) == 1 else []
    return [(start + gap.start(), start + gap.end(), "") for gap in _BETWEEN.finditer(words)]


def _seen(char: str) -> str:
    """A character that stands as an entity: what cannot be seen is nothing, spaces are one."""
    if char in INVISIBLE:
        return ""
    return " " if unicodedata.category(char) == "Zs" else char
