"""Who heard a remark, and who may be known to have been there for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from dialogues.domain.presence import heard_by, surely_there
from dialogues.domain.record import Attendance, Capacity, Remark, Session

NINE, TEN, ELEVEN, TWELVE = (time(hour) for hour in range(9, 13))
SESSION = Session(
    "S1", "First", datetime(2026, 6, 8, 9, tzinfo=UTC), datetime(2026, 6, 8, 12, tzinfo=UTC),
    attendance=(
        Attendance("all"), Attendance("again", start=NINE, end=TWELVE),
        Attendance("early", end=TEN), Attendance("soon", end=ELEVEN),
        Attendance("late", start=ELEVEN), Attendance("middle", start=TEN, end=ELEVEN),
        Attendance("guest", Capacity.OBSERVER, end=TEN),
    ),
)  # fmt: skip
WHOLE = "all again"


@pytest.mark.parametrize(
    ("at", "heard"),
    [
        (time(9, 30), "all again early soon guest"),
        (TEN, "all again early soon middle guest"),
        (time(11, 30), "all again late"),
        (None, "all again early soon late middle guest"),
    ],
)
def test_a_remark_was_heard_by_whoever_was_there_at_its_time(at, heard):
    assert heard_by(SESSION, Remark("r1", "all", "So.", at=at)) == set(heard.split())


@pytest.mark.parametrize(
    ("at", "there"),
    [
        (time(9, 30), "all again early soon"),
        (TEN, "all again early soon middle"),
        (time(11, 30), "all again late"),
    ],
)
def test_at_a_noted_time_those_are_there_who_were_then(at, there):
    assert surely_there(SESSION, Remark("r1", "all", "So.", at=at)) == set(there.split())


@pytest.mark.parametrize(
    ("speaker", "said", "there"),
    [
        ("all", {}, WHOLE),
        ("early", {}, f"{WHOLE} early soon"),
        ("soon", {}, f"{WHOLE} soon"),
        ("all", {"agrees": "early"}, f"{WHOLE} early soon"),
        ("all", {"disagrees": "middle"}, f"{WHOLE} soon middle"),
        ("late", {"reserves": "middle"}, f"{WHOLE} soon late middle"),
        ("early", {"agrees": "late"}, f"{WHOLE} early soon late middle"),
        ("nobody", {}, WHOLE),
    ],
)
def test_without_a_time_those_are_there_who_missed_nothing_of_when_it_can_have_been(
    speaker, said, there
):
    stances = {stance: frozenset(people.split()) for stance, people in said.items()}
    remark = replace(Remark("r1", speaker, "So."), **stances)
    assert surely_there(SESSION, remark) == set(there.split())


@pytest.mark.parametrize("ends", [None, datetime(2026, 6, 9, 1, tzinfo=UTC)])
def test_an_end_that_is_not_known_or_of_another_day_is_later_than_all(ends):
    remark = Remark("r1", "all", "So.")
    assert surely_there(replace(SESSION, ends=ends), remark) == {"all"}
