"""The record's few answers of its own."""

from datetime import UTC, datetime, time

import pytest

from dialogues.domain.hours import Hours
from dialogues.domain.record import Attendance, Capacity, Record, Remark, Session
from dialogues.domain.rules import Rule

STARTS = datetime(2026, 6, 8, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "end", "moment", "present"),
    [
        (None, None, None, True),
        (None, None, time(9), True),
        (time(9), time(10), None, True),
        (time(9), time(10), time(9), True),
        (time(9), time(10), time(10), True),
        (time(9), None, time(8, 59), False),
        (None, time(10), time(10, 1), False),
    ],
)
def test_knows_who_was_in_the_room(start, end, moment, present):
    assert (
        Attendance("KR1", start=start, end=end).present_at(moment, Hours.of(STARTS, None))
        is present
    )


@pytest.mark.parametrize("capacity", list(Capacity))
def test_lets_everybody_speak_but_observers(capacity):
    assert capacity.speaks is (capacity is not Capacity.OBSERVER)


@pytest.mark.parametrize(
    ("of_remark", "of_session", "expected"),
    [
        (Rule.OFF_THE_RECORD, Rule.ON_THE_RECORD, Rule.OFF_THE_RECORD),
        (None, Rule.ON_THE_RECORD, Rule.ON_THE_RECORD),
        (None, None, Rule.CHATHAM_HOUSE),
    ],
)
def test_finds_the_rule_nearest_to_a_remark(of_remark, of_session, expected):
    remark = Remark("r1", "KR1", "Something.", rule=of_remark)
    session = Session("S1", "Opening", STARTS, rule=of_session, remarks=(remark,))
    record = Record("coast-2026", "Coast", sessions=(session,))
    assert record.rule_of(session, remark) is expected


def test_keeps_words_and_speakers_out_of_its_repr():
    remark = Remark("r1", "KR1", "A telling point.", topic="Cables", agrees=frozenset({"RU1"}))
    assert [word in repr(remark) for word in ("KR1", "telling", "Cables", "RU1")] == [False] * 4
