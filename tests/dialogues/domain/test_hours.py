"""What moment a time of the day means in a session."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.domain.hours import Hours
from dialogues.domain.presence import heard_by, surely_there
from dialogues.domain.record import Attendance, Capacity, Remark, Session
from dialogues.domain.seats import Said, why_not_seat

FIRST, SECOND = date(2026, 6, 8), date(2026, 6, 9)
EAST = timezone(timedelta(hours=9))
EVENING = datetime(2026, 6, 8, 22, tzinfo=UTC)
MORNING = datetime(2026, 6, 8, 9, tzinfo=UTC)
LONGEST = 24 * 60  # minutes of a session


@pytest.mark.parametrize(
    ("starts", "ends", "clock", "day"),
    [
        (EVENING, EVENING.replace(day=9, hour=1), time(22), FIRST),
        (EVENING, EVENING.replace(day=9, hour=1), time(0, 30), SECOND),
        (EVENING, EVENING.replace(day=9, hour=1), time(1, 10), SECOND),
        (EVENING, EVENING.replace(day=9, hour=1), time(21, 50), FIRST),
        (EVENING, datetime(2026, 6, 9, 10, tzinfo=EAST), time(0, 30), SECOND),
        (EVENING, datetime(2026, 6, 9, 8, 30, tzinfo=EAST), time(0, 30), FIRST),
        (EVENING, EVENING.replace(hour=23), time(0, 30), FIRST),
        (EVENING, EVENING.replace(day=9), time(21), SECOND),
        (EVENING, EVENING.replace(day=10, hour=1), time(0, 30), FIRST),
        (EVENING, None, time(0, 30), SECOND),
        (EVENING, None, time(21, 30), FIRST),
        (MORNING, None, time(8, 45), FIRST),
        (MORNING, MORNING.replace(hour=12), time(8, 45), FIRST),
        (MORNING, MORNING.replace(hour=12), time(12, 30), FIRST),
    ],
)
def test_a_time_is_of_the_day_on_which_the_session_can_have_been_at_it(starts, ends, clock, day):
    assert Hours.of(starts, ends).moment(clock) == datetime.combine(day, clock)


@st.composite
def meetings(draw: st.DrawFn) -> tuple[int, list[tuple[int | None, ...]], list[int | None]]:
    """How long a session is, who came and left when, and when remarks were made: in minutes."""
    length = draw(st.integers(2, LONGEST - 1))
    within = st.none() | st.integers(0, length)
    seats = draw(st.lists(st.tuples(within, within), min_size=2, max_size=6))
    return length, list(seats), draw(st.lists(within, min_size=1, max_size=3))


def is_there(seat, at):
    start, end = seat
    return at is None or ((start is None or start <= at) and (end is None or at <= end))


def sitting(starts, length, seats, times):
    def clock(minutes):
        return None if minutes is None else (starts + timedelta(minutes=minutes)).time()

    people = tuple(
        Attendance(f"P{number}", Capacity.PARTICIPANT, clock(start), clock(end))
        for number, (start, end) in enumerate(seats)
    )
    remarks = tuple(
        Remark(f"r{number}", "P0", "So.", at=clock(at), agrees=frozenset({"P1"}))
        for number, at in enumerate(times)
    )
    ends = starts + timedelta(minutes=length)
    return Session("S1", "First", starts, ends, attendance=people, remarks=remarks)


@given(meetings(), st.integers(0, LONGEST - 1))
def test_who_was_there_is_the_same_whenever_a_session_begins(meeting, minutes):
    length, seats, times = meeting
    session = sitting(MORNING.replace(hour=0) + timedelta(minutes=minutes), length, seats, times)
    everybody = [f"P{number}" for number in range(len(seats))]
    for remark, at in zip(session.remarks, times, strict=True):
        there = {code for code, seat in zip(everybody, seats, strict=True) if is_there(seat, at)}
        assert heard_by(session, remark) == there
        if at is not None:
            assert surely_there(session, remark) == there
            continue
        since = max([0, *(start for start, _ in seats[:2] if start is not None)])
        until = min([length, *(end for _, end in seats[:2] if end is not None)])
        sure = {
            code
            for code, seat in zip(everybody, seats, strict=True)
            if is_there(seat, since) and is_there(seat, until)
        }
        assert surely_there(session, remark) == (sure if since <= until else set(everybody))


@given(meetings(), st.integers(0, LONGEST - 1))
def test_what_cannot_be_is_the_same_whenever_a_session_begins(meeting, minutes):
    length, seats, times = meeting
    session = sitting(MORNING.replace(hour=0) + timedelta(minutes=minutes), length, seats, times)
    said = Said(len(times), frozenset(each.at for each in session.remarks if each.at is not None))
    for seat, (start, end) in zip(session.attendance, seats, strict=True):
        is_turned = start is not None and end is not None and end <= start
        is_apart = not all(is_there((start, end), at) for at in times)
        found = why_not_seat(seat.participant, seat, said, session.hours)
        assert bool(found) == (is_turned or is_apart)


@given(st.integers(0, 11 * 60), st.integers(0, LONGEST - 1))
def test_without_an_end_half_a_day_is_read_alike(later, minutes):
    starts = MORNING.replace(hour=0) + timedelta(minutes=minutes)
    moment = starts + timedelta(minutes=later)
    assert Hours.of(starts, None).moment(moment.time()) == moment.replace(tzinfo=None)
