"""A session that goes on past midnight: who can have spoken, and what time is noted."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from uuid import uuid4

import pytest

from dialogues.actions.attendance import set_attendance
from dialogues.actions.file_line import clock_time
from dialogues.actions.file_remark import Filing, file_remark
from dialogues.actions.refused import Refused
from dialogues.actions.sessions import Sitting, edit_session
from dialogues.domain.record import Attendance as Seat
from dialogues.models import Attendance, Session
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db
STARTS = datetime(2026, 6, 8, 22, tzinfo=UTC)
ENDS = datetime(2026, 6, 9, 1, 30, tzinfo=UTC)


@pytest.fixture
def cast():
    """The cast in a session by night; the guest came at 00:30."""
    made = make_cast()
    Session.objects.update(starts=STARTS, ends=ENDS, time_zone="UTC")
    Attendance.objects.filter(participant=made.guest).update(start=time(0, 30))
    made.session.refresh_from_db()
    return made


def say(cast, at):
    filing = Filing(id=uuid4(), speaker=cast.guest.pk, text="The cable was cut.", at=at)
    return file_remark(session=cast.session, filing=filing, by=cast.rapporteur, now=NOW)


def move(cast, **hours):
    held = cast.session
    sitting = Sitting(held.title, hours.get("starts", STARTS), hours.get("ends", ENDS), "UTC", "")
    return edit_session(session=held, sitting=sitting, by=cast.rapporteur, now=NOW)


def seat(cast, *seats):
    return set_attendance(session=cast.session, seats=seats, by=cast.rapporteur, now=NOW)


def test_who_came_after_midnight_speaks_after_it(cast):
    assert say(cast, time(1)).at == time(1)


def test_who_came_after_midnight_says_nothing_before_it(cast):
    with pytest.raises(Refused, match="KR1 was not in the room at 23:00"):
        say(cast, time(23))


def test_somebody_comes_before_midnight_and_leaves_after_it(cast):
    assert seat(cast, Seat("KR1", start=time(23, 30), end=time(0, 30)), Seat("RU1")) == 1


def test_nobody_comes_after_midnight_and_leaves_before_it(cast):
    with pytest.raises(Refused, match="KR1 left at 23:30, which is not after they came"):
        seat(cast, Seat("KR1", start=time(0, 30), end=time(23, 30)), Seat("RU1"))


def test_hours_cannot_be_moved_so_that_who_spoke_was_not_there(cast):
    say(cast, time(1))
    Attendance.objects.filter(participant=cast.guest).update(start=time(23))
    with pytest.raises(Refused, match="KR1 made a remark at 01:00"):
        move(cast, ends=STARTS + timedelta(hours=1))
    assert Session.objects.get().ends == ENDS


def test_hours_can_be_moved_where_everybody_stays(cast):
    say(cast, time(1))
    assert move(cast, ends=ENDS + timedelta(hours=1))


@pytest.mark.parametrize(
    ("ends", "now", "noted"),
    [
        (None, STARTS.replace(minute=10), time(22, 10)),
        (None, ENDS, time(1, 30)),
        (None, STARTS.replace(hour=21), None),
        (None, ENDS.replace(hour=11), None),
        (None, ENDS.replace(hour=23), None),
        (ENDS, ENDS.replace(minute=20), time(1, 20)),
        (ENDS, ENDS.replace(minute=40), None),
    ],
)
def test_the_time_is_noted_while_the_session_goes_on(cast, ends, now, noted):
    cast.session.ends = ends
    assert clock_time(cast.session, now.replace(second=5)) == noted
