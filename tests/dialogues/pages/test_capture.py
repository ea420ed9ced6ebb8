"""The capture page: every line is acknowledged when it is stored, and none is lost."""

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse

from dialogues.domain.record import Capacity, NoteKind
from dialogues.domain.rules import Rule
from dialogues.models import Attendance, OwnNote, Position, Remark, Session
from tests.cast import NOW, make_cast, make_participant

pytestmark = pytest.mark.django_db
JSON = {"HTTP_ACCEPT": "application/json"}


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def signed_in(cast, client):
    client.force_login(cast.rapporteur)
    return client


def address(name="notes"):
    return reverse(f"dialogues:{name}", args=["coast-2026", "S1"])


def send(client, line, id=None, **fields):
    data = {"id": str(id or uuid4()), "line": line, **fields}
    return client.post(address("file_line"), data, **JSON)


def page(client):
    return client.get(address()).content.decode()


def test_files_a_line(signed_in, cast):
    answer = send(signed_in, "KR1: The cable was cut.", topic="Cables")
    assert (answer.status_code, answer.json()) == (200, {"code": "r1"})
    remark = Remark.objects.get()
    assert (remark.speaker, remark.text, remark.topic) == (
        cast.guest.pk,
        "The cable was cut.",
        "Cables",
    )
    shown = page(signed_in)
    assert "The cable was cut." in shown
    assert "KR1 Nari Vellumkin" in shown


def test_files_by_surname(signed_in, cast):
    send(signed_in, "Quillmarsh: No, it was a trawler. -KR1")
    remark = Remark.objects.get()
    assert remark.speaker == cast.other_guest.pk
    assert [row.stance for row in Position.objects.all()] == ["disagrees"]


def test_files_the_same_line_once(signed_in):
    id = uuid4()
    assert send(signed_in, "KR1: Once.", id=id).json() == {"code": "r1"}
    assert send(signed_in, "KR1: Once.", id=id).json() == {"code": "r1"}
    assert Remark.objects.count() == 1


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("", "The line is empty."),
        ("Nobody: said this.", "nobody"),
        ("no speaker at all", "names no speaker"),
        ("... goes on", "not known who spoke before"),
        ("Rule: free-for-all", "is no rule"),
        ("+KR1", "There is no remark yet to agree or disagree with."),
        ("+XX9", "nobody on the roster"),
        ("x" * 20_001, "at most 20,000 characters"),
    ],
)
def test_refuses_with_a_sentence(signed_in, line, problem):
    if line == "+XX9":
        send(signed_in, "KR1: Something.")
    before = Remark.objects.count()
    answer = send(signed_in, line)
    assert answer.status_code == 422
    assert problem.lower() in answer.json()["problem"].lower()
    assert (Remark.objects.count(), Position.objects.count()) == (before, 0)


def test_takes_positions_on_the_last_remark(signed_in, cast):
    send(signed_in, "KR1: First.")
    send(signed_in, "KR1: Second.")
    assert send(signed_in, "+RU1").json() == {"code": "r2"}
    assert [(row.remark.code, row.stance) for row in Position.objects.all()] == [("r2", "agrees")]


def test_takes_positions_on_the_remark_aimed_at(signed_in, cast):
    other = make_participant(cast.dialogue, cast.guest.delegation, "KR-2", "Bora Tindlewick")
    Attendance.objects.create(session=cast.session, participant=other)
    send(signed_in, "KR1: First.")
    send(signed_in, "KR1: Second.")
    send(signed_in, "~RU1 - KR-2", target="r1")
    found = {(row.remark.code, row.stance) for row in Position.objects.all()}
    assert found == {("r1", "reserves"), ("r1", "disagrees")}


def test_takes_several_names_after_one_sign(signed_in, cast):
    other = make_participant(cast.dialogue, cast.guest.delegation, "KR2", "Bora Tindlewick")
    Attendance.objects.create(session=cast.session, participant=other)
    send(signed_in, "KR1: First.")
    send(signed_in, "+RU1, Tindlewick")
    assert [row.stance for row in Position.objects.all()] == ["agrees", "agrees"]


def test_goes_on_with_the_last_speaker(signed_in, cast):
    send(signed_in, "RU1: First.")
    send(signed_in, "KR1: Between.")
    send(signed_in, "... and more.", previous="r1")
    assert Remark.objects.last().speaker == cast.other_guest.pk


def test_files_own_notes(signed_in):
    send(signed_in, "# Ask her later.")
    send(signed_in, "KR1: First.")
    send(signed_in, "= Both sides fear the same thing.")
    notes = [
        (note.kind, note.text, note.after and note.after.code) for note in OwnNote.objects.all()
    ]
    assert notes == [
        (NoteKind.MEMO, "Ask her later.", None),
        (NoteKind.ANALYSIS, "Both sides fear the same thing.", "r1"),
    ]
    assert page(signed_in).index("Ask her later.") < page(signed_in).index("First.")


def test_opens_a_topic(signed_in):
    assert send(signed_in, "Topic: Hotlines").json() == {"code": "", "topic": "Hotlines"}


def test_switches_the_rule_from_here_on(signed_in, cast):
    send(signed_in, "KR1: Before.")
    told = send(signed_in, "Rule: off the record").json()
    send(signed_in, "KR1: After.")
    assert told == {"code": "", "rule": "Off the record"}
    assert [remark.rule for remark in Remark.objects.all()] == ["", Rule.OFF_THE_RECORD]
    assert send(signed_in, "Rule: chatham-house").json()["rule"] == "Chatham House Rule"
    assert Session.objects.get().rule_in_force is Rule.CHATHAM_HOUSE


def test_notes_the_time_while_the_session_goes_on(signed_in, cast, settings):
    from django.utils import timezone

    now = timezone.now()
    Session.objects.update(starts=now - timedelta(minutes=5), ends=now + timedelta(hours=1))
    send(signed_in, "KR1: Live.")
    Session.objects.update(starts=now - timedelta(hours=5), ends=now - timedelta(hours=1))
    send(signed_in, "KR1: Afterwards.")
    live, afterwards = Remark.objects.all()
    assert live.at is not None
    assert afterwards.at is None


def test_tells_what_is_new(signed_in):
    send(signed_in, "KR1: First.", topic="Cables")
    told = signed_in.get(address("lines"), {"since": 0, "after": 0}).json()
    assert (told["last"], told["topic"], told["rule"]) == (1, "Cables", "Chatham House Rule")
    assert "First." in told["lines"][0]["html"]
    again = signed_in.get(address("lines"), {"since": told["version"], "after": told["last"]})
    assert (again.status_code, again.content) == (204, b"")
    send(signed_in, "+RU1")
    fresh = signed_in.get(address("lines"), {"since": told["version"], "after": 1}).json()
    assert "agree: RU1" in fresh["lines"][0]["html"]


@pytest.mark.parametrize("after", ["", "x", "-1", "9" * 30, "¹"])
def test_takes_any_place_to_start_from(signed_in, after):
    send(signed_in, "KR1: First.")
    told = signed_in.get(address("lines"), {"since": after, "after": after}).json()
    assert len(told["lines"]) == 1


def test_shows_what_superseded_what(signed_in, cast):
    send(signed_in, "KR1: Cut on purpose.")
    correct = reverse("dialogues:correct_remark", args=["coast-2026", "S1", "r1"])
    signed_in.post(
        correct,
        {"speaker": "KR1", "text": "Cut by a trawler.", "verb": "say", "rule": "chatham-house"},
    )
    shown = page(signed_in)
    assert "superseded by r2" in shown
    assert "instead of r1" in shown


def test_escapes_what_was_typed(signed_in):
    send(signed_in, "KR1: <script>alert(1)</script> {{ 7 }}")
    assert "<script>alert(1)" not in page(signed_in)
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 7 }}" in page(signed_in)


def test_works_without_scripts(signed_in):
    answer = signed_in.post(
        address("file_line"), {"id": str(uuid4()), "line": "KR1: Plain."}, HTTP_ACCEPT="text/html"
    )
    assert (answer.status_code, answer.url) == (302, address())
    answer = signed_in.post(
        address("file_line"),
        {"id": str(uuid4()), "line": "Who?"},
        HTTP_ACCEPT="text/html",
        follow=True,
    )
    assert "names no speaker" in answer.content.decode()
    assert Remark.objects.count() == 1


def test_offers_those_who_speak(signed_in, cast):
    Attendance.objects.filter(participant=cast.other_guest).update(capacity=Capacity.OBSERVER)
    shown = page(signed_in)
    data = json.loads(
        shown.split('id="people-data" type="application/json">')[1].split("</script>")[0]
    )
    assert [(each["code"], each["shown"]) for each in data] == [("KR1", "KR1 Nari Vellumkin")]


def test_says_what_to_do_when_nobody_attended(signed_in):
    Attendance.objects.all().delete()
    assert "Say who attended" in page(signed_in)


@pytest.mark.parametrize("name", ["notes", "lines"])
def test_is_read_with_get_alone(signed_in, name):
    assert signed_in.post(address(name)).status_code == 405


def test_is_written_with_post_alone(signed_in):
    assert signed_in.get(address("file_line")).status_code == 405


@pytest.mark.parametrize("who", ["stranger", "observer"])
@pytest.mark.parametrize("name", ["notes", "lines", "file_line"])
def test_is_for_those_who_take_notes(cast, client, who, name):
    client.force_login(getattr(cast, who))
    answer = client.post(address(name)) if name == "file_line" else client.get(address(name))
    assert answer.status_code == {"stranger": 404, "observer": 403}[who]


@pytest.mark.parametrize("name", ["notes", "lines"])
def test_knows_no_other_session(signed_in, name):
    assert signed_in.get(reverse(f"dialogues:{name}", args=["coast-2026", "S9"])).status_code == 404


def test_asks_as_often_for_many_lines(signed_in, django_assert_num_queries, cast):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    counts = []
    for size in (1, 3):
        while Remark.objects.count() < size:
            send(signed_in, "KR1: Again. +RU1")
        with CaptureQueriesContext(
            connection,
        ) as queries:
            page(signed_in)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_audits_by_the_day_alone(signed_in):
    from dialogues.models import AuditRow

    send(signed_in, "KR1: First.")
    assert {row.at.time().isoformat() for row in AuditRow.objects.all()} == {"00:00:00"}
    assert NOW.tzinfo is not None
