"""Of whom the record has what an aside states."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.secret import NOTHING
from reports.domain.asides.facts import HOURS, ORDER, Facts

from .rooms import PEOPLE, two_days

HERE = "KR1 KR2 KR3 CN1 CN2 CN3"


@pytest.mark.parametrize(
    ("said", "ref", "people"),
    [
        ("who had come late", "a1", "KR3"),
        ("arriving after the break", "a1", "KR3"),
        ("who left early", "a1", "KR4"),
        ("who chaired the session", "a1", "KR1"),
        ("who had chaired the first session", "b2", "KR1"),
        ("from the chair", "a1", "KR1"),
        ("who had missed the first day", "b1", "KR5"),
        ("who had not been at the first session", "b1", "KR5"),
        ("absent from the other session", "a1", "KR4 CN4"),
        ("who missed the next session", "a1", "KR4 CN4"),
        ("who had missed the previous session", "b1", "KR5"),
        ("joined only for the second session", "b1", "KR5"),
        ("who attended only the first day", "a1", "KR4 CN4"),
        ("new on the last day", "b1", "KR5"),
        ("who had attended the first session", "b2", "KR1 KR2 KR3 KR4 CN1 CN2 CN3 CN4"),
        ("who had opened the session", "b2", "KR5"),
        ("in her opening remarks", "b2", "KR5"),
        ("in Korean", "a1", "KR2 KR3"),
        ("in her own language", "a1", "KR2 KR3 CN1"),
        ("through an interpreter", "a1", "KR2 KR3 CN1"),
        ("a woman", "a1", "KR1 KR3 CN1"),
        ("both women", "a1", "KR1 KR3 CN1"),
        ("from Korea", "a1", "KR1 KR2 KR3 KR4 KR5"),
        ("herself a Korean", "a1", "KR1 KR2 KR3 KR4 KR5"),
        ("that she chaired", "a1", "KR1"),
        ("presented slides", "b2", "KR5"),
        ("in her presentation", "b2", "KR5"),
        ("then left", "a1", "KR4"),
        ("took the room through a set of slides", "b2", "KR5"),
        ("laid out a paper", "b2", "KR5"),
        ("from the podium", "b2", "KR5"),
        ("reported back from the first session", "b2", "KR1 KR2 KR3 KR4 CN1 CN2 CN3 CN4"),
        ("late to arrive", "a1", "KR3"),
        ("a man", "a1", "KR2 KR4 KR5 CN2 CN3 CN4"),
    ],
)
def test_whom_it_fits(said, ref, people):
    fact = Facts(two_days()).of(said, ref)
    assert fact is not None
    assert (fact.people, fact.by_whom) == (frozenset(people.split()), "")


@pytest.mark.parametrize(
    ("said", "people", "by_whom"),
    [
        ("who had spoken first", "KR2", ORDER),
        ("the last to speak", "CN2", ORDER),
        ("in the last intervention of the day", "CN2", ORDER),
        ("in the opening remark", "KR2", ORDER),
        ("who opened the discussion", "KR2", ORDER),
        ("who spoke only once", "KR3 KR4 KR1 CN1 CN2", ORDER),
        ("speaking for the first time", "KR3 KR4 KR1 CN1 CN2", ORDER),
        ("just before the break", "KR1 KR2 KR3 KR4 CN1 CN2 CN3 CN4", HOURS),
    ],
)
def test_what_not_every_reader_knows(said, people, by_whom):
    fact = Facts(two_days()).of(said, "a1")
    assert fact is not None
    assert (fact.people, fact.by_whom) == (frozenset(people.split()), by_whom)


@pytest.mark.parametrize(
    ("said", "ref"),
    [
        ("who was tired", "a1"),
        ("seated next to the chair", "a1"),
        ("from Busan", "a1"),
        ("from a window", "a1"),
        ("who had missed the point", "a1"),
        ("who had missed the first session", "a1"),
        ("who missed the third session", "a1"),
        ("who missed the previous session", "a1"),
        ("who missed the next session", "b1"),
        ("the only one", "a1"),
        ("who chaired the session", "b1"),
        ("just before the break", "a4"),
        ("just before the break", "b1"),
        ("at the start of the war", "a1"),
        ("in the first half of the decade", "a1"),
        ("early in the pandemic", "a1"),
        ("at the end of the day, trust is what counts", "a1"),
    ],
)
def test_what_states_nothing_that_the_record_has(said, ref):
    assert Facts(two_days()).of(said, ref) is None


def test_who_was_there_in_one_of_three_days():
    record = two_days()
    third = replace(record.sessions[1], code="S3", starts=record.sessions[1].starts.replace(day=10))
    record = replace(record, sessions=(*record.sessions, third))
    assert Facts(record).of("who missed the other day", "a1") is None


def test_pronouns_that_are_not_all_known_are_not_exact():
    record = two_days()
    people = tuple(
        replace(each, pronouns=NOTHING) if each.code == "KR2" else each
        for each in record.participants
    )
    fact = Facts(replace(record, participants=people)).of("a woman", "a1")
    assert fact is not None
    assert (fact.people, fact.is_exact) == ({"KR1", "KR3", "CN1"}, False)
    nobody = tuple(replace(each, pronouns=NOTHING) for each in record.participants)
    assert Facts(replace(record, participants=nobody)).of("a woman", "a1") is None


@pytest.mark.parametrize(
    ("answered", "ref", "left"),
    [("a4", "a6", {"KR4"}), ("a4", "b4", set()), ("a2", "a7", set()), ("a4", "a7", set())],
)
def test_who_had_left_before_what_is_replied_to(answered, ref, left):
    assert Facts(two_days()).left_before(answered, ref) == left
    assert len(PEOPLE) == 9
