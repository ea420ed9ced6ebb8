"""A printed attribution with the number of people who could be behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .document import Place


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
        return least(self.k)

    @property
    def least_fellow(self) -> int | None:
        """The least k to a fellow participant; None where there is nobody such."""
        return least_known(self.k_fellow)


def least(numbers: Sequence[int | None]) -> int | None:
    """The least number; None where one is unknown, or where there is none."""
    known = [each for each in numbers if each is not None]
    return min(known) if known and len(known) == len(numbers) else None


def least_known(numbers: Sequence[int | None]) -> int | None:
    """The least of those that are known; None where none is, as where there is no such fellow."""
    return min((each for each in numbers if each is not None), default=None)
