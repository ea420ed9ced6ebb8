"""Typed words by which somebody is said to have spoken."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..findings import Rewrite, Severity


@dataclass(frozen=True, slots=True)
class Spoken:
    """Where such words stand in a text, how much they weigh and why, and what mends them."""

    start: int
    end: int
    severity: Severity
    reason: str
    rewrites: tuple[Rewrite, ...] = field(default=(), repr=False)
