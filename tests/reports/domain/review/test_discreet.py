"""A mail names no dialogue and nobody but its reader."""

from __future__ import annotations

import pytest

from dialogues.domain.names import Person
from reports.domain.leaks import compile_people
from reports.domain.review.discreet import why_not_discreet

TITLES = ("The Third Harbour Dialogue", "", "Talks of the Lagoon", "harbour-2026")
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
        ("the third harbour dialogue", "the third harbour dialogue"),
        ("The rapporteur of the Harbour Dialogue, +1 555 0100", "Harbour Dialogue"),
        ("Talks about it: the Harbour\nDialogue", "Harbour\nDialogue"),
        ("About harbour-2026.", "harbour-2026"),
        ("TALKS OF THE LAGOON", "TALKS OF THE LAGOON"),
        ("Talks in Lagoon", "Talks in Lagoon"),
    ],
)
def test_a_title_is_taken_out(text, named):
    assert said(text) == f"A mail names no dialogue: take out \u201c{named}\u201d."


@pytest.mark.parametrize(
    "text",
    ["The rapporteur, +1 555 0100", "A dialogue in a harbour.", "Harbour-2026", "A Third Dialogue"],
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


def test_what_is_no_name_may_stand():
    assert said("A colleague at Gannet Point will call you.") == ""
