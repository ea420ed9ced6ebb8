"""What the cells of a table of convergence say, and the bar beside them, for every format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reports.domain.document import Tallies, Tally

from .svg import FILLS

FIRST: Final = "Conclusion"  # the head over what the rows are of
NOT_SHOWN: Final = "not shown"
BOTH: Final = "for both"
# Two choices that are counted as one have a colour between theirs.
TOGETHER: Final = {0: "#4b7f8b", 2: "#bd8d84"}
WIDTH: Final = 100  # of a bar, in the units that it is drawn in


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure, over so many columns; `fill` is the colour of its piece of the bar."""

    count: int
    span: int
    fill: str

    @property
    def words(self) -> str:
        """ "8", or "8 for both" over two columns."""
        return f"{self.count}" if self.span == 1 else f"{self.count} {BOTH}"


def cells(row: Tally) -> Iterator[Cell]:
    """The figures of a row; none where they are held back."""
    for at, count in enumerate(row.figures):
        if count is None:
            continue
        both = row.figures[at + 1 : at + 2] == (None,)
        yield Cell(count, 2 if both else 1, TOGETHER[at] if both else FILLS[at])


def pieces(row: Tally) -> Iterator[tuple[float, float, str]]:
    """The bar of a row from left to right: where each piece starts, how long it is, its colour."""
    total = sum(each.count for each in cells(row))
    at = 0.0
    for each in cells(row):
        if each.count:
            length = WIDTH * each.count / total
            yield at, length, each.fill
            at += length


def rows_of(part: Tallies) -> Iterator[tuple[Tally, bool]]:
    """Every row, and whether it is one of a group: a part of the row above."""
    for point in part.points:
        for row in point.rows:
            yield row, bool(row.group)
