"""People told of by their calling: as what they were, in a list, by what goes with it."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Severity
from reports.domain.leaks import compile_people, scan_text

PEOPLE = [
    Person("NO1", "Ingvild Brekkestad", title="Retired Supreme Court Judge", delegation="Norway"),
    Person("NA1", "Simeon Hamukwaya", title="Former Minister of Fisheries", delegation="Namibia"),
    Person("CL1", "Amaro Quilpue", title="Rear Adm. (ret.)", delegation="Chile"),
    Person("PE1", "Nieves Huarcaya", title="Newspaper Columnist", delegation="Peru"),
    Person("PE2", "Rufo Ancasmarca", title="MP", delegation="Peru"),
]


def alarms(text, people=PEOPLE):
    found = scan_text(compile_people(people), text, labels=False)
    return [each.participant for each in found if each.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("A participant who had held the fisheries portfolio laughed.", "NA1"),
        ("Our military man has left.", "CL1"),
        ("A member of the press asked for an embargo.", "PE1"),
        ("The judge's, not the general public's, was the last word.", "NO1"),
        ("Rear Adm. (ret.), Chile: window seat", "CL1"),
        ("Present: one columnist, two scholars", "PE1"),
        ("He used to be a judge.", "NO1"),
        ("In his days as a judge in Oslo, a participant said, this was simple.", "NO1"),
        ("When he was Admiral Commanding the Fleet, he slept little.", "CL1"),
        ("When he was a judge, the Supreme Court was small.", "NO1"),
        ("As a judge, he thought, the Old Norwegian way was best.", "NO1"),
        ("Her country's MP asked for a map.", "PE2"),
        ("When he was a judge, New Zealand was far away.", "NO1"),
        ("Aye, Judge!", "NO1"),
        ("The former minister of the XQ fisheries laughed.", "NA1"),
        ("A former member of the bench agreed.", "NO1"),
        ("The rear admiral drives, as ever, and wants somewhere to park.", "CL1"),
        ("A retired judge was of the same mind.", "NO1"),
        ("A retired judge was clearly not convinced.", "NO1"),
        ("A columnist was less sanguine.", "PE1"),
        ("The lawmaker was of another mind.", "PE2"),
        ("Nobody here had been beaten at cards by a retired admiral before.", "CL1"),
    ],
)
def test_a_calling_gives_somebody_away(text, key):
    assert key in alarms(text)


@pytest.mark.parametrize(
    "text",
    [
        "She had held the wine portfolio for years.",
        "The film is about a man of the cloth.",
        "In the film about a member of the press, it rains.",
        "A member of the European Parliament has asked for the figures.",
        "When he was a judge, Oliver Wendellson wrote the dissent.",
        "The columnist was arrested.",
        "The author is grateful to the library for a desk.",
        "He spoke to another judge, one Petro Malyk of Lviv, who did not attend.",
        "There is a chapter on Petro Malyk as a columnist.",
        "A columnist was arrested in Gaza.",
        "Neither a cook nor a judge laughed.",
        "The rear admiral of the lake patrol drives.",
        "The film in which a columnist is sorry runs on Friday.",
        "The MP from Alaska opposed it.",
        "She wants to be a columnist by profession.",
    ],
)
def test_it_is_told_of_nobody_here(text):
    assert alarms(text) == []


def test_two_of_a_calling_are_not_one():
    two = [*PEOPLE, Person("NO2", "Eirik Tangstad", title="Judge", delegation="Norway")]
    assert alarms("In his days as a judge, a participant said, this was simple.", two) == []


def test_who_speaks_is_not_somebody_else():
    assert alarms("Rufo Ancasmarca: As a judge, he had been strict.") == ["PE2"]


def test_who_edits_the_paper_is_nobody_in_it():
    editor = [Person("JP1", "Ishikura Fumito", title="Editor", delegation="Japan")]
    assert alarms("[Editor: the quotation is too long.]", editor) == []
    assert alarms("He used to be an editor.", editor) == ["JP1"]
