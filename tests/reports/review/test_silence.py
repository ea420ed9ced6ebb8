"""What a silence covers: the words and the numbers that somebody was asked about, and no more."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from dialogues.models import Attendance
from reports.actions.change_round import ask_again
from reports.actions.open_round import open_round
from reports.actions.participant_request import Kind, ask_for
from reports.actions.record_silence import close_round
from reports.decided import read_decided
from reports.desk import forget_desks, read_desk
from reports.domain.audiences import Audience
from reports.domain.document import Place
from reports.domain.review.decisions import Decision
from reports.domain.review.silence import Silence
from reports.domain.review.standing import Standing, standings
from tests.reports.paper import say

from .circle import answer, make_circle
from .guests import enlarge

pytestmark = pytest.mark.django_db
SECOND = Place(1, 2)


@pytest.fixture
def circle():
    """A round in which silence is consent, as was announced, on a paper with four of each."""
    now = timezone.now()
    made = make_circle(
        now=now, opened=False, silence=Silence.CONSENT, announced=True, endorses=False
    )
    enlarge(made.paper)
    open_round(round_=made.round, by=made.paper.cast.convenor, now=now)
    return made


def close(circle):
    """The deadline passes; where every passage of the Korean guest stands, in order of print."""
    close_round(round_=circle.round, now=timezone.now() + timedelta(days=15))
    dialogue, guest = circle.paper.cast.dialogue, circle.paper.cast.guest
    desk = read_desk(dialogue, Audience.PUBLIC)
    stands = standings({guest.code: desk.of(guest.code)}, read_decided(circle.paper.report))
    return [each.standing for each in stands]


def write(circle, number: int, text: str) -> None:
    """The convenor types in a paragraph as it is now."""
    circle.paper.type(circle.paper.blocks[number], text)


def ask(circle) -> None:
    """Everybody is asked about what is written now."""
    cast = circle.paper.cast
    ask_again(round_=circle.round, by=cast.convenor, now=timezone.now())


def test_silence_clears_what_was_asked(circle):
    assert set(close(circle)) == {Standing.SILENT}


def test_what_was_struck_stays_out_where_its_place_is_taken(circle):
    # Both paragraphs print the same remark: the second is struck, then the first is cut.
    write(circle, 1, "{r1} wanted cables buried.")
    ask(circle)
    struck = answer(circle, circle.paper.cast.guest, Decision.STRIKE, place=SECOND)
    write(circle, 0, "It rained.")
    desk = read_desk(circle.paper.cast.dialogue, Audience.PUBLIC)
    moved = desk.of(circle.paper.cast.guest.code)[0]
    assert (moved.text, moved.key != struck.key) == (struck.text, True)
    assert close(circle)[0] is Standing.REFUSED


def test_what_was_struck_stays_out_where_it_rests_on_another_remark(circle):
    answer(circle, circle.paper.cast.guest, Decision.STRIKE, place=Place(1, 1))
    other = say(circle.paper.cast, circle.paper.cast.guest, "Point 7.")
    write(circle, 0, f"{{{other}}} spoke of cables.")
    assert close(circle)[0] is Standing.REFUSED


def test_no_silence_for_fewer_people_than_were_told(circle):
    dialogue, guest = circle.paper.cast.dialogue, circle.paper.cast.guest
    before = read_desk(dialogue, Audience.PUBLIC).of(guest.code)[0]
    Attendance.objects.filter(participant__code="KR4").delete()
    forget_desks()
    now = read_desk(dialogue, Audience.PUBLIC).of(guest.code)[0]
    assert (before.fingerprint, before.k, now.k) == (now.fingerprint, 4, 3)
    assert close(circle)[0] is Standing.MISSING


def test_who_withdrew_consents_to_nothing_more(circle):
    guest = circle.paper.cast.guest
    ask_for(invitation=circle.invitation(guest), kind=Kind.WITHDRAW, text="", now=timezone.now())
    write(circle, 1, "{r5} wanted cables buried.")
    ask(circle)
    assert close(circle) == [Standing.REFUSED, Standing.MISSING, Standing.REFUSED]
