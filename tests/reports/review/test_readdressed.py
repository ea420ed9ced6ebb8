"""An organiser who changes an address can read what is mailed to it: what is answered is marked."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.utils import timezone

from dialogues.actions.people import edit_participant
from dialogues.domain.record import Participant as Person
from dialogues.domain.secret import Secret
from dialogues.models import Takeaway
from reports.actions.send_mail import send_due
from reports.desk import forget_desks
from reports.invited import READDRESSED
from tests.reports.review.guests import press, read

from .circle import the_decision
from .test_handed_over import open_page
from .test_handed_points import MINE, NOT_SHOWN, PAGES, endorse

pytestmark = pytest.mark.django_db
ELSEWHERE = "elsewhere@quexample.example"
THEIRS = "Lest the zumble be quaffed."


@pytest.fixture
def own(circle):
    """Their own browser, in which they answered on the conclusion."""
    point = Takeaway.objects.get()
    point.text = "Cables matter."
    point.save()
    forget_desks()
    client = circle.let_in(circle.paper.cast.guest, now=timezone.now())
    assert endorse(client, "reserve", MINE).status_code == 302
    return client


def readdress(circle, address):
    cast = circle.paper.cast
    person = Person("KR1", "KR", Secret("Nari Vellumkin"), email=Secret(address))
    edit_participant(participant=cast.guest, person=person, by=cast.convenor, now=timezone.now())
    forget_desks()


def test_what_they_think_is_not_read_by_whoever_changed_the_address(circle, own):
    readdress(circle, ELSEWHERE)
    there = circle.let_in(circle.paper.cast.guest, now=timezone.now())
    for page in (read(there, each) for each in PAGES):
        assert (MINE in page, NOT_SHOWN in page) == (False, True)
    assert MINE in read(own)


def test_what_is_answered_there_is_marked(circle, own):
    readdress(circle, ELSEWHERE)
    there = circle.let_in(circle.paper.cast.guest, now=timezone.now())
    press(there, 1, "approve")
    assert the_decision().handed == READDRESSED
    assert READDRESSED in read(own)


def test_whoever_comes_back_to_their_address_is_themselves(circle, own):
    email = circle.paper.cast.guest.email.reveal()
    readdress(circle, ELSEWHERE)
    readdress(circle, email)
    again = circle.let_in(circle.paper.cast.guest, now=timezone.now())
    assert MINE in read(again)
    press(again, 1, "approve")
    assert the_decision().handed == ""


def test_where_no_code_is_asked_for_the_link_is_marked(circle, own):
    circle.round.uses_code = False
    circle.round.save(update_fields=["uses_code"])
    readdress(circle, ELSEWHERE)
    there = Client()
    assert there.post(circle.link(circle.paper.cast.guest))["Location"] == "/review/"
    assert NOT_SHOWN in read(there)


@pytest.mark.parametrize("uses_code", [True, False])
def test_nor_with_what_was_mailed_there_before_the_address_was_put_back(
    circle, own, postbox, uses_code
):
    circle.round.uses_code = uses_code
    circle.round.save(update_fields=["uses_code"])
    email = circle.paper.cast.guest.email.reveal()
    readdress(circle, ELSEWHERE)
    send_due(clock=timezone.now)  # the invitation, and the code for which they pressed Continue
    arrived = "\n".join(postbox.to(ELSEWHERE))
    readdress(circle, email)
    there = Client()
    assert there.post(re.search(r"/r/\S+", arrived)[0]).status_code == 302
    if uses_code:
        code = re.search(r"\b\d{6}\b", arrived)[0]
        assert there.post("/review/code", {"code": code}).status_code == 302
    assert (MINE in read(there), NOT_SHOWN in read(there)) == (False, True)
    assert MINE in read(circle.let_in(circle.paper.cast.guest, now=timezone.now()))


def test_whoever_moved_sees_there_what_they_answered_there_and_nobody_else_does(circle, own):
    """Neither on a page that is handed over, nor under an address that is put there after it."""
    readdress(circle, ELSEWHERE)
    moved = circle.let_in(circle.paper.cast.guest, now=timezone.now())
    assert endorse(moved, "reserve", THEIRS).status_code == 302
    again = circle.let_in(circle.paper.cast.guest, now=timezone.now())
    assert all(THEIRS in read(client, each) for client in (moved, again) for each in PAGES)
    others = [open_page(circle)]
    for address in ("third@quexample.example", "kr1@example.org"):
        readdress(circle, address)
        others.append(circle.let_in(circle.paper.cast.guest, now=timezone.now()))
    assert not any(THEIRS in read(client, each) for client in others for each in PAGES)
