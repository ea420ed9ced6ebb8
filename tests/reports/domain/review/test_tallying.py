"""Counts that may print: whoever reads them all learns nobody's side, whatever else they know."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogues.domain.record import Endorsement
from reports.domain.chart import CHOICES
from reports.domain.review.tallying import Row, follow, tally

AGREE, RESERVE, ABSTAIN, DISAGREE = (each for each, _ in CHOICES)
FOR = {AGREE, RESERVE}
OPPOSED = (AGREE, DISAGREE)


def crowd(**sizes):
    """People by delegation: `crowd(KR=2)` are KR0 and KR1."""
    return {f"{code}{number}": code for code, size in sizes.items() for number in range(size)}


def counted(said, threshold=2, **options):
    """The rows of what delegations said, as words: "KR" -> "aaxd"."""
    letters = {"a": AGREE, "r": RESERVE, "x": ABSTAIN, "d": DISAGREE}
    people = crowd(**{code: len(each) for code, each in said.items()})
    choices = {
        f"{code}{number}": letters[letter]
        for code, each in said.items()
        for number, letter in enumerate(each)
    }
    return tally(choices, people, threshold=threshold, **options)


def shown(rows):
    return [("+".join(row.delegations), row.figures) for row in rows]


def test_four_choices_each_of_enough_people():
    assert shown(counted({"KR": "aarr", "RU": "xxdd"})) == [("", (2, 2, 2, 2))]


def test_a_choice_of_few_is_counted_with_its_neighbour():
    assert shown(counted({"KR": "aaar", "RU": "xddd"})) == [("", (4, None, 4, None))]
    assert shown(counted({"KR": "aaar", "RU": "dddd"})) == [("", (4, None, 0, 4))]


@pytest.mark.parametrize("said", ["", "a", "aad", "aaaa", "aaarr", "aaaaad", "dddda", "rrra"])
def test_too_few_or_nearly_all_of_one_mind_tell_nothing(said):
    assert counted({"KR": said}) == ()


def test_delegations_where_each_is_enough_on_either_side():
    assert shown(counted({"KR": "aadd", "RU": "aaaxx"})) == [
        ("", (5, 0, 2, 2)), ("KR", (2, 0, 0, 2)), ("RU", (3, 0, 2, 0)),
    ]  # fmt: skip


def test_what_is_counted_together_in_one_row_is_so_in_all():
    assert shown(counted({"KR": "aadd", "RU": "aaaxd"})) == [
        ("", (5, 0, 4, None)), ("KR", (2, 0, 2, None)), ("RU", (3, 0, 2, None)),
    ]  # fmt: skip


def test_one_delegation_of_one_mind_leaves_the_total():
    assert shown(counted({"KR": "aadd", "RU": "aaaa"})) == [("", (6, 0, 0, 2))]


def test_small_delegations_are_put_together_by_their_size():
    rows = counted({"KR": "aadd", "RU": "ad", "JP": "da"})
    assert shown(rows) == [
        ("", (4, 0, 0, 4)), ("JP+RU", (2, 0, 0, 2)), ("KR", (2, 0, 0, 2)),
    ]  # fmt: skip
    rows = counted({"KR": "aaddd", "RU": "ad", "CN": "aadd"})
    assert [each for each, _ in shown(rows)] == ["", "CN+RU", "KR"]


def test_no_delegation_where_that_is_not_to_be_told():
    assert shown(counted({"KR": "aadd", "RU": "aadd"}, apart=False)) == [("", (4, 0, 0, 4))]


FOUR = (Row((), (4, 0, 0, 4)),)
BOTH = (*FOUR, Row(("KR",), (2, 0, 0, 2)), Row(("RU",), (2, 0, 0, 2)))


@pytest.mark.parametrize(
    ("now", "before", "printed"),
    [
        (FOUR, FOUR, FOUR),
        (FOUR, (), ()),  # held back once
        ((), FOUR, ()),
        ((Row((), (5, 0, 0, 4)),), FOUR, ()),  # one more
        ((Row((), (5, 0, 0, 5)),), FOUR, ()),
        ((Row((), (6, 0, 0, 4)),), FOUR, ()),  # two, of one mind
        ((Row((), (6, 0, 0, 6)),), FOUR, (Row((), (6, 0, 0, 6)),)),
        ((Row((), (3, 0, 0, 4)),), FOUR, ()),  # one is gone
        ((Row((), (3, 0, 0, 5)),), FOUR, ()),  # one has changed their mind
        ((Row((), (5, 1, 0, 6)),), FOUR, (Row((), (6, None, 0, 6)),)),
        ((Row((), (2, 2, 0, 4)),), FOUR, (Row((), (4, None, 0, 4)),)),
        (FOUR, (Row((), (4, None, 0, 4)),), (Row((), (4, None, 0, 4)),)),
        ((Row((), (4, None, 0, 4)),), FOUR, (Row((), (4, None, 0, 4)),)),
        (BOTH, BOTH, BOTH),
        (BOTH, FOUR, FOUR),  # delegations were not told apart before
        (FOUR, BOTH, FOUR),
        ((FOUR[0], Row(("CN",), (2, 0, 0, 2)), BOTH[2]), BOTH, FOUR),
        ((FOUR[0], Row(("KR",), (3, 0, 0, 1)), Row(("RU",), (1, 0, 0, 3))), BOTH, FOUR),
    ],
)
def test_beside_an_earlier_edition(now, before, printed):
    assert follow(now, [before], 2) == printed


def test_every_earlier_edition_counts():
    later = (Row((), (6, 0, 0, 6)),)
    assert follow(later, [FOUR, later], 2) == later
    assert follow(later, [(Row((), (5, 0, 0, 4)),), later], 2) == ()
    assert follow(later, [], 2) == later


# The oracle: everything that people can have said, in classes that print alike.


def printed_of(people, early, said, threshold):
    """What two editions print: those of `early` have answered before the first."""
    first = {each: said[each] for each in early}
    one = tally(first, people, threshold=threshold)
    two = tally(said, people, threshold=threshold)
    return one, follow(two, [one], threshold)


@cache
def classes(sizes, early, threshold, choices):
    """All that can have been said, by what the editions print of it."""
    people = crowd(**dict(sizes))
    found = defaultdict(list)
    for made in product(choices, repeat=len(people)):
        said = dict(zip(people, made, strict=True))
        found[printed_of(people, early, said, threshold)].append(made)
    return people, found


def no_side_is_told(sizes, early, threshold, choices):
    """Every person outside of every coalition under the threshold may be of either side."""
    people, found = classes(sizes, early, threshold, choices)
    places = range(len(people))
    for made in found.values():
        for coalition in combinations(places, threshold - 1):
            known = defaultdict(list)
            for each in made:
                known[tuple(each[at] for at in coalition)].append(each)
            for left in known.values():
                for at in places:
                    if at not in coalition:
                        assert len({each[at] in FOR for each in left}) == 2
    return found


@pytest.mark.parametrize(
    ("sizes", "threshold", "choices"),
    [
        ((("KR", 4),), 2, tuple(Endorsement)),
        ((("KR", 4), ("RU", 2)), 2, tuple(Endorsement)),
        ((("KR", 4), ("RU", 4)), 2, OPPOSED),
        ((("KR", 4), ("RU", 5)), 2, OPPOSED),
        ((("CN", 4), ("KR", 2), ("RU", 3)), 2, OPPOSED),
        ((("KR", 6), ("RU", 6)), 3, OPPOSED),
    ],
)
def test_a_reader_of_one_edition_learns_nobodys_side(sizes, threshold, choices):
    everybody = tuple(crowd(**dict(sizes)))
    found = no_side_is_told(sizes, everybody, threshold, choices)
    assert len(found) > 1  # something prints, so there is something that could tell


SIZES = st.lists(st.integers(1, 5), min_size=1, max_size=3).filter(lambda each: sum(each) <= 9)


@settings(max_examples=25)
@given(sizes=SIZES, kept=st.lists(st.booleans(), min_size=9, max_size=9))
def test_a_reader_of_two_editions_learns_nobodys_side(sizes, kept):
    sizes = tuple(zip(("CN", "KR", "RU"), sizes, strict=False))
    early = tuple(each for each, keep in zip(crowd(**dict(sizes)), kept, strict=False) if keep)
    no_side_is_told(sizes, early, 2, OPPOSED)


def test_who_came_between_two_editions_is_a_cell_in_each_delegation():
    sizes = (("KR", 6), ("RU", 6))
    early = tuple(each for each in crowd(KR=6, RU=6) if int(each[2:]) < 4)
    found = no_side_is_told(sizes, early, 2, OPPOSED)
    assert any(len(one) > 1 and len(two) == 1 for one, two in found)


@given(
    st.dictionaries(st.sampled_from([*crowd(CN=7, KR=7, RU=7)]), st.sampled_from(Endorsement)),
    st.integers(2, 4),
)
def test_rows_add_up_and_no_figure_is_below_the_threshold(choices, threshold):
    rows = tally(choices, crowd(CN=7, KR=7, RU=7), threshold=threshold)
    for row in rows:
        assert min(row.sides) >= threshold
        assert all(not each or each >= threshold for each in row.figures)
    if len(rows) > 1:
        columns = zip(*(row.figures for row in rows), strict=True)
        for total, *parts in columns:
            assert total is None if None in parts else total == sum(parts)
