"""Remarks of one speaker that print in the same words: a reader takes them for one statement.

"A Korean participant asked for a cap on the tolls", and elsewhere, of another remark, the same of
"a participant from Northeast Asia": together the words have one speaker, who was in both sessions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from dialogues.domain.anonymity import Room

from ..alike import Words, are_alike, words_of
from ..document import Document, Text
from ..sentences import sentence_at
from .statements import Statement, Tie, kept, of_each_speaker

_LEAST: Final = 3  # words of a statement that both have


@dataclass(frozen=True, slots=True)
class _Statement(Statement):
    """A remark with the words of a sentence that prints it, the empty ones left out."""

    words: Words = field(repr=False)


def find_echoes(room: Room, document: Document, earlier: Sequence[Document]) -> Iterator[Tie]:
    """Pairs of remarks of one speaker that a document, or one before it, states alike; each as a
    block prints a person and then `this`.

    Words alone tie them for a reader, who may be wrong; here it is only where they would be right.
    """
    for statements in of_each_speaker(room, (*earlier, document), _statements):
        for one, other in combinations(statements, 2):
            if one.ref != other.ref and _say_the_same(one.words, other.words):
                yield one.tie(other)


def _say_the_same(one: Words, other: Words) -> bool:
    return len(one & other) >= _LEAST and are_alike(one, other)


@kept
def _statements(text: Text) -> tuple[_Statement, ...]:
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
    return words_of(said)
