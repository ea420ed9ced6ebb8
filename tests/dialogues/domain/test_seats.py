"""Nobody loses the place that their remarks were made in."""

from datetime import datetime, time

import pytest

from dialogues.domain.hours import Hours
from dialogues.domain.record import Attendance, Capacity
from dialogues.domain.seats import NOTHING_SAID, Said, find_conflicts, why_not_seat

DAY = Hours(datetime(2026, 6, 8, 9), datetime(2026, 6, 8, 12))  # noqa: DTZ001 - on a wall
NIGHT = Hours(datetime(2026, 6, 8, 22), datetime(2026, 6, 9, 1, 30))  # noqa: DTZ001
EARLY, LATE = time(9, 40), time(11, 5)
SPOKE = Said(remarks=2, times=frozenset({EARLY, LATE}))


@pytest.mark.parametrize(
    ("seat", "said", "reason"),
    [
        (None, NOTHING_SAID, ""),
        (Attendance("KR1"), NOTHING_SAID, ""),
        (Attendance("KR1", Capacity.OBSERVER), NOTHING_SAID, ""),
        (Attendance("KR1"), SPOKE, ""),
        (Attendance("KR1", Capacity.CHAIR, EARLY, LATE), SPOKE, ""),
        (Attendance("KR1", start=time(10), end=time(9)), NOTHING_SAID, "left at 09:00"),
        (Attendance("KR1", start=time(10), end=time(10)), NOTHING_SAID, "left at 10:00"),
        (None, SPOKE, "KR1 has 2 remarks in this session and cannot be taken out of it."),
        (None, Said(remarks=1), "KR1 has 1 remark in this session and cannot be taken out"),
        (None, Said(positions=1), "KR1 has 1 position in this session"),
        (None, Said(positions=2), "KR1 has 2 positions in this session"),
        (Attendance("KR1", Capacity.OBSERVER), SPOKE, "and cannot be an observer."),
        (Attendance("KR1", start=time(9, 41)), SPOKE, "KR1 made a remark at 09:40: the time"),
        (Attendance("KR1", end=time(11)), SPOKE, "KR1 made a remark at 11:05: the time"),
        (Attendance("KR1", start=time(9, 41)), Said(remarks=1), ""),
    ],
)
def test_says_why_a_seat_cannot_be(seat, said, reason):
    found = why_not_seat("KR1", seat, said, DAY)
    assert (found == "") == (reason == "")
    assert reason in found


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        (time(23, 30), time(0, 30), ""),
        (time(0, 30), time(23, 30), "KR1 left at 23:30, which is not after they came."),
        (time(0, 30), None, "KR1 made a remark at 23:10: the time"),
        (None, time(0, 30), "KR1 made a remark at 00:40: the time"),
        (time(23), time(1), ""),
    ],
)
def test_takes_a_time_after_midnight_for_a_later_one(start, end, reason):
    at = {"": {time(23, 40), time(0, 20)}}.get(reason, {time(23, 10), time(0, 40)})
    said = Said(remarks=2, times=frozenset(at))
    found = why_not_seat("KR1", Attendance("KR1", start=start, end=end), said, NIGHT)
    assert (found == "") == (reason == "")
    assert reason in found


def test_names_the_first_of_the_remarks_that_were_made_without_them():
    said = Said(remarks=2, times=frozenset({time(0, 10), time(23, 10)}))
    found = why_not_seat("KR1", Attendance("KR1", start=time(1)), said, NIGHT)
    assert "a remark at 23:10" in found


def test_finds_every_conflict_in_the_order_of_the_roster():
    said = {"RU1": Said(remarks=1), "KR1": Said(remarks=1), "KR2": Said(remarks=1)}
    found = find_conflicts([Attendance("KR2")], said, ["KR1", "KR2", "RU1"], DAY)
    assert [sentence.split()[0] for sentence in found] == ["KR1", "RU1"]


def test_shows_no_time_by_accident():
    assert "9" not in repr(SPOKE)
