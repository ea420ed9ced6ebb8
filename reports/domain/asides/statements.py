"""Remarks as texts state them, one speaker after another: where echoes and references are found.

Of a text that prints a name nothing is asked, and nothing of it is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import TypeVar

from dialogues.domain.anonymity import Room
from dialogues.domain.phrases import Mention

from ..document import Document, Text
from .keeping import KEPT, prints_name

Tie = tuple[Mention, Mention]


@dataclass(frozen=True, slots=True)
class Statement:
    """A remark as a text prints it."""

    ref: str
    labels: tuple[str, ...]

    def tie(self, later: Statement) -> Tie:
        """The two as a block prints a person and then `this`."""
        return Mention((self.ref,), self.labels), Mention((later.ref,), later.labels, "this")


One = TypeVar("One", bound=Statement)
Read = Callable[[Text], tuple[One, ...]]


def kept(read: Read[One]) -> Read[One]:
    """The same reader of statements, which reads a text once, and none that prints a name."""
    keep = lru_cache(maxsize=KEPT)(read)

    @wraps(read)
    def find(text: Text) -> tuple[One, ...]:
        return () if prints_name(text) else keep(text)

    return find


def of_each_speaker(
    room: Room, documents: Iterable[Document], read: Read[One]
) -> Collection[Collection[One]]:
    """The statements that documents make, those of one speaker together, each once and in order."""
    found: dict[str, dict[One, None]] = {}
    for document in documents:
        for text in document.texts():
            for one in read(text):
                if one.ref in room.said:
                    found.setdefault(room.said[one.ref].speaker, {})[one] = None
    return found.values()
