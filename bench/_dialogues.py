"""The dialogues that are measured."""

from __future__ import annotations

from datetime import UTC, datetime, time

from dialogues.domain.record import (
    Attendance,
    Delegation,
    Participant,
    Record,
    Remark,
    Session,
)
from dialogues.domain.secret import Secret

PEOPLE, SESSIONS, REMARKS = 60, 5, 200  # remarks of each session
COUNTRIES = (
    ("KR", "Korean"),
    ("JP", "Japanese"),
    ("CN", "Chinese"),
    ("RU", "Russian"),
    ("CA", "Canadian"),
)


def big_record() -> Record:
    """60 people of five delegations in 5 sessions of 200 remarks, each with two positions."""
    codes = [f"{COUNTRIES[number % 5][0]}{number // 5 + 1}" for number in range(PEOPLE)]
    people = tuple(
        Participant(
            code=code,
            delegation=code[:2],
            name=Secret(f"Given{number} Surname{number}"),
            affiliation=Secret(f"Institute {number}"),
            email=Secret(f"person{number}@example.org"),
        )
        for number, code in enumerate(codes)
    )
    return Record(
        slug="big",
        title="Big",
        delegations=tuple(Delegation(code, adjective, adjective) for code, adjective in COUNTRIES),
        participants=people,
        sessions=tuple(_session(number, codes) for number in range(SESSIONS)),
    )


def _session(number: int, codes: list[str]) -> Session:
    return Session(
        code=f"S{number + 1}",
        title=f"Session {number + 1}",
        starts=datetime(2026, 6, 8 + number, 9, tzinfo=UTC),
        attendance=tuple(Attendance(code) for code in codes),
        remarks=tuple(_remark(number * REMARKS + each, codes) for each in range(REMARKS)),
    )


def _remark(number: int, codes: list[str]) -> Remark:
    speaker, agrees, disagrees = (codes[(number + shift) % PEOPLE] for shift in (0, 7, 11))
    return Remark(
        id=f"r{number + 1}",
        speaker=speaker,
        text=f"Point {number}: the ferries should run through the winter whatever it costs.",
        topic=f"Topic {number // 20}",
        at=time(9 + number % 3, number % 60),
        agrees=frozenset({agrees}),
        disagrees=frozenset({disagrees}),
    )
