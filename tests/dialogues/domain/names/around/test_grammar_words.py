"""Family names of which every text is full, names of towns, and notes below a mail."""

from __future__ import annotations

import pytest

from dialogues.domain.names import Certainty, Person, compile_roster, find_names

PEOPLE = (
    Person("C1", "He Zhaoming", "", (), "CN"),
    Person("C2", "You Jingwen", "", (), "CN"),
    Person("K1", "So Min-jae", "", (), "KR"),
    Person("J1", "Ishizuka Fumitsugu", "", (), "JP"),
    Person("G1", "Mamuka Tsveriani", "", (), "GE"),
    Person("E1", "Ana Toledo", "", (), "ES"),
)
ROSTER = compile_roster(PEOPLE)


def alarms(text: str) -> list[str]:
    found = find_names(ROSTER, text)
    return [
        text[each.start : each.end] for each in found if each.certainty is not Certainty.POSSIBLE
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Every conversation is on the subject. He wrote less than is thought.",
        "He, who had come late, agreed.",
        "You may ask. You said it.",
        "So it went. So said everybody.",
        "It was said: “He left.” Then “You know,” said one.",
        "- He agreed, she did not.",
        "Boats cross to Toledo in a night.",
        "The meeting is in Cartagena or Toledo.",
        "They read it on the train through Toledo.",
    ],
)
def test_what_every_text_is_full_of_is_nobody(text):
    assert alarms(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He Zhaoming left. As He said, it rains.", ["He Zhaoming", "He"]),
        ("He Zhaoming came late.\n\nHe: no ships.\nYou: none.", ["He Zhaoming", "He"]),
        ("Mr He agreed. Dr You agreed.", ["He", "You"]),
        ("P.S. Ishizuka's umbrella is here.", ["Ishizuka"]),
        ("N.B. Ishizuka leaves at six.", ["Ishizuka"]),
        ("Tsveriani's years in government are few.", ["Tsveriani"]),
        ("One wrote to Marsh or Toledo.", ["Toledo"]),
        ("Or Toledo will come.", ["Toledo"]),
    ],
)
def test_somebody_is_found_all_the_same(text, found):
    assert alarms(text)[: len(found)] == found
