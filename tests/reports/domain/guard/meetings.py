"""A small meeting and what is printed of it, for the guard to judge."""

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
)
from dialogues.domain.rules import Rule
from dialogues.domain.secret import Secret
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.document import Document
from reports.domain.styles import builtin_styles

STYLE = builtin_styles()["ncafp"]
PEOPLE = ("KR1", "KR2", "KR3", "CN1", "CN2", "CN3", "RU1")
START = datetime(2026, 6, 8, 9, tzinfo=UTC)


def meeting(*texts: str, rule: Rule = Rule.CHATHAM_HOUSE) -> Record:
    """Seven people in a first session, all but the last Korean in a second; blocks of a report."""
    first = Session(
        "S1", "First", START, attendance=tuple(map(Attendance, PEOPLE)),
        remarks=(
            Remark("r1", "KR1", "One."), Remark("r2", "KR2", "Two."), Remark("r3", "KR3", "Three."),
            Remark("r4", "CN1", "Four."), Remark("r5", "RU1", "Five."),
        ),
    )  # fmt: skip
    there = tuple(Attendance(each) for each in PEOPLE if each != "KR3")
    remarks = (Remark("r6", "KR1", "Six."), Remark("r7", "CN2", "Seven."))
    second = Session("S2", "Second", START, attendance=there, remarks=remarks)
    countries = {"KR": "Korean", "CN": "Chinese", "RU": "Russian"}
    return Record(
        slug="coast", title="Coast", rule=rule, sessions=(first, second),
        delegations=tuple(Delegation(code, code, word) for code, word in countries.items()),
        participants=tuple(Participant(each, each[:2], Secret(each)) for each in PEOPLE),
        report=Report(
            framing="They met.",
            sections=(Section("Talks", blocks=tuple(Block(text) for text in texts)),),
        ),
    )  # fmt: skip


def printed(*texts: str, audience: Audience = Audience.PUBLIC) -> Document:
    """What a reader has of these blocks."""
    return compose(meeting(*texts), STYLE, audience=audience, draft=False).document
