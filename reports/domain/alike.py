"""How much two statements say in the same words, the empty ones left out."""

from __future__ import annotations

import re
from typing import Final

from dialogues.domain.names.writing.cleaned import cleaned
from dialogues.domain.names.writing.words import folded_words
from dialogues.domain.wordset import word_set

Words = frozenset[str]

ALIKE: Final = 0.75  # of all the words that either has
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
    folded = " ".join(folded_words(cleaned(_TOKEN.sub(" ", text)).text))
    return tuple(_SIGN.findall(folded))


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
