"""A text as it looks, letter for letter, where its characters say something else.

What is printed is read by eyes: capitals throughout, brackets or quotation marks around one word,
and letters of another script that look like Latin ones hide nothing from them.
"""

from __future__ import annotations

import re
from typing import Final

_CYRILLIC: Final = "АВЕЅІЈКМНОРСТХаеѕіјорсухԁһ"
_GREEK: Final = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαν"
_LIKE: Final = str.maketrans(_CYRILLIC + _GREEK, "ABESIJKMHOPCTXaesijopcyxdh" + "ABEZHIKMNOPTYXoav")
_WORD: Final = re.compile(r"\w+")
_LATIN: Final = re.compile(r"[A-Za-z]")
_CAPITALS: Final = re.compile(r"\b[A-Z]{4,}\b")
# Marks around one word: "a (Korean) participant".
_MARKED: Final = re.compile(r"(?<=\s)[(\[\"“‘*_](\w+)[)\]\"”’*_](?=\s)")


def as_it_looks(text: str) -> str:
    """The text in plain letters; every character stays in its place."""
    plain = text if text.isascii() else _WORD.sub(_latin, text)
    plain = _MARKED.sub(r" \1 ", plain)
    return _CAPITALS.sub(lambda match: match[0].capitalize(), plain)


def _latin(word: re.Match[str]) -> str:
    """A word of Latin and other letters in Latin ones; any other as it is."""
    return word[0].translate(_LIKE) if _LATIN.search(word[0]) else word[0]
