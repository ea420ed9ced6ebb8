"""Who was in the room when something was said: people come late, and leave early."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from .record import Attendance, Remark, Session

People = frozenset[str]


def heard_by(session: Session, remark: Remark) -> People:
    """Those who heard a remark, by code: whoever was there at its time, in whatever capacity. One
    of no noted time was heard by all who were there for any part of the session."""
    return frozenset(each.participant for each in session.attendance if each.present_at(remark.at))


def surely_there(session: Session, remark: Remark) -> People:
    """Those who could have made a remark, and were there whenever it can have been made, by code.

    At its time where that is noted. Else it can have been made while everybody was there who made
    it or took a position on it (decision 0017), and a reader may know when that was: whoever missed
    a part of this time is left out. Everybody where these were never there together.
    """
    seats = {each.participant: each for each in session.attendance if each.capacity.speaks}
    since, until = _span(session, remark, seats.values())
    if since > until:
        return frozenset(seats)
    return frozenset(
        code for code, seat in seats.items() if _came(seat) <= since and until <= _left(seat)
    )


def _span(session: Session, remark: Remark, seats: Iterable[Attendance]) -> tuple[time, time]:
    """The first and the last moment at which a remark can have been made."""
    if remark.at is not None:
        return remark.at, remark.at
    told = {remark.speaker, *remark.agrees, *remark.disagrees, *remark.reserves}
    there = [each for each in seats if each.participant in told]
    opened, closed = session.starts.time(), time.max
    if session.ends and session.ends.date() == session.starts.date():
        closed = session.ends.time()
    return max((opened, *map(_came, there))), min((closed, *map(_left, there)))


def _came(seat: Attendance) -> time:
    return seat.start or time.min


def _left(seat: Attendance) -> time:
    return seat.end or time.max
