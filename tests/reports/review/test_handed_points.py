"""What somebody thinks of conclusions is not read off a page that an organiser handed over."""

from __future__ import annotations

import pytest
from django.utils import timezone, translation
from django.utils.translation import gettext

from dialogues.models import Endorsement, Takeaway
from reports.desk import forget_desks
from reports.languages import ENGLISH, LANGUAGES
from tests.reports.review.guests import forms, read

from .test_handed_over import mark, open_page

pytestmark = pytest.mark.django_db
PAGES = ("/review/", "/review/done", "/review/copy")
MINE = "Only where the vexillarium is glimfjorded."
NOT_SHOWN = "What was said of conclusions with your own link is not shown here"
WHOLE = (
    "This page was opened with a link or a code that an organiser handed over. "
    f"{NOT_SHOWN}; an answer that is given here takes its place."
)
MARK = "with a code that an organiser handed over: "
__all__ = ["mark"]  # a fixture


@pytest.fixture
def own(circle):
    return circle.let_in(circle.paper.cast.guest, now=timezone.now())


@pytest.fixture
def handed(circle, own):
    return open_page(circle)


def endorse(client, choice, reservation=""):
    form = next(each for each in forms(read(client)) if each.action == "/review/endorse")
    sent = {**form.fields, "choice": choice, "reservation": reservation}
    return client.post(form.action, sent)


def pages(client):
    return [read(client, each) for each in PAGES]


def test_a_page_that_was_handed_over_is_the_same_whatever_they_answered(own, handed):
    nothing = pages(handed)
    for choice, reservation in (("reserve", MINE), ("disagree", "")):
        assert endorse(own, choice, reservation).status_code == 302
        assert pages(handed) == nothing
    assert all(NOT_SHOWN in each for each in nothing)
    endorse(own, "reserve", MINE)
    assert all(MINE in each and NOT_SHOWN not in each for each in pages(own))  # the control


def test_nor_that_its_words_have_changed_since(own, handed):
    endorse(own, "agree")
    nothing = read(handed)
    point = Takeaway.objects.get()
    point.text = "{r4} was quite right."
    point.save()
    forget_desks()
    assert "has been reworded since" in read(own)
    assert "has been reworded since" not in read(handed)
    assert "You agree" not in nothing


def test_its_person_sees_what_was_answered_over_theirs(own, handed, mark):
    endorse(own, "disagree")
    endorse(handed, "reserve", "Not theirs.")
    assert [(row.choice, row.handed) for row in Endorsement.objects.said()] == [("reserve", mark)]
    for client in (own, handed):
        for page in pages(client):
            assert ("Not theirs." in page, page.count(f"{MARK}{mark}")) == (True, 1)


def test_what_they_answer_then_is_theirs_again(own, handed):
    endorse(handed, "agree")
    endorse(own, "reserve", MINE)
    assert all(MARK not in each for each in pages(own))
    assert all(MINE not in each and "You agree" not in each for each in pages(handed)[1:])


def test_says_nothing_of_it_where_no_conclusion_is_put_up(circle, own, handed):
    circle.round.endorses = False
    circle.round.save()
    assert NOT_SHOWN not in read(handed) + read(handed, "/review/done")


@pytest.mark.parametrize("language", LANGUAGES)
def test_says_so_in_each_language(handed, language):
    handed.post("/review/language", {"language": language})
    with translation.override(language):
        said = gettext(WHOLE)
    assert (said == WHOLE) is (language == ENGLISH)
    assert all(said in each for each in pages(handed))
