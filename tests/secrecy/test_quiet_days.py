"""On a day with one code, a copy without keys has the same of it whatever its person did."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

import pytest
from django.db import transaction
from django.utils import timezone

from dialogues.models import AuditRow
from reports.actions.decide import approve_rest
from reports.actions.participant_request import ask_for
from reports.actions.review_code import enter_code, make_code
from reports.desk import forget_desks, read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.models import Invitation
from reports.owned import forget_owners
from tests.reports.review.circle import Circle, answer, make_circle, weigh

pytestmark = pytest.mark.django_db
NOW: Final = timezone.now()


def look(circle: Circle, one: Invitation) -> None:
    """They read their page."""


def decide(circle: Circle, one: Invitation) -> None:
    answer(circle, circle.paper.cast.guest, Decision.STRIKE, now=NOW)


def have_looked(circle: Circle, one: Invitation) -> None:
    approve_rest(invitation=one, shown={}, now=NOW)


def endorse(circle: Circle, one: Invitation) -> None:
    weigh(one, read_desk(circle.paper.cast.dialogue, Audience.PUBLIC).points[0], now=NOW)


def ask(circle: Circle, one: Invitation) -> None:
    ask_for(invitation=one, kind="copy", text="", now=NOW)


DEEDS: Final = (look, decide, have_looked, endorse, ask)


def new_rows(deed: Any, *, with_code: bool = True, **fields: Any) -> list[tuple[str, int | None]]:
    """The rows of a day on which the guest alone did this; the world is gone then."""
    forget_desks()
    forget_owners()
    with transaction.atomic():
        circle = make_circle(now=NOW - timedelta(days=1), **fields)
        one = circle.invitation(circle.paper.cast.guest)
        before = AuditRow.objects.count()
        if with_code:
            assert enter_code(invitation=one, code=make_code(invitation=one, now=NOW), now=NOW)
        deed(circle, one)
        rows = list(AuditRow.objects.values_list("action", "by"))[before:]
        transaction.set_rollback(True)
    return rows


@pytest.mark.parametrize("deed", DEEDS)
def test_the_audit_says_that_somebody_came_in_and_no_more(deed):
    assert new_rows(deed) == [("review.came-in", None)]


def test_a_review_without_conclusions_has_the_same_row():
    assert new_rows(decide, endorses=False) == [("review.came-in", None)]


@pytest.mark.parametrize("deed", DEEDS)
def test_whoever_came_in_on_an_earlier_day_leaves_no_row(deed):
    assert new_rows(deed, with_code=False) == []


def test_where_no_code_is_asked_for_the_first_answer_says_so():
    words = {"with_code": False, "uses_code": False, "code_ground": "They share one address."}
    for deed in (decide, endorse, have_looked):
        assert new_rows(deed, **words) == [("review.came-in", None)]
    assert new_rows(look, **words) == []
