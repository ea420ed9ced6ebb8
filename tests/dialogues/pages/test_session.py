"""The record of a session, as an organiser reads it."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dialogues.domain.record import NoteKind, Stance
from dialogues.domain.rules import Rule
from dialogues.models import Attendance, Evidence, OwnNote, Position, Remark, Takeaway
from dialogues.models.remark import held
from tests.cast import make_cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def signed_in(cast, client):
    client.force_login(cast.rapporteur)
    return client


def address(code="S1"):
    return reverse("dialogues:session", args=["coast-2026", code])


def read(client):
    """The page's text, blanks run together."""
    html = client.get(address()).content.decode()
    main = html[html.index("<h1>") :]
    return " ".join(re.sub(r"<[^>]+>", " ", main).split())


def say(cast, number, text, speaker=None, **fields):
    return Remark.objects.create(
        dialogue=cast.dialogue,
        session=cast.session,
        code=f"r{number}",
        position=number,
        speaker=(speaker or cast.guest).pk,
        text=text,
        **fields,
    )


def test_reads_in_the_order_of_the_meeting(signed_in, cast):
    first = say(cast, 1, "The cable was cut.", topic="Cables")
    say(cast, 2, "By a trawler.", cast.other_guest, topic="Cables", replies_to=first)
    for after, text in ((None, "Room is cold."), (first, "Nobody was surprised.")):
        OwnNote.objects.create(
            dialogue=cast.dialogue,
            session=cast.session,
            after=after,
            kind=NoteKind.ANALYSIS if after else NoteKind.MEMO,
            text=text,
        )
    text = read(signed_in)
    said = [
        "Memo, never printed Room is cold.",
        "Cables Nari Vellumkin KR1 · r1",
        "The cable was cut.",
        "own analysis Nobody was surprised.",
        "Osip Quillmarsh RU1 · r2",
        "By a trawler.",
        "replies to r1",
    ]
    assert [each for each in said if each not in text] == []
    assert [text.index(each) for each in said] == sorted(text.index(each) for each in said)
    assert text.count("Cables") == 1


def test_shows_positions_rules_and_takeaways(signed_in, cast):
    remark = say(cast, 1, "The cable was cut.", rule=Rule.OFF_THE_RECORD, verbatim=True)
    Position.objects.create(
        dialogue=cast.dialogue, remark=remark, held=held(cast.other_guest.pk, Stance.RESERVES)
    )
    takeaway = Takeaway.objects.create(dialogue=cast.dialogue, code="t1", text="Mend it.")
    Evidence.objects.create(takeaway=takeaway, remark=remark)
    text = read(signed_in)
    assert "“The cable was cut.” Osip Quillmarsh reserves. Off the record evidence of t1" in text
    assert (
        f'href="{reverse("dialogues:takeaways", args=["coast-2026"])}#t1"'
        in signed_in.get(address()).content.decode()
    )


def test_strikes_what_was_superseded(signed_in, cast):
    older = say(cast, 1, "The cable was cut.")
    say(cast, 2, "Two cables were cut.", supersedes=older)
    html = signed_in.get(address()).content.decode()
    assert "<s>The cable was cut.</s>" in html
    assert 'Superseded by <a href="#r2">r2</a>.' in html
    assert "instead of r1" in html


@pytest.mark.parametrize(
    ("present", "sentence"), [(True, "Take notes as people speak"), (False, "First say who")]
)
def test_says_what_to_do_before_the_notes(signed_in, present, sentence):
    if not present:
        Attendance.objects.all().delete()
    assert sentence in read(signed_in)


def test_names_nobody_in_its_title(signed_in, cast):
    say(cast, 1, "The cable was cut.")
    html = signed_in.get(address()).content.decode()
    assert re.search(r"<title>(.*?)</title>", html)[1] == "S1 · Coast"


def test_knows_no_other_session(signed_in):
    assert signed_in.get(address("S9")).status_code == 404


def test_takes_the_same_queries_for_one_and_for_three(signed_in, cast):
    def queries():
        with CaptureQueriesContext(connection) as found:
            signed_in.get(address())
        return len(found)

    say(cast, 1, "One.")
    one = queries()
    say(cast, 2, "Two.")
    say(cast, 3, "Three.")
    assert queries() == one
