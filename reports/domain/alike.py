"""How much two statements say in the same words, the empty ones left out.

Two measures. `are_alike` is for sentences in print, of words by their letters. `are_near` is for
conclusions, of which nothing may be counted twice: it sees through spelling, endings, hyphens and
spaces too, and rather takes two for one. Source: n-grams of letters, Cavnar and Trenkle, N-Gram-
Based Text Categorization, 1994; the coefficient, Dice, Measures of the Amount of Ecologic
Association, 1945.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from anyascii import anyascii

from dialogues.domain.names.writing.cleaned import cleaned
from dialogues.domain.names.writing.words import folded_words
from dialogues.domain.phrases import TokenError, split
from dialogues.domain.wordset import word_set

Words = frozenset[str]

ALIKE: Final = 0.75  # of all the words that either has
GRAM: Final = 3  # letters
NEAR: Final = 0.5  # of the groups of so many letters that both have
MANY: Final = 12  # groups of letters, from which on one text can be within another
WITHIN: Final = 0.6  # of the groups of the shorter one
_NO_LETTER: Final = re.compile(r"[^a-z]+")
_BACKWARDS: Final = re.compile("\u202e([^\u202c]*)\u202c?")
_STOPS: Final = ".。 "
_WORD: Final = re.compile(r"\w+")
_TOKEN: Final = re.compile(r"\{[^{}]*\}")
_SIGN: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
_EMPTY: Final = word_set(
    "a an the this that these those it its their his her they he she we our and or but if as at by "
    "for from in into of on to with about than then also too so be is are was were been being has "
    "have had would will could can may might should must not no there which who what how when "
    "participant participants speaker however moreover said noted argued added stated"
)


def read_words(text: str) -> tuple[str, ...]:
    """The words of a text with tokens as whoever reads it in print takes them: without what cannot
    be seen, in plain letters, and whoever is said to hold it left out. What is written without
    spaces is read sign by sign."""
    folded = " ".join(folded_words(cleaned(_printed(text)).text))
    return tuple(_SIGN.findall(folded))


def read_letters(text: str) -> str:
    """The letters of a text with tokens one after another, in whatever script as they sound in the
    Latin one: whatever its figures, spaces, hyphens and stops."""
    folded = "".join(folded_words(cleaned(_printed(text)).text))
    return _NO_LETTER.sub("", anyascii(folded).lower())


def read_strictly(text: str) -> str:
    """A text with tokens as it is read letter by letter, figures and signs included: without them,
    and whatever its capitals, the number of its spaces and the stop at its end."""
    shown = cleaned(_printed(text)).text.casefold()
    return " ".join(shown.split()).rstrip(_STOPS)


def _printed(text: str) -> str:
    """A text without its tokens; one that cannot be read, which is told where it is typed, too.
    What is written backwards, to be shown the other way round, is turned."""
    text = _BACKWARDS.sub(lambda match: match[1][::-1], text)
    try:
        parts = split(text)
    except TokenError:
        return _TOKEN.sub(" ", text)
    return " ".join(each for each in parts if isinstance(each, str))


def statement_of(text: str) -> Words:
    """Those of the words that say something; all where none does."""
    words = frozenset(read_words(text))
    return words - _EMPTY or words


def words_of(text: str) -> Words:
    """The words that say something."""
    return frozenset(_WORD.findall(text.casefold())) - _EMPTY


def are_alike(one: Words, other: Words) -> bool:
    """Whether a reader would take them for one statement; nothing is like what says nothing."""
    both = len(one & other)
    return both > 0 and both >= ALIKE * len(one | other)


@dataclass(frozen=True, slots=True)
class Statement:
    """What a conclusion says: its words that say something, and its letters (`read_letters`)."""

    words: Words
    letters: str

    @classmethod
    def of(cls, text: str) -> Statement:
        """Of a text with tokens."""
        return cls(statement_of(text), read_letters(text))


def are_near(one: Statement, other: Statement) -> bool:
    """Whether a reader could take two conclusions for one, or what people think of one for what
    they think of the other: by their letters, or where one word is another one."""
    if one.words & other.words:
        apart = len(one.words - other.words), len(other.words - one.words)
        if max(apart) <= 1 or are_alike(one.words, other.words):
            return True
    grams, others = _grams(one.letters), _grams(other.letters)
    both, sizes = (grams & others).total(), (grams.total(), others.total())
    if min(sizes) >= MANY and both >= WITHIN * min(sizes):
        return True  # the one with something before or after it
    return both > 0 and 2 * both >= NEAR * sum(sizes)


def _grams(letters: str) -> Counter[str]:
    """Each group of so many letters that follow each other; all letters where they are fewer."""
    last = max(1, len(letters) - GRAM + 1)
    return Counter(letters[at : at + GRAM] for at in range(last) if letters)
