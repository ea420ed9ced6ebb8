"""A head over what one of the agenda said tells who it was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.record import Block, Report, Section
from reports.domain.asides.facts import ORDER
from reports.domain.asides.heads import SEVERAL

from .rooms import told, two_days


def under(heading: str, *texts: str):
    record = two_days()
    section = Section(heading, blocks=tuple(map(Block, texts)))
    last = Section("Other matters", blocks=(Block("{a5} spoke."),))
    report = replace(record.report or Report(), sections=(section, last))
    return told(record=replace(record, report=report))


@pytest.mark.parametrize(
    "heading",
    [
        "Chair's summary",
        "The Chair’s remarks",
        "From the chair",
        "Summary by the chair",
        "A word from the moderator",
        "Chairman's closing words",
        "Closing remarks",
        "2. Summing up",
        "Day one: remarks by the chair",
        "Opening remarks",
        "Welcome address",
        "Chair's conclusions of the first session",
        "The chair takes stock",
    ],
)
def test_a_heading_tells_who_chaired(heading):
    (found,) = (each for each in under(heading, "{a4} spoke.") if each.text == heading)
    assert (found.kind, found.severity) == ("k-below-threshold", "hold")
    assert found.reason.startswith(f"With “{heading}”, “A Korean participant” leaves one person")
    assert found.place.block == 0


@pytest.mark.parametrize("heading", ["Keynote", "Keynote address", "Opening presentation"])
def test_a_heading_tells_who_was_asked_to_speak(heading):
    (found,) = (each for each in under(heading, "{b1} spoke.") if each.text == heading)
    assert "leaves one person" in found.reason


def test_a_short_line_heads_what_follows_it():
    (found,) = told("Keynote", "{b1} spoke.", "Discussion", "{b2} spoke.")
    assert (found.text, found.place.block) == ("Keynote", 1)
    assert told("Keynote", "Discussion", "{b1} spoke.") == []


def test_a_paragraph_may_begin_with_one():
    (found,) = told("Summing up: {a4} spoke.", "{a5} spoke.")
    assert (found.text, found.kind) == ("Summing up", "k-below-threshold")
    assert told("From the shore: {a4} spoke.") == []


def test_of_several_who_speak_there_one_is_likely():
    found = under("Closing remarks", "{a4} spoke.", "{a5} did.")
    assert [(each.severity, each.reason) for each in found] == [("warn", SEVERAL)]
    found = under("From the chair", "{a4} spoke.", "{a5} did.")
    assert any(each.holds for each in found)


def test_where_nobody_has_the_role_whoever_has_the_agenda_knows():
    found = under("Closing remarks", "{b2} spoke.")
    assert [(each.severity, each.reason) for each in found] == [("warn", ORDER)]
    assert under("Closing remarks", "{b2} spoke.", "{b3} did.") == []


@pytest.mark.parametrize(
    "heading",
    ["Introduction", "Opening positions", "Summary", "Conclusions", "The chair's case against ice",
     "Discussion", "Remarks"],
)  # fmt: skip
def test_another_heading_tells_nothing(heading):
    assert [each for each in under(heading, "{a4} spoke.") if "With “" in each.reason] == []


def test_what_others_say_under_it_is_theirs():
    assert under("Chair's summary", "{a1} spoke.") == []
