"""Nobody loses the place that their remarks were made in."""

from datetime import time

import pytest

from dialogues.domain.record import Attendance, Capacity
from dialogues.domain.seats import NOTHING_SAID, Said, find_conflicts, why_not_seat

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
    found = why_not_seat("KR1", seat, said)
    assert (found == "") == (reason == "")
    assert reason in found


def test_finds_every_conflict_in_the_order_of_the_roster():
    said = {"RU1": Said(remarks=1), "KR1": Said(remarks=1), "KR2": Said(remarks=1)}
    found = find_conflicts([Attendance("KR2")], said, ["KR1", "KR2", "RU1"])
    assert [sentence.split()[0] for sentence in found] == ["KR1", "RU1"]


def test_shows_no_time_by_accident():
    assert "9" not in repr(SPOKE)
