"""A name that may print once its owner agrees is on nobody else's page, before and after."""

from __future__ import annotations

import pytest

from dialogues.models import Endorsement, Session, Takeaway
from reports.desk import forget_desks
from reports.models import Block, ReviewRound, Scope
from tests.reports.review.guests import choices, press, read

pytestmark = pytest.mark.django_db
NAME = "Nari Vellumkin"
PAGES = ("/review/", "/review/done", "/review/copy")


@pytest.fixture
def named(circle):
    """The first guest is to be named, in a paragraph of the other guest's and in a conclusion."""
    Session.objects.update(rule="on-the-record")
    rows = Block.objects.filter(section__report=circle.paper.report).order_by("position")
    texts = ("{r1 named} said that cables break. {r2} disagreed.", "{r2} disagreed.")
    for row, text in zip(rows, texts, strict=False):
        row.text = text
        row.save()
    takeaway = Takeaway.objects.get(code="t1")
    takeaway.text = "{r1 named} spoke for all."
    takeaway.save()
    forget_desks()
    return circle


@pytest.mark.parametrize("scope", Scope.values)
def test_others_do_not_see_it_whatever_its_owner_says(named, guest, other, scope):
    ReviewRound.objects.update(scope=scope)
    before = [read(other, address) for address in PAGES]
    assert NAME in read(guest)
    # The whole draft prints the list of those who took part, as the rule has it.
    assert [page.count("Vellumkin") for page in before] == [int(scope == Scope.WHOLE), 0, 0]
    assert before[0].count("[name withheld] said that cables break.") >= 1
    assert "[name withheld] spoke for all." in before[0]
    for number in range(1, len(choices(read(guest))) + 1):
        press(guest, number, "approve")
    assert [read(other, address) for address in PAGES] == before


def test_a_conclusion_with_a_name_withheld_can_be_endorsed(named, other):
    page = read(other)
    seen = page.partition('name="seen" value="')[2].partition('"')[0]
    sent = {"code": "t1", "seen": seen, "choice": "agree"}
    assert other.post("/review/endorse", sent).status_code == 302
    assert len(Endorsement.objects.said()) == 1
