"""The attendance page: who was in the room, and what their remarks hold them to."""

from datetime import time

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dialogues.actions.attendance import SeatsRefused, set_attendance
from dialogues.actions.refused import Refused
from dialogues.domain.record import Attendance as Seat
from dialogues.domain.record import Capacity, Stance
from dialogues.models import Attendance, AuditRow, Participant, Position, Remark
from dialogues.models.remark import held
from tests.cast import NOW, make_cast, make_participant

pytestmark = pytest.mark.django_db
BOTH = {"KR1-there": "on", "RU1-there": "on"}


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def signed_in(cast, client):
    client.force_login(cast.rapporteur)
    return client


def address():
    return reverse("dialogues:attendance", args=["coast-2026", "S1"])


def seats():
    return {
        row.participant.code: (row.capacity, row.start, row.end)
        for row in Attendance.objects.select_related("participant")
    }


def say(cast, at=None):
    return Remark.objects.create(
        dialogue=cast.dialogue,
        session=cast.session,
        code="r1",
        position=1,
        speaker=cast.guest.pk,
        text="The cable was cut.",
        at=at,
    )


def test_shows_who_is_there(signed_in, cast):
    make_participant(cast.dialogue, cast.guest.delegation, "KR2", "Bora Tindlewick")
    html = signed_in.get(address()).content.decode()
    assert 'name="KR1-there" checked' in html
    assert 'name="KR2-there">' in html
    assert "Bora Tindlewick" in html


def test_writes_seats(signed_in, cast):
    make_participant(cast.dialogue, cast.guest.delegation, "KR2", "Bora Tindlewick")
    form = {"KR1-there": "on", "KR1-capacity": "chair", "KR2-there": "on", "KR2-from": "10:00"}
    answer = signed_in.post(address(), {**form, "KR2-to": "11:30"})
    assert answer["Location"] == address()
    assert seats() == {
        "KR1": ("chair", None, None),
        "KR2": ("participant", time(10), time(11, 30)),
    }
    row = AuditRow.objects.get()
    assert (row.action, row.subject, row.count) == ("attendance.edited", "S1", 3)


def test_changes_nothing_where_nothing_is_different(signed_in):
    Attendance.objects.update(start=time(9, 5, 30))
    form = {**BOTH, "KR1-from": "09:05", "RU1-from": "09:05"}
    signed_in.post(address(), form)
    assert AuditRow.objects.count() == 0
    assert {start for _, start, _ in seats().values()} == {time(9, 5, 30)}


def test_ticks_a_whole_delegation_without_scripts(signed_in, cast):
    make_participant(cast.dialogue, cast.guest.delegation, "KR2", "Bora Tindlewick")
    signed_in.post(address(), {"all": "KR"})
    assert sorted(seats()) == ["KR1", "KR2"]
    signed_in.post(address(), {**BOTH, "KR2-there": "on", "none": "KR"})
    assert sorted(seats()) == ["RU1"]


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ({"RU1-there": "on"}, "KR1 has 1 remark in this session and cannot be taken out of it."),
        ({**BOTH, "KR1-capacity": "observer"}, "KR1 has 1 remark in this session and cannot be"),
        ({**BOTH, "KR1-from": "09:50"}, "KR1 made a remark at 09:40"),
        ({**BOTH, "KR1-to": "09:30"}, "KR1 made a remark at 09:40"),
        ({**BOTH, "RU1-from": "10:00", "RU1-to": "09:00"}, "RU1 left at 09:00"),
        ({**BOTH, "KR1-from": "early"}, "KR1: a time such as 09:40 was expected."),
        ({**BOTH, "KR1-from": "09:00+02:00"}, "KR1: a time such as 09:40 was expected."),
        ({**BOTH, "KR1-capacity": "king"}, "KR1: choose one of the capacities."),
    ],
)
def test_refuses_with_a_sentence(signed_in, cast, form, sentence):
    say(cast, time(9, 40))
    before = seats()
    answer = signed_in.post(address(), form)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert seats() == before
    assert AuditRow.objects.count() == 0


def test_shows_what_was_sent_where_it_was_refused(signed_in, cast):
    say(cast)
    html = signed_in.post(address(), {"RU1-there": "on", "RU1-from": "10:10"}).content.decode()
    assert 'name="KR1-there">' in html
    assert 'value="10:10"' in html


def test_keeps_whoever_took_a_position(signed_in, cast):
    Position.objects.create(
        dialogue=cast.dialogue,
        remark=say(cast),
        held=held(cast.other_guest.pk, Stance.AGREES),
    )
    html = signed_in.post(address(), {"KR1-there": "on"}).content.decode()
    assert "RU1 has 1 position in this session" in html
    assert sorted(seats()) == ["KR1", "RU1"]


def test_takes_times_that_hold_the_remarks(signed_in, cast):
    say(cast, time(9, 40))
    signed_in.post(address(), {**BOTH, "KR1-from": "09:40", "KR1-to": "09:40"})
    assert AuditRow.objects.count() == 0  # left when they came
    signed_in.post(address(), {**BOTH, "KR1-from": "09:40", "KR1-to": "09:41"})
    assert seats()["KR1"] == ("participant", time(9, 40), time(9, 41))


def test_says_what_to_do_without_a_roster(signed_in):
    Attendance.objects.all().delete()
    Participant.objects.all().delete()
    assert "Nobody is on the roster yet" in signed_in.get(address()).content.decode()


def test_knows_no_other_session(signed_in):
    answer = signed_in.get(reverse("dialogues:attendance", args=["coast-2026", "S9"]))
    assert answer.status_code == 404


def test_takes_the_same_queries_for_one_and_for_three(signed_in, cast):
    def queries(method="get", data=None):
        with CaptureQueriesContext(connection) as found:
            getattr(signed_in, method)(address(), data or {})
        return len(found)

    say(cast)
    one, saved = queries(), queries("post", {**BOTH, "RU1-capacity": "chair"})
    for number in (2, 3):
        make_participant(cast.dialogue, cast.guest.delegation, f"KR{number}", "x")
    assert queries() == one
    more = {**BOTH, "RU1-capacity": "speaker", "KR2-there": "on", "KR3-there": "on"}
    # One more, to add them all.
    assert queries("post", more) == saved + 1


def test_action_knows_the_roster_alone(cast):
    with pytest.raises(Refused, match="Nobody on the roster has the code JP9"):
        set_attendance(session=cast.session, seats=[Seat("JP9")], by=cast.rapporteur, now=NOW)


@pytest.mark.parametrize("who", ["observer", "stranger"])
def test_action_refuses_who_may_not(cast, who):
    by = getattr(cast, who)
    with pytest.raises(Refused):
        set_attendance(session=cast.session, seats=[], by=by, now=NOW)


def test_action_names_every_conflict(cast):
    say(cast)
    observer = [Seat("KR1", Capacity.OBSERVER), Seat("RU1", start=time(9), end=time(8))]
    with pytest.raises(SeatsRefused) as refused:
        set_attendance(session=cast.session, seats=observer, by=cast.rapporteur, now=NOW)
    assert [reason.split()[0] for reason in refused.value.reasons] == ["KR1", "RU1"]
