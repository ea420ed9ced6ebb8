"""Who is taken off the roster: it tells of nobody whether they answered a conclusion."""

from __future__ import annotations

import pytest
from django.utils import timezone

from dialogues.actions.people import remove_participant
from dialogues.actions.refused import Refused
from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Participant
from reports.actions.change_round import withdraw_invitation
from reports.actions.record_silence import close_round
from reports.actions.write_invitations import write_invitations
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.invited import ASKED
from reports.models import ReviewRound
from tests.cast import make_participant

from .circle import make_circle, shown, stop_asking, weigh

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(circle):
    """Four who attended nothing and are asked; the first two have answered."""
    cast = circle.paper.cast
    made = [
        make_participant(cast.dialogue, cast.guest.delegation, f"KR{number}", f"Xq{number} Wolp")
        for number in range(20, 24)
    ]
    write_invitations(round_=circle.round, people=[each.pk for each in made])
    put = read_desk(cast.dialogue, Audience.PUBLIC).points[0]
    for each in made[:2]:
        weigh(circle.invitation(each), put, Choice.AGREE, now=timezone.now())
    return made


def remove(circle, person) -> str:
    """Why not, or ""."""
    try:
        remove_participant(participant=person, by=circle.paper.cast.convenor, now=timezone.now())
    except Refused as refused:
        return refused.reason
    return ""


def test_whoever_is_asked_stays_whether_they_answered_or_not(circle, people):
    assert [remove(circle, each) for each in people] == [ASKED.format(each.code) for each in people]
    close_round(round_=ReviewRound.objects.get(pk=circle.round.pk), now=timezone.now())
    assert [remove(circle, each) for each in people] == [ASKED.format(each.code) for each in people]
    assert Participant.objects.count() == 6


def test_nor_does_it_tell_of_whoever_was_taken_out_of_the_review(circle, people):
    cast = circle.paper.cast
    for each in people:
        withdraw_invitation(
            invitation=circle.invitation(each), by=cast.convenor, now=timezone.now()
        )
    assert [remove(circle, each) for each in people] == [ASKED.format(each.code) for each in people]


def test_the_page_says_so(circle, people, organiser):
    for each in people:
        address = f"/d/coast-2026/roster/{each.code}/remove"
        assert ASKED.format(each.code) in shown(organiser.post(address, follow=True))


def test_the_form_offers_it_only_for_whoever_may_go(circle, people, organiser):
    cast, button = circle.paper.cast, "Take off the roster"
    late = make_participant(cast.dialogue, cast.guest.delegation, "KR30", "Una Wexlomane")
    assert button in shown(organiser.get(f"/d/coast-2026/roster/{late.code}"))
    for each in people:
        page = shown(organiser.get(f"/d/coast-2026/roster/{each.code}"))
        assert button not in page
        assert ASKED.format(each.code) in page


def test_whoever_is_in_no_review_goes(circle, people):
    """The control."""
    cast = circle.paper.cast
    late = make_participant(cast.dialogue, cast.guest.delegation, "KR30", "Una Wexlomane")
    assert remove(circle, late) == ""
    assert not Participant.objects.filter(code="KR30").exists()


def test_so_does_whoever_is_asked_about_no_conclusion():
    circle = make_circle(now=timezone.now())
    stop_asking(circle)
    cast = circle.paper.cast
    late = make_participant(cast.dialogue, cast.guest.delegation, "KR30", "Una Wexlomane")
    write_invitations(round_=circle.round, people=[late.pk])
    assert remove(circle, late) == ""
