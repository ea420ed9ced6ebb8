"""A participant's pages against their own link, another one's and a dead one."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from reports.actions.change_round import revoke_links
from tests.doors.participant import GUESTS, HOLDERS, PARTICIPANT
from tests.reports.review.circle import make_circle
from tests.test_doors import ADDRESSES, answer

pytestmark = pytest.mark.django_db


@pytest.fixture
def circle():
    return make_circle(now=timezone.now())


@pytest.fixture
def link(circle):
    return circle.link(circle.paper.cast.guest)


@pytest.fixture
def holders(circle):
    """A browser for each of `HOLDERS`, let in through link and code."""
    cast, now = circle.paper.cast, timezone.now()
    clients = {
        "guest": circle.let_in(cast.guest, now=now),
        "other guest": circle.let_in(cast.other_guest, now=now),
    }
    dead = Client()
    dead.cookies = circle.let_in(cast.guest, now=now).cookies
    return {**clients, "dead link": dead}


def kill(circle):
    """Revoke what the guest has."""
    cast = circle.paper.cast
    revoke_links(invitation=circle.invitation(cast.guest), by=cast.convenor, now=timezone.now())


def test_every_address_of_a_participant_has_a_row():
    pages = [each for each in ADDRESSES if reverse_or_none(each).startswith(("/review/", "/r/"))]
    assert sorted(set(pages)) == sorted(GUESTS) == sorted(PARTICIPANT)


def reverse_or_none(name):
    """The address of a name that takes no parameter but a token."""
    try:
        return reverse(name, kwargs={"token": "x"} if name == "reports:review_link" else None)
    except Exception:
        return ""


@pytest.mark.parametrize("name", sorted(GUESTS))
def test_answers_whoever_has_a_link_as_the_table_says(circle, holders, link, name):
    address = link if name == "reports:review_link" else reverse(name)
    door, found = GUESTS[name], {"get": [], "post": []}
    for person in HOLDERS:
        if person == "dead link":
            kill(circle)
        for method, said in found.items():
            said.append(answer(holders[person], method, address))
    assert {key: " ".join(said) for key, said in found.items()} == {
        "get": door.get,
        "post": door.post,
    }
