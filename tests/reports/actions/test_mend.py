"""One click puts a remedy's words in their place."""

from __future__ import annotations

from typing import Any

import pytest

from dialogues.actions.refused import Refused
from dialogues.permissions import NOT_FOR_OBSERVERS
from reports.actions.history import undo
from reports.actions.mend import CHANGED, mend_token
from tests.cast import NOW
from tests.reports.paper import Paper, make_paper

pytestmark = pytest.mark.django_db


@pytest.fixture
def paper() -> Paper:
    return make_paper()


def mend(paper: Paper, **fields):
    block = paper.blocks[0]
    usual: dict[str, Any] = {
        "block": block, "version": block.version, "old": "{r1}", "new": "{r1 @any}", "number": 0,
        "by": paper.cast.rapporteur, "now": NOW,
    }  # fmt: skip
    return mend_token(**usual | fields)


def test_replaces_the_token_and_can_be_undone(paper):
    assert mend(paper).text == "{r1 @any} spoke of cables."
    undo(report=paper.report, by=paper.cast.rapporteur, now=NOW)
    assert paper.blocks[0].text == "{r1} spoke of cables."


def test_takes_the_one_that_was_meant(paper):
    paper.type(paper.blocks[0], "{r1} spoke, and {r1} spoke again.")
    assert mend(paper, number=1).text == "{r1} spoke, and {r1 @any} spoke again."


@pytest.mark.parametrize("fields", [{"version": 99}, {"old": "{r2}"}, {"number": 1}])
def test_what_was_changed_meanwhile_is_left_alone(paper, fields):
    with pytest.raises(Refused, match=CHANGED):
        mend(paper, **fields)
    assert paper.blocks[0].text == "{r1} spoke of cables."


def test_is_refused_to_who_may_not_write(paper):
    with pytest.raises(Refused, match=NOT_FOR_OBSERVERS):
        mend(paper, by=paper.cast.observer)
