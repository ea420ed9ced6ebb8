"""A text as a row of words: folded for comparing, with their offsets in the text as given."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from dialogues.domain.forms import ALIKE

_INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_WORD: Final = re.compile(rf"[^\W_](?:[{_INVISIBLE}]*[^\W_])*(?:['’][^\W_]+)*")
_NO_PARTS: Final = str.maketrans(
    {"ø": "o", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ł": "l", "þ": "th"}
)
_FAR: Final = 60  # words; a text without an end is read in time that grows with it
_ENDS: Final = re.compile(r"[.!?…][\"'”’)\]*_]*\s|\n[ \t]*\n|[|;:]|\n[ \t]*(?:[-*•#]|\d+\.)\s")
_PLAIN: Final = frozenset({" ", "", "-"})
_CLAUSE: Final = re.compile(r"[.!?…;:|,()\[\]—–\n\"“”]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, a possessive ending left out of `folded` but not of its span.

    `ends` and `parted`: whether a sentence ends, or a clause may end, between this and the word
    before it.
    """

    folded: str
    start: int
    end: int
    capital: bool
    upper: bool
    owns: bool
    ends: bool
    parted: bool
    bracket: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A text and its words."""

    text: str
    words: tuple[Word, ...]

    @classmethod
    def of(cls, text: str) -> Reading:
        """A text read, in time that grows with its length."""
        words: list[Word] = []
        last = 0
        for match in _WORD.finditer(text):
            words.append(_word(match, text[last : match.start()]))
            last = match.end()
        return cls(text, tuple(words))

    def folded(self, start: int, end: int) -> tuple[str, ...]:
        """The words from `start` up to `end`, those outside the text left out."""
        return tuple(word.folded for word in self.words[max(0, start) : max(0, end)])

    def sentence(self, at: int) -> tuple[int, int]:
        """The first word of a word's sentence, and the end of its words; far words left out."""
        start, end = at, at + 1
        low, high = max(0, at - _FAR), min(len(self.words), at + _FAR)
        while start > low and not self.words[start].ends:
            start -= 1
        while end < high and not self.words[end].ends:
            end += 1
        return start, end

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets of the words from `start` up to `end`; a last possessive ending left out."""
        last = self.words[end - 1]
        return self.words[start].start, last.end - (2 if last.owns else 0)


@lru_cache(maxsize=4)
def read(text: str) -> Reading:
    """A text read; those that were read last are kept."""
    return Reading.of(text)


@lru_cache(maxsize=20_000)
def fold_word(word: str) -> str:
    """A word without case, diacritics, invisible characters and a possessive ending."""
    plain = word.translate(ALIKE)
    if plain.endswith(("'s", "'S")):
        plain = plain[:-2]
    bare = unicodedata.normalize("NFKD", plain.casefold().translate(_NO_PARTS))
    return "".join(char for char in bare if not unicodedata.combining(char))


def forget_words() -> None:
    """Forget the texts that were read, and their words."""
    for store in (read, fold_word, _shape):
        store.cache_clear()


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text."""
    return tuple(word.folded for word in Reading.of(text).words)


def _word(match: re.Match[str], gap: str) -> Word:
    folded, capital, upper, owns = _shape(match[0])
    start, end = match.span()
    if gap in _PLAIN:
        return Word(folded, start, end, capital, upper, owns, False, False, False)
    return Word(
        folded=folded,
        start=start,
        end=end,
        capital=capital,
        upper=upper,
        owns=owns,
        ends=_ENDS.search(gap) is not None,
        parted=_CLAUSE.search(gap) is not None,
        bracket="(" in gap,
    )


@lru_cache(maxsize=20_000)
def _shape(word: str) -> tuple[str, bool, bool, bool]:
    """A word folded; whether it starts with a capital, is in capitals, is a possessive."""
    shown = word.translate(ALIKE)
    upper = shown.removesuffix("'s").isupper()
    return fold_word(word), shown[:1].isupper(), upper, shown.endswith(("'s", "'S"))
