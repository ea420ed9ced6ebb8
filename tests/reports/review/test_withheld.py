"""Before anybody is asked, the organiser reads what a review withholds, and what else is held."""

from __future__ import annotations

import io

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dialogues.models import Takeaway
from reports.desk import forget_desks
from reports.models import Block, Report, ReviewRound, Scope
from tests.reports.review.circle import shown
from tests.secrecy.alone import make_twelve, organiser

pytestmark = pytest.mark.django_db


def page(circle):
    """The page of the round."""
    address = f"/d/{circle.round.dialogue.slug}/review/{circle.round.pk}"
    return shown(organiser(circle).get(address))


def block(start: str) -> Block:
    """The paragraph that begins so."""
    return next(each for each in Block.objects.all() if each.text.startswith(start))


def rewrite(start: str, text: str) -> None:
    """Write other words in the paragraph that begins so."""
    row = block(start)
    row.text = text
    row.save()
    forget_desks()


def test_it_says_what_is_withheld_with_a_link_to_each_place():
    found = page(make_twelve(scope=Scope.OWN, opened=False))
    assert "Withheld from fellow participants (6)" in found
    assert f'#block-{block("{r7} argued").pk}">Section 1, block 3</a>: “A Russian par' in found
    assert '/takeaways#t1">Takeaway or recommendation 1</a>' in found
    assert '/report/front">Framing</a>' in found
    assert "Shown as it stands" not in found


def test_it_says_what_is_shown_though_it_is_held():
    circle = make_twelve(scope=Scope.OWN, opened=False)
    rewrite("{r2} disagreed", "{r2} disagreed with Thrupp Marlinspur.")
    found = page(circle)
    assert "Shown as it stands, though it holds a release (1)" in found
    assert "Withheld from fellow participants (5)" in found


def test_once_nothing_is_held_it_says_so():
    circle = make_twelve(scope=Scope.OWN, opened=False)
    for row in Block.objects.all():
        row.text = row.text.replace("{r7}", "{r7 @any}")
        row.save()
    for taken in Takeaway.objects.all():
        taken.text = taken.text.replace("{r7}", "{r7 @any}")
        taken.save()
    report = Report.objects.get()
    report.framing = "They met."
    report.save()
    forget_desks()
    found = page(circle)
    assert "Withheld from fellow participants (0)" in found
    assert "no description leaves too few people" in found


def test_while_it_goes_on_the_page_says_what_is_withheld_and_once_it_is_closed_nothing():
    circle = make_twelve(scope=Scope.OWN)
    assert "Withheld from fellow participants (6)" in page(circle)
    ReviewRound.objects.update(state="closed")
    assert "Withheld from fellow participants" not in page(circle)


def test_the_page_asks_as_many_questions_for_one_place_as_for_many():
    circle = make_twelve(scope=Scope.OWN, opened=False)
    client, found = organiser(circle), []
    address = f"/d/{circle.round.dialogue.slug}/review/{circle.round.pk}"
    for texts in (["{r7} argued."], ["{r7} argued."] * 30):
        section = block("{r7} argued").section
        Block.objects.exclude(pk=block("{r7} argued").pk).delete()
        Block.objects.bulk_create(
            Block(
                dialogue=circle.round.dialogue,
                section=section,
                position=at + 1,
                text=text,
                accepted=[],
                drafted_from=[],
            )
            for at, text in enumerate(texts)
        )
        forget_desks()
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        found.append(len(queries))
    assert found[0] == found[1]


def test_the_command_that_opens_a_review_says_it_too():
    make_twelve(scope=Scope.OWN, opened=False)
    rewrite("{r2} disagreed", "{r2} disagreed with Thrupp Marlinspur.")
    told, err = io.StringIO(), io.StringIO()
    call_command("review_link", "pilots-2026", "KR1", stdout=told, stderr=err)
    lines = err.getvalue().splitlines()
    assert len([each for each in lines if each.startswith("withheld from others: ")]) == 5
    (also,) = [each for each in lines if each.startswith("shown, held: ")]
    assert also.startswith("shown, held: section 1, block 2: ")
    assert "Marlinspur" not in err.getvalue()
    again = io.StringIO()
    call_command("review_link", "pilots-2026", "KR1", stdout=told, stderr=again)
    assert again.getvalue() == ""
