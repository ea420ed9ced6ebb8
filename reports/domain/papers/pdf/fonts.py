"""Whether the letters of a font can be told from the file.

A font may draw letters by numbers of its own, without a table that says which letter each is. Its
text is read by eye only; a program gets other letters, or none, and would find no name in it.
"""

from __future__ import annotations

import re
from typing import Any, Final
from unicodedata import normalize

from pypdf._codecs.adobe_glyphs import adobe_glyphs
from pypdf.generic import ArrayObject, NameObject, StreamObject

from .source import entry

_SYMBOLIC: Final = 4
_FEWEST: Final = 3  # letters that a table has wrong, for it to be no mishap
_CHARS: Final = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES: Final = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_PAIR: Final = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]+)>")
_TRIPLE: Final = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]+)>")
_SIGNS: Final = ("Symbol", "Dingbats", "Wingdings", "Webdings")


def is_unreadable(font: Any) -> bool:
    """Whether a font dictionary leaves its letters untold, or tells others than it shows."""
    table = entry(font, "/ToUnicode")
    if table is not None:
        return isinstance(table, StreamObject) and _lies(font, table.get_data())
    kind = entry(font, "/Subtype")
    encoding = entry(font, "/Encoding")
    if kind == "/Type0":
        return not isinstance(encoding, NameObject) or "Identity" in encoding
    differences = entry(encoding, "/Differences")
    if isinstance(differences, ArrayObject):
        return _mostly_unknown(differences)
    return kind == "/TrueType" and encoding is None and _is_own(font)


def _mostly_unknown(differences: ArrayObject) -> bool:
    names = [str(each) for each in differences if isinstance(each, NameObject)]
    unknown = [name for name in names if name not in adobe_glyphs and not name.startswith("/uni")]
    return 2 * len(unknown) > len(names)


def _is_own(font: Any) -> bool:
    """Whether a font has letters of its own order, and no signs alone."""
    flags = entry(entry(font, "/FontDescriptor"), "/Flags")
    name = str(entry(font, "/BaseFont"))
    symbolic = isinstance(flags, int) and bool(flags & _SYMBOLIC)
    return symbolic and not any(sign in name for sign in _SIGNS)


def _lies(font: Any, table: bytes) -> bool:
    """Whether a table says letters for others, whose names the font has: read by eye, they differ.

    Fonts that draw letters themselves, or number them in an order of their own, may call them
    anything.
    """
    if entry(font, "/Subtype") not in ("/Type1", "/TrueType", "/MMType1") or _is_own(font):
        return False
    shown = _shown(entry(font, "/Encoding"))
    told = _told(table)
    wrong = [code for code in shown.keys() & told.keys() if not _alike(shown[code], told[code])]
    return len(wrong) >= _FEWEST


def _shown(encoding: Any) -> dict[int, str]:
    """The letters of a font by their codes, as far as it names them."""
    base = encoding if isinstance(encoding, NameObject) else entry(encoding, "/BaseEncoding")
    codec = "mac_roman" if base == "/MacRomanEncoding" else "cp1252"
    shown = {code: bytes([code]).decode(codec, "ignore") for code in range(32, 256)} if base else {}
    code = 0
    for each in entry(encoding, "/Differences") or ():
        if isinstance(each, NameObject):
            shown[code] = adobe_glyphs.get(each, "")
            code += 1
        else:
            code = int(each)
    return shown


def _told(table: bytes) -> dict[int, str]:
    """The letters that a table has for codes of one byte."""
    told: dict[int, str] = {}
    for block in _CHARS.findall(table):
        for code, letter in _PAIR.findall(block):
            told[int(code, 16)] = _letter(letter)
    for block in _RANGES.findall(table):
        for first, last, letter in _TRIPLE.findall(block):
            start = _letter(letter)
            for at in range(int(first, 16), min(int(last, 16), 255) + 1):
                told[at] = chr(ord(start) + at - int(first, 16)) if len(start) == 1 else ""
    return told


def _letter(code: bytes) -> str:
    return bytes.fromhex(code.decode()).decode("utf-16-be", "ignore") if len(code) % 4 == 0 else ""


def _alike(shown: str, told: str) -> bool:
    """Whether both are the same letter, or one is none."""
    if not (len(shown) == len(told) == 1 and shown.isalpha() and told.isalpha()):
        return True
    return normalize("NFKD", shown)[0].casefold() == normalize("NFKD", told)[0].casefold()
