"""What is told of a speaker behind the verb weighs as it does in front of it.

Of the first day one Korean came late (a2), one left early (a3), one chaired (a4).
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.anonymity import Room
from reports.domain.asides import read_told
from reports.domain.asides.weighing import UNTRUE
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.findings import Kind

from .rooms import STYLE, told, two_days

LATE = [
    "{a2} argued that buoys drift, having come late.",
    "{a2} argued that buoys drift, having only just arrived late for the meeting.",
    "{a2} argued that buoys drift, having missed the first hour.",
    "{a2} argued that buoys drift, having missed the opening.",
    "{a2} argued that buoys drift, not having heard the first speakers.",
    "{a2} argued that buoys drift, apologising for being late.",
    "{a2} argued that buoys drift, once seated.",
    "{a2} argued that buoys drift, fresh from the airport.",
    "{a2} argued that buoys drift after arriving late.",
    "{a2} argued, having come late, that buoys drift.",
    "{a2} asked for buoys, having come late, and for lights.",
    "{a2} argued that buoys drift, having come late, and asked for lights.",
    "{a2} apologised for the delay and argued that buoys drift.",
    "{a2} apologised for a late arrival and argued that buoys drift.",
    "{a2} had missed the opening and argued that buoys drift.",
    "{a2} had not heard the first hour and argued that buoys drift.",
    "{a2} asked what had been said earlier and argued that buoys drift.",
    "{a2} asked what had been said so far on buoys and argued that they drift.",
    "{a2} asked what had been said before in the session.",
    "{a2} agreed with {a5} and came late.",
    "At ten o'clock {a2} came in and argued that buoys drift.",
    "{a2} came in, and argued that buoys drift.",
    "{a2} argued that buoys drift, a latecomer to the session.",
    "{a2} argued that buoys drift, a late-comer.",
    "{a2} argued that buoys drift, having joined only at the coffee break.",
    "{a2} argued that they were high, having come late.",
    "{a2} argued that they were far too costly, having missed the opening.",
    "{a2} argued that buoys drift, whose plane had been delayed.",
    "{a2} argued that buoys drift, after a delayed train.",
    "{a2} argued that buoys drift after a missed flight.",
    "{a2} argued that buoys drift, though not there for the first hour.",
    "{a2} argued that buoys drift, absent for the first hour.",
]
EARLY = [
    "{a3} argued that buoys drift and left.",
    "{a3} argued that buoys drift and then left the room.",
    "{a3} argued that buoys drift, then had a train to catch.",
    "{a3} argued that buoys drift and had to leave.",
    "{a3} argued that buoys drift and apologised for having to go.",
    "{a3} argued that buoys drift, with a plane to catch.",
    "{a3} argued that buoys drift, the last point made before an early departure.",
    "{a3} argued that buoys drift, having to leave.",
    "{a3} would not be there for the rest and argued that buoys drift.",
    "{a3} agreed with {a5} and left.",
    "{a3} argued that buoys drift, and rushed out to the airport before the close.",
    "{a3} argued that buoys drift and ran off to catch a train.",
    "{a3} asked for buoys before leaving.",
    "{a3} asked for buoys before leaving the meeting.",
    "{a3} asked for buoys before leaving for the airport.",
]
CHAIRED = [
    "{a4} argued that buoys drift, with the gavel in hand.",
    "{a4} argued that buoys drift, gavel in hand.",
    "{a4} argued that buoys drift. With that the session was closed.",
    "{a4} argued that buoys drift. On this note, the meeting came to an end.",
    "{a4} argued that buoys drift, from the head of the table.",
    "{a4} argued that buoys drift and called for a break.",
    "{a4} argued that buoys drift, before turning to the next item on the agenda.",
]


@pytest.mark.parametrize("text", [*LATE, *EARLY, *CHAIRED])
def test_it_is_counted(text):
    assert [each for each in told(text) if each.kind is Kind.K_BELOW_THRESHOLD and each.holds]


@pytest.mark.parametrize(
    ("text", "cut", "left"),
    [
        ("{a2} argued that buoys drift, having come late.", ", having come late", "."),
        ("{a3} argued that buoys drift and left.", " and left", "."),
        ("{a3} argued that buoys drift, and left, and came back.", ", and left", ", and came"),
    ],
)
def test_it_can_be_cut(text, cut, left):
    (found,) = (each for each in told(text) if each.kind is Kind.K_BELOW_THRESHOLD)
    assert found.text == cut
    said = cut.removeprefix(", ").removeprefix(" and ").removeprefix("and ")
    assert [each.label for each in found.rewrites] == [f"Cut “{said}”"]
    assert text.partition(cut)[2].startswith(left)


@pytest.mark.parametrize(
    "text",
    [
        "{a2} apologised for a late arrival and argued that buoys drift.",
        "{a2} argued, having come late, that buoys drift.",
    ],
)
def test_it_cannot_be_cut_where_the_sentence_goes_on_from_it(text):
    (found,) = (each for each in told(text) if each.kind is Kind.K_BELOW_THRESHOLD)
    assert found.rewrites == ()


@pytest.mark.parametrize(
    "text",
    [
        "{a2} argued that the fleet, having come late, had lost.",
        "{a2} argued that the fleet had lost the tide, having come late.",
        "{a2} argued that the help that came was late, and so was the fog.",
        "{a2} argued that buoys, having come late, are of little use.",
        "{a2} argued that buoys drift and came late to the idea of lights.",
        "{a2} apologised for the delay in ratification.",
        "{a3} argued that buoys drift and left the question open.",
        "{a3} argued that the investors had panicked and left.",
        "{a3} argued that buoys drift, and left it at that.",
        "{a3} argued that buoys drift, and the others left.",
        "{a3}'s view was that buoys drift, and left much open.",
        "According to {a3} buoys drift, and left much open.",
        "{a4} called for a break with the past.",
        "{a2} argued that the ships left the lee and came in at noon.",
        "{a2} came in on the question of buoys.",
        "{a2} argued that buoys drift, a latecomer to the market.",
        "{a2} argued that they had lost the market, having come late.",
        "{a2} argued that they were late, having missed the first hour.",
        "{a2} argued that buoys hurt the pilots, whose boat had been delayed.",
        "{a2} argued that buoys drift, though not there for the taking.",
        "{a1} came in and argued that buoys drift.",
        "{a1} argued that buoys drift, a latecomer to the session.",
        "{a3} argued that prices had rushed away from costs.",
        "{a1} asked that the buoys be cleaned before leaving the matter to the board.",
        "{a3} asked that the buoys be cleaned before leaving the matter to the board.",
        "Before leaving the matter to the board, {a3} asked for buoys.",
        "{a2} asked what had been said so far in other forums.",
        "{a2} wondered what had been said so far on buoys in other forums.",
        "{a2} asked what had been said before the court.",
        "{a4} argued that the chair of the harbour board should be elected.",
        "{a4} argued that buoys drift. The session was held in June.",
        "{a1} apologised for the delay and argued that buoys drift.",
        "{a1} argued that buoys drift. With that the session was closed.",
        "{a1} argued that buoys drift, having come late.",
    ],
)
def test_of_somebody_else_or_of_what_is_said_nothing_is_told(text):
    assert [each for each in told(text) if each.holds or each.warns] == []


@pytest.mark.parametrize(
    "text",
    ["{a1} asked for buoys, having come late.", "{a1} asked for buoys, with a train to catch."],
)
def test_what_is_plainly_told_and_not_so_is_untrue(text):
    assert UNTRUE in [each.reason for each in told(text) if each.holds]


def test_a_remark_that_is_no_longer_there_came_from_nobody():
    record = two_days("{b2} asked for buoys and left. No other woman spoke.")
    document = compose(record, STYLE, audience=Audience.PUBLIC, draft=False).document
    first, second = record.sessions
    record = replace(record, sessions=(first, replace(second, remarks=second.remarks[2:])))
    assert read_told(record, Room.of(record), document).stated == ()
