"""What is weighed of a name, and that each sign has its weight."""

import pytest

from dialogues.domain.names import Certainty, Person, compile_roster, find_names
from dialogues.domain.names.deciding.signs import FOR, OF_ANYBODY, RULED, Sign
from dialogues.domain.names.deciding.weighing import OUTWEIGHED, WEIGHED
from dialogues.domain.names.deciding.weights import WEIGHTS

ROSTER = compile_roster(
    [
        Person("A", "Rigoberto Allende Quillpan", title="Programme Director", delegation="Chile"),
        Person("B", "Ignat Rostov", title="Photojournalist", delegation="Russia"),
        Person("C", "Celso Vasconal", title="Director", delegation="Mexico"),
        Person("D", "Ege Ayvaz", title="Researcher", delegation="Turkey"),
    ]
)


def told(text):
    return [(text[e.start : e.end], e.certainty, e.reason) for e in find_names(ROSTER, text)]


def test_each_sign_has_its_weight():
    assert set(WEIGHTS) == set(Sign)


def test_what_the_rules_say_is_one_sign_among_the_others():
    assert RULED >= FOR
    assert OF_ANYBODY.isdisjoint(RULED)
    assert min(WEIGHTS[sign] for sign in FOR) > max(WEIGHTS[sign] for sign in RULED - FOR)


@pytest.mark.parametrize(
    "text",
    [
        "Allende's figures from the Quillpan survey were smaller and older. Vasconal asked why.",
        "Vasconal had a question on the draft. Allende's figures were smaller, said Ayvaz.",
    ],
)
def test_a_famous_surname_is_somebodys_by_what_stands_around_it(text):
    assert ("Allende", Certainty.LIKELY, WEIGHED) in told(text)


def test_a_place_is_told_by_what_stands_around_it():
    text = "Photo by Ignat Rostov: empty stalls. From Rostov the freight goes by sea."
    assert told(text)[1] == ("Rostov", Certainty.POSSIBLE, OUTWEIGHED)


@pytest.mark.parametrize(
    "text",
    [
        "According to Rostov, the port was closed.",
        "Rostov said that boats from the port cross the sea.",
        "Ignat Rostov spoke. Rostov's slides showed the port, the road and the railway.",
    ],
)
def test_a_participant_who_speaks_of_places_is_nobodys_town(text):
    assert all(certainty is not Certainty.POSSIBLE for _, certainty, _ in told(text))
