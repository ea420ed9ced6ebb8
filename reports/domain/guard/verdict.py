"""What the guard says of a report: every attribution with its numbers, and what holds it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from dialogues.domain.record import Record, Takeaway

from ..audiences import Audience
from ..audited import Audited
from ..document import Document
from ..findings import Finding
from ..limits import least_of
from ..review.counting import Counted, find_counted
from ..review.decisions import Decided
from ..review.reviewed import NOBODY, Reviewed
from ..review.tallying import tally_of
from ..styles import HouseStyle
from .waiving import NO_PASSES, Passes

__all__ = ["Audit", "Audited", "Past", "Released"]


@dataclass(frozen=True, slots=True)
class Released:
    """An earlier release, or what an earlier review showed (`editions`): its readers have read it
    and go on knowing it."""

    number: int
    audience: Audience
    document: Document


@dataclass(frozen=True, slots=True)
class Past:
    """What a report comes after: the releases that went out, the findings let pass, and what those
    whose words it prints have decided, in the order of deciding.

    `counted` is what people thought of conclusions as reviews ended, and `asking` says that one in
    which they say so is open.
    """

    releases: tuple[Released, ...] = ()
    passes: Passes = NO_PASSES
    decided: tuple[Decided, ...] = field(default=(), repr=False)
    counted: tuple[Counted, ...] = field(default=(), repr=False)
    asking: bool = False

    def weighed(self, record: Record, style: HouseStyle) -> Record:
        """A record as the guard weighs it: with what a house may tell of the answers to each
        takeaway as they were counted, once, and nothing else of what people think of it."""
        least = least_of(record, style)
        return replace(
            record,
            takeaways=tuple(
                replace(each, endorsements={}, told=self._told(each, least))
                for each in record.takeaways
            ),
        )

    def _told(self, takeaway: Takeaway, least: int) -> tuple[int, int] | None:
        counted = find_counted(takeaway.id, takeaway.text, self.counted)
        rows = tally_of(counted, threshold=least, apart=False) if counted else ()
        return (rows[0].sides[0], sum(rows[0].sides)) if rows else None


@dataclass(frozen=True, slots=True)
class Audit:
    """The guard's verdict on a report for one audience; `waived` holds what was let pass."""

    threshold: int
    document: Document
    attributions: tuple[Audited, ...]
    findings: tuple[Finding, ...]
    waived: tuple[Finding, ...] = ()
    reviewed: Reviewed = field(default=NOBODY, repr=False)

    @property
    def holds(self) -> tuple[Finding, ...]:
        """What holds a release."""
        return tuple(each for each in self.findings if each.holds)

    @property
    def warns(self) -> tuple[Finding, ...]:
        """What lets a release pass, and should be looked at before."""
        return tuple(each for each in self.findings if each.warns)

    @property
    def least_k(self) -> int | None:
        """The least number of people behind an attribution; None where nothing is attributed."""
        known = [k for each in self.attributions for k in each.k if k is not None]
        return min(known, default=None)
