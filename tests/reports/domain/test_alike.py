"""Which statements a reader takes for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.domain.alike import are_alike, words_of

WORDS = st.frozensets(st.sampled_from(["cables", "ports", "ice", "rafts", "tolls", "pilots"]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ports should open to the pilots.", "Ports should not open to pilots"),  # "not" is no word
        ("Cables need a joint patrol of the coasts.", "Cables need a patrol of the coasts."),
        ("ICE, and rafts", "Ice: rafts."),
    ],
)
def test_a_word_more_or_less_is_the_same(one, other):
    assert are_alike(words_of(one), words_of(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ports should open.", "Ports should close."),
        ("Cables need a joint patrol.", "Cables need a joint fund and a register."),
        ("", ""),  # what says nothing is like nothing
        ("It is so.", "It was so."),
    ],
)
def test_other_words_are_another(one, other):
    assert not are_alike(words_of(one), words_of(other))


@given(WORDS, WORDS)
def test_it_goes_both_ways_and_takes_three_quarters_of_the_words(one, other):
    assert are_alike(one, other) == are_alike(other, one)
    assert are_alike(one, other) == (4 * len(one & other) >= 3 * len(one | other) > 0)
