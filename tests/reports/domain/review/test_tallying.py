"""Counts that may print: whoever reads them all learns nobody's side, whatever else they know."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.domain.record import Endorsement
from reports.domain.chart import CHOICES
from reports.domain.review.counting import count, may_count
from reports.domain.review.tallying import Row, repeat, tally

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
    return tally(count(choices, people), threshold=threshold, **options)


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


@pytest.mark.parametrize("rows", [(), FOUR, BOTH, (Row((), (4, None, 0, 4)),)])
def test_a_later_edition_has_the_figures_of_the_earlier(rows):
    assert repeat(rows, threshold=2) == rows
    assert repeat(rows, threshold=2, apart=False) == rows[:1]


def test_a_threshold_that_has_risen_above_them_holds_them_back():
    assert repeat(BOTH, threshold=3) == ()
    assert repeat(BOTH, threshold=3, apart=False) == FOUR
    assert repeat((Row((), (3, 1, 0, 4)),), threshold=2) == ()


# The oracle: everything that people can have said, in classes that print alike.


def printed_of(people, said, threshold):
    """What all editions print: of one count, whatever is answered after it."""
    return tally(count(said, people), threshold=threshold)


@cache
def classes(sizes, threshold, choices):
    """All that can have been said, by what is printed of it."""
    people = crowd(**dict(sizes))
    found = defaultdict(list)
    for made in product(choices, repeat=len(people)):
        said = dict(zip(people, made, strict=True))
        found[printed_of(people, said, threshold)].append(made)
    return people, found


def no_side_is_told(sizes, threshold, choices):
    """Every person outside of every coalition under the threshold may be of either side."""
    people, found = classes(sizes, threshold, choices)
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
    found = no_side_is_told(sizes, threshold, choices)
    assert len(found) > 1  # something prints, so there is something that could tell


# Everybody, those who are asked again (known to the reader), and those who come in between.
LATER = [
    (4, 1, 0, 2, OPPOSED),
    (4, 1, 0, 2, tuple(Endorsement)),
    (5, 2, 0, 2, OPPOSED),
    (4, 0, 1, 2, OPPOSED),
    (4, 1, 2, 2, OPPOSED),
    (4, 2, 1, 2, OPPOSED),
    (6, 1, 0, 3, OPPOSED),
    (6, 1, 1, 3, OPPOSED),
    (3, 1, 1, 2, OPPOSED),  # too few the first time: counted the second
    (3, 1, 3, 2, OPPOSED),
]


def editions(first, second, threshold, rule):
    """What a reader of two editions has, given everybody's answers before each, in order."""
    return rule(tally(counts_of(first), threshold=threshold), first, second, threshold)


def counts_of(said):
    return count({f"KR{at}": each for at, each in enumerate(said)}, crowd(KR=len(said)))


def once(printed, first, second, threshold):
    """As `count_answers` and `repeat` have it."""
    if may_count("t1", "Cables.", [str(at) for at, _ in enumerate(first)], threshold):
        return printed, repeat(printed, threshold=threshold)
    return (), tally(counts_of(second), threshold=threshold)


def anew(printed, first, second, threshold):
    """A count for each edition: the control."""
    return printed, tally(counts_of(second), threshold=threshold)


def worlds(early, again, more, threshold, choices, rule):
    """All that can have been said before both editions, by what they print. A world is what each
    thought at first, and what they think now; newcomers only the latter."""
    found = defaultdict(list)
    for first in product(choices, repeat=early):
        for changed in product(choices, repeat=again + more):
            second = (*changed[:again], *first[again:], *changed[again:])
            seen = editions(first, second, threshold, rule)
            found[seen].append((*first, *changed))
    return found


def tells_a_side(found, people, threshold):
    """Whether somebody outside of a coalition under the threshold is of one side for certain, now
    or before. `people` are the places of each one's answers in a world."""
    for made in found.values():
        for coalition in combinations(people, threshold - 1):
            known = defaultdict(list)
            for each in made:
                known[tuple(each[at] for who in coalition for at in who)].append(each)
            others = [at for who in people if who not in coalition for at in who]
            for left in known.values():
                if any(len({each[at] in FOR for each in left}) == 1 for at in others):
                    return True
    return False


@pytest.mark.parametrize(("early", "again", "more", "threshold", "choices"), LATER)
def test_a_reader_of_two_editions_learns_nobodys_side(early, again, more, threshold, choices):
    people = [(at, early + at) if at < again else (at,) for at in range(early)]
    people += [(early + again + at,) for at in range(more)]
    told = worlds(early, again, more, threshold, choices, once)
    assert not tells_a_side(told, people, threshold)
    if early < 2 * threshold:
        return
    assert len(told) > 1
    if early + more > 2 * threshold or len(choices) > 2:
        control = worlds(early, again, more, threshold, choices, anew)
        assert tells_a_side(control, people, threshold)


@given(
    st.dictionaries(st.sampled_from([*crowd(CN=7, KR=7, RU=7)]), st.sampled_from(Endorsement)),
    st.integers(2, 4),
)
def test_rows_add_up_and_no_figure_is_below_the_threshold(choices, threshold):
    rows = tally(count(choices, crowd(CN=7, KR=7, RU=7)), threshold=threshold)
    for row in rows:
        assert min(row.sides) >= threshold
        assert all(not each or each >= threshold for each in row.figures)
    if len(rows) > 1:
        columns = zip(*(row.figures for row in rows), strict=True)
        for total, *parts in columns:
            assert total is None if None in parts else total == sum(parts)
