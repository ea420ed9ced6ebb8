"""A sentence that is withheld, on the pages of those who share it and of whoever asks them."""

from __future__ import annotations

import pytest
from django.utils import timezone

from reports.domain.review.parting import PARTLY
from reports.models import Block, Scope
from tests.reports.review.circle import shown, the_decision
from tests.reports.review.guests import choices, press, read
from tests.secrecy.alone import SHARED, WRITTEN, make_twelve, organiser, people

pytestmark = pytest.mark.django_db
READ = f"A Chinese participant doubted it, and {PARTLY}."


@pytest.fixture
def circle():
    return make_twelve(scope=Scope.OWN, room=SHARED)


@pytest.fixture
def guest(circle):
    """A browser of CN1 at their page."""
    person = people(circle.round.dialogue).get(code="CN1")
    return circle.let_in(person, now=timezone.now())


@pytest.fixture
def convenor(circle):
    """A browser of the convenor."""
    return organiser(circle)


def take(convenor):
    """The page after the convenor took the words that were asked for."""
    address = f"/d/pilots-2026/review/proposals/{the_decision().handle}"
    return shown(convenor.post(address, {"deed": "take"}, follow=True))


def test_its_person_reads_their_own_words_and_can_write_others(guest):
    page = read(guest)
    assert f"<mark>A Chinese participant</mark> doubted it, and {PARTLY}." in page
    (form,) = choices(page)
    assert form.fields["words"] == READ
    assert press(guest, 1, "change", words=READ.replace("doubted", "questioned")).status_code == 302
    assert f"questioned it, and {PARTLY}." in read(guest)


def test_the_words_that_they_asked_for_stand_beside_those_of_others(guest, convenor):
    press(guest, 1, "change", words=READ.replace("doubted", "questioned"))
    assert "The words are in the report." in take(convenor)
    assert WRITTEN.replace("doubted", "questioned") in [each.text for each in Block.objects.all()]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("A Chinese participant doubted it.", f"leave out “{PARTLY}.”"),
        (f"{PARTLY}, and a Chinese participant did not.", f"have “{PARTLY}” where nothing"),
        (f"A Chinese participant {PARTLY} and {PARTLY}.", f"have “{PARTLY}” where nothing"),
    ],
)
def test_where_they_cannot_it_says_so_and_nothing_changes(guest, convenor, words, why):
    press(guest, 1, "change", words=words)
    page = take(convenor)
    assert why in page
    assert "edit the paragraph by hand" in page
    assert WRITTEN in [each.text for each in Block.objects.all()]
    assert the_decision().verdict == ""


def test_the_page_of_the_round_says_who_reads_what(circle, convenor):
    page = shown(convenor.get(f"/d/pilots-2026/review/{circle.round.pk}"))
    assert "who shares that sentence reads their own words of it" in page
