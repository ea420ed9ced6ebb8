"""Who was in the room when something was said: people come late, and leave early."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from .hours import Hours
from .record import Attendance, Remark, Session

People = frozenset[str]

_FIRST: Final = datetime.min  # noqa: DTZ901 - as the clocks of a session have it
_LAST: Final = datetime.max  # noqa: DTZ901 - as the clocks of a session have it


def heard_by(session: Session, remark: Remark) -> People:
    """Those who heard a remark, by code: whoever was there at its time, in whatever capacity. One
    of no noted time was heard by all who were there for any part of the session."""
    hours = session.hours
    return frozenset(
        each.participant for each in session.attendance if each.present_at(remark.at, hours)
    )


def surely_there(session: Session, remark: Remark) -> People:
    """Those who could have made a remark, and were there whenever it can have been made, by code.

    At its time where that is noted. Else it can have been made while everybody was there who made
    it or took a position on it (decision 0017), and a reader may know when that was: whoever missed
    a part of this time is left out. Everybody where these were never there together.
    """
    seats = {each.participant: each for each in session.attendance if each.capacity.speaks}
    hours = session.hours
    since, until = _span(hours, remark, seats.values())
    if since > until:
        return frozenset(seats)
    return frozenset(
        code
        for code, seat in seats.items()
        if _came(seat, hours) <= since and until <= _left(seat, hours)
    )


def _span(hours: Hours, remark: Remark, seats: Iterable[Attendance]) -> tuple[datetime, datetime]:
    """The first and the last moment at which a remark can have been made."""
    if remark.at is not None:
        moment = hours.moment(remark.at)
        return moment, moment
    told = {remark.speaker, *remark.agrees, *remark.disagrees, *remark.reserves}
    there = [each for each in seats if each.participant in told]
    closed = hours.closed or _LAST
    return (
        max((hours.opened, *(_came(each, hours) for each in there))),
        min((closed, *(_left(each, hours) for each in there))),
    )


def _came(seat: Attendance, hours: Hours) -> datetime:
    return hours.moment(seat.start) if seat.start else _FIRST


def _left(seat: Attendance, hours: Hours) -> datetime:
    return hours.moment(seat.end) if seat.end else _LAST
