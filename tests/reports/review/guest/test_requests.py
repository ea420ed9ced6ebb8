"""A copy of all that is held, a correction, a withdrawal."""

from __future__ import annotations

import pytest
from django.utils import timezone

from dialogues.domain.record import Stance
from dialogues.domain.secret import Secret
from dialogues.models import Attendance, Position, Remark
from dialogues.models.remark import held
from reports.actions.participant_request import answer_request
from reports.models import Clearance, ParticipantRequest
from tests.reports.paper import say
from tests.reports.review.guests import press, read

pytestmark = pytest.mark.django_db


def ask(client, kind, text=""):
    return client.post("/review/request", {"kind": kind, "text": text})


def asked():
    return [(row.kind, row.state, row.text) for row in ParticipantRequest.objects.requests()]


def test_a_copy_is_shown_at_once_and_the_organisers_see_that_it_was_asked_for(guest):
    answer = ask(guest, "copy")
    assert (answer.status_code, answer["Location"]) == (302, "/review/copy")
    assert asked() == [("copy", "open", "")]


def test_pressed_twice_it_is_one_request(guest):
    ask(guest, "correct", "My name.")
    ask(guest, "correct", "My name.")
    ask(guest, "correct", "My title.")
    assert [text for _, _, text in asked()] == ["My name.", "My title."]


def test_a_correction_has_words(guest):
    answer = ask(guest, "correct", " ")
    assert answer.status_code == 422
    assert "Write what should be corrected." in answer.content.decode()
    assert asked() == []


@pytest.mark.parametrize("kind", ["", "everything"])
def test_for_nothing_known_is_refused(guest, kind):
    answer = ask(guest, kind, "Please.")
    assert answer.status_code == 422
    assert "Please." in answer.content.decode()
    assert asked() == []


def test_who_withdraws_has_every_passage_left_out(guest):
    press(guest, 1, "approve")
    assert ask(guest, "withdraw").status_code == 302
    page = read(guest)
    assert page.count("✓ To be left out") == 5
    assert asked() == [("withdraw", "open", "")]
    press(guest, 2, "approve")
    assert read(guest).count("✓ To be left out") == 4


def test_the_answer_is_shown(guest, circle):
    ask(guest, "correct", "My title.")
    assert "asked, not answered yet." in read(guest)
    (row,) = ParticipantRequest.objects.requests()
    by = circle.paper.cast.convenor
    answer_request(request=row, state="done", answer="It is.", by=by, now=timezone.now())
    page = " ".join(read(guest).split())
    assert '<blockquote class="lines">My title.</blockquote>' in page
    assert "done." in page
    assert '<p class="lines">It is.</p>' in page


EVERYTHING = (
    "Nari Vellumkin",
    "벨럼킨 나리",
    "N. Vellum",
    "Keeper",
    "she",
    "Institute KR1",
    "kr1@example.org",
    "KR1",
    "Opening",
    "from 09:05",
    "until 10:30",
    "word for word",
    "Point 1 about the cables.",
    "Point 9 about the cables.",
    "You had a reservation about something",
    "Cables fail.",
    "Shorter, please.",
    "To be left out",
    "My title is Warden.",
    "A Russian participant was right.",
    "In summer.",
    "Please look at what a report says you said",
)


def test_the_copy_holds_everything_on_them(guest, circle):
    cast = circle.paper.cast
    person = cast.guest
    person.native_name, person.title = Secret("벨럼킨 나리"), Secret("Keeper")
    person.other_names, person.pronouns = (Secret("N. Vellum"),), Secret("she")
    person.save()
    Attendance.objects.filter(participant=person).update(start="09:05", end="10:30")
    Position.objects.create(
        dialogue=cast.dialogue,
        remark=Remark.objects.get(code="r2"),
        held=held(person.pk, Stance.RESERVES),
    )
    Remark.objects.filter(code="r1").update(verbatim=True)
    press(guest, 1, "change", words="Cables fail.", comment="Shorter, please.")
    press(guest, 2, "strike")
    ask(guest, "correct", "My title is Warden.")
    guest.post(
        "/review/endorse",
        {
            "code": "t1",
            "choice": "reserve",
            "reservation": "In summer.",
            "seen": read(guest).split('name="seen" value="')[1][:64],
        },
    )
    page = read(guest, "/review/copy")
    assert [each for each in EVERYTHING if each not in page] == []
    assert "Point 2 about the cables." not in page


def test_the_copy_is_kept_to_print_or_as_a_file(guest):
    page = read(guest, "/review/copy")
    assert 'download="copy.html"' in page
    assert guest.get("/review/copy").headers["Cache-Control"] == "no-store"


def test_an_empty_copy_says_so(circle, other):
    cast = circle.paper.cast
    late = say(cast, cast.other_guest, "One more thing.")
    assert "One more thing." in read(other, "/review/copy")
    assert len(Clearance.objects.decisions()) == 0
    assert "Nothing." in read(other, "/review/copy")
    assert late not in read(other, "/review/copy")
