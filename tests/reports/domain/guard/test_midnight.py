"""What a session over midnight tells of who spoke is what it tells at any other hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogues.domain.record import Attendance, Block, Record, Remark, Report, Section
from reports.domain.audiences import Audience
from reports.domain.guard import audit

from .meetings import STYLE, meeting

STARTS = datetime(2026, 6, 8, 22, tzinfo=UTC)
LENGTH = 210  # minutes: until 01:30
TEXTS = (
    "{r1} argued that charts are old.",
    "Several Koreans held that charts are old {r1 several}.",
    "{r1} argued that charts are old, having come late.",
    "{r1} argued that charts are old. {r2} replied to {r1 this} that they are not.",
)

Seats = dict[str, tuple[int | None, int | None]]


def held(text: str, starts: datetime, seats: Seats, times: tuple[int | None, int | None]) -> Record:
    """The meeting's first session at some hour; who came and left when, in minutes after it."""

    def clock(minutes: int | None) -> time | None:
        return None if minutes is None else (starts + timedelta(minutes=minutes)).time()

    record = meeting(text)
    people = tuple(
        Attendance(each.code, start=clock(seats[each.code][0]), end=clock(seats[each.code][1]))
        if each.code in seats
        else Attendance(each.code)
        for each in record.participants
    )
    remarks = (
        Remark("r1", "KR1", "One.", at=clock(times[0]), agrees=frozenset({"CN1", "CN2", "CN3"})),
        Remark("r2", "CN1", "Two.", at=clock(times[1]), replies_to="r1"),
    )
    session = replace(
        record.sessions[0], starts=starts, ends=starts + timedelta(minutes=LENGTH),
        attendance=people, remarks=remarks,
    )  # fmt: skip
    report = Report(framing="They met.", sections=(Section("Talks", blocks=(Block(text),)),))
    return replace(record, sessions=(session,), report=report)


def verdict(record: Record) -> list[tuple[str, ...]]:
    """Everything that the guard finds, and how many could be behind each label. The sentences may
    give the time."""
    found = audit(record, STYLE, audience=Audience.PUBLIC)
    counts = [(str(each.k), str(each.k_fellow)) for each in found.attributions]
    return [*((each.kind, each.severity, each.text) for each in found.findings), *counts]


@pytest.mark.parametrize(
    ("seats", "at", "count"),
    [
        ({"KR2": (150, None), "KR3": (150, None)}, 60, 1),
        ({"KR2": (None, 90), "KR3": (None, 90)}, 165, 1),
        ({"KR2": (None, 150), "KR3": (None, 150)}, 60, 3),
        ({"KR2": (60, 150), "KR3": (None, None)}, 120, 3),
    ],
)
def test_who_was_there_over_midnight_could_have_said_it(seats, at, count):
    found = audit(held(TEXTS[0], STARTS, seats, (at, None)), STYLE, audience=Audience.PUBLIC)
    assert [each.k for each in found.attributions] == [(count,)]
    assert bool(found.holds) is (count < 3)


moments = st.none() | st.integers(0, LENGTH)


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from(TEXTS),
    st.fixed_dictionaries({each: st.tuples(moments, moments) for each in ("KR2", "KR3")}),
    st.tuples(moments, moments),
    st.integers(1, 23),
)
def test_a_session_at_another_hour_tells_the_same(text, seats, times, hours):
    morning = STARTS.replace(hour=9)
    there = verdict(held(text, morning, seats, times))
    moved = verdict(held(text, morning + timedelta(hours=hours), seats, times))
    assert moved == there
