"""What the guard says of a report: every attribution with its numbers, and what holds it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..audiences import Audience
from ..document import Document, Place
from ..findings import Finding
from .waiving import NO_PASSES, Passes


@dataclass(frozen=True, slots=True)
class Released:
    """An earlier release: its readers have read it and go on knowing it."""

    number: int
    audience: Audience
    document: Document


@dataclass(frozen=True, slots=True)
class Past:
    """What a report comes after: the releases that went out, and the findings let pass."""

    releases: tuple[Released, ...] = ()
    passes: Passes = NO_PASSES


@dataclass(frozen=True, slots=True)
class Audited:
    """One printed token with its numbers, in the order of its refs; a quantity has none.

    `k` is how many people could be behind each remark for a reader who was not there (None where
    that is not known), `k_fellow` for the best placed of those who were in the dialogue but not in
    the session (None where there is nobody such), `members` those of the session who fit the
    label. `candidates` are the codes of the people who could be behind each.
    """

    place: Place
    line: int
    start: int
    end: int
    token: str
    phrase: str
    remarks: tuple[str, ...]
    k: tuple[int | None, ...] = ()
    k_fellow: tuple[int | None, ...] = ()
    members: tuple[int, ...] = ()
    candidates: tuple[frozenset[str], ...] = field(default=(), repr=False)
    settled: bool = True
    is_name: bool = False

    @property
    def least(self) -> int | None:
        """The least k of its refs; None for a quantity, and where one is unknown."""
        return None if not self.k or None in self.k else min(each or 0 for each in self.k)

    @property
    def least_fellow(self) -> int | None:
        """The least k to a fellow participant; None where there is nobody such."""
        return min((each for each in self.k_fellow if each is not None), default=None)


@dataclass(frozen=True, slots=True)
class Audit:
    """The guard's verdict on a report for one audience; `waived` holds what was let pass."""

    threshold: int
    document: Document
    attributions: tuple[Audited, ...]
    findings: tuple[Finding, ...]
    waived: tuple[Finding, ...] = ()

    @property
    def holds(self) -> tuple[Finding, ...]:
        """What holds a release."""
        return tuple(each for each in self.findings if each.holds)

    @property
    def least_k(self) -> int | None:
        """The least number of people behind an attribution; None where nothing is attributed."""
        known = [k for each in self.attributions for k in each.k if k is not None]
        return min(known, default=None)
