"""Which typed words of a report were accepted as nobody's in the room.

Each entry of a block's list covers one place where its words stand: the first entry the first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dialogues.domain.record import Record

from ..document import Document, Place, Text
from .literals import accepted_in

Spot = tuple[int, int, int]  # line, start and end in the printed text


def find_accepted(record: Record, document: Document) -> frozenset[Spot]:
    """Where the accepted words of every block stand, outside of what its tokens print."""
    left: dict[Place, Counter[str]] = {}
    found: set[Spot] = set()
    for line, text in enumerate(document.texts()):
        if text.place not in left:
            accepted = accepted_in(record, text.place)
            left[text.place] = Counter(each.text for each in accepted if each.text)
        found.update(_taken(line, text, left[text.place]))
    return frozenset(found)


def _taken(line: int, text: Text, left: Counter[str]) -> Iterator[Spot]:
    """The places that the entries which are left cover in a text; these are used up."""
    start = 0
    for piece, printed in text.pieces():
        for words in () if printed else left:
            at = piece.find(words)
            while at >= 0 and left[words]:
                left[words] -= 1
                yield line, start + at, start + at + len(words)
                at = piece.find(words, at + len(words))
        start += len(piece)
