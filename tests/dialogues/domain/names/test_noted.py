"""Names that are words, in short sentences of notes: how many are found, and how many in vain."""

import pytest

from dialogues.domain.names import Certainty, Person, compile_roster, find_names

from .lists import ORGANISING
from .notes import SENTENCES, WORDS

SURNAMES = ("Stone", "Fisher", "Justice", "Long", "Rivers")
GIVENS = ("Martin", "Robin", "Hope", "Faith", "Victor")
COMPILED = {
    name: compile_roster(
        [
            Person("A", f"Imogen {name}" if name in SURNAMES else f"{name} Quillmarsh"),
            Person("B", "Tunde Adeyemi-Stroud"),
        ]
    )
    for name in SURNAMES + GIVENS
}


def alarms(roster, before, text):
    found = find_names(roster, before + text)
    return [
        each
        for each in found
        if each.start >= len(before)
        and each.certainty is not Certainty.POSSIBLE
        and "A" in each.people
    ]


def missed(name, before, sentences=SENTENCES):
    texts = [sentence.format(name) for sentence in sentences]
    return [text for text in texts if not alarms(COMPILED[name], before, text)]


@pytest.mark.parametrize("name", SURNAMES)
@pytest.mark.parametrize("met", [True, False])
def test_a_surname_is_found(name, met):
    before = f"Imogen {name} opened the session. " if met else "It rained. "
    assert len(missed(name, before)) <= 0.035 * len(SENTENCES)


@pytest.mark.parametrize("name", SURNAMES)
def test_a_surname_is_found_in_mails_and_lists(name):
    assert len(missed(name, "It rained. ", ORGANISING)) <= 0.02 * len(ORGANISING)


@pytest.mark.parametrize("name", GIVENS)
def test_a_given_name_is_found_after_the_whole_one(name):
    assert len(missed(name, f"{name} Quillmarsh opened the session. ")) <= 0.075 * len(SENTENCES)


@pytest.mark.parametrize("name", ["Martin", "Robin", "Victor"])
def test_a_given_name_that_many_have_is_found_alone(name):
    assert len(missed(name, "It rained. ")) <= 0.03 * len(SENTENCES)


def test_a_word_is_seldom_taken_for_a_name():
    in_vain = []
    for name, text in (line.split(": ", 1) for line in WORDS):
        for whole in (f"Imogen {name}", f"{name} Quillmarsh"):
            roster = compile_roster([Person("A", whole)])
            for before in ("It rained. ", f"{whole} opened the session. "):
                in_vain += [text for _ in alarms(roster, before, text)]
    assert len(in_vain) <= 0.08 * 4 * len(WORDS)
