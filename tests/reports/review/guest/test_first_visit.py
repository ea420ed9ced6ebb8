"""What a first visit weighs, and what it leaves in the log."""

from __future__ import annotations

import gzip
import logging
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from config.logs import DropGuests
from reports.actions.review_code import make_code
from reports.desk import forget_desks
from reports.models import Block
from tests.config.test_padding import head
from tests.reports.paper import say

pytestmark = pytest.mark.django_db
LIMIT, PASSAGES = 100_000, 20
STATIC = ("review.css", "mark.svg")


@pytest.fixture
def long(circle):
    """Twenty passages, each in a paragraph of some length."""
    cast, section = circle.paper.cast, circle.paper.sections[0]
    for position in range(5, PASSAGES):
        code = say(cast, cast.guest, "The cables should lie deeper, and be watched. " * 8)
        Block.objects.create(
            dialogue=cast.dialogue,
            section=section,
            position=position,
            text=f"{{{code}}} held that cables {position} should lie deeper. "
            + "They should be watched by those who own them, and by those who use them. " * 5,
            accepted=[],
            drafted_from=[],
        )
    forget_desks()
    return circle


def visit(circle, client):
    """Every answer on the way in, in order."""
    link = circle.link(circle.paper.cast.guest)
    answers = [client.get(link), client.post(link), client.get("/review/code")]
    code = make_code(invitation=circle.invitation(circle.paper.cast.guest), now=timezone.now())
    answers.append(client.post("/review/code", {"code": code}))
    answers.append(client.get("/review/", headers={"accept-encoding": "gzip"}))
    return link, code, answers


def test_twenty_passages_are_under_100_kilobytes(long):
    _, _, answers = visit(long, Client())
    assert answers[-1].headers["Content-Encoding"] == "gzip"
    page = gzip.decompress(answers[-1].content).decode()
    assert "Passage 20 of 20" in page
    static = sum((Path(settings.BASE_DIR) / "static" / name).stat().st_size for name in STATIC)
    sent = sum(head(each) + len(each.content) for each in answers) + static
    assert sent < 0.7 * LIMIT
    # A browser that takes nothing compressed is within it as well.
    assert sent - len(answers[-1].content) + len(page.encode()) < 1.5 * LIMIT


def test_no_line_of_a_log_holds_token_code_or_name(circle, caplog):
    caplog.set_level(logging.INFO)
    client = Client()
    link, code, _ = visit(circle, client)
    token = link.rsplit("/", 1)[1]
    client.get(f"{link}x")  # a dead link is a warning, with its address
    client.post("/review/respond", {"key": "x", "decision": "approve", "words": "My words."})
    assert [each for each in caplog.records if token in each.getMessage()]  # the control
    # The handlers of the log drop a refusal as they come to it.
    kept = [each for each in caplog.records if DropGuests().filter(each)]
    lines = "\n".join(each.getMessage() for each in kept)
    assert [each for each in (token, code, "Vellumkin", "My words.") if each in lines] == []
