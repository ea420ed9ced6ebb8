"""Descriptions that a draft has, that would be known at once, or that end a list of who came."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Severity
from reports.domain.leaks import compile_people, scan_text

COMPILED = compile_people(
    [
        Person("TN1", "Ines Morabito", title="Surgeon", delegation="Tunisia"),
        Person("PT1", "Alda Quintanilha", title="Grain Broker", delegation="Portugal"),
        Person("CL1", "Amaro Quilpue", title="Former Special Envoy for the Fjords"),
        Person("TW1", "Yen Bao-ren", title="Retired Major General", delegation="Taiwan"),
    ]
)
TOLD = [
    ('I found "a Tunisian surgeon" twice.', "TN1"),
    ('"A Tunisian surgeon" has the same trouble.', "TN1"),
    ('On page 4 the draft still has "a surgeon".', "TN1"),
    ("\u201cThe surgeon\u201d stands in paragraph 6.", "TN1"),
    ("A surgeon would be known at once.", "TN1"),
    ("A special envoy would give him away.", "CL1"),
    ("A former special envoy would be recognised by everybody.", "CL1"),
    ("The same holds for the surgeon.", "TN1"),
    ("Everybody knows who the surgeon is.", "TN1"),
    ("A grain broker points to one person.", "PT1"),
    ("They came by train: scholars, generals and a grain broker.", "PT1"),
    ("Generals and a grain broker: inside a discreet weekend", "PT1"),
    ("We had this from a surgeon.", "TN1"),
    ("We heard it from a Tunisian surgeon.", "TN1"),
    ("In the draft the Tunisian surgeon is quoted twice.", "TN1"),
    ("The surgeon talks fast when there are numbers.", "TN1"),
    ("So the general from Taiwan told me.", "TW1"),
]
NOT_TOLD = [
    'On page 3, for "the surgeon" read "the judge".',
    'They called the cat "a surgeon" and laughed.',
    "They sold maps, lamps and a surgeon's bag.",
    "Lloyd's and a surgeon were in the film.",
    "And a surgeon is paid by the hour.",
    "In 1911 a Tunisian surgeon drew the map.",
    "The statue of the Tunisian surgeon stands on the square.",
    "The next step is to appoint a surgeon.",
    "The grandson of a Tunisian surgeon, he never learned to swim.",
    "The film shows a Tunisian surgeon in the war.",
    "He came along, though not a surgeon, and was asked to sew.",
    'I have read the chapter "What the surgeon saw" with care.',
    "The Tunisian president said so.",
]


def alarms(text):
    found = scan_text(COMPILED, text, labels=False)
    return [each.participant for each in found if each.severity is not Severity.NOTE]


@pytest.mark.parametrize(("text", "key"), TOLD)
def test_what_a_draft_has_gives_somebody_away(text, key):
    assert alarms(text) == [key]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_is_of_no_draft_and_no_room_does_not(text):
    assert alarms(text) == []


@pytest.mark.parametrize("verb", ["or write", "better say", "Use"])
def test_what_is_to_be_written_instead_gives_nobody_away(verb):
    assert alarms(f'The draft is too plain; {verb} "a surgeon" there.') == []


def test_more_than_a_calling_does_so_wherever_it_is_to_stand():
    assert alarms('The draft is too plain; or write "a Tunisian surgeon" there.') == ["TN1"]
