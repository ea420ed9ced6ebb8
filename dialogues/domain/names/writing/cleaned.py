"""A text without what only hides a name in it, and the way back to its offsets.

Left out or put straight: characters that cannot be seen, HTML entities, letters set apart by spaces
or marks, letters in circles and squares.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from itertools import chain
from typing import Final

_RANGES: Final = (
    # What Unicode lets be ignored, and control characters.
    *((0x0, 0x8), (0xE, 0x1B), (0x7F, 0x84), (0x86, 0x9F)),
    *((0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5)),
    *((0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F)),
    *((0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0)),
    *((0xFFF0, 0xFFFB), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF)),
    # Braille without a dot, and its mark of a capital; rings, bars and the like over letters.
    *((0x2800, 0x2800), (0x2820, 0x2820), (0x483, 0x489), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF)),
    *((0x20D0, 0x20FF), (0xFE20, 0xFE2F)),
)
INVISIBLE: Final = "".join(chr(code) for low, high in _RANGES for code in range(low, high + 1))
UNSEEN: Final = frozenset(INVISIBLE)
_ANY: Final = "".join(f"{chr(low)}-{chr(high)}" for low, high in _RANGES)
_SOFT_HYPHEN: Final = "\xad"
_FEW: Final = 2  # in a text: more of them are a typesetter's, and hide nothing
_ENTITY: Final = r"(?:[A-Za-z]{2,8}|#[0-9]{2,7}|#[xX][0-9A-Fa-f]{2,6});"  # after its "&"
# At least four letters by themselves, each two parted alike: "S t o n e", "S.t.o.n.e".
_BY_ITSELF: Final = r"[^\W\d_\u2e80-\u9fff\uac00-\ud7af][\u0300-\u036f]*"
_APART: Final = (
    r"(?<![^\W_])[^\W\d_](?:[ \u00a0·_][^\W\d_](?![^\W_])){3,}"
    rf"|(?<![^\W_]){_BY_ITSELF}(?P<gap>[^\w\n]{{1,3}}|_){_BY_ITSELF}(?![^\W_])"
    rf"(?:(?P=gap){_BY_ITSELF}(?![^\W_])){{2,}}"
)
_HIDING: Final = re.compile(rf"[{_ANY}&](?:(?<!&)[{_ANY}]*|(?<=&){_ENTITY})")
# Some letters by themselves, however they are parted: found faster than the above.
_ROW: Final = re.compile(r"[^\W\d_](?:[\W_]{1,4}[^\W\d_](?![^\W_])){3,}[\u0300-\u036f]*")
_BEFORE_ROW: Final = re.compile(r"[\W_](?=[^\W\d_][\W_]{1,4}[^\W\d_](?![^\W_]))")
_SET_APART: Final = re.compile(_APART)
# Braille has its letters in three rows, each with more dots than the one before; "w" came late.
_BRAILLE: Final = {
    0x2800 + row + dots: ord(letter)
    for row, letters in ((0, "abcdefghij"), (0x04, "klmnopqrst"), (0x24, "uvxyz"))
    for letter, dots in zip(
        letters, (0x01, 0x03, 0x09, 0x19, 0x11, 0x0B, 0x1B, 0x13, 0x0A, 0x1A), strict=False
    )
} | {0x283A: ord("w")}
# Letters in circles, squares and brackets, and those that flags are made of.
_ENCLOSED: Final = _BRAILLE | {
    start + at: letter + at
    for start, letter in (
        *((0x249C, 0x61), (0x24B6, 0x41), (0x24D0, 0x61), (0x1F110, 0x41), (0x1F130, 0x41)),
        *((0x1F150, 0x41), (0x1F170, 0x41), (0x1F1E6, 0x41)),
    )
    for at in range(26)
}
# Digits and signs that stand for a letter within a word, or that a scanner took for one.
_FOR_LETTERS: Final = dict(zip("013457!$", "oleastis", strict=True))
_DIGITS: Final = frozenset(_FOR_LETTERS)
_AMONG_LETTERS: Final = re.compile(r"[013457!$](?<=[^\W\d_].)(?=[^\W\d_])")
_RINGED: Final = frozenset(map(chr, _ENCLOSED))
_STOPS: Final = frozenset({".", ". "})
_LETTERS: Final = 4
_BETWEEN: Final = re.compile(r"[^\w]|_")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The text as it reads, and where its pieces stand in the text that it was made of.

    A piece from `clean[n]` on stands from `given[n]` on in the text `before`, or as given.
    """

    text: str = field(repr=False)
    clean: tuple[int, ...] = (0,)
    given: tuple[int, ...] = (0,)
    hiding: tuple[int, ...] = ()  # where something was that only hides, in the clean text
    before: Cleaned | None = field(default=None, repr=False)

    def start(self, at: int) -> int:
        """The offset in the given text of a character of the clean one."""
        piece = bisect_right(self.clean, at) - 1
        found = self.given[piece] + at - self.clean[piece]
        return self.before.start(found) if self.before else found

    def end(self, at: int) -> int:
        """The offset in the given text at which the characters before `at` end."""
        piece = bisect_left(self.clean, at)
        if piece == len(self.clean) or self.clean[piece] != at:
            piece -= 1
        found = self.given[piece] + at - self.clean[piece]
        return self.before.end(found) if self.before else found


def cleaned(text: str) -> Cleaned:
    """A text as it reads, in time that grows with its length."""
    # Most texts hide nothing, and which letters they have is found faster than where.
    used = frozenset(text)
    if not _RINGED.isdisjoint(used):
        text = text.translate(_ENCLOSED)
    if not _DIGITS.isdisjoint(used):
        text = _AMONG_LETTERS.sub(lambda found: _FOR_LETTERS[found[0]], text)
    clean = Cleaned(text)
    if "&" in used or not UNSEEN.isdisjoint(used):
        clean = _without(clean, _HIDING.finditer(text))
    rows = list(_rows(clean.text))
    if not rows:
        return clean
    matches = (_SET_APART.finditer(clean.text, *row) for row in rows)
    return _without(clean, chain.from_iterable(matches))


def _rows(text: str) -> Iterator[tuple[int, int]]:
    """Where rows of letters by themselves stand; tried but where two such letters do."""
    past = 0
    for start in (0, *(gap.end() for gap in _BEFORE_ROW.finditer(text))):
        if start >= past and (row := _ROW.match(text, start)):
            past = row.end()
            yield row.span()


def _without(before: Cleaned, found: Iterable[re.Match[str]]) -> Cleaned:
    """The text of a clean one without what is found in it; what hides is remembered."""
    text = before.text
    kept: list[str] = []
    pieces: list[tuple[int, int]] = [(0, 0)]  # in what is clean, in the text
    hidden: list[int] = []
    length = last = 0
    few = text.count(_SOFT_HYPHEN) <= _FEW
    for match in found:
        for start, end, shown in _shown(match):
            kept += (text[last:start], shown)
            length += start - last
            pieces += ((length, start), (length + len(shown), end))
            if not shown and (text[start] != _SOFT_HYPHEN or few):
                hidden.append(length)
            length += len(shown)
            last = end
    kept.append(text[last:])
    clean, given = zip(*pieces, strict=True)
    earlier = (
        at + clean[n] - given[n] for at in before.hiding for n in [bisect_right(given, at) - 1]
    )
    hiding = sorted([*hidden, *earlier])
    return Cleaned("".join(kept), clean, given, tuple(hiding), before)


def _shown(match: re.Match[str]) -> list[tuple[int, int, str]]:
    """What stands for pieces of what hides a name: their offsets and the characters."""
    words, start = match[0], match.start()
    if words[0] in UNSEEN:
        return [(start, match.end(), "")]
    if words[0] == "&":
        meant = unescape(words)
        return [(start, match.end(), _seen(meant))] if len(meant) == 1 else []
    if (
        match["gap"] in _STOPS
        and words.count(".") < _LETTERS
        and words[0] + words[-1] == ((words[0] + words[-1]).upper())
    ):
        return []  # "H.M.D.E.", "E. v. d. L.": initials
    return [(start + gap.start(), start + gap.end(), "") for gap in _BETWEEN.finditer(words)]


def _seen(char: str) -> str:
    """A character that stands as an entity: what cannot be seen is nothing, spaces are one."""
    if char in UNSEEN:
        return ""
    return " " if unicodedata.category(char) == "Zs" else char
