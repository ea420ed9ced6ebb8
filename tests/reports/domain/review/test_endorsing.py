"""Counts of endorsements, with what tells on somebody put together."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from dialogues.domain.record import Endorsement
from reports.domain.review.endorsing import converge, tells

AGREE, RESERVE, AGAINST = Endorsement.AGREE, Endorsement.RESERVE, Endorsement.DISAGREE


def counted(choices, threshold=2):
    people = {person: person[:2] for person in choices}
    found = converge("t1", choices, people, threshold=threshold)
    return found, {cell.delegations: dict(cell.counts) for cell in found.cells}


def test_large_and_mixed_delegations_stand_alone():
    found, cells = counted({"KR1": AGREE, "KR2": AGAINST, "RU1": AGREE, "RU2": RESERVE})
    assert cells == {("KR",): {AGREE: 1, AGAINST: 1}, ("RU",): {AGREE: 1, RESERVE: 1}}
    assert found.everybody.counts == {AGREE: 2, AGAINST: 1, RESERVE: 1}


def test_small_ones_are_put_together():
    _, cells = counted({"KR1": AGREE, "KR2": AGAINST, "CN1": AGREE, "RU1": AGAINST})
    assert cells == {("KR",): {AGREE: 1, AGAINST: 1}, ("CN", "RU"): {AGREE: 1, AGAINST: 1}}


def test_one_that_is_small_takes_the_smallest_with_it():
    _, cells = counted(
        {
            "KR1": AGREE, "KR2": AGAINST, "KR3": AGREE,
            "CN1": AGREE, "CN2": AGAINST, "RU1": AGREE,
        }
    )  # fmt: skip
    assert cells == {("KR",): {AGREE: 2, AGAINST: 1}, ("CN", "RU"): {AGREE: 2, AGAINST: 1}}


def test_all_of_one_mind_tells_what_each_thinks():
    found, cells = counted({"KR1": AGREE, "KR2": AGREE, "KR3": AGREE})
    assert (found.everybody.suppressed, found.everybody.size, cells) == (True, 0, {})


def test_where_all_would_be_put_together_there_is_only_the_whole():
    found, cells = counted({"KR1": AGREE, "RU1": AGAINST})
    assert (cells, found.everybody.size) == ({}, 2)


PEOPLE = [f"{side}{number}" for side in ("CN", "JP", "KR", "RU") for number in range(1, 5)]


@given(
    st.dictionaries(st.sampled_from(PEOPLE), st.sampled_from(list(Endorsement))),
    st.integers(1, 5),
)
def test_no_cell_and_no_difference_of_cells_tells(choices, threshold):
    found, _ = counted(choices, threshold)
    for cell in found.cells:
        assert not tells(cell, threshold)
    if found.cells:
        together = sum((Counter(cell.counts) for cell in found.cells), Counter())
        assert dict(together) == dict(found.everybody.counts)
