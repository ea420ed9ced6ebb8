"""What a report says of its speakers besides the labels, counted as everything else in it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Record

from ..asides import find_told_beside, read_told
from ..document import Document
from ..findings import Finding
from .arithmetic import Together, read_by_some
from .numbers import find_small
from .verdict import Released


def find_beside(
    record: Record,
    room: Room,
    document: Document,
    releases: Sequence[Released],
    threshold: int,
    small: Iterable[Finding],
) -> list[Finding]:
    """The findings on what is said beside the tokens. `small` are those of the tokens alone: what
    holds without an aside is told there."""
    earlier = [each.document for each in read_by_some(document.audience, releases)]
    told = read_told(record, room, document, earlier)
    narrowed: list[Finding] = []
    if told.narrows:
        together = Together(told.room, document, document.audience, releases, told.ties)
        known = {(each.kind, each.severity, each.line, each.start) for each in small}
        narrowed = [
            each
            for each in find_small(together.attributions(), threshold)
            if (each.kind, each.severity, each.line, each.start) not in known
        ]
    return list(find_told_beside(told, narrowed))
