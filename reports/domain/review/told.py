"""The numbers that people are told of their own words in a review."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..audited import least, least_known

Spot = tuple[int, int]  # of an attribution: the number of its text, and its own in it
# Of a remark that an attribution prints: how many could have said it, and how many to a fellow.
Told = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class AsRead:
    """The numbers of a report of which words are withheld, by text, attribution and remark, as it
    is read by anybody, and by those who read their own words in it otherwise."""

    anybody: Mapping[tuple[Spot, str], Told] = field(repr=False)
    theirs: Mapping[str, Mapping[tuple[Spot, str], Told]] = field(repr=False)

    def numbers(self, person: str, spot: Spot, refs: Sequence[str]) -> Told:
        """Those that somebody is told of some remarks of an attribution."""
        found = self.theirs.get(person, self.anybody)
        told = [found[spot, ref] for ref in refs if (spot, ref) in found]
        return least([k for k, _ in told]), least_known([fellow for _, fellow in told])


def of_remarks(
    numbers: tuple[int | None, ...], remarks: tuple[str, ...], own: tuple[str, ...]
) -> list[int | None]:
    """The numbers of some of the remarks of an attribution; none where it is of a quantity."""
    return [each for each, ref in zip(numbers, remarks, strict=False) if ref in own]
