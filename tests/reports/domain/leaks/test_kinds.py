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


PRESS = compile_people(
    [
        Person("A", "Aigerim Toktarova", affiliation="Syr Post", title="Journalist"),
        Person("B", "Zornitsa Velcheva", affiliation="Maglizh Chamber", title="Lawyer"),
        Person("C", "Siv Torvund", affiliation="Ice Institute", title="Director"),
        Person("D", "Selin Aksoylu", affiliation="Reed Institute", title="Physicist"),
        Person("E", "Nabil Sorour", affiliation="Mill House", title="Miller"),
    ],
    organisations=("The Lisbon Newspaper Fund", "Chamber of the River"),
)
ALONE = compile_people(
    [
        Person("A", "Aigerim Toktarova", affiliation="Syr Post", title="Journalist"),
        Person("B", "Zornitsa Velcheva", affiliation="Maglizh Chamber", title="Lawyer"),
        Person("C", "Nabil Sorour", affiliation="Mill House", title="Miller"),
        Person("D", "Selin Aksoylu", affiliation="Reed Institute", title="Physicist"),
        Person("E", "Siv Torvund", affiliation="Reed Institute", title="Director"),
    ]
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("I was careful before the lady from the newspaper.", ["A"]),
        ("Lady from the newspaper", ["A"]),
        ("A man of the chamber laughed.", ["B"]),
        ("Our friend from our chamber laughed.", ["B"]),
        ("Somebody from the Chamber called.", ["B"]),
        ("Somebody from the Maglizh Chamber called. The man from the chamber was ill.", ["B", "B"]),
        ("The Lund Chamber is old. The man from the chamber was ill.", []),
        ("The Chamber of Commerce is old. The man from the chamber was ill.", []),
        ("The man from the chamber of commerce was ill.", []),
        ("The man from a chamber was ill.", []),
        ("The car from the chamber was late.", []),
        ("The man, from the chamber, was ill.", []),
        ("The man from the chamber's attic was ill.", []),
        ("The man from the chamber Sidorov was ill.", []),
        ("The man from the house was ill.", []),
        ("The man from the institute was ill.", []),
        ("The man from the chamber, Jan Moen, was ill.", []),
        ("From the chamber", []),
    ],
)
def test_somebody_from_a_kind_of_employer(text, who):
    found = scan_text(ALONE, text, labels=False)
    alarms = [each for each in found if each.severity is not Severity.NOTE]
    assert [each.participant for each in alarms] == who


def test_an_organiser_may_be_of_that_kind_too():
    for text in ("The lady from the newspaper laughed.", "The man from the chamber laughed."):
        found = scan_text(PRESS, text, labels=False)
        assert [each for each in found if each.severity is not Severity.NOTE] == []
