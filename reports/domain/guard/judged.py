"""What the printed attributions of a document tell of people, beside what its readers have read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Record

from ..document import Document
from ..findings import Finding
from ..limits import least_of
from ..quantifiers import judge_quantities
from ..styles import HouseStyle
from .arithmetic import Together, documents_before
from .beside import Weighed, weigh_numbers
from .numbers import find_told
from .reaching import find_overheard, find_reaching
from .verdict import Audited, Released


@dataclass(frozen=True, slots=True)
class Judged:
    """A document with every attribution in numbers, and the findings on them and on quantities."""

    document: Document
    attributions: tuple[Audited, ...]
    weighed: Weighed
    findings: tuple[Finding, ...] = field(repr=False)


def judge_attributions(
    record: Record, style: HouseStyle, document: Document, releases: Sequence[Released]
) -> Judged:
    """The numbers of a document, and all that they and its quantities have against it."""
    room, threshold = Room.of(record), least_of(record, style)
    together = Together(room, document, document.audience, releases)
    attributions = together.attributions()
    weighed = weigh_numbers(record, room, document, releases, threshold, attributions)
    views = documents_before(document.audience, releases)
    findings = (
        *weighed.findings,
        *find_told(together.earlier(), document, threshold),
        *find_reaching(record, document),
        *find_overheard(room, document, releases),
        *judge_quantities(record, style, document, views),
    )
    return Judged(document, attributions, weighed, findings)
