"""What those who heard others can work out, held against enumeration."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

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


Told = set[tuple[str, str]]


def truth(oracle: Oracle) -> tuple[Told, Told]:
    """The remarks, each with somebody who missed it and can lay it at one door; and of these the
    ones that are not in every assignment the same person's as a remark that they heard."""
    worlds = list(oracle.assignments(""))
    told: Told = set()
    apart: Told = set()
    for person in oracle.delegation:
        heard = {ref for ref in oracle.refs if heard_it(oracle, person, ref)}
        left = [each for each in worlds if all(each[r] == oracle.remark[r].speaker for r in heard)]
        for ref in set(oracle.refs) - heard:
            if heard and len({each[ref] for each in left}) == 1 < len({e[ref] for e in worlds}):
                told.add((ref, person))
                if not any(all(each[ref] == each[one] for each in worlds) for one in heard):
                    apart.add((ref, person))
    return told, apart


def heard_it(oracle: Oracle, person: str, ref: str) -> bool:
    """Whether somebody was in the room, in whatever capacity, when a remark was made."""
    at = oracle.remark[ref].at
    return any(
        seat.participant == person and (at is None or (seat.start or at) <= at <= (seat.end or at))
        for seat in oracle.session[ref].attendance
    )


@FEW
@given(st.data())
def test_equals_enumeration(data):
    record = data.draw(records(people=5, remarks=5))
    blocks = printed(record, data.draw(texts(record)))
    told, apart = truth(Oracle(record, blocks))
    found = find_overheard(Room.of(record), [blocks])
    assert apart <= {(ref, person) for ref, people in found.items() for person in people} <= told


def test_what_is_not_settled_is_taken_as_told():
    """Two people and four remarks, each told apart from two others, over two sessions."""
    first, second = sittings().sessions
    replies = (Remark("c", "K2", "C.", replies_to="a"), Remark("d", "K1", "D.", replies_to="b"))
    second = replace(second, attendance=second.attendance[:2], remarks=replies)
    seats = (*first.attendance[:2], *first.attendance[3:])
    record = replace(sittings(), sessions=(replace(first, attendance=seats), second))
    blocks = printed(record, ["{a b} spoke, and {c d} replied."])
    told = {"c": frozenset({"R1"}), "d": frozenset({"R1"})}
    assert find_overheard(Room.of(record), [blocks]) == told
    assert find_overheard(Room.of(record), [blocks], steps=0) == told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{a} spoke, {b another} agreed and {c another} did not.", {"c": frozenset({"R1"})}),
        ("{a} spoke, and {c another} did not.", {}),
        ("{a} spoke. {d this} added.", {}),
        ("{a b c} spoke.", {"c": frozenset({"R1"})}),
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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{e} spoke, {f another} agreed and {g another} did not.", {"g": frozenset({"R1", "K4"})}),
        ("{g} did not, {f another} did and so did {e another}.", {"g": frozenset({"R1", "K4"})}),
        ("{e f g} spoke.", {"g": frozenset({"R1", "K4"})}),
        ("{e} spoke, and {g another} did not.", {}),
        ("{e} spoke, {f another} agreed.", {}),
        (
            "{g} spoke, {h another} did, {i another} too, and {j another}.",
            {"g": frozenset({"R1", "K4"}), "j": frozenset({"R2"})},
        ),
        ("{e} spoke, {f another} agreed and {h another} did not.", {}),
    ],
)
def test_who_left_early_or_came_late_missed_the_rest(text, found):
    """R1 (an observer) and K4 leave before g is said, and R2 comes after e, f and j; nobody knows
    when h and i were said, so all of them may have heard these."""
    record = part_attendance()
    assert find_overheard(Room.of(record), [printed(record, [text])]) == found


def test_whoever_left_may_have_come_to_another_session():
    """K4 left early as well, and heard what was said in the second session, as R1 did not."""
    record = part_attendance()
    (first,) = record.sessions
    e, f, g, *_ = first.remarks
    seats = (*first.attendance[:3], Attendance("K4", Capacity.OBSERVER))
    second = Session("S2", "S2", first.starts, attendance=seats, remarks=(g,))
    record = replace(record, sessions=(replace(first, remarks=(e, f)), second))
    blocks = printed(record, ["{e} spoke, {f another} agreed, {g another} did not."])
    assert find_overheard(Room.of(record), [blocks]) == {"g": frozenset({"R1"})}


def part_attendance() -> Record:
    """One session with three Koreans all the time, a fourth and a Russian at its start alone, and
    another Russian at its end alone."""
    soon, late = time(9, 30), time(11)
    seats = (
        *map(Attendance, ("K1", "K2", "K3")), Attendance("K4", end=time(10)),
        Attendance("R1", Capacity.OBSERVER, end=time(10)), Attendance("R2", start=time(10, 30)),
    )  # fmt: skip
    remarks = (
        Remark("e", "K1", "So.", at=soon), Remark("f", "K2", "So.", at=soon),
        Remark("g", "K3", "No.", at=late), Remark("h", "K2", "And."), Remark("i", "K1", "Or."),
        Remark("j", "K4", "Then.", at=soon),
    )  # fmt: skip
    record = sittings()
    more = Participant("K4", "KR", Secret("K4")), Participant("R2", "RU", Secret("R2"))
    session = replace(record.sessions[0], attendance=seats, remarks=remarks)
    return replace(record, participants=(*record.participants, *more), sessions=(session,))


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
