"""Links and codes from before they were sealed open what they opened, in an order of chance."""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from dialogues.models.sign_in_link import hash_token
from dialogues.vault.opened import keystore
from reports.actions.review_code import enter_code, hash_code
from reports.models import Invitation, ReviewCode, ReviewLink
from tests.plumbing.migrations import go_back, migrate
from tests.reports.review.circle import make_circle

BEFORE = [("reports", "0009_held_mails")]
CODE = "123456"


@pytest.fixture
def circle(transactional_db):
    """A review of now, brought up to date again whatever happens."""
    yield make_circle(now=timezone.now())
    migrate()


def write_before(apps, circle, *, tokens=("one", "two"), revoked="dead"):
    """Links and a code of the guest, as they were kept."""
    link, code = (apps.get_model("reports", each) for each in ("ReviewLink", "ReviewCode"))
    one = apps.get_model("reports", "Invitation").objects.get(pk=circle.pk)
    one.renewals = 3
    one.save(update_fields=["renewals"])
    for token in (*tokens, revoked):
        link.objects.create(invitation=one, token_hash=hash_token(token), revoked=token == revoked)
    code.objects.create(
        invitation=one,
        code_hash=hash_code(circle, CODE),
        expires_at=timezone.now() + timedelta(minutes=5),
        tries=1,
        tried_from={"here": 1},
        asked_from="there",
    )


def test_what_opened_a_page_still_does(circle):
    one = circle.invitation(circle.paper.cast.guest)
    write_before(go_back(BEFORE), one)
    migrate()
    answers = {each: Client().get(f"/r/{each}").status_code for each in ("one", "two", "dead", "x")}
    assert answers == {"one": 200, "two": 200, "dead": 404, "x": 404}
    now = Invitation.objects.get(pk=one.pk)
    assert (now.renewals, {each.invitation for each in ReviewLink.objects.all()}) == (3, {one.pk})
    kept = ReviewCode.objects.get()
    assert (kept.tries, kept.tried_from, kept.asked_from) == (1, {"here": 1}, "there")
    assert enter_code(invitation=now, code=CODE, now=timezone.now()) == kept
    padded = {len(bytes(each.__dict__["about"])) for each in (*ReviewLink.objects.all(), kept)}
    assert len(padded) == 1


def test_they_are_written_again_in_an_order_of_chance(circle, monkeypatch):
    class Backwards:
        def shuffle(self, rows):
            rows.reverse()

    one = circle.invitation(circle.paper.cast.guest)
    tokens = [f"token {each}" for each in range(5)]
    write_before(go_back(BEFORE), one, tokens=tokens)
    module = import_module("reports.migrations.0010_ways_in")
    monkeypatch.setattr(module, "SystemRandom", Backwards)
    migrate()
    place = "rowid" if connection.vendor == "sqlite" else "ctid"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT token_hash FROM reports_reviewlink ORDER BY {place}")  # noqa: S608
        written = [row[0] for row in cursor.fetchall()]
    assert written == [hash_token(each) for each in reversed(tokens)]


def test_whose_keys_are_gone_keeps_no_link(circle):
    one = circle.invitation(circle.paper.cast.guest)
    write_before(go_back(BEFORE), one)
    keystore().delete(circle.paper.cast.dialogue.pk)
    migrate()
    assert (ReviewLink.objects.count(), ReviewCode.objects.count()) == (0, 0)
    assert Invitation.objects.count() == 2
