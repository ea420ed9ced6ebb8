"""An aside with what the record knows of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ..document import Text
from .aside import Aside
from .facts import Fact


@dataclass(frozen=True, slots=True)
class Stated:
    """An aside in its text with what the record knows of it.

    `about_line` is the line of the attribution, where the words stand on another: in a heading.
    """

    line: int
    text: Text = field(repr=False)
    aside: Aside = field(repr=False)
    ref: str
    fact: Fact | None = field(repr=False)
    about_line: int | None = None

    @property
    def about(self) -> tuple[int, int]:
        """Where the attribution stands: its line, and where it starts."""
        line = self.line if self.about_line is None else self.about_line
        return line, self.aside.about.start

    def meets(self, other: Stated) -> bool:
        """Whether both are on one attribution, in words that overlap."""
        mine, theirs = self.aside, other.aside
        here = self.line == other.line and mine.about is theirs.about
        return here and mine.start < theirs.end and theirs.start < mine.end


def apart(stated: Iterable[Stated], others: Sequence[Stated]) -> Iterator[Stated]:
    """Those in whose words none of some others is told."""
    told = [each for each in others if each.fact or not each.aside.needs_fact]
    return (each for each in stated if not any(each.meets(one) for one in told))
