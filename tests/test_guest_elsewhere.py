"""A link is not an account: it opens nothing but its page."""

from __future__ import annotations

import pytest
from django.http import HttpResponse
from django.test import Client

from reports.models import Invitation
from reports.views.participant.access import IN, let
from tests.cast import make_cast
from tests.doors import DOORS
from tests.doors.participant import GUESTS
from tests.doors.review import an_invitation
from tests.test_doors import METHODS, address_of, answer, undone

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def guest_elsewhere(django_db_setup, django_db_blocker):
    """The cast without a paper of its own, since the table makes its rows, and a guest let in."""
    with django_db_blocker.unblock(), undone():
        cast = make_cast()
        invitation = Invitation.objects.get(pk=an_invitation(cast)["invitation"])
        client = Client()
        client.cookies = let(HttpResponse(), invitation, IN).cookies
        yield cast, client


@pytest.mark.parametrize("name", sorted(set(DOORS) - set(GUESTS)))
def test_a_link_opens_nothing_else(guest_elsewhere, name):
    """What is not a page of a participant answers a guest as it answers anybody."""
    cast, client = guest_elsewhere
    address = address_of(name, DOORS[name], cast)
    for method in METHODS:
        assert answer(client, method, address) == answer(Client(), method, address)


def test_control_the_guest_elsewhere_is_let_in(guest_elsewhere):
    _, client = guest_elsewhere
    assert answer(client, "get", "/review/done") == "200"
