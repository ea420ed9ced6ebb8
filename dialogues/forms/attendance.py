"""The seats of a session, as one grid: a row for each person, and a box for each delegation.

The rows are plain fields with names of their own, `KR1-there`, `KR1-capacity`, `KR1-from` and
`KR1-to`: a roster of hundreds is one form, not hundreds. `all` holds delegations that attended
whole, and `none` those of whom nobody did; both work without scripts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import time
from typing import Final

from django.http import QueryDict

from dialogues.domain.record import Attendance, Capacity, Participant

CAPACITIES: Final = {each.value: each.value.capitalize() for each in Capacity}


@dataclass(frozen=True, slots=True)
class Line:
    """One person's row of the grid, as it stands or as it was sent."""

    code: str
    there: bool
    capacity: str = Capacity.PARTICIPANT
    start: str = ""
    end: str = ""


@dataclass(slots=True)
class AttendanceGrid:
    """What was sent: the lines, the seats that they mean, and sentences where they mean none."""

    lines: dict[str, Line]
    seats: list[Attendance] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def show_grid(people: Iterable[Participant], seats: Iterable[Attendance]) -> AttendanceGrid:
    """The grid of a session as it stands."""
    present = {seat.participant: seat for seat in seats}
    return AttendanceGrid({person.code: _line(person.code, present) for person in people})


def _line(code: str, present: Mapping[str, Attendance]) -> Line:
    seat = present.get(code)
    if seat is None:
        return Line(code, there=False)
    return Line(code, True, seat.capacity, _clock(seat.start), _clock(seat.end))


def read_grid(
    data: QueryDict, people: Iterable[Participant], seats: Iterable[Attendance] = ()
) -> AttendanceGrid:
    """The grid as it was sent. Whole delegations go first, then each person's own line.

    `seats` are those that stand now: a time that the page shows to the minute keeps its seconds.
    """
    whole, nobody = set(data.getlist("all")), set(data.getlist("none"))
    present = {seat.participant: seat for seat in seats}
    grid = AttendanceGrid({})
    for person in people:
        code = person.code
        ticked = f"{code}-there" in data or person.delegation in whole
        there = ticked and person.delegation not in nobody
        line = Line(
            code,
            there,
            data.get(f"{code}-capacity") or Capacity.PARTICIPANT,
            (data.get(f"{code}-from") or "").strip(),
            (data.get(f"{code}-to") or "").strip(),
        )
        grid.lines[code] = line
        if there:
            _read_line(line, grid, present.get(code))
    return grid


def _read_line(line: Line, grid: AttendanceGrid, seat: Attendance | None) -> None:
    try:
        start = read_clock(line.start, seat.start if seat else None)
        end = read_clock(line.end, seat.end if seat else None)
    except ValueError:
        grid.errors.append(f"{line.code}: a time such as 09:40 was expected.")
        return
    if line.capacity not in CAPACITIES:
        grid.errors.append(f"{line.code}: choose one of the capacities.")
        return
    grid.seats.append(Attendance(line.code, Capacity(line.capacity), start, end))


def read_clock(text: str, present: time | None) -> time | None:
    """A time of the day, or None; the present one where it is shown alike."""
    if text == _clock(present):
        return present
    found = time.fromisoformat(text)
    if found.tzinfo is not None:
        raise ValueError("a time with a zone")
    return found


def _clock(moment: time | None) -> str:
    return f"{moment:%H:%M}" if moment else ""
