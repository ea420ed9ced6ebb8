"""Somebody called by the kind of their employer and by their calling: "the union's lawyer"."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind, Severity
from reports.domain.leaks import compile_people, scan_text

COMPILED = compile_people(
    [
        Person("A", "Bae Seung-gyu", affiliation="Hallim Union", title="Legal Adviser"),
        Person("B", "Astrid Holm", affiliation="Hallim Union", title="Treasurer"),
        Person("C", "Siv Torvund", affiliation="Ice Institute", title="Director"),
        Person("D", "Selin Aksoylu", affiliation="Reed Laboratory", title="Physicist"),
        Person("E", "Nabil Sorour", affiliation="Mill Museum", title="Miller"),
        Person("F", "Rufus Banks", affiliation="Tide Museum", title="Diver"),
    ]
)


def told(text):
    found = scan_text(COMPILED, text, labels=False)
    return [
        each.participant
        for each in found
        if each.kind is Kind.AFFILIATION and each.severity is Severity.WARN
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The union's adviser has a plan.", "A"),
        ("In the end our union's treasurer paid.", "B"),
        ("It was for the laboratory's only physicist to say.", "D"),
    ],
)
def test_a_kind_of_employer_and_a_calling(text, who):
    assert told(text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "The union's diver has a plan.",
        "The union has an adviser.",
        "A union's adviser has a plan.",
        "Union's adviser",
        "The institute's director has a plan.",
        "The laboratory's long and cold and dark physicist.",
        "The laboratory's, said the physicist.",
        "The laboratory's",
        "The museum's diver has a plan.",
        "The laboratory's physicist, Jan Moen, has a plan.",
    ],
)
def test_another_kind_or_another_calling(text):
    assert told(text) == []
