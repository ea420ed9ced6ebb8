"""What a report says of its speakers besides the labels, counted as everything else in it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Record

from ..asides import find_told_beside, read_told
from ..audited import Audited
from ..document import Document
from ..findings import Finding, Kind, Severity
from ..quantifiers.chains import judge_told_chains
from .arithmetic import Together, documents_before, read_by_some
from .numbers import find_small
from .verdict import Released


@dataclass(frozen=True, slots=True)
class Weighed:
    """The findings on the numbers, and every attribution with those that all words leave it."""

    findings: tuple[Finding, ...]
    attributions: tuple[Audited, ...] = field(repr=False)


def weigh_numbers(
    record: Record,
    room: Room,
    document: Document,
    releases: Sequence[Released],
    threshold: int,
    attributions: tuple[Audited, ...],
) -> Weighed:
    """What is too few, by the tokens alone (`attributions`) and with what is said beside them: what
    holds without an aside is told there."""
    small = tuple(find_small(attributions, threshold))
    earlier = [each.document for each in read_by_some(document.audience, releases)]
    told = read_told(record, room, document, earlier)
    if not told.narrows:
        return Weighed((*small, *find_told_beside(told, ())), attributions)
    together = Together(told.room, document, document.audience, releases, told.ties)
    left = together.attributions()
    known = {_kept_apart(each) for each in small}
    narrowed = [each for each in find_small(left, threshold) if _kept_apart(each) not in known]
    views = documents_before(document.audience, releases)
    chains = judge_told_chains(record, document, views, told.room, told.ties)
    return Weighed((*small, *find_told_beside(told, narrowed), *chains), left)


def _kept_apart(finding: Finding) -> tuple[Kind, Severity, int | None, int]:
    return finding.kind, finding.severity, finding.line, finding.start
