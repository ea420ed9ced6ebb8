"""The compiled forms of a lexicon."""

from __future__ import annotations

import pytest

from dialogues.domain.forms import FormIndex
from dialogues.domain.lexicon import Lexicon
from dialogues.domain.record import Delegation, Region

KR = Delegation("KR", "the ROK", "Korean", noun="Korea", alternatives=("ROK",))
KP = Delegation("KP", "the DPRK", "North Korean", noun="North Korea")


def test_takes_delegations_that_a_reader_can_tell_apart():
    assert Lexicon((), (KR, KP)).why_not() == ""


@pytest.mark.parametrize(
    ("other", "form"),
    [
        (Delegation("X", "Korea", "Xish"), "Korea"),
        (Delegation("X", "X", "korean"), "korean"),
        (Delegation("X", "X", "Xish", alternatives=("the rok",)), "the rok"),
        (Delegation("X", "X", "Xish", noun="Korea"), "Korea"),
    ],
)
def test_refuses_two_delegations_that_share_a_printed_form(other, form):
    assert Lexicon((), (KR, other)).why_not() == (
        f'KR and X share the printed form "{form}"; a reader could not tell them apart'
    )


def test_a_form_of_a_delegation_and_a_region_is_the_delegations():
    lexicon = Lexicon(
        [Region("EUR", "Europe", "European")], [Delegation("EU", "the EU", "European")]
    )
    assert lexicon.adjectives.owner("European") == "EU"
    assert lexicon.places.owner("Europe") == "EUR"


def test_a_spelling_is_printed_unless_somebody_else_owns_it():
    lexicon = Lexicon((), (KR, KP))
    assert lexicon.spelling("KR") == "Korean"
    assert lexicon.spelt({}) is lexicon
    assert lexicon.spelt({"KR": "ROK"}).spelling("KR") == "ROK"
    assert lexicon.spelt({"KR": "Hanguk"}).spelling("KR") == "Hanguk"
    assert lexicon.spelt({"KR": "North Korean"}).spelling("KR") == "Korean"
    assert lexicon.spelt({"JP": "Nihonite"}).adjectives.owner("Nihonite") is None


def test_finds_the_longest_form_that_ends_with_its_word():
    index = FormIndex([("Korean", "KR"), ("Korean War", "W"), ("civil society", "CS"), ("", "X")])
    assert index.match("a Korean War map", 2) == ("W", 12)
    assert index.match("a Korean warship", 2) == ("KR", 8)
    assert index.match("a Korean's", 2) == ("KR", 8)
    assert index.match("Civil society", 0) == ("CS", 13)
    assert index.match("Korean-led", 0) is None
    assert index.match("Koreans", 0) is None
    assert index.match("Koreans", 0, people=True) == ("KR", 7)
    assert index.match("korean", 0) is None
    assert index.match("", 0) is None
    assert index.match("- Korean", 0) is None
    assert index.owner("Korean  War") == "W"


def test_reads_apostrophes_and_hyphens_of_any_kind_alike():
    index = FormIndex([("Côte d’Ivoire", "CI"), ("Guinea‑Bissau", "GW")])
    assert index.match("Côte d'Ivoire", 0) == ("CI", 13)
    assert index.match("Guinea-Bissau", 0) == ("GW", 13)
