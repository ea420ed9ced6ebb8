"""Invented people around a table, for the tests of notes."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogues.domain.notes import ParsedNotes, Room, parse_notes
from dialogues.domain.record import Attendance, Capacity, Delegation, Participant, Record, Session
from dialogues.domain.secret import Secret


def person(code: str, name: str, native: str = "", *others: str) -> Participant:
    """Somebody on the roster."""
    return Participant(
        code,
        code[:2],
        Secret(name),
        Secret(native),
        tuple(map(Secret, others)),
        language={"CN": "zh", "KR": "ko"}.get(code[:2], "en"),
    )


PEOPLE = (
    person("KR1", "Han Bit", "한빛"),
    person("KR2", "Han Byeol", "한별"),
    person("RU1", "Dr. Ilya Vétrov", "Илья Ветров"),
    person("RU2", "Anna van der Berg"),
    person("CN1", "Lin, Mo", "林默", "Moses Lin"),
    person("US1", "Ada Fjørd"),
    person("US2", "Prof. Ben Quill (ret.)"),
    person("US3", "Absent Minded"),
)

SESSION = Session(
    "S1",
    "Ice",
    datetime(2026, 6, 8, 9, 0, tzinfo=UTC),
    attendance=(
        *(Attendance(each.code) for each in PEOPLE[:6]),
        Attendance("US2", Capacity.OBSERVER),
    ),
)

RECORD = Record(
    "coast",
    "Coast",
    delegations=tuple(Delegation(code, code, code) for code in ("KR", "RU", "CN", "US")),
    participants=PEOPLE,
    sessions=(SESSION,),
)

ROOM = Room.of(RECORD, SESSION)


def parse(text: str) -> ParsedNotes:
    """The notes of the one session."""
    return parse_notes(text, record=RECORD, session="S1", file="ice.txt")


def told(text: str) -> list[str]:
    """What is wrong with notes."""
    return [str(error) for error in parse(text).errors]
