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


def front_version(paper: Paper) -> str:
    """Of the page as it was opened at first."""
    return paper.report.front_version


def test_saves_every_part(paper, who):
    saved = save_front(report=paper.report, front=FRONT, version=front_version(paper), **who)
    assert front_of(saved) == FRONT
    assert (saved.framing_edited, saved.version) == (True, 1)


def test_an_empty_opening_is_drafted_again(paper, who):
    opened = save_front(report=paper.report, front=FRONT, version=front_version(paper), **who)
    empty = replace(FRONT, framing="")
    saved = save_front(report=opened, front=empty, version=opened.front_version, **who)
    assert (saved.framing, saved.framing_edited) == ("", False)


def test_a_stale_edit_is_refused_and_told_what_stands(paper, who):
    save_front(report=paper.report, front=FRONT, version=front_version(paper), **who)
    mine = replace(FRONT, title="Mine")
    with pytest.raises(Stale) as told:
        save_front(report=paper.report, front=mine, version=front_version(paper), **who)
    assert front_of(told.value.present) == FRONT
    assert front_of(paper.again()) == FRONT


def test_what_is_written_in_the_text_makes_no_front_stale(paper, who):
    paper.type(paper.blocks[0], "New.")
    delete_block(block=paper.blocks[1], version=paper.blocks[1].version, **who)
    saved = save_front(report=paper.report, front=FRONT, version=front_version(paper), **who)
    assert saved.title == "Title"


def test_the_same_front_twice_changes_nothing(paper, who):
    save_front(report=paper.report, front=FRONT, version=front_version(paper), **who)
    again = save_front(report=paper.report, front=FRONT, version=front_version(paper), **who)
    assert again.version == 1
