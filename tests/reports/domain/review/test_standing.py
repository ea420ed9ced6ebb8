"""Where a passage stands with the person whom it concerns."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.rules import Rule
from reports.domain.review.decisions import Decision, Verdict
from reports.domain.review.standing import (
    NARROWED,
    REWORDED,
    UNCOUNTED,
    Standing,
    stand,
    standings,
    stands_by_hand,
)
from tests.reports.domain.guard.meetings import meeting

from .asked import agreed, decides, of

TEXT = "{r1} spoke of cables."


def shown():
    return of("KR1", TEXT)[0]


def standing(passage, *decided):
    found = standings({passage.person: [passage]}, decided)[0]
    return found.standing, found.why


def test_what_was_told_is_left_out_of_what_stands_by_hand():
    words = of("KR1", "{r1} sang.")[0].text
    wish = decides(shown(), Decision.CHANGE, words=words)
    told = decides(shown(), on_behalf="by phone")
    found = stands_by_hand(shown(), [wish, told])
    assert (found.standing, found.waits_for_an_answer) == (Standing.PROPOSED, True)
    for over in (replace(wish, verdict=Verdict.DECLINED), decides(shown())):
        assert not stands_by_hand(shown(), [over, told]).waits_for_an_answer
    (printed,) = of("KR1", "{r1} sang.")
    assert not stands_by_hand(printed, [replace(wish, key=printed.key)]).waits_for_an_answer


def test_nothing_decided_is_missing():
    assert standing(shown()) == (Standing.MISSING, "")


def test_approved_is_cleared_until_the_words_change():
    (after,) = of("KR1", TEXT + " They break.")
    assert standing(shown(), decides(shown())) == (Standing.CLEARED, "")
    assert standing(after, decides(shown())) == (Standing.LAPSED, REWORDED)


def test_the_last_decision_counts():
    strike = decides(shown(), Decision.STRIKE)
    assert standing(shown(), decides(shown()), strike) == (Standing.REFUSED, "")
    assert standing(shown(), strike, decides(shown())) == (Standing.CLEARED, "")


def test_left_out_stays_so_whatever_is_written():
    (after,) = of("KR1", "{r1} sang.")
    assert standing(after, decides(shown(), Decision.STRIKE))[0] is Standing.REFUSED


@pytest.mark.parametrize("number", ["k", "k_fellow"])
def test_fewer_people_reopen_it(number):
    more = decides(shown(), **{number: 9})
    now = replace(shown(), mine=tuple(replace(each, k=3, k_fellow=3) for each in shown().mine))
    assert standing(now, more) == (Standing.LAPSED, NARROWED)
    assert standing(now, decides(shown(), k=2, k_fellow=1)) == (Standing.CLEARED, "")


@pytest.mark.parametrize(
    ("told", "now", "expected"),
    [
        ((5, None), (5, 1), Standing.LAPSED),  # a fellow who was not in the room came to be
        ((5, None), (5, 5), Standing.CLEARED),
        ((None, None), (1, None), Standing.LAPSED),  # it was not known, and nothing was shown
        ((None, None), (None, None), Standing.CLEARED),
        ((None, None), (None, 2), Standing.LAPSED),
        ((5, 2), (6, 2), Standing.CLEARED),
    ],
)
def test_a_number_that_nobody_was_told_reopens_it(told, now, expected):
    mine = tuple(replace(each, k=now[0], k_fellow=now[1]) for each in shown().mine)
    passage = replace(shown(), mine=mine)
    assert standing(passage, decides(shown(), k=told[0], k_fellow=told[1]))[0] is expected


def test_a_decision_against_these_words_goes_where_they_go():
    strike = decides(shown(), Decision.STRIKE)
    moved = replace(shown(), key="another")
    silent = decides(moved, Decision.SILENCE, consents=True)
    assert standing(moved, strike)[0] is Standing.REFUSED
    assert standing(moved, strike, silent)[0] is Standing.REFUSED
    other = decides(moved, fingerprint="of other words")
    assert standing(moved, strike, other)[0] is Standing.REFUSED
    assert standing(moved, strike, decides(moved))[0] is Standing.CLEARED
    # A yes is given to one passage, and struck words that were approved after all are not struck.
    assert standing(moved, decides(shown()))[0] is Standing.MISSING
    assert standing(moved, strike, decides(shown()))[0] is Standing.MISSING


def test_a_count_that_is_lost_reopens_it():
    lost = replace(shown(), mine=tuple(replace(each, k=None) for each in shown().mine))
    assert standing(lost, decides(shown())) == (Standing.LAPSED, UNCOUNTED)


def test_other_words_wait_for_an_answer():
    asks = decides(shown(), Decision.CHANGE, words="A Korean participant sang.")
    assert standing(shown(), asks)[0] is Standing.PROPOSED
    declined = replace(asks, verdict=Verdict.DECLINED, reason="It was no song.")
    assert standing(shown(), declined) == (Standing.DECLINED, "It was no song.")
    (rewritten,) = of("KR1", "{r1} sang.")
    assert standing(rewritten, asks) == (Standing.CLEARED, "")
    (other,) = of("KR1", "{r1} shouted.")
    assert standing(other, asks) == (Standing.LAPSED, REWORDED)


def test_words_that_were_asked_for_are_cleared_only_with_as_many_people():
    (rewritten,) = of("KR1", "{r1} sang.")
    asks = decides(shown(), Decision.CHANGE, words=rewritten.text, k=50)
    assert standing(rewritten, asks) == (Standing.LAPSED, NARROWED)


def test_silence_is_what_it_was_said_to_be():
    silent = decides(shown(), Decision.SILENCE)
    assert standing(shown(), silent)[0] is Standing.MISSING
    consenting = replace(silent, consents=True)
    assert standing(shown(), consenting)[0] is Standing.SILENT
    (after,) = of("KR1", "{r1} sang.")
    assert standing(after, consenting) == (Standing.LAPSED, REWORDED)


def test_no_silence_undoes_a_decision():
    silent = decides(shown(), Decision.SILENCE, consents=True)
    strike = decides(shown(), Decision.STRIKE)
    assert standing(shown(), strike, silent)[0] is Standing.REFUSED
    assert standing(shown(), silent, replace(silent, consents=False))[0] is Standing.MISSING


def test_no_silence_prints_a_name():
    (named,) = of("KR1", "{r1 named} spoke.", rule=Rule.ON_THE_RECORD)
    silent = decides(named, Decision.SILENCE, consents=True)
    assert standing(named, silent)[0] is Standing.MISSING


def test_who_only_agreed_may_object_until_they_take_it_back():
    record = agreed(meeting(TEXT), "r1", "CN1")
    (passage,) = of("CN1", record=record)
    assert stand(passage, None).standing is Standing.NOTHING
    assert stand(passage, decides(passage)).standing is Standing.NOTHING
    objects = decides(passage, Decision.OBJECT)
    assert stand(passage, objects).standing is Standing.OBJECTED
    again = replace(passage, fingerprint="other")
    assert (stand(again, objects).standing, stand(again, objects).why) == (
        Standing.OBJECTED,
        REWORDED,
    )
    assert stand(again, decides(again)).standing is Standing.NOTHING


def test_every_standing_holds_or_passes():
    passing = {each for each in Standing if not each.holds}
    assert passing == {Standing.CLEARED, Standing.SILENT, Standing.NOTHING}
