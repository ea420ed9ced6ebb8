"""Rooms in which one remark has so many holders."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

from dialogues.domain.record import (
    Attendance,
    Block,
    Capacity,
    Delegation,
    Participant,
    Record,
    Region,
    Remark,
    Report,
    Section,
    Session,
)
from dialogues.domain.secret import Secret

START = datetime(2026, 6, 8, 9, tzinfo=UTC)


def room(people: str, **said: str) -> Record:
    """People such as "KR1 KR2 CN1" in one session; `r1` is said by the first of them.

    `agrees`, `disagrees` and `reserves` hold codes, apart by spaces. An observer and somebody who
    was not there are on the roster too.
    """
    codes = people.split()
    stances: dict[str, Any] = {key: frozenset(each.split()) for key, each in said.items()}
    remark = replace(Remark("r1", codes[0], "One."), **stances)
    seats = (*map(Attendance, codes), Attendance("KR9", Capacity.OBSERVER))
    more = tuple(Remark(f"q{each}", each, "More.") for each in codes)
    everybody = [*codes, "KR8", "KR9"]
    return Record(
        slug="coast", title="Coast",
        regions=(Region("NEA", "Northeast Asia", "Northeast Asian"),),
        delegations=(
            Delegation("KR", "Korea", "Korean", region="NEA"),
            Delegation("CN", "China", "Chinese", region="NEA"),
            Delegation("RU", "Russia", "Russian"),
        ),
        participants=tuple(Participant(each, each[:2], Secret(each)) for each in everybody),
        sessions=(Session("S1", "First", START, attendance=seats, remarks=(remark, *more)),),
    )  # fmt: skip


def part_attendance(
    record: Record, hours: dict[str, tuple[time | None, time | None]], at: time | None = None
) -> Record:
    """The record with the times at which some came and left, and the one at which r1 was said."""
    (session,) = record.sessions
    seats = (
        replace(each, start=came, end=left)
        for each in session.attendance
        for came, left in [hours.get(each.participant, (None, None))]
    )
    remarks = (replace(each, at=at if each.id == "r1" else None) for each in session.remarks)
    session = replace(session, attendance=tuple(seats), remarks=tuple(remarks))
    return replace(record, sessions=(session,))


def written(record: Record, *texts: str) -> Record:
    """The record with a report of these blocks."""
    section = Section("Talks", blocks=tuple(Block(text) for text in texts))
    return replace(record, report=Report(framing="They met.", sections=(section,)))
