"""Which counts of what people think of a conclusion may be printed, and how far apart.

Source: tabular disclosure control (Hundepool et al., Statistical Disclosure Control, 2012, ch. 5):
a minimum frequency for each cell, cells put together before they are suppressed, the same in every
row so that no difference brings one back, and no cell that holds nearly everybody (group
disclosure; the ONS checks outputs for the same). Decision 0029 has the reasons.

The reader is taken at their worst: they know who answered, what as many as one under the threshold
of them said, every earlier edition, and these rules. For them everybody else may still be on either
side. So delegations are put together by the number of those who answered alone, and what was held
back once stays held back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dialogues.domain.record import Endorsement

from ..chart import CHOICES

# Agreeing, with or without a reservation, and not agreeing: two choices each, in their order.
SIDES: Final = ((0, 1), (2, 3))
Counts = tuple[int, ...]  # in the order of `CHOICES`
Figures = tuple[int | None, ...]  # the same; None is counted with the one before it


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


def tally(
    choices: Mapping[str, Endorsement],
    delegations: Mapping[str, str],
    *,
    threshold: int,
    apart: bool = True,
) -> Rows:
    """The rows of one point, for readers of nothing else; `choices` and `delegations` by person.

    With `apart` delegations are told too, where nobody is told on by it.
    """
    everybody = Row((), _count(choices.values()))
    if not _is_safe(everybody, threshold):
        return ()
    sizes = Counter(delegations[each] for each in choices)
    groups = _groups(sizes, 2 * threshold) if apart else ()
    rows = tuple(
        Row(codes, _count(said for each, said in choices.items() if delegations[each] in codes))
        for codes in groups
    )
    told = (everybody, *rows) if all(_is_safe(each, threshold) for each in rows) else (everybody,)
    return _joined(told, [_may_split(told, side, threshold) for side in SIDES])


def follow(rows: Rows, earlier: Sequence[Rows], threshold: int) -> Rows:
    """The rows that may stand beside those that earlier editions printed of the same point.

    Who answered in between is a cell like any other: nobody, or enough on either side.
    """
    for before in earlier:
        if not rows or not before or not _adds(rows[0], before[0], threshold):
            return ()
        alike = [each.delegations for each in rows] == [each.delegations for each in before]
        pairs = list(zip(rows, before, strict=False))
        if not alike or not all(_adds(*pair, threshold) for pair in pairs):
            rows, pairs = rows[:1], pairs[:1]
        rows = _joined(
            rows, [all(_parts_add(*each, side, threshold) for each in pairs) for side in SIDES]
        )
    return rows


def _count(choices: Iterable[Endorsement]) -> Counts:
    counts = Counter(choices)
    return tuple(counts[each] for each, _ in CHOICES)


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


def _adds(row: Row, before: Row, threshold: int) -> bool:
    """Whether those who came to a row since are nobody, or a cell that may be told."""
    more = [now - then for now, then in zip(row.sides, before.sides, strict=True)]
    return not any(more) or min(more) >= threshold


def _parts_add(row: Row, before: Row, side: tuple[int, int], threshold: int) -> bool:
    """The same for the choices of a side, which must have been told apart before."""
    was, now = ([each.figures[at] for at in side] for each in (before, row))
    if None in was or None in now:
        return False
    return all(_is_figure((n or 0) - (w or 0), threshold) for n, w in zip(now, was, strict=True))
