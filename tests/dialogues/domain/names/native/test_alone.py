"""Surnames in another script alone in an English sentence: names where no word would stand."""

import pytest

from dialogues.domain.names import Person, compile_roster

from ..alarming import alarms_in

ROSTER = compile_roster(
    [
        Person("A", "Taras Kovalchyk", "Тарас Гончар", delegation="Ukraine"),
        Person("B", "Nabeel Sadiq", "نبیل صادق", delegation="Pakistan"),
        Person("C", "Zubaida Khattakzai", "زبیدہ خٹکزئی", delegation="Pakistan"),
    ]
)
REST = "It rained on the harbour, and nobody minded much. " * 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Taras Kovalchyk came. Гончар drew it on a napkin.", ["Taras Kovalchyk", "Гончар"]),
        ("Гончар is how the mug has it.", ["Гончар"]),
        ("Гончар is the potter of the tale.", []),
        ("Гончар means potter there.", []),
        ("Гончар, a potter.", []),
        ("Гончар", []),
        ("صادق [page 4] and خٹکزئی have read it.", ["صادق", "خٹکزئی"]),
        ("صادق is on the door.", []),
        ("صادق is the word for honest, says خٹکزئی today.", ["خٹکزئی"]),
        ("صادق و have read it, as خٹکزئی has.", ["خٹکزئی"]),
    ],
)
def test_a_word_that_acts_in_another_script_is_a_name(text, names):
    assert alarms_in(ROSTER, f"{text}\n\n{REST}") == names
