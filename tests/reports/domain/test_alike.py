"""Which statements a reader takes for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.domain.alike import Statement, are_alike, are_near, read_letters, words_of

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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wharves need a grey rota.", "Wharves\u200aneed a gr\u200aey r\u202fota."),
        ("The harbour should organise a centre.", "The harbor should organize a center."),
        ("Re-entry by pilot-boats is needed.", "Reentry by pilot boats is needed."),
        ("Pilots should meet annually.", "Pilots should meet yearly."),
        ("A rota should open.", "Rotas should open."),
        ("The E.U. and Quenland should talk.", "The EU and Quenland should talk."),
        ("구조선은 공동 명부를 지켜야 한다.", "구조선이 공동 명부는 지키어야 한다."),
        ("各國應當設立熱線。", "各国应当设立热线。"),
        ("{{Wharves need a rota.}}", "{{Wharves need a rota}} now."),
        ("{r1 most} want a rota of pilots.", "{r2 several of} want a rota of pilots."),
        ("مرساة", "مر\u0640\u0640ساة"),
        ("Ice.", "I-c-e"),
        ("Лоцмани треба да имају заједничку листу.", "Locmani treba da imaju zajedničku listu."),
        ("Wharves need a rota of pilots.", "\u202e.stolip fo ator a deen sevrahW"),
        (
            "Wharves need a rota of pilots.",
            "This is put up once more, since some were not asked in spring; answer as you did then."
            " Wharves need a rota of pilots.",
        ),
        ("A brace {too many for a rota of pilots.", "A brace {too many, for a rota of pilots!"),
    ],
)
def test_what_reads_the_same_is_near(one, other):
    assert are_near(Statement.of(one), Statement.of(other))
    assert are_near(Statement.of(other), Statement.of(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cables break.", "Ships sink."),
        ("The coasts should keep a rota of pilots.", "Whoever cuts a line should mend it."),
        ("{{Ice is thin.}}", "{{Tolls are dear.}}"),
        ("各国应当设立热线。", "渔船不得进入该海域。"),
        ("", ""),
        ("Ice", ""),
    ],
)
def test_what_is_another_conclusion_is_not(one, other):
    assert not are_near(Statement.of(one), Statement.of(other))


@given(st.text(), st.text())
def test_nearness_goes_both_ways_and_is_of_letters_alone(one, other):
    first, second = Statement.of(one), Statement.of(other)
    assert are_near(first, second) == are_near(second, first)
    assert read_letters(one) == "" or read_letters(one).isalpha()
