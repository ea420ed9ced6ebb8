"""The list of sessions, their times and their rules."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dialogues.domain.record import NoteKind
from dialogues.domain.rules import Rule
from dialogues.models import Attendance, AuditRow, OwnNote, Remark, Session
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db

SITTING = {
    "code": "S2",
    "title": "Cables",
    "starts": "2026-06-09T09:00",
    "ends": "2026-06-09T12:30",
    "time_zone": "Asia/Seoul",
    "rule": "",
}
OPENING = {
    "title": "Opening",
    "starts": "2026-06-08T11:00",
    "ends": "",
    "time_zone": "Europe/Vienna",
    "rule": "",
}


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def signed_in(cast, client):
    client.force_login(cast.rapporteur)
    return client


def address(name="sessions", *args):
    return reverse(f"dialogues:{name}", args=["coast-2026", *args])


def say(cast, **fields):
    return Remark.objects.create(
        dialogue=cast.dialogue,
        session=cast.session,
        code="r1",
        position=1,
        speaker=cast.guest.pk,
        text="The cable was cut.",
        **fields,
    )


def test_lists_sessions_in_their_own_times(signed_in):
    html = signed_in.get(address()).content.decode()
    assert "8 June 2026, 11:00 (Europe/Vienna)" in html
    assert "2 attended" in html
    assert "0 remarks" in html


def test_says_what_to_do_without_any(signed_in):
    Session.objects.all().delete()
    assert "No session yet" in signed_in.get(address()).content.decode()


def test_takes_the_same_queries_for_one_and_for_three(signed_in, cast):
    def queries():
        with CaptureQueriesContext(connection) as found:
            signed_in.get(address())
        return len(found)

    one = queries()
    for number in (2, 3):
        session = Session.objects.create(
            dialogue=cast.dialogue, code=f"S{number}", title="More", starts=NOW
        )
        Attendance.objects.create(session=session, participant=cast.guest)
    assert queries() == one


def test_adds_a_session(signed_in, cast):
    answer = signed_in.post(address("add_session"), SITTING)
    assert answer["Location"] == address("attendance", "S2")
    made = Session.objects.get(code="S2")
    assert made.starts == datetime(2026, 6, 9, 0, 0, tzinfo=UTC)
    assert made.ends - made.starts == timedelta(hours=3, minutes=30)
    assert (made.title, made.time_zone, made.rule, made.position) == ("Cables", "Asia/Seoul", "", 1)
    assert [row.action for row in AuditRow.objects.all()] == ["session.edited"]


def test_proposes_code_and_zone(signed_in):
    html = signed_in.get(address("add_session")).content.decode()
    assert 'value="S2"' in html
    assert '<option value="Europe/Vienna" selected>' in html
    assert "session.js" not in html


def test_asks_the_browser_for_the_first_zone(signed_in):
    Session.objects.all().delete()
    html = signed_in.get(address("add_session")).content.decode()
    assert 'value="S1"' in html
    assert '<option value="UTC" selected>' in html
    assert "session.js" in html


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("code", "s1", "There is a session s1 already"),
        ("code", "1", "A code starts with a letter"),
        ("title", "", "This field is required."),
        ("starts", "soon", "A date and time such as 2026-06-08 09:00"),
        ("starts", "2026-06-09T13:00", "A session ends after it starts."),
        ("time_zone", "Europe/Atlantis", "Select a valid choice"),
        ("rule", "secret", "Select a valid choice"),
    ],
)
def test_refuses_with_a_sentence(signed_in, field, value, sentence):
    answer = signed_in.post(address("add_session"), {**SITTING, field: value})
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert Session.objects.count() == 1


def test_refuses_a_time_that_the_clocks_skip(signed_in):
    skipped = {"starts": "2026-03-29T02:30", "ends": "", "time_zone": "Europe/Vienna"}
    answer = signed_in.post(address("add_session"), {**SITTING, **skipped})
    assert "The clocks of Europe/Vienna are put forward then" in answer.content.decode()


def test_edits_a_session(signed_in, cast):
    form = {**OPENING, "title": "Welcome", "rule": Rule.ON_THE_RECORD.value}
    answer = signed_in.post(address("edit_session", "S1"), form)
    assert answer["Location"] == address("session", "S1")
    edited = Session.objects.get()
    assert (edited.title, edited.rule, edited.starts) == ("Welcome", "on-the-record", NOW)


def test_changes_nothing_where_nothing_is_different(signed_in):
    signed_in.post(address("edit_session", "S1"), OPENING)
    assert AuditRow.objects.count() == 0


def test_keeps_an_offset_that_came_with_a_file(signed_in):
    Session.objects.update(time_zone="+05:30")
    html = signed_in.get(address("edit_session", "S1")).content.decode()
    assert '<option value="+05:30" selected>UTC+05:30</option>' in html
    assert 'value="2026-06-08T14:30"' in html
    form = {**OPENING, "starts": "2026-06-08T14:30", "time_zone": "+05:30"}
    signed_in.post(address("edit_session", "S1"), form)
    assert AuditRow.objects.count() == 0


def test_keeps_the_rule_of_what_was_said(signed_in, cast):
    say(cast)
    form = {**OPENING, "title": "Welcome", "rule": Rule.ON_THE_RECORD.value}
    signed_in.post(address("edit_session", "S1"), form)
    edited = Session.objects.get()
    assert (edited.title, edited.rule) == ("Welcome", "")
    html = signed_in.get(address("edit_session", "S1")).content.decode()
    assert "Something was said in S1 under its rule" in html


def test_removes_a_session_without_notes(signed_in):
    signed_in.post(address("remove_session", "S1"))
    assert Session.objects.count() == 0
    assert Attendance.objects.count() == 0
    assert signed_in.post(address("remove_session", "S1")).status_code == 404


def test_keeps_a_session_with_a_remark(signed_in, cast):
    say(cast)
    answer = signed_in.post(address("remove_session", "S1"), follow=True)
    assert "S1 has notes" in answer.content.decode()
    assert Session.objects.count() == 1


def test_keeps_a_session_with_an_own_note(signed_in, cast):
    OwnNote.objects.create(
        dialogue=cast.dialogue, session=cast.session, kind=NoteKind.MEMO, text="Ask."
    )
    signed_in.post(address("remove_session", "S1"))
    assert Session.objects.count() == 1


def test_orders_by_time(signed_in, cast):
    Session.objects.create(
        dialogue=cast.dialogue,
        code="S0",
        title="Dinner",
        starts=NOW - timedelta(days=1),
        position=1,
    )
    assert "Order by time" in signed_in.get(address()).content.decode()
    for _ in range(2):
        signed_in.post(address("order_sessions"))
    assert [session.code for session in Session.objects.all()] == ["S0", "S1"]
    assert AuditRow.objects.count() == 1
    assert "Order by time" not in signed_in.get(address()).content.decode()


def test_switches_the_rule_from_now_on(signed_in, cast):
    for _ in range(2):
        signed_in.post(address("switch_rule", "S1"), {"rule": "off-the-record"})
    session = Session.objects.get()
    assert (session.rule, session.rule_now) == ("", "off-the-record")
    assert session.rule_in_force is Rule.OFF_THE_RECORD
    row = AuditRow.objects.get()
    assert (row.action, row.subject) == ("rule.switched", "S1")


def test_switches_to_nothing_unknown(signed_in):
    answer = signed_in.post(address("switch_rule", "S1"), {"rule": "secret"}, follow=True)
    assert "Choose one of the rules." in answer.content.decode()
    assert Session.objects.get().rule_now == ""


@pytest.mark.parametrize("starts", ["0001-01-01T00:00", "9999-12-31T23:59"])
def test_refuses_a_year_that_no_file_takes(signed_in, starts):
    answer = signed_in.post(address("add_session"), {**SITTING, "starts": starts, "ends": ""})
    assert "A date and time such as 2026-06-08 09:00" in answer.content.decode()


def test_keeps_the_seconds_that_came_with_a_file(signed_in):
    Session.objects.update(starts=NOW + timedelta(seconds=12))
    signed_in.post(address("edit_session", "S1"), OPENING)
    assert Session.objects.get().starts == NOW + timedelta(seconds=12)
    assert AuditRow.objects.count() == 0


def test_begins_anew_under_another_rule(signed_in):
    signed_in.post(address("switch_rule", "S1"), {"rule": "off-the-record"})
    signed_in.post(address("edit_session", "S1"), {**OPENING, "rule": "on-the-record"})
    assert Session.objects.get().rule_in_force is Rule.ON_THE_RECORD
