"""A mail names no dialogue and nobody but its reader."""

from __future__ import annotations

import pytest

from dialogues.domain.names import Person
from reports.domain.leaks import compile_people
from reports.domain.review.discreet import title_in_address, why_not_discreet

TITLES = (
    *("The Third Harbour Dialogue", "", "Talks of the Lagoon", "harbour-2026", "report", "Reef"),
    *("Diálogo Regional", "Asia Pacific Questions", "港口对话 的报告", "A 1"),
)
ROSTER = compile_people(
    [
        Person("RU1", "Yevlampia Yakoreva", email="yakoreva@oceans.example"),
        Person("RU2", "Pantelei Yakoreva"),
        Person("CA1", "Ottoline Fogsworthy", "", ("Ott",), affiliation="Gannet Point"),
    ]
)


def said(text, reader=""):
    return why_not_discreet(text, titles=TITLES, compiled=ROSTER, reader=reader)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("the third harbour dialogue", "Harbour Dialogue"),
        ("The rapporteur of the Harbour Dialogue, +1 555 0100", "Harbour Dialogue"),
        ("Talks about it: the Harbour\nDialogue", "Harbour Dialogue"),
        ("Write to harbourdialogue@lantern.example", "Harbour Dialogue"),
        ("Write to HARBOUR_dialogue@lantern.example", "Harbour Dialogue"),
        ("The Harbour Dialogues", "Harbour Dialogue"),
        ("About harbour-2026.", "harbour 2026"),
        ("About Harbour 2026.", "harbour 2026"),
        ("TALKS OF THE LAGOON", "Talks Lagoon"),
        ("Talks in Lagoon", "Talks Lagoon"),
        ("Le Dialogo Regional", "Diálogo Regional"),
        ("请看第三届港口对话的报告", "港口对话 的报告"),
        ("Meet at Reef.", "Reef"),
    ],
)
def test_a_title_is_taken_out(text, named):
    assert said(text) == f"A mail names no dialogue: take out \u201c{named}\u201d."


@pytest.mark.parametrize(
    "text",
    [
        "The rapporteur, +1 555 0100",
        "A dialogue in a harbour.",
        "Harbour. Dialogue is what we want.",
        "A Third Dialogue",
        "The Asia Pacific Centre, +1 555 0100",
        "Please see the report; the reef is far.",
        "It was in 2026.",
    ],
)
def test_words_of_it_alone_say_little(text):
    assert said(text) == ""


def test_a_title_without_a_word_is_in_nothing():
    assert why_not_discreet("…", titles=("…",), compiled=ROSTER) == ""


def test_nobody_but_its_reader_is_named():
    told = "A mail names nobody but its reader: take out \u201cOttoline Fogsworthy\u201d."
    assert said("Ask Ottoline Fogsworthy.") == told
    assert said("Dear Ottoline Fogsworthy,", "CA1") == ""
    assert said("Dear Ottoline Fogsworthy,", "RU1") == told
    assert "yakoreva@oceans.example" in said("Write to yakoreva@oceans.example.")
    # A surname of two is their own as well.
    assert said("Dear Ms Yakoreva,", "RU2") == ""
    assert "Yakoreva" in said("Dear Ms Yakoreva,", "CA1")


@pytest.mark.parametrize(
    "text",
    ["Fogsworthy knows.", "Ask Ottoline.", "Prof. Fogsworthy, +1", "CA1 has answered.",
     "A scholar at Gannet Point will call you."],
)  # fmt: skip
def test_a_part_of_a_name_a_code_or_an_employer_names_somebody(text):
    assert said(text).startswith("A mail names nobody but its reader")


@pytest.mark.parametrize("text", ["The secretariat will call you.", "CA11 is a road.", "KR: hello"])
def test_what_is_no_name_may_stand(text):
    assert said(text) == ""


@pytest.mark.parametrize(
    ("address", "named"),
    [
        ("harbour-dialogue@lantern.example", "Harbour Dialogue"),
        ("reports@harbourdialogue.lantern.example", "Harbour Dialogue"),
        ("The Harbour Dialogue <reports@lantern.example>", "Harbour Dialogue"),
        ("harbour-2026.lantern.example", "harbour 2026"),
        ("reef.lantern.example", "Reef"),
        ("reef_reports@lantern.example", "Reef"),
        ("reefs.lantern.example", ""),
        ("reports@lantern.example", ""),
        ("lantern.example", ""),
    ],
)
def test_an_address_that_names_a_meeting(address, named):
    assert title_in_address(address, TITLES) == named
