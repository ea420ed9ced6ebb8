"""`parse` finds the attributions of any English text, and leaves what only looks like one."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.nations import nations_lexicon
from dialogues.domain.phrases import Phrase, Wording, parse

from .cases import RECORD

TABLE = Path(__file__).with_name("texts.txt")


def entries():
    """Each text of the table with its phrases."""
    for entry in TABLE.read_text(encoding="utf-8").strip().split("\n\n")[1:]:
        text, *phrases = (unescaped(line) for line in entry.split("\n"))
        yield text, [phrase.strip() for phrase in phrases]


def unescaped(line):
    # What cannot be seen in a table is written as Python writes it.
    return line.encode("latin-1", "backslashreplace").decode("unicode_escape")


def read(text):
    return [
        f"{phrase.quantity} {phrase.label} {phrase.form} | {text[phrase.start : phrase.end]}"
        for phrase in parse(text, nations_lexicon())
    ]


@pytest.mark.parametrize(("text", "phrases"), list(entries()))
def test_finds_attributions(text, phrases):
    assert read(text) == phrases


def test_offsets_are_into_the_text_as_it_was_typed():
    text = "x\u00a0A\u00a0*Korean*\r\nparticipant\u2019s \u200bview"
    assert parse(text, nations_lexicon()) == [Phrase("one", "KR", "plain", 2, 27)]
    assert text[2:27] == "A\u00a0*Korean*\r\nparticipant\u2019s"


def test_a_blank_line_parts_a_phrase():
    assert read("several\n\nparticipants") == ["general any plain | participants"]
    assert read("several\nparticipants") == ["several any plain | several\nparticipants"]


def test_knows_the_nouns_and_spellings_of_the_house():
    wording = Wording("voice", "voices", spellings={"JP": "Nihonite"})
    found = parse("A Nihonite voice and two ROK voices.", Lexicon.of(RECORD), wording)
    assert found == [Phrase("more", "JP+KR", "list", 0, 35)]


def test_knows_a_noun_without_a_plural():
    staff = Wording("staff", "staff")
    lexicon = Lexicon.of(RECORD)
    assert [p.quantity for p in parse("a staff, the staff, staff said", lexicon, staff)] == [
        "one",
        "all",
        "general",
    ]


def test_labels_of_a_delegation_come_before_a_description():
    text = "Several civil society participants and one from Eastern Europe."
    assert parse(text, Lexicon.of(RECORD)) == [Phrase("several", "CS", "plain", 0, 34)]


@pytest.mark.parametrize(
    "unit",
    ["a Korean participant, ", "Korean, ", "a US, ", "the ", "a.", "participants and ", "*", " "],
)
def test_no_text_makes_it_hang(unit):
    started = time.perf_counter()
    parse(unit * (4000 // len(unit)), nations_lexicon())
    assert time.perf_counter() - started < 10
