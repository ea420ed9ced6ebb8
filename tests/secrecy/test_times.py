"""No time in the database lies near an answer: that somebody was let in by hand tells none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.apps import apps
from django.db import models

from dialogues.actions.people import add_participant
from dialogues.domain.record import Participant as Person
from dialogues.domain.secret import Secret
from dialogues.models import AuditRow, Takeaway
from reports.actions.change_round import hand_over
from reports.actions.decide import Answer, comment_on, decide
from reports.actions.participant_request import ask_for
from reports.actions.review_code import enter_code, forget_codes, make_code
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.models import ReviewCode
from reports.models.invitation import Opened
from reports.models.way_in import CODE_LIFETIME
from tests.reports.review.circle import make_circle, the_decision

pytestmark = pytest.mark.django_db
BEGAN = datetime(2026, 6, 8, 9, 0, tzinfo=UTC)
THEN = datetime(2026, 6, 10, 17, 42, 11, 5, tzinfo=UTC)  # they are on the telephone
NEAR = timedelta(hours=3)


def times():
    """Every moment in every row, by its column."""
    for model in apps.get_models():
        columns = [each.name for each in model._meta.fields if type(each) is models.DateTimeField]
        for values in model._default_manager.values_list(*columns) if columns else ():
            for column, value in zip(columns, values, strict=True):
                if value is not None:
                    yield f"{model._meta.db_table}.{column}", value


def near():
    """The columns with a moment near the answer."""
    return {column for column, value in times() if abs(value - THEN) < NEAR}


def test_an_answer_by_a_link_that_was_handed_over_has_no_time():
    circle = make_circle(now=BEGAN)
    cast = circle.paper.cast
    Takeaway.objects.filter(dialogue=cast.dialogue).delete()
    one = circle.invitation(cast.guest)
    _, code = hand_over(invitation=one, by=cast.convenor, now=THEN)
    moment = THEN + timedelta(minutes=1)
    used = enter_code(invitation=one, code=code, now=moment)
    assert used is not None
    one.opened = Opened(used.handed)
    passage = read_desk(cast.dialogue, Audience.PUBLIC).of("KR1")[0]
    said = Answer(passage.key, passage.fingerprint, Decision.STRIKE, comment="Not mine.")
    decide(invitation=one, answer=said, now=moment)
    comment_on(invitation=one, key=passage.key, comment="Nor his.", now=moment)
    ask_for(invitation=one, kind="copy", text="", now=moment)
    # Somebody edits the roster right afterwards: that row lies beside those of the answers.
    person = Person("KR9", "KR", Secret("Una Wexlomane"))
    add_participant(dialogue=cast.dialogue, person=person, by=cast.convenor, now=moment)
    assert "reports_reviewcode.expires_at" in near()  # the control: it is good for ten minutes
    forget_codes(now=THEN + timedelta(minutes=11))
    assert near() == set()
    assert not ReviewCode.objects.filter(handed_on__isnull=False).exists()
    assert the_decision().handed.startswith("Convenor")
    rows = AuditRow.objects.of_dialogue(cast.dialogue.pk).filter(at__date=THEN.date())
    assert [each.action for each in rows] == [
        "review.handed-over",
        "review.came-in",
        "roster.edited",
    ]


def test_once_expired_no_code_tells_whether_it_was_used():
    circle = make_circle(now=BEGAN)
    cast = circle.paper.cast
    for person, tried in ((cast.guest, "right"), (cast.other_guest, "wrong")):
        code = make_code(invitation=circle.invitation(person), now=THEN)
        enter_code(
            invitation=circle.invitation(person),
            code=code if tried == "right" else "none",
            now=THEN,
            origin="there",
        )
    make_code(invitation=circle.invitation(cast.guest), now=THEN + timedelta(minutes=1))

    def told() -> list[str]:
        rows = ReviewCode.objects.values_list("used", "tries", "tried_from")
        return sorted(map(repr, rows))

    assert len(set(told())) == 3  # the control: used, tried, neither
    assert forget_codes(now=THEN + timedelta(minutes=12)) == 0
    assert told() == [repr((True, 0, {}))] * 3


def test_a_mailed_code_still_counts_for_a_day():
    circle = make_circle(now=BEGAN)
    one = circle.invitation(circle.paper.cast.guest)
    make_code(invitation=one, now=THEN - CODE_LIFETIME)
    assert forget_codes(now=THEN + timedelta(hours=23)) == 0
    assert forget_codes(now=THEN + timedelta(hours=25)) == 1
