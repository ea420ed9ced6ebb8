"""Remarks of one speaker that print in the same words: a reader takes them for one statement.

"A Korean participant asked for a cap on the tolls", and elsewhere, of another remark, the same of
"a participant from Northeast Asia": together the words have one speaker, who was in both sessions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations
from typing import Final

from dialogues.domain.anonymity import Room
from dialogues.domain.phrases import Mention
from dialogues.domain.wordset import word_set

from ..document import Document, Text
from ..sentences import sentence_at
from .keeping import KEPT, prints_name

_WORD: Final = re.compile(r"\w+")
_LEAST: Final = 3  # words of a statement that both have
_ALIKE: Final = 0.75  # of all the words that either has
_EMPTY: Final = word_set(
    "a an the this that these those it its their his her they he she we our and or but if as at by "
    "for from in into of on to with about than then also too so be is are was were been being has "
    "have had would will could can may might should must not no there which who what how when "
    "participant participants speaker however moreover said noted argued added stated"
)

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Statement:
    """A remark with the words of a sentence that prints it, the empty ones left out."""

    ref: str
    labels: tuple[str, ...]
    words: Words = field(repr=False)


def find_echoes(
    room: Room, document: Document, earlier: Sequence[Document]
) -> Iterator[tuple[Mention, Mention]]:
    """Pairs of remarks of one speaker that a document, or one before it, states alike; each as a
    block prints a person and then `this`.

    Words alone tie them for a reader, who may be wrong; here it is only where they would be right.
    """
    by_speaker: dict[str, dict[_Statement, None]] = {}
    for each in (*earlier, document):
        for text in each.texts():
            for statement in _statements(text):
                if statement.ref in room.said:
                    speaker = room.said[statement.ref].speaker
                    by_speaker.setdefault(speaker, {})[statement] = None
    for statements in by_speaker.values():
        for one, other in combinations(statements, 2):
            if one.ref != other.ref and _are_alike(one.words, other.words):
                yield (
                    Mention((one.ref,), one.labels),
                    Mention((other.ref,), other.labels, "this"),
                )


def _are_alike(one: Words, other: Words) -> bool:
    both = len(one & other)
    return both >= _LEAST and both >= _ALIKE * len(one | other)


def _statements(text: Text) -> tuple[_Statement, ...]:
    return () if prints_name(text) else _kept(text)  # of a name nothing is asked


@lru_cache(maxsize=KEPT)
def _kept(text: Text) -> tuple[_Statement, ...]:
    found = []
    for each in text.attributions:
        if each.mention and len(each.mention.refs) == 1:
            low, high = sentence_at(text.text, each.start, each.end)
            words = _words_of(text, low, high)
            if len(words) >= _LEAST:
                found.append(_Statement(each.mention.refs[0], each.mention.labels, words))
    return tuple(found)


def _words_of(text: Text, low: int, high: int) -> Words:
    """The words of a sentence without its attributions."""
    said = text.text[low:high]
    for each in reversed(text.attributions):
        if low <= each.start and each.end <= high:
            said = f"{said[: each.start - low]} {said[each.end - low :]}"
    return frozenset(_WORD.findall(said.casefold())) - _EMPTY
