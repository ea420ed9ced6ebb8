"""A conclusion that was counted says so to whoever is asked again: their answer moves no figure."""

from __future__ import annotations

import re

import pytest
from django.utils import timezone, translation
from django.utils.translation import gettext

from dialogues.models import Takeaway
from reports.actions.record_silence import close_round
from reports.desk import forget_desks
from reports.languages import ENGLISH, LANGUAGES
from reports.models import ReviewRound
from tests.reports.review.guests import read

from .circle import Circle
from .test_convergence import ask_again, crowd

pytestmark = pytest.mark.django_db
COUNTED = (
    "What people think of this has been counted already, and it is counted only once: an answer "
    "that is given now is kept, but changes no figure."
)
__all__ = ["crowd"]  # a fixture


def let_in(circle, later):
    """The guest's browser in a later review."""
    return Circle(circle.paper, later).let_in(circle.paper.cast.guest, now=timezone.now())


def point(client, code="t1"):
    """A conclusion as it stands on the page."""
    found = re.search(
        rf'<section class="passage" id="point-{code}".*?</section>', read(client), re.S
    )
    assert found is not None
    return " ".join(found[0].split())


def test_says_nothing_before_it_is_counted(circle):
    guest = circle.let_in(circle.paper.cast.guest, now=timezone.now())
    assert COUNTED not in point(guest)
    close_round(round_=circle.round, now=timezone.now())  # with too few answers
    assert ReviewRound.objects.get().counted == []
    assert COUNTED not in point(let_in(circle, ask_again(circle)))


def test_says_so_once_it_is_in_whatever_words(crowd):
    guest = let_in(crowd, ask_again(crowd))
    assert point(guest).count(COUNTED) == 1
    row = Takeaway.objects.get()
    row.text = "{r4} was quite right."
    row.save()
    forget_desks()
    assert COUNTED in point(guest)


def test_and_not_of_one_that_is_new(crowd):
    dialogue = crowd.paper.cast.dialogue
    Takeaway.objects.create(dialogue=dialogue, code="t2", position=1, text="Ships matter.")
    forget_desks()
    guest = let_in(crowd, ask_again(crowd))
    assert (COUNTED in point(guest), COUNTED in point(guest, "t2")) == (True, False)


def test_tells_neither_how_many_answered_nor_when(crowd):
    later = ask_again(crowd)
    shown = point(let_in(crowd, later))
    first = ReviewRound.objects.get(number=1)
    first.counted = [each | {"counts": {"KR": [9, 9, 9, 9]}} for each in first.counted]
    first.save(update_fields=["counted"])
    forget_desks()
    mark = re.compile(r'name="seen" value="\w+"|id="[^"]*"')
    assert mark.sub("", point(let_in(crowd, later))) == mark.sub("", shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_says_so_in_each_language(crowd, language):
    guest = let_in(crowd, ask_again(crowd))
    guest.post("/review/language", {"language": language})
    with translation.override(language):
        said = gettext(COUNTED)
    assert (said == COUNTED) is (language == ENGLISH)
    assert said in point(guest)


def test_a_desk_that_was_kept_before_knows_it_too(crowd):
    """What is kept in memory is dropped as a review closes, so that the next one says it."""
    ReviewRound.objects.update(counted=None, state="open")
    first = ReviewRound.objects.get()
    guest = let_in(crowd, first)
    assert COUNTED not in point(guest)
    close_round(round_=first, now=timezone.now())
    assert COUNTED in point(let_in(crowd, ask_again(crowd)))
