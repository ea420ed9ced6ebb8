"""Roles of the public agenda: whom they point to, and which are more than a hint."""

from __future__ import annotations

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind, Severity
from reports.domain.leaks import SessionRoles, compile_people, scan_text

ROSTER = compile_people([Person("KR1", "Vellumkin Nari"), Person("CN1", "Quillmarsh Osip")])
AGENDA = [
    SessionRoles(chairs=("KR1",), speakers=("CN1", "JP1")),
    SessionRoles(chairs=("CN1",), speakers=("KR1",)),
]


def roles(text, agenda=()):
    found = scan_text(ROSTER, text, agenda=agenda)
    return [each for each in found if each.kind is Kind.DESCRIPTOR]


@pytest.mark.parametrize(
    "text",
    [
        "The opening speaker did not comment.",
        "The person who introduces session 2 must not be photographed.",
        "Whoever chairs the last panel brings a bell.",
        "The closing speaker must leave at noon.",
        "The moderator of the first panel brings a bell.",
        "The chair of the closing session wants the flipchart turned.",
        "The chair of Session 2 slept.",
        "The discussant writes for a living.",
        "The chair asked whether the boat was ready.",
        "Her chair has doubted it.",
        "The moderator, then pressed, agreed.",
        "The chairman also thought this unwise.",
    ],
)
def test_a_role_of_one_sitting_or_one_that_holds_something_is_told(text):
    assert [each.severity for each in roles(text)] == [Severity.WARN]


@pytest.mark.parametrize(
    "text",
    [
        "The chair thanked the hosts.",
        "The chair will decide.",
        "The moderator adjourned the session.",
        "The moderator proposed a short break.",
        "The chair moved on.",
        "The speaker thought so.",
        "This discussant thought so.",
        "The keynote of the first session ran late.",
    ],
)
def test_what_a_chair_does_for_the_meeting_is_a_hint(text):
    assert [each.severity for each in roles(text)] == [Severity.NOTE]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The chair of the second session slept.", ["CN1"]),
        ("The chair of session two slept.", ["CN1"]),
        ("The chair of Session 1 slept.", ["KR1"]),
        ("The opening speaker of panel II slept.", ["KR1"]),
        ("The chair of the closing session slept.", ["KR1; CN1"]),
        ("The chair of session 7 slept.", [""]),
    ],
)
def test_the_agenda_tells_who_that_was(text, people):
    assert [each.participant for each in roles(text, AGENDA)] == people


@pytest.mark.parametrize(
    "text",
    ["A speaker rose.", "The chairs were hard.", "In the chair: N. V.", "He took the chair."],
)
def test_not_every_chair_is_somebody(text):
    assert not any("agenda" in each.reason for each in roles(text, AGENDA))


@pytest.mark.parametrize(
    "text",
    [
        "They argued that the chair of the harbour board should be elected.",
        "The speaker of an upper house has two votes.",
        "The chair of its board should be elected and asked for figures.",
    ],
)
def test_who_chairs_something_else_has_no_role_here(text):
    assert roles(text, AGENDA) == []


@pytest.mark.parametrize(
    "text",
    [
        "The chair of the meeting should be elected.",
        "The chair of the second working group should be elected.",
        "The chair of the Pilotage should be elected.",
        "The chair of the harbour board argued so.",
        "The second speaker of the house has two votes.",
    ],
)
def test_who_chairs_here_or_speaks_for_something_else_has_one(text):
    assert [each.severity for each in roles(text, AGENDA)] != []
