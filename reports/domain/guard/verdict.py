"""What the guard says of a report: every attribution with its numbers, and what holds it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..audiences import Audience
from ..audited import Audited
from ..document import Document
from ..findings import Finding
from ..review.reviewed import Reviewed

__all__ = ["Audit", "Audited", "Released"]


@dataclass(frozen=True, slots=True)
class Released:
    """An earlier release: its readers have read it and go on knowing it."""

    number: int
    audience: Audience
    document: Document


@dataclass(frozen=True, slots=True)
class Audit:
    """The guard's verdict on a report for one audience."""

    threshold: int
    document: Document
    attributions: tuple[Audited, ...]
    findings: tuple[Finding, ...]
    reviewed: Reviewed = field(repr=False)

    @property
    def holds(self) -> tuple[Finding, ...]:
        """What holds a release."""
        return tuple(each for each in self.findings if each.holds)

    @property
    def least_k(self) -> int | None:
        """The least number of people behind an attribution; None where nothing is attributed."""
        known = [k for each in self.attributions for k in each.k if k is not None]
        return min(known, default=None)
