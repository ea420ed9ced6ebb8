"""How many people of each delegation spoke, or could have, in each session.

A label such as "a Russian participant" hides its speaker among those of the delegation who sat
in the session in a capacity that speaks. Where they are fewer than the threshold, it does not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from .record import Record, Session


@dataclass(frozen=True, slots=True)
class Cell:
    """A number of people, and whether it is below the dialogue's threshold."""

    count: int
    below: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One session: a cell for each delegation in their order, and everybody together."""

    session: Session
    cells: tuple[Cell, ...]
    total: Cell


@dataclass(frozen=True, slots=True)
class HeadCount:
    """The table. `totals` counts a person once, in however many sessions they spoke."""

    threshold: int
    rows: tuple[Row, ...]
    totals: tuple[Cell, ...]
    total: Cell

    @property
    def below(self) -> int:
        """How many cells of the body are below the threshold."""
        return sum(cell.below for row in self.rows for cell in row.cells)


def count_heads(record: Record) -> HeadCount:
    """Session by delegation, both in the record's order; observers are not counted."""
    delegation_of = {person.code: person.delegation for person in record.participants}
    codes = [delegation.code for delegation in record.delegations]

    def cells(people: Collection[str]) -> tuple[tuple[Cell, ...], Cell]:
        tally = Counter(delegation_of[code] for code in people)
        return tuple(cell(tally[code]) for code in codes), cell(len(people))

    def cell(count: int) -> Cell:
        return Cell(count, count < record.threshold)

    spoke = {session.code: speakers(session) for session in record.sessions}
    rows = tuple(Row(session, *cells(spoke[session.code])) for session in record.sessions)
    totals, total = cells(frozenset().union(*spoke.values()))
    return HeadCount(record.threshold, rows, totals, total)


def speakers(session: Session) -> frozenset[str]:
    """The codes of those who sat in a session in a capacity that speaks."""
    return frozenset(seat.participant for seat in session.attendance if seat.capacity.speaks)
