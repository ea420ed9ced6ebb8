"""Who surely spoke equals enumeration on random small dialogues, over one document and two."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings

from dialogues.domain.anonymity import Room, find_sure
from dialogues.domain.record import (
    Attendance,
    Delegation,
    Participant,
    Record,
    Region,
    Remark,
    Session,
)
from dialogues.domain.secret import Secret

from .oracle import Blocks, Oracle
from .rooms import Printed, editions, printed

FEW = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
THOUSANDS = settings(max_examples=3000, suppress_health_check=[HealthCheck.too_slow])
MANY, OFTEN = 400, 5
PEOPLE = ("KR1", "KR2", "KR3")
seen: Counter[str] = Counter()


def sure(record: Record, blocks: Blocks) -> tuple[set[str], set[str]]:
    """Whom every assignment has speaking, and those of them who are a remark's only candidate."""
    oracle = Oracle(record, blocks)
    speaking = [set(each.values()) for each in oracle.assignments("")]
    alone = [each for each in oracle.candidates().values() if len(each) == 1]
    return set.intersection(*speaking), set().union(*alone)


def agrees(record: Record, first: Printed, second: Printed) -> None:
    room = Room.of(record)
    own, beside = find_sure(room, second), find_sure(room, second, [first])
    assert beside[: len(own)] == own
    before, _ = sure(record, first)
    for found, documents in ((own, second), (beside, (*first, *second))):
        told = set().union(*(each.people for each in found))
        speaking, alone = sure(record, documents)
        assert told <= speaking
        missed = speaking - alone - told
        assert missed <= (before if found is beside else set())
        seen["told"] += len(told)
    assert all(not each.beside for each in own)
    assert all(each.beside == (0,) for each in beside[len(own) :])
    seen["beside"] += len(beside) - len(own)
    seen["drawn"] += 1


@FEW
@given(editions())
def test_equals_enumeration(drawn):
    agrees(*drawn)


@pytest.mark.faults
@THOUSANDS
@given(editions())
def test_equals_enumeration_on_thousands(drawn):
    agrees(*drawn)


def meeting(chance: random.Random) -> Record:
    """Three Koreans, and three Chinese or none, in one session of up to five remarks."""
    people = ["KR1", "KR2", "KR3", *chance.choice([[], [], ["CN1", "CN2", "CN3"]])]
    remarks = tuple(
        Remark(f"r{number}", chance.choice(people), "Said.")
        for number in range(1, chance.randint(4, 5) + 1)
    )
    seats = tuple(map(Attendance, people))
    start = datetime(2026, 6, 8, 9, tzinfo=UTC)
    return Record(
        slug="small", title="Small",
        regions=(Region("NEA", "Northeast Asia", "Northeast Asian"),),
        delegations=(
            Delegation("KR", "Korea", "Korean", region="NEA"),
            Delegation("CN", "China", "Chinese", region="NEA"),
        ),
        participants=tuple(Participant(each, each[:2], Secret(each)) for each in people),
        sessions=(Session("S1", "First", start, attendance=seats, remarks=remarks),),
    )  # fmt: skip


def talks(chance: random.Random, record: Record) -> list[str]:
    """Paragraphs of one to three remarks, most of them told apart where that is true."""
    remarks = record.sessions[0].remarks
    found = []
    for _ in range(chance.randint(2, 4)):
        said: list[Remark] = []
        tokens = []
        for each in chance.sample(remarks, chance.randint(1, 3)):
            form = ""
            if said and said[-1].speaker == each.speaker:
                form = chance.choice(["", " this"])
            elif all(one.speaker != each.speaker for one in said):
                form = chance.choice(["", " another", " another", " @region another"])
            tokens.append(f"{{{each.id}{form}}}")
            said.append(each)
        found.append(" and ".join(tokens))
    return found


def told_in(said: tuple[str, ...], differ: Iterable[tuple[str, str]]) -> list[frozenset[str]]:
    """Of whom three people's remarks tell within each number of steps, from none on.

    Each pair of remarks is said to be another's, in a paragraph of its own.
    """
    drawn = meeting(random.Random("three"))  # noqa: S311 - a sample, not a key
    remarks = tuple(Remark(f"r{number}", each, "Said.") for number, each in enumerate(said, 1))
    seats = tuple(map(Attendance, PEOPLE))
    session = replace(drawn.sessions[0], attendance=seats, remarks=remarks)
    record = replace(drawn, sessions=(session,))
    texts = [f"{{{one}}} and {{{other} another}}" for one, other in differ]
    blocks, room = printed(record, texts), Room.of(record)
    return [
        frozenset().union(*(each.people for each in find_sure(room, blocks, steps=steps)))
        for steps in range(60)
    ]


def test_what_is_not_settled_in_few_steps_is_left_to_the_numbers_where_they_are_not():
    ring = ("r1", "r2", "r3", "r4", "r5", "r1")  # odd, so two people are too few
    differ = (*pairwise(ring), ("r1", "r3"))  # whose first has as many neighbours as candidates
    told = told_in(("KR1", "KR2", "KR3", "KR1", "KR2"), differ)
    assert set(told) == {frozenset(), frozenset(PEOPLE)}
    assert (told[0], told[-1]) == (frozenset(), frozenset(PEOPLE))


def test_what_is_not_settled_in_few_steps_is_taken_as_told():
    ring = ("r1", "r2", "r3", "r4", "r1")  # even, so two people are enough
    told = told_in(("KR1", "KR2", "KR1", "KR3"), pairwise(ring))
    assert set(told) == {frozenset(), frozenset(PEOPLE)}
    assert (told[0], told[-1]) == (frozenset(PEOPLE), frozenset())


def by_paragraph(record: Record, blocks: Printed) -> set[str]:
    """Whom the paragraphs tell of where each is read alone, which was the rule before."""
    found = (find_sure(Room.of(record), [each]) for each in blocks)
    return {person for each in found for one in each for person in one.people}


def test_who_is_told_over_paragraphs_and_editions():
    for number in range(MANY):
        chance = random.Random(f"sure {number}")  # noqa: S311 - a sample, not a key
        record = meeting(chance)
        first, second = (printed(record, talks(chance, record)) for _ in range(2))
        agrees(record, first, second)
        speaking, _ = sure(record, second)
        seen["over paragraphs"] += bool(speaking - by_paragraph(record, second))
    assert seen["over paragraphs"] > OFTEN
    assert seen["beside"] > OFTEN
