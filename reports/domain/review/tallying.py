"""Which counts of what people think of a conclusion may be printed, and how far apart.

Source: tabular disclosure control (Hundepool et al., Statistical Disclosure Control, 2012, ch. 5):
a minimum frequency for each cell, cells put together before they are suppressed, the same in every
row so that no difference brings one back, and no cell that holds nearly everybody (group
disclosure; the ONS checks outputs for the same). Decision 0029 has the reasons.

The reader is taken at their worst: they know who answered and who answered anew, what as many as
one under the threshold of them said, every earlier edition, and these rules. For them everybody
else may still be on either side. So delegations are put together by the number of those who
answered alone, and what one edition told stands in all later ones, as does what it held back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ..limits import HIDDEN
from .counting import Counted, Counts, add

# Agreeing, with or without a reservation, and not agreeing: two choices each, in their order.
SIDES: Final = ((0, 1), (2, 3))
Figures = tuple[int | None, ...]  # as counts; None is counted with the one before it


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of a group: the codes of its delegations, none for everybody."""

    delegations: tuple[str, ...]
    figures: Figures

    @property
    def sides(self) -> tuple[int, int]:
        """How many agree, and how many do not."""
        first, second = (sum(self.figures[at] or 0 for at in side) for side in SIDES)
        return first, second


Rows = tuple[Row, ...]  # everybody's first; none where nothing may be told


def tally(counts: Mapping[str, Counts], *, threshold: int, apart: bool = True) -> Rows:
    """The rows of one point, for readers of nothing else; `counts` are by delegation.

    With `apart` delegations are told too, where nobody is told on by it.
    """
    everybody = Row((), add(counts.values()))
    if not _is_safe(everybody, threshold):
        return ()
    sizes = {code: sum(each) for code, each in counts.items()}
    groups = _groups(sizes, 2 * threshold) if apart else ()
    rows = tuple(Row(codes, add(counts[each] for each in codes)) for codes in groups)
    told = (everybody, *rows) if all(_is_safe(each, threshold) for each in rows) else (everybody,)
    return _joined(told, [_may_split(told, side, threshold) for side in SIDES])


def tally_of(counted: Counted, *, threshold: int, apart: bool = True) -> Rows:
    """The rows of a conclusion by the threshold of now or of when it was counted, whichever is
    greater; two at the least, where of two people each would read the other's answer."""
    return tally(counted.counts, threshold=max(threshold, counted.threshold, HIDDEN), apart=apart)


def repeat(before: Rows, *, threshold: int, apart: bool = True) -> Rows:
    """The rows of an edition in a later one: the same figures, whoever has answered since.

    Fewer where `apart` has become wrong, none where the threshold has risen above them. Nothing of
    it depends on an answer given since, so that the second edition tells what the first told.
    """
    rows = before if apart else before[:1]
    figures = [each for row in rows for each in row.figures if each is not None]
    alike = all(_is_safe(row, threshold) for row in rows)
    return rows if alike and all(_is_figure(each, threshold) for each in figures) else ()


def _is_safe(row: Row, threshold: int) -> bool:
    return min(row.sides) >= threshold


def _groups(sizes: Mapping[str, int], least: int) -> tuple[tuple[str, ...], ...]:
    """Delegations by the number of their people who answered, the small ones put together with the
    next smallest; none where that leaves one group."""
    kept = sorted((size, code) for code, size in sizes.items() if size >= least)
    together = sorted(code for code, size in sizes.items() if size < least)
    while together and sum(sizes[each] for each in together) < least and kept:
        together.append(kept.pop(0)[1])
    groups: list[tuple[str, ...]] = [(code,) for _, code in kept]
    groups += [tuple(sorted(together))] if together else []
    return tuple(sorted(groups)) if len(groups) > 1 else ()


def _may_split(rows: Rows, side: tuple[int, int], threshold: int) -> bool:
    """Whether both choices of a side can be told in every row."""
    return all(_is_figure(row.figures[at] or 0, threshold) for row in rows for at in side)


def _is_figure(count: int, threshold: int) -> bool:
    return count == 0 or count >= threshold


def _joined(rows: Rows, splits: Sequence[bool]) -> Rows:
    """The rows with one figure for each side that is not to be split."""
    for (first, second), split in zip(SIDES, splits, strict=True):
        if not split:
            rows = tuple(_join(row, first, second) for row in rows)
    return rows


def _join(row: Row, first: int, second: int) -> Row:
    figures = list(row.figures)
    figures[first], figures[second] = (figures[first] or 0) + (figures[second] or 0), None
    return replace(row, figures=tuple(figures))
