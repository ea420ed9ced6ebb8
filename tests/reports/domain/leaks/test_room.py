"""One name of each kind in plain sentences of a meeting: how many alarm, or note at least."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Severity
from reports.domain.leaks import compile_people, scan_text

from .room import SENTENCES

COMPILED = compile_people(
    [
        Person("A", "Zorica Velebitski", delegation="Serbia", title="Economist"),
        Person("B", "Tavita Ngarimu", delegation="New Zealand", title="Lawyer"),
        Person("C", "Ansgar Winter", delegation="Germany", title="Director"),
        Person("D", "Bogumila Tusk", delegation="Poland", title="Editor", pronouns="she/her"),
        Person("E", "Grace Omolade", delegation="Nigeria", title="Physician"),
        Person("F", "Maria Pyrkova", delegation="Bulgaria", title="Notary"),
    ]
)


def share(key, name, worst):
    """The share of the sentences with a name in which it is found, and no less than `worst`."""
    found = sum(
        any(
            key in each.participant and each.severity in worst for each in scan_text(COMPILED, text)
        )
        for text in (sentence.format(name) for sentence in SENTENCES)
    )
    return found / len(SENTENCES)


@pytest.mark.parametrize(
    ("key", "name", "floor"),
    [
        ("A", "Velebitski", 0.985),  # a surname that nobody else has
        ("B", "Tavita", 0.985),  # such a given name
        ("F", "Maria", 0.97),  # a given name that many have
        ("C", "Winter", 0.95),  # a surname that is a word
        ("E", "Grace", 0.92),  # a given name that is a word
        ("D", "Tusk", 0.3),  # the surname of one who governs
    ],
)
def test_a_name_alarms(key, name, floor):
    assert share(key, name, {Severity.HOLD, Severity.WARN}) >= floor


def test_whoever_shares_a_name_with_who_governs_is_noted_at_least():
    assert share("D", "Tusk", set(Severity)) >= 0.98
