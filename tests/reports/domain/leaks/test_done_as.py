"""An office in which somebody who is named is told to have done something."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind
from reports.domain.leaks import compile_people

from .alarming import alarms_of

COMPILED = compile_people(
    [
        Person("IN1", "Vaidehi Ranganathan", title="Former High Commissioner"),
        Person("JP1", "Mizoguchi Sayoko", title="Former Vice-Governor of Niigata"),
        Person("MM1", "Thet Naing Oo", title="Ceasefire Monitor", delegation="Myanmar"),
        Person("AU1", "Grant Quillmarsh", title="Former Ambassador to Suriname"),
        Person(
            "EG1", "Hatem Sorour", title="Former Assistant Foreign Minister", delegation="Egypt"
        ),
        Person("KR1", "Bae Seung-gyu", title="Editor-in-Chief"),
        Person("KR2", "Pyo Eun-byeol", title="Marine Geologist"),
    ]
)
TOLD = [
    ("Vaidehi Ranganathan, who knew the river well and as vice-governor saw it rise.", ""),
    ("Mizoguchi drew the shore and the long road to it, and as vice-governor saw it rise.", "JP1"),
    ("Mizoguchi drew the shore. As vice-governor of the prefecture she had been there.", "JP1"),
    ("Mizoguchi drew the shore. As vice-governor she walked there.", "JP1"),
    ("Thet Naing Oo had seen two of the boats in his work as a ceasefire monitor.", "MM1"),
    ("An ambassador to Suriname in his day, he is still invited.", "AU1"),
    ("In Team Green, the marine geologist radioed the ship.", "KR2"),
    ("As Team Green, the marine geologist, radioed, it rained.", ""),
]
NOT_TOLD = [
    "Mizoguchi drew the shore. Kissinger as vice-governor saw it rise.",
    "Mizoguchi drew the shore. As vice-governor of the prefecture nobody had been there.",
    "Mizoguchi drew the shore. As vice-governor of the prefecture. She had been there.",
    "Mizoguchi drew the shore. As vice-governor or clerk she had been there.",
    "Mizoguchi drew the shore. As vice-governor of the prefecture she walks there.",
    "As vice-governor",
    "An ambassador to Suriname in his day is still invited.",
    "An ambassador to Suriname in his day, when ships were slow, is invited.",
    "Preface. The index is long, and the editor has tried to shorten it.",
]


def who(text):
    return {each.participant for each in alarms_of(Kind.TITLE, COMPILED, text)}


@pytest.mark.parametrize(("text", "key"), TOLD)
def test_what_a_named_person_did_in_an_office_is_theirs(text, key):
    assert who(text) == ({key} if key else set())


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_others_did_is_not(text):
    assert who(text) == set()
