"""What a report says of its speakers besides the labels, counted as everything else in it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Record

from ..asides import Recalled, Told, find_told_beside, lower, read_told, recall
from ..audited import Audited
from ..document import Document
from ..editions import name_editions
from ..findings import Finding, Kind, Severity
from ..quantifiers.chains import Ties, Views, judge_told_chains
from .arithmetic import Together, documents_before, read_by_some
from .numbers import find_small
from .verdict import Released

_READ: Final = "Read beside what {} told besides the labels"
_REMEDY: Final = "Describe them less closely, or leave it out."


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
    """What is too few, by the tokens alone (`attributions`) and with what is said beside them, by
    the document and then by those before it: what holds without an aside is told there."""
    # Some reader has all of them; the others have fewer, which leave them no fewer people.
    earlier = {each.number: each.document for each in read_by_some(document.audience, releases)}
    told = read_told(record, room, document, tuple(earlier.values()))
    weigher = _Weigher(record, document, releases, threshold)
    weighed = weigher.weigh(told, attributions)
    recalled = recall(record, room, told, document, earlier)
    return weigher.weigh_again(recalled, told, weighed) if recalled else weighed


@dataclass(frozen=True, slots=True)
class _Weigher:
    record: Record = field(repr=False)
    document: Document
    releases: Sequence[Released]
    threshold: int

    def weigh(self, told: Told, attributions: tuple[Audited, ...]) -> Weighed:
        """With what the document itself tells."""
        small = tuple(find_small(attributions, self.threshold))
        if not told.narrows:
            return Weighed((*small, *find_told_beside(told, ())), attributions)
        left = self._count(told.room, told.ties)
        known = {_kept_apart(each) for each in small}
        narrowed = [
            each for each in find_small(left, self.threshold) if _kept_apart(each) not in known
        ]
        chains = judge_told_chains(self.record, self.document, self._views(), told.room, told.ties)
        return Weighed((*small, *find_told_beside(told, narrowed), *chains), left)

    def weigh_again(self, recalled: Recalled, told: Told, weighed: Weighed) -> Weighed:
        """With what earlier editions told as well."""
        left = self._count(recalled.room, recalled.every_tie())
        had = set(find_small(weighed.attributions, self.threshold))
        refs = {(each.line, each.start): each.remarks for each in left}
        small = (
            _beside(recalled.editions(refs[each.line or 0, each.start]), each)
            for each in find_small(left, self.threshold)
            if each not in had
        )
        known = {_kept_apart(each) for each in weighed.findings}
        before = f"{_READ.format(name_editions(recalled.tells))}, "
        chains = judge_told_chains(
            self.record, self.document, self._views(), recalled.room, recalled.ties,
            recalled.before, before=before,
        )  # fmt: skip
        fresh = (each for each in chains if _kept_apart(each) not in known)
        return Weighed((*weighed.findings, *small, *fresh), left)

    def _count(self, room: Room, ties: Ties) -> tuple[Audited, ...]:
        audience = self.document.audience
        return Together(room, self.document, audience, self.releases, ties).attributions()

    def _views(self) -> Views:
        return documents_before(self.document.audience, self.releases)


def _beside(numbers: Collection[int], finding: Finding) -> Finding:
    """A finding with those editions. A passage tells its people how many could have said it by the
    labels, so no leave is given for this."""
    reason = f"{_READ.format(name_editions(numbers))}, {lower(finding.reason)}"
    return replace(finding, reason=reason, remedy=_REMEDY, is_unseen=True)


def _kept_apart(finding: Finding) -> tuple[Kind, Severity, int | None, int]:
    return finding.kind, finding.severity, finding.line, finding.start
