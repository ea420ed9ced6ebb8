"""A text as a row of words, folded for comparing, with their offsets in the text as given."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from anyascii import anyascii

INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_LEFT_OUT: Final = INVISIBLE + "'’ʼ‘ʻʹʺ"
_LETTER: Final = r"[^\W\d_][\u0300-\u036f]*"
# An apostrophe is inside of a word where more than a possessive ending follows ("Ch'eng").
_WORD: Final = re.compile(
    rf"(?:{_LETTER})(?:[{INVISIBLE}]*(?:['’ʼ‘ʻ](?={_LETTER}{_LETTER}))?{_LETTER})*"
)
_SENTENCE: Final = re.compile(r"[.!?…:;][\"'”’)\]]*\s|\n\s*\n|\n[ \t]*[-*•#>|]|[“\"|]")
_NO_LETTER: Final = re.compile(r"[^a-z]")


@dataclass(frozen=True, slots=True)
class Word:
    """One run of letters. `gap` is what stands between it and the word before."""

    folded: str
    start: int
    end: int
    capital: bool
    opens: bool  # the first of a sentence
    gap: str

    @property
    def follows(self) -> bool:
        """Whether nothing but a space or a hyphen parts it from the word before."""
        return self.gap.strip(INVISIBLE) in {" ", "-", "‐", "‑", "\n", "-\n", " \n"}


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, in time that grows with its length."""
    found: list[Word] = []
    last = 0
    for match in _WORD.finditer(text):
        folded = fold(match[0])
        if not folded:
            continue
        gap = text[last : match.start()]
        found.append(
            Word(
                folded=folded,
                start=match.start(),
                end=match.end(),
                capital=match[0][0].isupper(),
                opens=not found or bool(_SENTENCE.search(gap)),
                gap=gap,
            )
        )
        last = match.end()
    return tuple(found)


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """A word in ASCII letters of lower case; other scripts as they are, without case."""
    plain = unicodedata.normalize("NFC", "".join(c for c in word if c not in _LEFT_OUT))
    if all(ord(char) < 0x250 or 0x1E00 <= ord(char) < 0x1F00 for char in plain):
        return _NO_LETTER.sub("", anyascii(plain).lower())
    return plain.casefold()


def folded_words(text: str) -> tuple[str, ...]:
    """The folded words of a text."""
    return tuple(word.folded for word in words_of(text))
