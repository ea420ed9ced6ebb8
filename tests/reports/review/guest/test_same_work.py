"""Every link takes as much work as every other: a dead one, an unknown one, one among many."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from dialogues.vault import fields
from dialogues.vault.opened import keystore
from reports.actions.change_round import hand_over, revoke_links
from reports.actions.review_code import make_code
from reports.actions.send_mail import make_link, send_due
from reports.models import Invitation, Mail, ReviewCode, ReviewLink, ReviewRound
from tests.reports.review.circle import enlarge

from .test_link import DEAD, UNKNOWN

pytestmark = pytest.mark.django_db


@pytest.fixture
def link(circle):
    """The guest's, and one of somebody else, against which an unknown one is held."""
    circle.link(circle.paper.cast.other_guest)
    return circle.link(circle.paper.cast.guest)


@pytest.fixture
def opened(monkeypatch):
    """`opened(address)`: which blobs are opened for it, by their places, and the answer."""
    unseal = fields.unseal

    def ask(address, method="get"):
        places = []

        def noted(key, blob, place, *, what):
            places.append(what)
            return unseal(key, blob, place, what=what)

        with monkeypatch.context() as patched:
            patched.setattr(fields, "unseal", noted)
            answer = getattr(Client(), method)(address)
        return places, answer

    return ask


@pytest.mark.parametrize("how", DEAD, ids=lambda how: how.__name__)
@pytest.mark.parametrize("method", ["get", "post"])
def test_as_much_is_opened_for_a_dead_link_as_for_an_unknown_one(circle, link, opened, how, method):
    places, answer = opened(how(circle, link), method)
    unknown, dead = opened(UNKNOWN, method)
    assert places == unknown
    assert (answer.status_code, answer.content) == (404, dead.content)


def test_an_unknown_link_is_held_against_another(circle, link, opened):
    places, answer = opened(link)
    unknown, dead = opened(UNKNOWN)
    assert (answer.status_code, dead.status_code) == (200, 404)
    assert len(places) >= 4  # the link, the invitation, and how often it was renewed
    assert places == unknown


def test_whose_keys_are_gone_has_a_dead_link(circle, link):
    keystore().delete(circle.paper.cast.dialogue.pk)
    dead = Client().get(UNKNOWN)
    for answer in (dead, Client().get(link), Client().post(link)):
        assert (answer.status_code, answer.content) == (404, dead.content)


def queries_of(deed):
    with CaptureQueriesContext(connection) as queries:
        deed()
    return len(queries)


def test_one_among_many_takes_no_more_queries(circle, link, settings):
    settings.EMAIL_HOST = "mail.example"
    send_due(clock=timezone.now)
    cast = circle.paper.cast

    def visit():
        client = Client()
        address = circle.link(cast.guest)
        # So that a code is mailed each time: nothing waits, and what there is was asked for before.
        Mail.objects.filter(kind="code").delete()
        ReviewCode.objects.update(expires_at=timezone.now() + timedelta(minutes=8))
        reads = [queries_of(lambda: client.get(address)), queries_of(lambda: client.post(address))]
        code = make_code(invitation=circle.invitation(cast.guest), now=timezone.now())
        reads.append(queries_of(lambda: client.get("/review/code")))
        reads.append(queries_of(lambda: client.post("/review/code", {"code": "no"})))
        reads.append(queries_of(lambda: client.post("/review/code", {"code": code})))
        assert Mail.objects.filter(kind="code").count() == 1
        return reads

    visit()  # the worker is told by the first that somebody waits
    few = visit()
    enlarge(circle, 20)
    for one in ReviewRound.objects.get().invitations.all():
        for _ in range(2):
            make_link(one)
            make_code(invitation=one, now=timezone.now())
    assert (ReviewLink.objects.count() > 40, ReviewCode.objects.count() > 40) == (True, True)
    assert visit() == few


def test_a_link_is_revoked_and_handed_over_in_as_many_queries(circle):
    cast = circle.paper.cast

    def deeds():
        one = Invitation.objects.select_related("round__dialogue").get(
            pk=circle.invitation(cast.guest).pk
        )
        wanted = {"invitation": one, "by": cast.convenor, "now": timezone.now()}
        hand_over(**wanted)  # the words that it reads are known from now on
        return queries_of(lambda: hand_over(**wanted)), queries_of(lambda: revoke_links(**wanted))

    few = deeds()
    enlarge(circle, 20)
    for one in ReviewRound.objects.get().invitations.all():
        make_link(one)
        make_code(invitation=one, now=timezone.now())
    assert deeds() == few
