"""Editing headings and the order of sections."""

from __future__ import annotations

from typing import Any

import pytest

from dialogues.actions.refused import Refused
from reports.actions.edit_block import Stale
from reports.actions.edit_section import (
    GONE,
    NEW,
    add_section,
    begin_by_hand,
    delete_section,
    move_section,
    save_section,
)
from reports.models import Report
from tests.cast import NOW
from tests.reports.paper import Paper, make_paper

pytestmark = pytest.mark.django_db


@pytest.fixture
def paper() -> Paper:
    return make_paper()


@pytest.fixture
def who(paper: Paper) -> dict[str, Any]:
    return {"by": paper.cast.rapporteur, "now": NOW}


def headings(paper: Paper) -> list[str]:
    return [section.heading for section in paper.sections]


def test_saves_a_heading_and_a_session(paper, who):
    first, session = paper.sections[0], paper.cast.session
    saved = save_section(
        section=first, heading="Cables", session=session, version=first.version, **who
    )
    assert (saved.heading, saved.session) == ("Cables", session)
    save_section(section=saved, heading="Cables", session=session, version=saved.version, **who)
    assert paper.again().version == 1


def test_a_stale_heading_is_refused(paper, who):
    first = paper.sections[0]
    opened = first.version
    save_section(section=first, heading="Theirs", session=None, version=opened, **who)
    with pytest.raises(Stale) as told:
        save_section(section=first, heading="Mine", session=None, version=opened, **who)
    assert told.value.present.heading == "Theirs"
    assert headings(paper) == ["Theirs", "Part 2"]


def test_adds_behind_another_or_first_with_an_empty_paragraph(paper, who):
    add_section(report=paper.report, after=paper.sections[0], heading="Between", **who)
    add_section(report=paper.report, after=None, heading="First", **who)
    assert headings(paper) == ["First", "Part 1", "Between", "Part 2"]
    assert [texts for _, texts in paper.texts][::2] == [[""], [""]]


def test_moves_and_stays_at_the_edge(paper, who):
    for up, expected in (
        (True, ["Part 1", "Part 2"]),
        (False, ["Part 2", "Part 1"]),
        (False, ["Part 2", "Part 1"]),
        (True, ["Part 1", "Part 2"]),
    ):
        first = next(each for each in paper.sections if each.heading == "Part 1")
        move_section(section=first, up=up, **who)
        assert headings(paper) == expected


def test_deletes_with_what_stands_in_it(paper, who):
    gone = paper.sections[0]
    delete_section(section=gone, **who)
    assert paper.texts == [("Part 2", ["{r3} spoke of ice."])]
    assert paper.again().dismissed == ["r1", "r2"]
    with pytest.raises(Refused) as told:
        delete_section(section=gone, **who)
    assert told.value.reason == GONE


def test_begins_by_hand_once(paper, who):
    paper.report.delete()
    dialogue = paper.cast.dialogue
    first = begin_by_hand(dialogue=dialogue, **who)
    assert begin_by_hand(dialogue=dialogue, **who) == first
    assert Report.objects.count() == 1
    assert [section.heading for section in first.report.sections.all()] == [NEW]


def test_refuses_whoever_may_not_write(paper):
    with pytest.raises(Refused):
        begin_by_hand(dialogue=paper.cast.dialogue, by=paper.cast.observer, now=NOW)
