"""Whether the letters of a font can be told from the file.

A font may draw letters by numbers of its own, without a table that says which letter each is. Its
text is read by eye only; a program gets other letters, or none, and would find no name in it.
"""

from __future__ import annotations

from typing import Any, Final

from pypdf._codecs.adobe_glyphs import adobe_glyphs
from pypdf.generic import ArrayObject, NameObject

from .source import entry

_SYMBOLIC: Final = 4
_SIGNS: Final = ("Symbol", "Dingbats", "Wingdings", "Webdings")


def is_unreadable(font: Any) -> bool:
    """Whether a font dictionary leaves its letters untold."""
    if entry(font, "/ToUnicode") is not None:
        return False
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
