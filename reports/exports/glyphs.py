"""Which letters of a text can be set here, and what stands for those that cannot.

The typesetter's own fonts have Latin, Greek and Cyrillic, and are the same on every machine.
The machine's fonts are asked only for a text that needs more.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

import typst

from .scripts import script_of

STANDARD: Final = "ua-1"
SERIF: Final = "Libertinus Serif"
BOX: Final = "□"  # what prints in place of a letter that no font has
# Letters and signs that the built-in serif is known to have: no need to ask for them.
KNOWN: Final = frozenset(
    [*map(chr, range(0x20, 0x7F)), *map(chr, range(0xA0, 0x180)), *"–—‘’‚“”„…•′″€"]
) - {"\xad"}
# The machine's fonts that suit a serif, best first, by the language of the letters.
EAST_ASIAN: Final = {
    "zh": ("Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", "Songti SC", "SimSun"),
    "ja": ("Noto Serif CJK JP", "Source Han Serif", "Noto Serif JP", "Hiragino Mincho ProN"),
    "ko": ("Noto Serif CJK KR", "Source Han Serif K", "Noto Serif KR", "Batang"),
}
_PROBE: Final = b"""
#set document(title: "Probe", date: none)
#set text(font: "Libertinus Serif")
#for letter in json(bytes(sys.inputs.letters)) { par(letter) }
"""
_UNPRINTABLE: Final = re.compile(r'the text `"((?:[^"\\]|\\.)+)"` could not be displayed')
_ESCAPED: Final = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))")
_LONG_WORD: Final = re.compile(r"\S{40,}")
_BREAK_EVERY: Final = 20  # letters of a long word, such as an address, after which it may break


@dataclass(frozen=True, slots=True)
class Pages:
    """A PDF, and a sentence for each script of which it shows boxes."""

    content: bytes
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """What can be set of a text; `system` says whether that takes the machine's fonts."""

    missing: frozenset[str] = frozenset()  # letters, or letters with their marks
    system: bool = False
    plain_only: bool = False

    def without(self, more: Iterable[str]) -> Coverage:
        """The same with more that cannot be set."""
        return replace(self, missing=self.missing.union(more))

    def plain(self) -> Coverage:
        """The last resort: nothing but what is known to print."""
        return replace(self, plain_only=True)

    def printed(self, text: str) -> str:
        """The text as it can be set; a word of great length may break."""
        for lacking in sorted(self.missing, key=len, reverse=True):
            text = text.replace(lacking, _stand_in(lacking))
        if self.plain_only:
            text = "".join(each if each in KNOWN else BOX for each in text)
        return _LONG_WORD.sub(lambda word: _breakable(word[0]), text)

    def warnings(self) -> tuple[str, ...]:
        """A sentence for each script that lacks a font; it quotes nothing of the text."""
        found = Counter(script_of(each[0]) for each in self.missing if _stand_in(each))
        if self.plain_only:
            found["other", "DejaVu Sans"] += 1
        return tuple(_sentence(*script) for script in sorted(found))


def _sentence(script: str, font: str) -> str:
    signs = {"other": "some characters", "emoji": "emoji"}.get(script, f"{script} characters")
    return (
        f"The PDF shows boxes in place of {signs}: no font on this machine has them; "
        f"install one that does, such as {font}."
    )


def _stand_in(lacking: str) -> str:
    """A box, or nothing for what has no shape of its own, such as a joiner."""
    return "" if all(unicodedata.category(each) == "Cf" for each in lacking) else BOX


def _breakable(word: str) -> str:
    pieces = (word[start : start + _BREAK_EVERY] for start in range(0, len(word), _BREAK_EVERY))
    return "\u200b".join(pieces)


def cover(texts: Iterable[str]) -> Coverage:
    """What can be set of the texts, by the built-in fonts if they do, else by the machine's."""
    asked = frozenset().union(*texts) - KNOWN
    # A font may draw anything at all for a character of private use.
    private = frozenset(each for each in asked if unicodedata.category(each) == "Co")
    if not (lacking := missing(asked - private, system=False)):
        return Coverage(private)
    still = missing(lacking, system=True)
    return Coverage(still | private, system=still != lacking)


def missing(letters: frozenset[str], *, system: bool) -> frozenset[str]:
    """Those letters that no font has, each tried alone: beside others one may hide behind them."""
    if not letters:
        return frozenset()
    inputs = {"letters": json.dumps(sorted(letters))}
    compiler = typst.Compiler(_PROBE, ignore_system_fonts=not system, sys_inputs=inputs)
    try:
        compiler.compile(format="pdf", pdf_standards=STANDARD)
    except typst.TypstError as error:
        return unprintable_in(error.diagnostic)
    return frozenset()


def unprintable_in(diagnostic: str) -> frozenset[str]:
    """What the typesetter says that it has no glyph for."""
    return frozenset(_ESCAPED.sub(_unescaped, found) for found in _UNPRINTABLE.findall(diagnostic))


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else found[2]


@cache
def installed() -> frozenset[str]:
    """The font families of this machine."""
    return frozenset(typst.Fonts().families())


def fonts_for(language: str, *, system: bool) -> list[str]:
    """The fonts of a text, first the built-in serif; `language` decides on shared letters."""
    if not system:
        return [SERIF]
    first = EAST_ASIAN.get(language, ())
    others = (font for fonts in EAST_ASIAN.values() for font in fonts if font not in first)
    return [SERIF, *(font for font in (*first, *others) if font in installed())]
