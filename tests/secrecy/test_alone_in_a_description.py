"""Whoever is alone in a description has cleared nothing yet as a review begins: nobody else who is
asked reads it, on any page, in any answer and in any mail."""

from __future__ import annotations

import re

import pytest
from django.core import mail
from django.utils import timezone

from reports.actions.answer_proposal import take_proposal
from reports.actions.edit_block import save_block
from reports.actions.send_mail import send_due
from reports.domain.review.withholding import UNSAID
from reports.models import Block, Mail, Scope
from tests.reports.review.circle import the_decision
from tests.reports.review.guests import press, read

from .alone import make_twelve, pages, people

pytestmark = pytest.mark.django_db
SECRET = re.compile("Russian", re.IGNORECASE)
WHOSE = "RU1"


@pytest.mark.parametrize("scope", Scope.values)
def test_nobody_else_reads_it_anywhere(scope):
    circle = make_twelve(scope=scope)
    everybody = people(circle.round.dialogue)
    assert everybody.count() == 12
    for person in everybody:
        own = pages(circle.let_in(person, now=timezone.now()))
        told = [page for page in own if SECRET.search(page)]
        if person.code == WHOSE:
            assert "A Russian participant</mark> argued that a buoy is a ship." in own[0]
            assert "A Russian participant argued that buoys should be counted." in own[0]
        else:
            assert told == [], person.code
            assert "A participant argued that buoys should be counted." in own[0]
    send_due(clock=timezone.now)
    letters = [f"{each.subject} {each.body}" for each in mail.outbox]
    letters += [f"{each.subject} {each.body}" for each in Mail.objects.all()]
    assert [each for each in letters if SECRET.search(each)] == []


def test_they_read_coarser_words_around_their_own_and_before_them():
    circle = make_twelve(scope=Scope.OWN)
    rows = {each.code: each for each in people(circle.round.dialogue)}
    page = read(circle.let_in(rows["KR2"], now=timezone.now()))
    assert "A participant argued that buoys drift in storms." in page
    page = read(circle.let_in(rows["CN1"], now=timezone.now()))
    assert "and a participant argued that charts matter less." in page
    assert UNSAID not in page


def test_what_was_asked_for_keeps_to_what_was_read():
    """Whoever shares a sentence asks for other words of it, and it is taken: nothing of the label
    comes back to them, nor is it lost in the report."""
    circle = make_twelve(scope=Scope.OWN)
    person = people(circle.round.dialogue).get(code="CN1")
    client = circle.let_in(person, now=timezone.now())
    wanted = "A Chinese participant doubted it, and a participant argued that charts matter less."
    assert press(client, 1, "change", words=wanted).status_code == 302
    assert [page for page in pages(client) if SECRET.search(page)] == []
    by = circle.round.dialogue.memberships.get().user
    take_proposal(clearance=the_decision(), by=by, now=timezone.now())
    texts = [each.text for each in Block.objects.all()]
    assert "{r2} doubted it, and {r7} argued that charts matter less." in texts
    assert [page for page in pages(client) if SECRET.search(page)] == []


def test_an_edit_while_it_goes_on_and_a_second_round_show_it_no_more():
    circle = make_twelve(scope=Scope.WHOLE)
    person = people(circle.round.dialogue).get(code="KR2")
    client = circle.let_in(person, now=timezone.now())
    by = circle.round.dialogue.memberships.get().user
    block = next(each for each in Block.objects.all() if each.text.startswith("{r1} argued"))
    text = "{r7} argued that it blows. {r1} argued that the charts were old."
    save_block(block=block, text=text, version=block.version, by=by, now=timezone.now())
    page = read(client)
    assert "A participant argued that it blows." in page
    assert SECRET.search(page) is None


def test_once_it_is_mended_nothing_reads_otherwise():
    """Nor could anybody tell by their page that it was."""
    circle = make_twelve(scope=Scope.WHOLE)
    client = circle.let_in(people(circle.round.dialogue).get(code="KR2"), now=timezone.now())
    before = read(client)
    by = circle.round.dialogue.memberships.get().user
    for block in Block.objects.select_related("section__report", "dialogue"):
        text = block.text.replace("{r7}", "{r7 @any}")
        save_block(block=block, text=text, version=block.version, by=by, now=timezone.now())
    assert read(client) == before
