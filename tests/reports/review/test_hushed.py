"""What a terminal tells of a report while people are asked does not move as they answer."""

from __future__ import annotations

import pytest
from django.utils import timezone

from reports.actions.record_silence import close_round
from reports.domain.review.decisions import Decision
from reports.management.commands.export_report import HELD
from tests.reports.commands.running import run

from .circle import answer

pytestmark = pytest.mark.django_db

SLUG = "coast-2026"
GOING_ON = "clearance-missing, whole report: A review of it is going on, and not all is cleared."


def told(*how):
    return run("audit_report", SLUG, *how).out


def refused(tmp_path):
    ended = run(
        "export_report", SLUG, "--format", "md", "--audience", "public", "--output", tmp_path
    )
    assert ended.code == HELD
    return ended.err


def everything(tmp_path):
    return told(), told("--json"), refused(tmp_path)


def test_while_people_are_asked_no_answer_moves_it(circle, tmp_path):
    cast = circle.paper.cast
    before = everything(tmp_path)
    assert all("whole report" in each or '"section": null' in each for each in before)
    assert GOING_ON in before[0]
    answer(circle, cast.guest, Decision.STRIKE)
    answer(circle, cast.other_guest, Decision.CHANGE, words="So.")
    assert everything(tmp_path) == before


def test_once_it_has_ended_each_place_is_told(circle, tmp_path):
    answer(circle, circle.paper.cast.guest, Decision.STRIKE)
    close_round(round_=circle.round, now=timezone.now())
    assert "clearance-refused, section " in told()
    assert GOING_ON not in told()
    assert "clearance-refused, section " in refused(tmp_path)
