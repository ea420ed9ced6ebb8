"""Somebody called by a nation and a calling, where the roster has a region or nothing."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Severity
from reports.domain.leaks import compile_people, scan_text

PEOPLE = (
    Person("AE1", "Bae Seung-gyu", delegation="Arab States", title="Retired Commodore"),
    Person("SA1", "Astrid Holm", delegation="South Asia", title="Veterinarian"),
    Person("CA1", "Lies Vandenhove", delegation="Caucasus", title="Chief Cardiologist"),
    Person("EU1", "Margaret Hill", delegation="Europe", title="Glaciologist"),
    Person("MN1", "Ines Duarte", delegation="Mongolia", title="Beekeeper"),
    Person("KR1", "Kim Cheol-gyu", delegation="South Korea", title="Former Ambassador to Chad"),
)
COMPILED = compile_people(PEOPLE)

TOLD = [
    ("The Omani commodore hosts the coffee after lunch.", "AE1"),
    ("The retired Yemeni commodore has sent no remarks.", "AE1"),
    ("The Nepali veterinarian will speak first.", "SA1"),
    ("We owe it to our Bangladeshi veterinarian.", "SA1"),
    ("The Georgian cardiologist left before noon.", "CA1"),
    ("The chief Armenian cardiologist was thanked twice.", "CA1"),
    ("The Austrian glaciologist's slides are late.", "EU1"),
    ("The Mongolian beekeeper was supported by the chair.", "MN1"),
]
NOT_TOLD = [
    "The Mongolian foreign minister hosts the coffee.",
    "The Omani ambassador to the UN hosts the coffee.",
    "A Mongolian beekeeper was supported by the bank.",
    "The Peruvian veterinarian will speak first.",
    "The Brazilian glaciologist sends no remarks.",
    "The Omani commodore of the royal fleet hosts the coffee.",
    "The Mongolian beekeeper association hosts the coffee.",
    "The Georgian cardiologist at the Vatican left early.",
    "The late Georgian cardiologist left a library.",
    "The Mongolian beekeeper was elected in May.",
    "The South Korean ambassador hosts the coffee.",
    "The Nepali eye veterinarian sends nothing.",
    "The bank's Georgian cardiologist left a library.",
    "The Georgian cardiologist Nino Beridze left a library.",
    "Nino Beridze, the Georgian cardiologist, left a library.",
    "He wrote a novel about the Georgian cardiologist.",
    "He wrote a novel about the Mongolian beekeeper.",
]


def told(compiled, text):
    return [
        each.participant
        for each in scan_text(compiled, text, labels=False)
        if each.severity is not Severity.NOTE
    ]


@pytest.mark.parametrize(("text", "key"), TOLD)
def test_a_nation_and_a_calling_tell_of_one(text, key):
    assert told(COMPILED, text) == [key]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_another_office_nation_or_place_tells_of_nobody(text):
    assert told(COMPILED, text) == []


def test_a_delegation_that_is_not_known_may_be_of_any_nation():
    assert told(COMPILED, "The Japanese commodore hosts the coffee.") == ["AE1"]
    europe = Person("AE1", "Bae Seung-gyu", delegation="Europe", title="Retired Commodore")
    assert told(compile_people([europe]), "The Japanese commodore hosts the coffee.") == []


def test_whose_delegation_is_that_nation_goes_before_whose_is_its_region():
    people = (
        Person("PK1", "Bae Seung-gyu", delegation="Pakistan", title="Brigadier"),
        Person("SA1", "Astrid Holm", delegation="South Asia", title="Brigadier"),
    )
    compiled = compile_people(people)
    assert "PK1" in told(compiled, "The Pakistani brigadier has sent no remarks.")
    assert "SA1" not in told(compiled, "The Pakistani brigadier has sent no remarks.")
    assert told(compiled, "The Nepali brigadier has sent no remarks.") == ["SA1"]
