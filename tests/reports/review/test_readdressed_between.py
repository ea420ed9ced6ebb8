"""An address that an organiser changes between two reviews opens nothing in the next one either."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from reports.actions.open_round import open_round
from reports.actions.prepare_round import Terms, prepare_round
from reports.actions.record_silence import close_round
from reports.actions.write_invitations import write_invitations
from reports.domain.audiences import Audience
from reports.invited import READDRESSED, opened_by
from reports.models import Clearance, ReviewCode, ReviewRound
from tests.reports.review.guests import press, read

from .circle import Circle
from .test_handed_points import MINE, NOT_SHOWN, PAGES
from .test_readdressed import ELSEWHERE, own, readdress

pytestmark = pytest.mark.django_db
__all__ = ["own"]  # a fixture


def another(circle: Circle, audience: Audience = Audience.PUBLIC) -> Circle:
    """The guest is asked once more; the review before is over where it was for the same readers."""
    now, cast = timezone.now(), circle.paper.cast
    before = ReviewRound.objects.get(pk=circle.round.pk)
    if audience == before.audience:
        close_round(round_=before, now=now)
    terms = Terms(audience, now + timedelta(days=3), "UTC", contact="The convenor")
    made = prepare_round(dialogue=cast.dialogue, terms=terms, by=cast.convenor, now=now)
    write_invitations(round_=made, people=[cast.guest.pk])
    open_round(round_=made, by=cast.convenor, now=now)
    return Circle(circle.paper, ReviewRound.objects.get(pk=made.pk))


def enter(circle: Circle):
    return circle.let_in(circle.paper.cast.guest, now=timezone.now())


def marks(circle: Circle) -> set[str]:
    return {row.handed for row in Clearance.objects.filter(round=circle.round).decisions()}


def whole(circle: Circle) -> list[str]:
    client = enter(circle)
    return [read(client, each) for each in PAGES]


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.SPONSORS])
def test_what_they_think_is_not_read_in_the_next_review(circle, own, audience):
    readdress(circle, ELSEWHERE)
    pages = whole(another(circle, audience))
    assert [(MINE in each, NOT_SHOWN in each) for each in pages] == [(False, True)] * 3


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.SPONSORS])
def test_it_is_under_the_same_address(circle, own, audience):
    """The control."""
    pages = whole(another(circle, audience))
    assert [(MINE in each, NOT_SHOWN in each) for each in pages] == [(True, False)] * 3


def test_what_is_answered_in_the_next_review_is_marked(circle, own):
    readdress(circle, ELSEWHERE)
    second = another(circle)
    press(enter(second), 1, "approve")
    assert marks(second) == {READDRESSED}


def test_with_the_address_put_back_they_are_themselves(circle, own):
    email = circle.paper.cast.guest.email.reveal()
    readdress(circle, ELSEWHERE)
    second = another(circle)
    readdress(circle, email)
    pages = whole(second)
    assert [(MINE in each, NOT_SHOWN in each) for each in pages] == [(True, False)] * 3
    press(enter(second), 1, "approve")
    assert marks(second) == {""}


def test_how_somebody_is_let_in_is_found_in_as_many_queries_in_the_third_review(circle, own):
    def queries(found: Circle) -> int:
        person, way = found.paper.cast.guest, ReviewCode.objects.filter(round=found.round)[0]
        opened_by(way, person)  # whose each invitation is, is opened once
        with CaptureQueriesContext(connection) as made:
            opened_by(way, person)
        return len(made)

    third = another(another(circle))
    enter(third)
    assert (queries(circle), queries(third)) == (2, 2)
