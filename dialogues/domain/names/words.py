"""A text as a row of words, folded for comparing, with their offsets in the text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from anyascii import anyascii

from .cleaned import INVISIBLE

APOSTROPHES: Final = "'’ʼ‘ʻʹʺʿʾ`´′＇"
_LEFT_OUT: Final = str.maketrans(dict.fromkeys(INVISIBLE + APOSTROPHES))
_LETTER: Final = r"[^\W\d_][\u0300-\u036f]*"
# An apostrophe is inside of a word where no English ending follows ("Ch'eng", "Tz'u").
_WORD: Final = re.compile(
    rf"{_LETTER}(?:(?:[{APOSTROPHES}](?=[^\W\d_][\u0300-\u036f]*[^\W\d_]|[^\W\d_dmstDMST]))?"
    rf"{_LETTER})*"
)
_SENTENCE: Final = re.compile(
    r"[.!?…:;][\"'”’)\]*_]*\s|\n\s*\n|\n[ \t]*[-*•#>|\d(\[]|[“\"|\]]|[—–]\s"
)
_NO_LETTER: Final = re.compile(r"[^a-z]")
# Letters that look like Latin ones; "ԛ" and its like stand in no name but to hide it.
_LOOKALIKE: Final = str.maketrans(
    "аеорсхуіјѕһԁԛԝӏАВЕКМНОРСТХУІЈЅԌԚԜαεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧɑɡıʟ",
    "aeopcxyijshdqwlABEKMHOPCTXYIJSGQWaeikvoptuxABEZHIKMNOPTYXagil",
)
_SHORTEST_HIDDEN: Final = 2


class Word(NamedTuple):
    """One run of letters. `gap` is what stands between it and the word before.

    `folded` is in ASCII where that is what a reader sees, `native` what it is in another script.
    """

    folded: str
    native: str
    start: int
    end: int
    capital: bool
    upper: bool
    opens: bool  # the first of a sentence
    follows: bool  # nothing but a space or a hyphen parts it from the word before
    gap: str


_FOLLOWING: Final = frozenset({" ", "-", "‐", "‑", "\n", "-\n", " \n", "\u00a0", "_", "  ", "\r\n"})


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, in time that grows with its length."""
    found: list[Word] = []
    last = 0
    for match in _WORD.finditer(text):
        shown = match[0]
        folded, native, capital, upper = read_word(shown)
        if not folded:
            continue
        start, end = match.span()
        gap = text[last:start]
        follows = gap in _FOLLOWING
        found.append(
            Word(
                folded,
                native,
                start,
                end,
                capital,
                upper,
                not found or not (follows or not _SENTENCE.search(gap)),
                follows,
                gap,
            )
        )
        last = end
    return tuple(found)


@lru_cache(maxsize=100_000)
def read_word(shown: str) -> tuple[str, str, bool, bool]:
    """What a word is folded and in its own script, and whether it has capitals."""
    return fold(shown), in_script(shown), shown[0].isupper(), len(shown) > 1 and shown.isupper()


def fold(word: str) -> str:
    """A word in ASCII letters of lower case; other scripts as they are, without case."""
    if word.isascii() and word.isalpha():
        return word.lower()
    plain = unicodedata.normalize("NFKC", word.translate(_LEFT_OUT))
    if not _is_latin(plain):
        seen = plain.translate(_LOOKALIKE)
        if len(seen) < _SHORTEST_HIDDEN or not _is_latin(seen):
            return plain.casefold()
        plain = seen
    return _NO_LETTER.sub("", anyascii(plain).lower())


def in_script(word: str) -> str:
    """A word of another script than the Latin, without case; "" for a Latin one."""
    if word.isascii():
        return ""
    plain = unicodedata.normalize("NFKC", word.translate(_LEFT_OUT))
    return "" if _is_latin(plain) else plain.casefold()


def _is_latin(word: str) -> bool:
    return all(ord(char) < 0x250 or 0x1E00 <= ord(char) < 0x1F00 for char in word)


def folded_words(text: str) -> tuple[str, ...]:
    """The folded words of a text."""
    return tuple(word.folded for word in words_of(text))
