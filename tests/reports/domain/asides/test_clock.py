"""A time of the day in a text, against the hours of a session from nine to half past twelve."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from dialogues.domain.record import Attendance, Session
from reports.domain.asides.clock import there_at

from .rooms import told, two_days

SESSION = Session(
    "S1",
    "First",
    datetime(2026, 6, 8, 9, tzinfo=UTC),
    datetime(2026, 6, 8, 12, 30, tzinfo=UTC),
    None,
    (
        Attendance("WHOLE"),
        Attendance("LATE", start=time(10)),
        Attendance("EARLY", end=time(11)),
        Attendance("SHORT", start=time(10), end=time(11)),
    ),
    (),
)
ALL, LATER = "WHOLE LATE EARLY SHORT", "WHOLE LATE"


@pytest.mark.parametrize(
    ("said", "people"),
    [
        ("At 9:30", "WHOLE EARLY"),
        ("at 10.30", ALL),
        ("At 12h10", LATER),
        ("at half past nine", "WHOLE EARLY"),
        ("at a quarter to ten", "WHOLE EARLY"),
        ("At quarter past ten", ALL),
        ("at 11 a.m.", ALL),  # some leave just then
        ("At twelve o'clock", LATER),
        ("around eleven", ALL),
        ("At noon", LATER),
        ("Shortly before noon", LATER),
        ("before noon", ALL),
        ("after eleven", ALL),
        ("soon after midday", LATER),
        ("At nine in the morning", "WHOLE EARLY"),
        ("After an hour and a half", ALL),
        ("after ten minutes", "WHOLE EARLY"),
        ("After some three hours of debate", LATER),
        ("within half an hour", "WHOLE EARLY"),
        ("after 3 and a half hours", LATER),
        ("Ninety minutes into the session", ALL),
        ("An hour before the end", LATER),
        ("10:30", ALL),
        ("It was noon", LATER),
        ("By then it was half past nine", "WHOLE EARLY"),
        ("it was past eleven", ALL),
        ("The clock showed 12:10", LATER),
        ("it was nearly noon", LATER),
        ("It was just before half past nine", "WHOLE EARLY"),
        ("at half-past nine", "WHOLE EARLY"),
    ],
)
def test_who_was_there(said, people):
    assert there_at(said, SESSION) == frozenset(people.split())


@pytest.mark.parametrize(
    "said",
    [
        "At three",
        "at 9 p.m.",
        "at 15:00",
        "At midnight",
        "At ten knots",
        "at home",
        "after lunch",
        "At 99:70",
    ],
)
def test_no_time_of_the_session(said):
    assert there_at(said, SESSION) is None


def test_without_an_end_it_is_of_the_same_day():
    open_ended = Session("S1", "First", SESSION.starts, None, None, SESSION.attendance, ())
    assert there_at("at 12:30", open_ended) == frozenset(LATER.split())
    assert there_at("an hour before the end", open_ended) is None


def holds(text, threshold):
    record = replace(two_days(text), threshold=threshold)
    return [each for each in told(text, record=record) if each.holds]


def test_it_is_counted_with_the_rest():
    # Of the four Koreans one came at ten.
    (found,) = holds("At 9:30, {a1} spoke.", 4)
    assert found.reason.startswith("With “At 9:30”")
    assert found.kind == "k-below-threshold"
    assert holds("{a1} spoke.", 4) == []
    assert holds("Shortly before eleven, {a1} spoke.", 4) == []


def test_a_gender_is_weighed_with_it():
    # Of the two men one left at eleven.
    (found,) = holds("At 11:30, {a1} (a man) spoke.", 2)
    assert found.gives_away
    assert holds("{a1} (a man) spoke.", 2) == []


@pytest.mark.parametrize(
    "text",
    [
        "{a1} spoke (9:30).",
        "It was half past nine when {a1} spoke.",
        "The clock showed 9:30 when {a1} spoke.",
    ],
)
def test_wherever_in_the_sentence_it_stands(text):
    (found,) = holds(text, 4)
    assert found.kind == "k-below-threshold"


@pytest.mark.parametrize(
    "text",
    [
        "At 11:30 the discussion turned to fog. {a1} spoke.",
        "At 11:30 the discussion turned to fog, and {a1} spoke.",
        "By then it was noon. {a1} spoke.",
    ],
)
def test_whoever_comes_next_speaks_from_then_on(text):
    (found,) = holds(text, 4)
    assert found.reason.startswith("With “after ")


@pytest.mark.parametrize(
    "text",
    [
        "At nine the session opened. {a3} spoke.",  # whoever left at eleven was there from nine on
        "By noon the ice had melted. {a3} spoke.",
        "At 11:30 the discussion turned to fog. It rained. {a3} spoke.",
        "It was clear when {a1} spoke.",
    ],
)
def test_what_tells_no_time_of_theirs(text):
    assert holds(text, 4) == []
