"""Two conclusions that differ by a word, which all but one answer both, tell nobody's side."""

from __future__ import annotations

import pytest

from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Takeaway
from reports.convergence import read_convergence
from reports.domain.alike import read_words, statement_of
from reports.domain.review.counting import (
    Counted,
    count,
    find_counted,
    may_count,
    was_counted,
    words_seen,
)
from reports.records import read_counted
from tests.reports.converging import end_a_review, make_counted_paper, say

ONE = "The coasts should keep a joint register of cables."
NEAR = "The coasts should keep one joint register of cables."
OTHER = "Whoever cuts a line should pay for its repair."


@pytest.fixture
def dialogue(db):
    """Eight people, of whom nobody has been asked anything yet but "t1"."""
    return make_counted_paper(prints=False).cast.dialogue


def put_up(dialogue, code, text, said):
    """A conclusion, and what people think of it, a letter each in the order of their codes."""
    position = dialogue.takeaways.count()
    Takeaway.objects.create(dialogue=dialogue, code=code, text=text, position=position)
    say(dialogue, said, code)


def sides(dialogue):
    """How many agree and how many do not, of what was counted; by code."""
    rounds = dialogue.reports.get().rounds.order_by("number")
    found = {}
    for each in read_counted(rounds):
        total = [sum(column) for column in zip(*each.counts.values(), strict=True)]
        found[each.code] = (total[0] + total[1], total[2] + total[3])
    return found


def test_one_that_is_put_up_later_is_not_counted(dialogue):
    put_up(dialogue, "t2", ONE, "aaaaaddd")
    end_a_review(dialogue)
    put_up(dialogue, "t3", NEAR, "aaaaadd")
    put_up(dialogue, "t4", OTHER, "aaaaadd")
    end_a_review(dialogue)
    assert sides(dialogue) == {"t1": (5, 3), "t2": (5, 3), "t4": (5, 2)}
    assert [bool(each.panel.bars) for each in read_convergence(dialogue)] == [
        True, True, False, True,
    ]  # fmt: skip


def test_beside_it_only_if_the_same_people_answered_both(dialogue):
    put_up(dialogue, "t2", ONE, "aaaaaddd")
    put_up(dialogue, "t3", NEAR, "aaaaadd")
    put_up(dialogue, "t4", NEAR.replace("one", "some"), "aaaadddd")
    end_a_review(dialogue)
    assert sides(dialogue) == {"t1": (5, 3), "t2": (5, 3), "t4": (4, 4)}


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("{r1 most} doubted that cables pay.", "{r2 r3 r4 several} doubted that cables pay."),
        ("{r1 most} doubted that cables pay.", "{r1 most KR} doubted that cables pay."),
        (ONE, ONE.replace("register", "reg\u200bister").replace("cables", "ca\xadbles")),
        (ONE, ONE.replace("o", "\u043e").replace("a", "\u0430")),  # Cyrillic letters
        ("Café owners pay.", "Cafe\u0301 owners pay."),
        ("海底電纜由五國共同巡邏並共同修復", "海底電纜由五國共同巡邏並一同修復"),
        ("ケーブルの共同巡視を行う", "ケーブルの共同巡視を行なう"),
        (ONE, ONE.replace("register", "regi\u200aster").replace("coasts", "co\u200aasts")),
        ("Rafts should drill annually.", "Rafts should drill yearly."),
        ("A raft needs harbour co-operation.", "Rafts need harbor cooperation."),
    ],
)
def test_what_reads_the_same_is_not_counted_again_however_it_is_typed(dialogue, first, again):
    put_up(dialogue, "t2", first, "aaaaaddd")
    end_a_review(dialogue)
    put_up(dialogue, "t3", again, "aaaaadd")
    end_a_review(dialogue)
    assert sides(dialogue) == {"t1": (5, 3), "t2": (5, 3)}


def test_its_figures_stay_with_another_quantity_and_not_of_another_group():
    made = Counted("t2", words_seen("{r1 most} want cables to pay."), {})
    assert find_counted("t2", "{r1 r2 several} want cables to pay.", [made]) is made
    assert find_counted("t2", "{r1 most KR} want cables to pay.", [made]) is None
    assert find_counted("t2", "{r1 most want cables to pay.", [made]) is None  # not closed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fleets should be cut by 10 %.", "Fleets should be cut by 90 %."),
        ("No, pilots should stay.", "No pilots should stay."),
        ("Pay -5 each.", "Pay +5 each."),
        ("各国应当买粮食。", "各国应当卖粮食。"),
    ],
)
def test_its_figures_stand_under_no_words_that_nobody_answered(one, other):
    made = Counted("t2", words_seen(one), {})
    assert find_counted("t2", other, [made]) is None
    assert find_counted("t2", f"  {one.rstrip('.。').upper()}", [made]) is made


def test_what_differs_by_a_figure_has_figures_of_its_own(dialogue):
    put_up(dialogue, "t2", "Fleets should be cut by 10 %.", "aaaaaddd")
    put_up(dialogue, "t3", "Fleets should be cut by 90 %.", "aaaddddd")
    end_a_review(dialogue)
    assert sides(dialogue) == {"t1": (5, 3), "t2": (5, 3), "t3": (3, 5)}
    put_up(dialogue, "t4", "Fleets should be cut by 50 %.", "aaaaadd")
    end_a_review(dialogue)
    assert sides(dialogue) == {"t1": (5, 3), "t2": (5, 3), "t3": (3, 5)}


@pytest.mark.parametrize("words", [ONE.casefold().rstrip("."), " ".join(read_words(ONE))])
def test_a_count_of_before_is_known_by_what_was_typed(words):
    old = Counted("t2", fingerprint(words), {})
    assert was_counted("t3", ONE, [old])
    assert find_counted("t3", ONE, [old]) is old


def test_control_with_both_counts_the_difference_is_the_side_of_whoever_did_not_answer_both():
    said = dict(zip("abcdefgh", [Choice.AGREE] * 5 + [Choice.DISAGREE] * 3, strict=True))
    fewer = {who: choice for who, choice in said.items() if who != "h"}
    first, second = (count(each, dict.fromkeys("abcdefgh", "KR"))["KR"] for each in (said, fewer))
    assert [one - other for one, other in zip(first, second, strict=True)] == [0, 0, 0, 1]
    made = Counted("t2", words_seen(ONE), {"KR": first}, (), 3, tuple(statement_of(ONE)))
    assert not may_count("t3", NEAR, fewer, 3, (), [(made, said)])
    assert not may_count("t3", NEAR, said, 3, [made])
    assert may_count("t3", NEAR, said, 3, (), [(made, said)])
    assert may_count("t3", OTHER, fewer, 3, [made], [(made, said)])


def test_in_the_same_words_it_is_counted_once_whoever_answered(dialogue):
    put_up(dialogue, "t2", ONE, "aaaaaddd")
    put_up(dialogue, "t3", ONE.rstrip("."), "aaaaaddd")
    end_a_review(dialogue)
    assert sides(dialogue) == {"t1": (5, 3), "t2": (5, 3)}
