"""Editing what stands around the text."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from reports.actions.edit_block import Stale, delete_block
from reports.actions.edit_front import front_of, save_front
from reports.domain.front import Front
from tests.cast import NOW
from tests.reports.paper import Paper, make_paper

pytestmark = pytest.mark.django_db
FRONT = Front("Title", "A. Writer", "2026-07", "plain", "Opening.", ("A fund", "A host"))


@pytest.fixture
def paper() -> Paper:
    return make_paper()


@pytest.fixture
def who(paper: Paper) -> dict[str, Any]:
    return {"by": paper.cast.rapporteur, "now": NOW}


def test_saves_every_part(paper, who):
    saved = save_front(report=paper.report, front=FRONT, version=0, **who)
    assert front_of(saved) == FRONT
    assert (saved.framing_edited, saved.version, saved.front_version) == (True, 1, 1)


def test_an_empty_opening_is_drafted_again(paper, who):
    save_front(report=paper.report, front=FRONT, version=0, **who)
    saved = save_front(report=paper.report, front=replace(FRONT, framing=""), version=1, **who)
    assert (saved.framing, saved.framing_edited) == ("", False)


def test_a_stale_edit_is_refused_and_told_what_stands(paper, who):
    save_front(report=paper.report, front=FRONT, version=0, **who)
    with pytest.raises(Stale) as told:
        save_front(report=paper.report, front=replace(FRONT, title="Mine"), version=0, **who)
    assert front_of(told.value.present) == FRONT
    assert front_of(paper.again()) == FRONT


def test_what_is_written_in_the_text_makes_no_front_stale(paper, who):
    paper.type(paper.blocks[0], "New.")
    delete_block(block=paper.blocks[1], version=0, **who)
    saved = save_front(report=paper.report, front=FRONT, version=0, **who)
    assert saved.title == "Title"


def test_the_same_front_twice_changes_nothing(paper, who):
    save_front(report=paper.report, front=FRONT, version=0, **who)
    assert save_front(report=paper.report, front=FRONT, version=0, **who).version == 1
