"""What the guard says of a report: every attribution with its numbers, and what holds it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..audiences import Audience
from ..audited import Audited
from ..document import Document
from ..findings import Finding
from ..review.decisions import Decided
from ..review.reviewed import NOBODY, Reviewed
from .waiving import NO_PASSES, Passes

__all__ = ["Audit", "Audited", "Past", "Released"]


@dataclass(frozen=True, slots=True)
class Released:
    """An earlier release: its readers have read it and go on knowing it."""

    number: int
    audience: Audience
    document: Document


@dataclass(frozen=True, slots=True)
class Past:
    """What a report comes after: the releases that went out, the findings let pass, and what those
    whose words it prints have decided, in the order of deciding.

    `asking` says that a review in which people say what they think of takeaways is open.
    """

    releases: tuple[Released, ...] = ()
    passes: Passes = NO_PASSES
    decided: tuple[Decided, ...] = field(default=(), repr=False)
    asking: bool = False


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
