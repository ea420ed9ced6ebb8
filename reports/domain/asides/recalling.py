"""What earlier editions told beside their labels: whoever has read them reads on with it.

"A participant from Northeast Asia, who came late, argued" in one edition, "a Korean participant
argued" in the next: of the same remark, the two leave a Korean who came late.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Record

from ..document import Document
from .facts import Facts
from .narrowing import Tie, narrowed, read_narrowing
from .weighing import Told

# The people left of remarks, as bits, and ties.
More = tuple[dict[str, int], tuple[Tie, ...]]
Shape = tuple[tuple[tuple[str, ...], str], ...]


@dataclass(frozen=True, slots=True)
class Recalled:
    """A document's room and ties with what earlier editions told beside it.

    `ties` are those that its own words make, `before` by edition those of the earlier ones, and
    `tells` by edition the remarks of which it tells more than the document.
    """

    room: Room = field(repr=False)
    ties: tuple[Tie, ...]
    before: Mapping[int, tuple[Tie, ...]]
    tells: Mapping[int, frozenset[str]]

    def every_tie(self) -> tuple[Tie, ...]:
        """Those of the document and of all editions before it."""
        before = (each for ties in self.before.values() for each in ties)
        return tuple(dict.fromkeys((*self.ties, *before)))

    def editions(self, refs: Collection[str]) -> Collection[int]:
        """Those that tell of some remarks; where none does, all that tell of any: remarks are
        tied."""
        about = [number for number, told in self.tells.items() if told.intersection(refs)]
        return about or self.tells.keys()


def recall(
    record: Record, room: Room, told: Told, document: Document, earlier: Mapping[int, Document]
) -> Recalled | None:
    """What earlier editions, by number, add to what a document tells (`told`) of its speakers; None
    where they add nothing."""
    if not earlier:
        return None
    recaller = _Recaller(Facts(record), record, room, told, document)
    return recaller.recall(earlier)


class _Recaller:
    def __init__(
        self, facts: Facts, record: Record, room: Room, told: Told, document: Document
    ) -> None:
        self._facts = facts
        self._record = record
        self._room = room
        self._told = told
        self._document = document
        self._known = set(map(_shape, told.ties))

    def recall(self, earlier: Mapping[int, Document]) -> Recalled | None:
        # What the document's own words lead back to may be printed in an earlier edition alone.
        own = self._read(self._record, self._document, earlier.values())
        # Its conclusions are those of now no more.
        record = replace(self._record, takeaways=())
        before = {
            number: self._read(record, each, (*(one for one in earlier.values() if one is not each),
                                      self._document))
            for number, each in earlier.items()
        }  # fmt: skip
        led = _told_of(own)
        told = {
            number: _told_of(read) | (led if led & _printed(earlier[number]) else set())
            for number, read in before.items()
        }
        tells = {number: refs for number, refs in told.items() if refs}
        if not tells:
            return None
        room = self._told.room
        for left, _ in (own, *before.values()):
            room = narrowed(room, left)
        ties = {number: ties for number, (_, ties) in before.items()}
        return Recalled(room, (*self._told.ties, *own[1]), ties, tells)

    def _read(self, record: Record, document: Document, others: Iterable[Document]) -> More:
        """What an edition leaves of remarks, and ties, that the document does not by itself."""
        read = read_narrowing(record, self._facts, self._room, document, tuple(others))
        said = self._told.room.said
        left = {ref: people for ref, people in read.left.items() if said[ref].present & ~people}
        return left, tuple(each for each in read.ties if _shape(each) not in self._known)


def _told_of(more: More) -> frozenset[str]:
    left, ties = more
    return frozenset(left).union(*(each.refs for tie in ties for each in tie))


def _printed(document: Document) -> set[str]:
    return {
        ref for text in document.texts() for each in text.attributions for ref in each.token.refs
    }


def _shape(tie: Tie) -> Shape:
    """A tie whatever its labels are: those are counted where they print."""
    return tuple((each.refs, each.form) for each in tie)
