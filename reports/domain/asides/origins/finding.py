"""Whom of a delegation a text tells beside their labels, in the order of its attributions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dialogues.domain.anonymity import Room
from dialogues.domain.phrases import NAMED
from dialogues.domain.record import Record

from ...document import Attribution, Document
from ..facts import Fact
from ..stated import Stated
from .headings import find_headed
from .lands import lands_of
from .takeaways import find_concluded
from .telling import Telling, tellings

MAY_TELL: Final = "A reader may take “{}” for where the speaker is from, and few are from there."


@dataclass(frozen=True, slots=True)
class _Weigher:
    """A room, asked of whom a telling leaves, and whether that is less than the label says."""

    room: Room
    threshold: int

    def fact(self, telling: Telling, ref: str, label: str) -> Fact | None:
        """Whom it fits; None where it says no more than the label, or is of somebody else."""
        room = self.room
        named = 0
        for code in telling.codes:
            named |= room.cells[code]
        fitting = room.everybody & ~named if telling.outside else named
        said = room.said[ref]
        # A name of another delegation is what somebody speaks about.
        is_of_them = bool(fitting & room.bits[said.speaker])
        if not is_of_them and (telling.if_true or not telling.outside):
            return None
        if not room.cells.get(label, 0) & ~fitting:
            return None
        people = frozenset(room.codes(fitting))
        if not telling.likely:
            return Fact(people)
        few = (said.present & fitting).bit_count() < self.threshold
        return Fact(people, MAY_TELL.format(telling.aside.said)) if few else None


def find_origins(record: Record, room: Room, document: Document) -> Iterator[Stated]:
    """What a document tells of its speakers' delegations where the labels do not."""
    lands = lands_of(record)
    texts = tuple(document.texts())
    weigher = _Weigher(room, max(record.threshold, 2))
    found = [(line, each) for line, text in enumerate(texts) for each in tellings(lands, text)]
    found += find_headed(lands, texts, room)
    found += find_concluded(lands, texts, record)
    sure = sorted(found, key=lambda each: each[1].likely)
    told: set[tuple[int, str]] = set()
    for line, telling in sure:
        for ref, label in _labels(telling.about):
            if ref not in room.said or (line, ref) in told:
                continue
            if fact := weigher.fact(telling, ref, label):
                told.add((line, ref))
                yield Stated(line, texts[line], telling.aside, ref, fact)


def _labels(about: Attribution) -> Iterator[tuple[str, str]]:
    """The remarks of an attribution with the labels that they print, names left out."""
    mention = about.mention
    for ref, label in zip(mention.refs, mention.labels, strict=True) if mention else ():
        if label != NAMED:
            yield ref, label
