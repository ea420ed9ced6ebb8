"""Names of organisations in English that the roster has in another language."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind
from reports.domain.leaks import compile_people
from reports.domain.leaks.reading import read
from reports.domain.leaks.translated import TranslatedIndex, english

from .alarming import alarms_of

WHERE = {
    "MX1": "Colegio Quetzalpa",
    "BR1": "Instituto de Estudos do Atlântico Sul",
    "FR1": "Centre d’études maritimes de Trébec",
    "IT1": "Fondazione Laguna Piccola",
    "DE1": "Akademie für Politik",
    "RU1": "Ussuri Institute",
}
COMPILED = compile_people(
    [Person(key, f"Bearer of {key}", affiliation=where) for key, where in WHERE.items()]
)


@pytest.mark.parametrize(
    ("body", "key"),
    [
        ("the Institute of South Atlantic Studies", "BR1"),
        ("the Institute for Studies of the South Atlantic", "BR1"),
        ("the South Atlantic Studies Institute", "BR1"),
        ("the Quetzalpa College", "MX1"),
        ("the College of Quetzalpa", "MX1"),
        ("the Maritime Studies Centre of Trébec", "FR1"),
        ("the Piccola Lagoon Foundation", "IT1"),
        ("the Instituto Ussuri", "RU1"),
    ],
)
def test_a_translated_name_is_found(body, key):
    found = alarms_of(Kind.AFFILIATION, COMPILED, f"A scholar at {body} asked for water.")
    assert {each.participant for each in found} == {key}


@pytest.mark.parametrize(
    "text",
    [
        "A scholar at the South Atlantic Institute asked for water.",
        "A scholar at the institute of south atlantic studies in Lisbon's Institute asked.",
        "A scholar at the Academy of Policy asked for water.",
        "A scholar at the Lagoon's Foundation asked for water.",
    ],
)
def test_less_than_the_name_is_not(text):
    assert alarms_of(Kind.AFFILIATION, COMPILED, text) == []


def test_words_are_put_into_english_in_the_singular():
    words = ("estudios", "studies", "l’eau", "societies", "glass", "sea")
    assert [english(word) for word in words] == [
        *("study", "study", "water", "society", "glass", "sea")
    ]


def test_without_a_name_that_says_enough_nothing_is_looked_for():
    index = TranslatedIndex([("ussuri",), ("institute", "of", "law")])
    assert list(index.find(read("The Institute of Law"))) == []
