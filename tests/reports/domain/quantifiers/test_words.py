"""Each word of quantity at the edge of what it takes."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.domain.phrases import Token
from reports.domain.quantifiers.holding import Holding, Positions
from reports.domain.quantifiers.words import is_true, least, supported
from reports.domain.styles import LADDER, Rung

from .rooms import room

SEVEN = "KR1 KR2 KR3 CN1 CN2 RU1 RU2"
POSITIONS = Positions(room(SEVEN))
AB = frozenset("ab")


def token(word: str, narrowed: str = "") -> Token:
    return Token(f"{{r1 {word}}}", 0, 0, ("r1",), quantity=word, narrowed=narrowed)


def says(
    word: str, agrees: str, *, people: str = SEVEN, named: str = "", narrowed: str = "", **said
):
    positions = Positions(room(people, agrees=agrees, **said))
    holding = positions.of(token(word, narrowed), named.split())
    return is_true(word, holding, LADDER, positions)


@pytest.mark.parametrize(
    ("word", "too_few", "enough"),
    [
        ("some", "", "CN1"),
        ("couple", "", "CN1"),
        ("participants", "", "CN1"),
        ("few", "CN1", "CN1 CN2"),
        ("several", "CN1", "CN1 CN2"),
        ("number", "CN1", "CN1 CN2"),
        ("many", "CN1 CN2", "CN1 CN2 RU1"),
        ("most", "CN1 CN2", "CN1 CN2 RU1"),
        ("all", "KR2 KR3 CN1 CN2 RU1", "KR2 KR3 CN1 CN2 RU1 RU2"),
        ("the-participants", "KR2 KR3 CN1 CN2 RU1", "KR2 KR3 CN1 CN2 RU1 RU2"),
        ("sense", "CN1 CN2", "CN1 CN2 RU1"),
        ("all-delegations", "CN1 CN2", "CN1 RU1"),
        ("and-others", "CN1", "CN1 CN2"),
        ("other", "CN1", "CN1 CN2"),
    ],
)
def test_the_speaker_and_those_who_agree_are_counted(word, too_few, enough):
    named = "KR1" if word in ("and-others", "other") else ""
    assert says(word, too_few, named=named) is False
    assert says(word, enough, named=named) is True


@pytest.mark.parametrize(
    ("word", "people", "agrees", "expected"),
    [
        ("many", "KR1 KR2 KR3 CN1 CN2 CN3 RU1 RU2 RU3 RU4 RU5 RU6", "KR2 KR3 CN1", False),
        ("many", "KR1 KR2 KR3 CN1 CN2 CN3 RU1 RU2 RU3 RU4 RU5", "KR2 KR3 CN1", True),
        ("most", "KR1 KR2 CN1 CN2 RU1 RU2", "KR2 CN1", False),
        ("most", "KR1 KR2 CN1 CN2 RU1", "KR2 CN1", True),
        ("most", "KR1 KR2", "KR2", False),
    ],
)
def test_a_share_of_the_room_is_asked_beside_the_number(word, people, agrees, expected):
    assert says(word, agrees, people=people) is expected


@pytest.mark.parametrize(
    ("narrowed", "word", "agrees", "expected"),
    [
        ("KR", "all", "KR2 KR3", True),
        ("KR", "all", "KR2 CN1 CN2", False),
        ("NEA", "most", "KR2 KR3", True),
        ("NEA", "most", "KR2 RU1 RU2", False),
        ("CN", "some", "KR2 KR3 CN1", False),
        ("NEA", "all-delegations", "CN1", True),
        ("NEA", "all-delegations", "KR2 RU1", False),
    ],
)
def test_a_narrowed_word_counts_those_of_its_label_alone(narrowed, word, agrees, expected):
    assert says(word, agrees, narrowed=narrowed) is expected


def test_observers_and_the_absent_are_in_no_room():
    holding = POSITIONS.of(token("all"))
    assert holding.room == frozenset(SEVEN.split())


@pytest.mark.parametrize(
    ("word", "named", "expected"),
    [
        ("the-other", "CN1 CN2 RU1 RU2", True),
        ("the-other", "CN1 CN2 RU1", False),
        ("the-other", SEVEN, False),
        ("other", "KR2", True),
        ("other", "KR1 KR2", False),
    ],
)
def test_others_are_those_whom_the_block_does_not_name(word, named, expected):
    assert says(word, "KR2 KR3", named=named) is expected


def test_a_sense_is_broken_by_one_who_disagrees_and_not_by_a_reservation():
    assert says("sense", "KR2 KR3 CN1", reserves="RU1")
    assert not says("sense", "KR2 KR3 CN1", disagrees="RU1")


@pytest.mark.parametrize(
    ("agrees", "disagrees", "expected"),
    [("CN1 RU1", "RU2", True), ("CN1 RU1", "RU1 RU2", False), ("CN1", "RU1 RU2", False)],
)
def test_no_delegation_may_be_wholly_against(agrees, disagrees, expected):
    assert says("all-delegations", agrees, disagrees=disagrees) is expected


def test_a_house_may_ask_for_more():
    holding = POSITIONS.of(token("some"))
    asked = {**LADDER, "some": Rung(1, Fraction(1, 2))}
    assert least("some", holding, asked) == 4
    assert least("all", holding, asked) == 7
    assert least("the-other", Holding(frozenset(), AB, AB, named=frozenset("a")), {}) == 1


def test_what_the_record_supports_comes_from_the_strongest():
    positions = Positions(room(SEVEN, agrees="CN1 CN2 RU1"))
    holding = positions.of(token("all"))
    assert supported(holding, LADDER, positions) == (
        "most", "many", "several", "few", "couple", "some",
    )  # fmt: skip
    assert supported(POSITIONS.of(token("all")), LADDER, POSITIONS) == ()


# Written from the design once more, over plain numbers: holders and room.
TRUE = {
    "some": lambda held, room: held >= 2,
    "couple": lambda held, room: held >= 2,
    "participants": lambda held, room: held >= 2,
    "few": lambda held, room: held >= 3,
    "several": lambda held, room: held >= 3,
    "number": lambda held, room: held >= 3,
    "many": lambda held, room: held >= 4 and 3 * held > room,
    "most": lambda held, room: held >= 3 and 2 * held > room,
    "all": lambda held, room: held == room,
    "the-participants": lambda held, room: held == room,
    "sense": lambda held, room: 2 * held > room,
}


@given(st.integers(1, 30), st.data())
def test_each_word_is_true_exactly_where_the_design_says(size, data):
    held = data.draw(st.integers(1, size))
    people = [f"KR{number}" for number in range(size)]
    holding = Holding(frozenset(people[:held]), frozenset(people), frozenset(people))
    for word, rule in TRUE.items():
        assert is_true(word, holding, LADDER, POSITIONS) is rule(held, size)


@given(st.integers(1, 30), st.data())
def test_no_true_word_tells_of_more_people_than_hold_it(size, data):
    held = data.draw(st.integers(1, size))
    people = [f"KR{number}" for number in range(size)]
    holding = Holding(frozenset(people[:held]), frozenset(people), frozenset(people))
    for word in TRUE:
        if is_true(word, holding, LADDER, POSITIONS):
            assert least(word, holding, LADDER) <= held


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (3, ("several", "few", "couple", "some")),
        (4, ("number", "several", "few", "couple", "some")),
        (5, ("several", "few", "couple", "some")),
    ],
)
def test_a_house_makes_a_number_of_a_rung_of_its_own(number, expected):
    ladder = LADDER | {"many": Rung(5), "most": Rung(5), "number": Rung(number)}
    positions = Positions(room(SEVEN, agrees="KR2 KR3 CN1"))
    assert supported(positions.of(token("some"), ()), ladder, positions) == expected
