"""Who may be taken out of a session, or moved within it, given what was noted there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import time

from .hours import Hours
from .record import Attendance


@dataclass(frozen=True, slots=True)
class Said:
    """What binds one participant to a session: their remarks' times, and whether they took sides.

    A remark without a time is in `remarks` alone.
    """

    remarks: int = 0
    times: frozenset[time] = field(default=frozenset(), repr=False)
    positions: int = 0


NOTHING_SAID = Said()


def find_conflicts(
    wanted: Iterable[Attendance],
    said: Mapping[str, Said],
    delegates: Collection[str],
    hours: Hours,
) -> tuple[str, ...]:
    """A sentence for each participant whose place in the session contradicts its notes.

    `delegates` are the codes of the roster in its order, which is that of the sentences.
    """
    seats = {seat.participant: seat for seat in wanted}
    found = (
        why_not_seat(code, seats.get(code), said.get(code, NOTHING_SAID), hours)
        for code in delegates
    )
    return tuple(sentence for sentence in found if sentence)


def why_not_seat(code: str, seat: Attendance | None, said: Said, hours: Hours) -> str:
    """Why somebody cannot have this place in a session (None: was not there), or ""."""
    if seat and seat.is_turned(hours):
        return f"{code} left at {seat.end:%H:%M}, which is not after they came."
    if said == NOTHING_SAID:
        return ""
    if seat is None:
        return f"{code} has {what_was_said(said)} in this session and cannot be taken out of it."
    if not seat.capacity.speaks:
        return f"{code} has {what_was_said(said)} in this session and cannot be an observer."
    outside = sorted(
        (clock for clock in said.times if not seat.present_at(clock, hours)), key=hours.moment
    )
    if outside:
        return (
            f"{code} made a remark at {outside[0]:%H:%M}: the time that they were there "
            "must hold it."
        )
    return ""


def what_was_said(said: Said) -> str:
    """ "1 remark", "3 remarks", "2 positions"."""
    number, noun = (said.remarks, "remark") if said.remarks else (said.positions, "position")
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
