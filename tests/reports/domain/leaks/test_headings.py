"""A title or a form of address in a heading tells who in the meeting it is of."""

from __future__ import annotations

import pytest

from dialogues.domain.names import Person
from reports.domain.document import Document, Heading, Paragraph, Place, Text
from reports.domain.findings import Kind, Severity
from reports.domain.leaks import compile_people, scan_document

TITLES = {
    "KR1": ("Rector", "he/him"), "KR2": ("President", "he/him"),
    "KR3": ("Former Ambassador to Peru", "she/her"), "KR4": ("Lecturer", ""),
    "CN1": ("Lecturer", ""), "CN2": ("Lecturer", ""),
}  # fmt: skip
PEOPLE = compile_people(
    [
        Person(key, f"Bearer of {key}", delegation="South Korea", title=title, pronouns=said)
        for key, (title, said) in TITLES.items()
    ]
)


def found(text, *, heading=True, block=0):
    line = Text(text, Place(1, block))
    part = Heading(line) if heading else Paragraph(line)
    return [
        (each.severity, each.text, each.participant)
        for each in scan_document(PEOPLE, Document("T", parts=(part,)))
        if each.kind is Kind.TITLE and each.severity is not Severity.NOTE
    ]


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("Rector's corner", "Rector", "KR1"),
        ("Mr. President takes stock", "Mr. President", "KR2"),
        ("Mr Rector and the ice", "Mr Rector", "KR1"),
        ("Her Excellency's doubts", "Her Excellency", "KR3"),
        ("Madam Ambassador replies", "Madam Ambassador", "KR3"),
        ("His Excellency objects", "His Excellency", "KR2"),
        ("Your Excellency, a word", "Your Excellency", "KR2; KR3"),
    ],
)
def test_what_few_fit_holds_in_a_heading(text, words, key):
    assert (Severity.HOLD, words, key) in found(text)
    assert (Severity.HOLD, words, key) in found(text, heading=False, block=2)


@pytest.mark.parametrize(
    "text",
    [
        "Ice and the law",
        "President Putin's speech",
        "Mr. President Putin",
        "The rector of Oxford",
        "Madam President",
        "Mr. Lecturer and others",
        "Professors and pilots",
        "Mr Speaker",
    ],
)
def test_what_is_of_others_or_of_many_does_not(text):
    assert found(text) == []


def test_a_sentence_is_read_as_one():
    assert found("A rector speaks seldom.", heading=False, block=1) == []
