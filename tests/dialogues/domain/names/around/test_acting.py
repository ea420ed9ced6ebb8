"""Surnames that are words too: what only people do, and where only people stand."""

import pytest

from dialogues.domain.names import Certainty, Person, compile_roster, find_names

PEOPLE = (
    Person("A", "Irene Young", title="Notary"),
    Person("B", "Desmond Frost", title="Bridge Engineer"),
    Person("C", "Rosalie Banks", title="Choir Master"),
    Person("D", "April May", title="Glazier"),
    Person("E", "Wouter Quillmarsh-Haan", title="Ferry Inspector"),
)
ROSTER = compile_roster(PEOPLE)


def likely(text):
    found = find_names(ROSTER, text)
    return [text[e.start : e.end] for e in found if e.certainty is not Certainty.POSSIBLE]


@pytest.mark.parametrize(
    "text",
    [
        "Young had a map.",
        "Young could not find it.",
        "Young drew a line.",
        "Frost had never been to the island.",
        "Frost, however, abstained.",
        "Banks, in turn, asked for it.",
        "Banks worries that it is late.",
        "Frost is reluctant.",
        "Frost forgot her coat.",
        "Frost put it plainly.",
        "soup\n- Frost\n- Quillmarsh",
        "rice\nQuillmarsh\nFrost, room 4",
        "Wouter Quillmarsh\nFrost, room 4",
        "“No” – Frost",
        "One against (Frost).",
        "Minutes: Frost",
        "Frost and the chair's wife: Frost said so.",
        "Frost is a man of few words.",
        "Present: RB, WQH, DF",
        "frost landed at six, he is asleep",
        "frost to send the map.",
        "Banks' paper is late.",
        "The Quillmarsh draft is late.",
        "With Frost absent, none voted.",
        "Olga Desmond Frost? No: Then Susan D. Frost: Frost said so.",
    ],
)
def test_it_is_somebody(text):
    assert likely(text)


@pytest.mark.parametrize(
    "text",
    [
        "Young is beautiful.",
        "May had seen better weather.",
        "Frost is",
        "Frost had",
        "Frost",
        "Frost, however,",
        "soup\nrice\n- Frost\n- salt",
        "Frost had the effect of a wall.",
        "Frost meant that the road was shut.",
        "Frost damage is seldom insured.",
        "Frost killed",
        "Frost visits",
        "Frost solved\n\nThen more.",
        "frost landed on the roof.",
        "Banks lend.",
        "The frost draft of air was cold.",
    ],
)
def test_it_is_a_word(text):
    assert likely(text) == []


FIGURE = compile_roster(
    (
        Person("F", "Manmohan Singh", delegation="India", title="Youth Organiser"),
        Person("G", "Sarita Ghalewal", delegation="India", title="Nurse"),
    )
)


@pytest.mark.parametrize(
    "tail",
    [
        "Manmohan Singh then asked who had paid.",
        "Manmohan Singh was more careful.",
        "Present:\nGhalewal, Sarita\nManmohan Singh\n",
        "They asked Sarita Ghalewal, Manmohan Singh and the chair.",
        "The Manmohan Singh on our list paid.",
        "It is only to thank Manmohan Singh.",
        "They thanked Manmohan Singh for the slides.",
        "We end by thanking Manmohan Singh. Without him there were no slides.",
        "Manmohan Singh, just off the train, had slides.",
        "Manmohan Singh, still jet-lagged, had slides.",
        "Manmohan Singh, fresh from the airport, had slides.",
    ],
)
def test_a_namesake_is_at_the_table(tail):
    text = f"Prime Minister Manmohan Singh built it. {tail}"
    found = find_names(FIGURE, text)
    assert [each.people for each in found if each.certainty is not Certainty.POSSIBLE][-1]
    assert any(
        each.people == ("F",) and each.start > 38 and each.certainty is not Certainty.POSSIBLE
        for each in found
    )


@pytest.mark.parametrize(
    "tail",
    [
        "Manmohan Singh",
        "Manmohan Singh then",
        "Manmohan Singh said in 1961 that it was so.",
        "They thanked Manmohan Singh in 1991.",
        "Manmohan Singh, just off the train in 1991, waved.",
    ],
)
def test_a_namesake_is_who_governed(tail):
    text = f"Prime Minister Manmohan Singh built it. {tail}"
    certainties = [each.certainty for each in find_names(FIGURE, text) if each.start > 38]
    assert set(certainties) <= {Certainty.POSSIBLE, Certainty.LIKELY}
