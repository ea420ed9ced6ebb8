"""A text as a row of words: folded for comparing, with their offsets in the text as given."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple

from dialogues.domain.forms import ALIKE
from dialogues.domain.wordset import word_set

_INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
# What parts words, and words, in turn.
_WORD: Final = re.compile(rf"([^\W_]+(?:[{_INVISIBLE}]+[^\W_]+)*(?:['’][^\W_]+)*)")
_NO_PARTS: Final = str.maketrans(
    {"ø": "o", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ł": "l", "þ": "th"}
)
_FAR: Final = 60  # words; a text without an end is read in time that grows with it
_ENDS: Final = re.compile(r"[.!?…][\"'”’)\]*_]*\s|\n[ \t]*\n|[|;:]|\n[ \t]*(?:[-*•#]|\d+\.)\s")
# Abbreviations of titles, whose stop ends no sentence: "a retired Lt. Gen. of the army".
_ABBREVIATED: Final = word_set(
    "lt gen maj brig col capt cmdr cdr adm vadm radm amb prof assoc asst dep dir sec min"
)
_STOP: Final = re.compile(r"\.[ \u00a0-]+")
_CLAUSE: Final = re.compile(r"[.!?…;:|,()\[\]—–\n\"“”]")


class Word(NamedTuple):
    """A word of a text, a possessive ending left out of `folded` but not of its span.

    `ends` and `parted`: whether a sentence ends, or a clause may end, between this and the word
    before it.
    """

    folded: str
    capital: bool
    upper: bool
    owns: bool
    start: int
    end: int
    ends: bool
    parted: bool
    bracket: bool


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A text and its words: `folds` are they folded, `places` has where each of those stands.

    Each is equal to itself alone, so that what is read in it is kept by it at no cost.
    """

    text: str
    words: tuple[Word, ...]
    folds: tuple[str, ...] = field(repr=False)
    places: dict[str, list[int]] = field(repr=False)

    @classmethod
    def of(cls, text: str) -> Reading:
        """A text read, in time that grows with its length."""
        words = list(_words(text))
        folds = tuple([word.folded for word in words])
        places = defaultdict[str, list[int]](list)
        for at, folded in enumerate(folds):
            places[folded].append(at)
        short = {word for word in places if len(word) == 1 or word in _ABBREVIATED}
        for at in (at for word in short for at in places[word]):
            _join(text, words, at)
        return cls(text, tuple(words), folds, dict(places))

    def at(self, wanted: Iterable[str]) -> list[int]:
        """Where those folded words stand, in order."""
        return sorted(place for word in wanted for place in self.places.get(word, ()))

    def folded(self, start: int, end: int) -> tuple[str, ...]:
        """The words from `start` up to `end`, those outside the text left out."""
        # Two comparisons: `max` would take longer than all the rest.
        return self.folds[start if start > 0 else 0 : end if end > 0 else 0]

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


def _words(text: str) -> Iterator[Word]:
    """The words of a text; nothing of a scan is done as often, so each step here is a short one."""
    make, shape, gap, end = tuple.__new__, _shape, _gap, 0
    parts = _WORD.split(text)
    for between, word in zip(parts[::2], parts[1::2], strict=False):
        folded, capital, upper, owns = shape(word)
        ends, parted, bracket = gap(between)
        start = end + len(between)
        end = start + len(word)
        yield make(Word, (folded, capital, upper, owns, start, end, ends, parted, bracket))


def _join(text: str, words: list[Word], at: int) -> None:
    """Let a title's abbreviation end no sentence before more of it, nor initials before "of"."""
    if at + 1 == len(words) or not words[at].capital:
        return
    after = words[at + 1]
    if len(words[at].folded) == 1 and after.capital:
        return
    if _STOP.fullmatch(text, words[at].end, after.start):
        words[at + 1] = after._replace(ends=False, parted=False)


@lru_cache(maxsize=4)
def read(text: str) -> Reading:
    """A text read; those that were read last are kept."""
    return Reading.of(text)


@lru_cache(maxsize=50_000)
def fold_word(word: str) -> str:
    """A word without case, diacritics, invisible characters and a possessive ending."""
    plain = word.translate(ALIKE)
    if plain.endswith(("'s", "'S")):
        plain = plain[:-2]
    bare = unicodedata.normalize("NFKD", plain.casefold().translate(_NO_PARTS))
    return "".join(char for char in bare if not unicodedata.combining(char))


def forget_words() -> None:
    """Forget the texts that were read, and their words."""
    for store in (read, fold_word, _shape, _gap):
        store.cache_clear()


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text."""
    return tuple(word.folded for word in Reading.of(text).words)


@lru_cache(maxsize=50_000)
def _gap(gap: str) -> tuple[bool, bool, bool]:
    """Whether what stands between two words ends a sentence, parts clauses, opens a bracket."""
    return _ENDS.search(gap) is not None, _CLAUSE.search(gap) is not None, "(" in gap


@lru_cache(maxsize=50_000)
def _shape(word: str) -> tuple[str, bool, bool, bool]:
    """A word folded; whether it starts with a capital, is in capitals, is a possessive."""
    shown = word.translate(ALIKE)
    upper = shown.removesuffix("'s").isupper()
    return fold_word(word), shown[:1].isupper(), upper, shown.endswith(("'s", "'S"))
