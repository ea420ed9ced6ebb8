"""A dialogue in which each of many people has 20 passages in the report."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogues.domain.record import (
    Attendance,
    Block,
    Delegation,
    Participant,
    Record,
    Remark,
    Report,
    Section,
    Session,
    Takeaway,
    TakeawayKind,
)
from dialogues.domain.secret import Secret

from ._dialogues import COUNTRIES

EACH, IN_BLOCK, SESSIONS = 20, 4, 4


def reviewed_record(people: int) -> Record:
    """`people` of five delegations in four sessions; each made 20 remarks, and each is printed."""
    codes = [f"{COUNTRIES[number % 5][0]}{number // 5 + 1}" for number in range(people)]
    share = EACH // SESSIONS
    sessions = tuple(_session(number, codes, share) for number in range(SESSIONS))
    return Record(
        slug="reviewed",
        title="Reviewed",
        delegations=tuple(Delegation(code, adjective, adjective) for code, adjective in COUNTRIES),
        participants=tuple(
            Participant(
                code=code,
                delegation=code[:2],
                name=Secret(f"Given{number} Surname{number}"),
                email=Secret(f"person{number}@example.org"),
            )
            for number, code in enumerate(codes)
        ),
        sessions=sessions,
        takeaways=(
            Takeaway("t1", TakeawayKind.TAKEAWAY, "The ferries should run in winter."),
            Takeaway("t2", TakeawayKind.RECOMMENDATION, "Governments should pay for them."),
        ),
        report=Report(
            framing="They met.",
            sections=tuple(
                Section(each.title, each.code, tuple(_blocks(each.remarks))) for each in sessions
            ),
        ),
    )


def _session(number: int, codes: list[str], share: int) -> Session:
    first = number * share * len(codes)
    said = [code for _ in range(share) for code in codes]
    return Session(
        code=f"S{number + 1}",
        title=f"Session {number + 1}",
        starts=datetime(2026, 6, 8 + number, 9, tzinfo=UTC),
        attendance=tuple(Attendance(code) for code in codes),
        remarks=tuple(
            Remark(f"r{first + place + 1}", code, f"Point {place}: the ferries should run.")
            for place, code in enumerate(said)
        ),
    )


def _blocks(remarks: tuple[Remark, ...]) -> list[Block]:
    """Paragraphs of four attributions each."""
    return [
        Block(
            " ".join(
                f"{{{each.id}}} held that the ferries should run in winter, at point {each.id}."
                for each in remarks[first : first + IN_BLOCK]
            )
        )
        for first in range(0, len(remarks), IN_BLOCK)
    ]
