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
        "Banks lend.",
        "The frost draft of air was cold.",
    ],
)
def test_it_is_a_word(text):
    assert likely(text) == []
