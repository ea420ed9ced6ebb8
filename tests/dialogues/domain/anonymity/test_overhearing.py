"""What those who sat in other sessions can work out, held against enumeration."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogues.domain.anonymity import Room, find_overheard
from dialogues.domain.record import (
    Attendance,
    Capacity,
    Delegation,
    Participant,
    Record,
    Remark,
    Session,
)
from dialogues.domain.rules import Rule
from dialogues.domain.secret import Secret

from .oracle import Oracle
from .rooms import printed, records, texts

FEW = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])


def truth(record: Record, oracle: Oracle) -> tuple[set[str], set[str]]:
    """The remarks that somebody of another session can lay at one door; and of these the ones
    that are not in every assignment the same person's as a remark that they heard."""
    worlds = list(oracle.assignments(""))
    told: set[str] = set()
    apart: set[str] = set()
    for person in oracle.delegation:
        heard = {
            ref
            for ref in oracle.refs
            if person in {seat.participant for seat in oracle.session[ref].attendance}
        }
        left = [each for each in worlds if all(each[r] == oracle.remark[r].speaker for r in heard)]
        for ref in set(oracle.refs) - heard:
            if heard and len({each[ref] for each in left}) == 1 < len({e[ref] for e in worlds}):
                told.add(ref)
                if not any(all(each[ref] == each[one] for each in worlds) for one in heard):
                    apart.add(ref)
    return told, apart


@FEW
@given(st.data())
def test_equals_enumeration(data):
    record = data.draw(records(people=5, remarks=5))
    blocks = printed(record, data.draw(texts(record)))
    told, apart = truth(record, Oracle(record, blocks))
    found = find_overheard(Room.of(record), [blocks])
    assert apart <= set(found) <= told


def test_what_is_not_settled_is_taken_as_told():
    """Two people and four remarks, each told apart from two others, over two sessions."""
    first, second = sittings().sessions
    replies = (Remark("c", "K2", "C.", replies_to="a"), Remark("d", "K1", "D.", replies_to="b"))
    second = replace(second, attendance=second.attendance[:2], remarks=replies)
    seats = (*first.attendance[:2], *first.attendance[3:])
    record = replace(sittings(), sessions=(replace(first, attendance=seats), second))
    blocks = printed(record, ["{a b} spoke, and {c d} replied."])
    told = {"c": frozenset({"S1"}), "d": frozenset({"S1"})}
    assert find_overheard(Room.of(record), [blocks]) == told
    assert find_overheard(Room.of(record), [blocks], steps=0) == told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{a} spoke, {b another} agreed and {c another} did not.", {"c": frozenset({"S1"})}),
        ("{a} spoke, and {c another} did not.", {}),
        ("{a} spoke. {d this} added.", {}),
        ("{a b c} spoke.", {"c": frozenset({"S1"})}),
    ],
)
def test_who_heard_two_of_three_knows_the_third(text, found):
    record = sittings()
    assert find_overheard(Room.of(record), [printed(record, [text])]) == found


def test_nobody_who_was_everywhere_learns_anything():
    record = sittings()
    first, second = record.sessions
    record = replace(record, sessions=(first, replace(second, attendance=first.attendance)))
    blocks = printed(record, ["{a} spoke, {b another} agreed and {c another} did not."])
    assert find_overheard(Room.of(record), [blocks]) == {}


def sittings() -> Record:
    """Three Koreans in two sessions, and a Russian in the first of them alone."""

    def session(code: str, people: tuple[str, ...], *remarks: Remark) -> Session:
        seats = tuple(Attendance(each, Capacity.PARTICIPANT) for each in people)
        day = datetime(2026, 6, 8, 9, tzinfo=UTC)
        return Session(code, code, day, attendance=seats, remarks=remarks)

    koreans = ("K1", "K2", "K3")
    return Record(
        slug="two", title="Two", rule=Rule.CHATHAM_HOUSE,
        delegations=(Delegation("KR", "Korea", "Korean"), Delegation("RU", "Russia", "Russian")),
        participants=(
            *(Participant(each, "KR", Secret(each)) for each in koreans),
            Participant("R1", "RU", Secret("R1")),
        ),
        sessions=(
            session("S1", (*koreans, "R1"), Remark("a", "K1", "So."), Remark("b", "K2", "So.")),
            session("S2", koreans, Remark("c", "K3", "No."), Remark("d", "K1", "And.")),
        ),
    )  # fmt: skip
