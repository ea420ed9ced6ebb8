"""What the logs tell of a review at the finest level, with DEBUG on: of nobody, and no words."""

from __future__ import annotations

import logging
import re

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from config.logs import LineFormatter, MaskTokens
from reports.actions.review_code import make_code
from reports.actions.tend import tend_reviews
from reports.models import ReviewRound, Scope
from tests.reports.review.guests import choices, press, read

pytestmark = pytest.mark.django_db
PERSONAL = ("Vellumkin", "Quillmarsh", "kr1@example.org", "My own words", "Point 1 about")


@pytest.fixture
def lines(caplog, settings):
    """What the handlers would write, at every level, statements to the database included."""
    settings.DEBUG = True
    settings.EMAIL_HOST = "mail.example"
    caplog.set_level(logging.DEBUG)
    for name in ("django", "django.db.backends", "django.template", "django.request"):
        caplog.set_level(logging.DEBUG, logger=name)
    formatter, mask = LineFormatter(), MaskTokens()
    connection.force_debug_cursor = True

    def read_lines():
        for record in caplog.records:
            mask.filter(record)
        return "\n".join(map(formatter.format, caplog.records))

    yield read_lines
    connection.force_debug_cursor = False


def test_a_whole_visit_leaves_nothing_of_anybody(circle, lines):
    ReviewRound.objects.update(scope=Scope.WHOLE)
    person, client = circle.paper.cast.guest, Client()
    link = circle.link(person)
    token = link.rsplit("/", 1)[1]
    client.get(link)
    client.get(f"{link}x")
    client.post(link)
    tend_reviews(timezone.now)
    code = make_code(invitation=circle.invitation(person), now=timezone.now())
    client.post("/review/code", {"code": "000000x"})
    client.post("/review/code", {"code": code})
    press(client, 1, "change", words="My own words.", comment="My own words to you.")
    press(client, 2, "approve")
    client.post("/review/request", {"kind": "correct", "text": "My own words on me."})
    for address in ("/review/done", "/review/copy", "/review/nothing"):
        client.get(address)
    assert len(choices(read(client))) == 5
    written = lines()
    assert "SELECT" in written  # the finest level is on
    assert [each for each in (*PERSONAL, token) if each in written] == []
    assert re.search(rf"\b{code}\b", written) is None


def test_a_fault_on_the_page_tells_where_and_no_value(guest, lines, monkeypatch):
    def fail(*arguments, **options):
        raise ValueError("Nari Vellumkin: My own words")

    monkeypatch.setattr("reports.views.participant.page.read_guest_view", fail)
    client = Client(raise_request_exception=False)
    client.cookies = guest.cookies
    answer = client.get("/review/")
    assert answer.status_code == 500
    written = lines() + answer.content.decode()
    assert "ValueError" in written
    assert [each for each in PERSONAL if each in written] == []
