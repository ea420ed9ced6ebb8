"""Two days with people who came late, left early or missed one, and a report of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

from dialogues.domain.record import (
    Attendance,
    Block,
    Capacity,
    Delegation,
    Participant,
    Record,
    Remark,
    Report,
    Section,
    Session,
)
from dialogues.domain.secret import Secret
from reports.domain.audiences import Audience
from reports.domain.findings import Finding, Kind
from reports.domain.guard import audit
from reports.domain.styles import builtin_styles

STYLE = builtin_styles()["ncafp"]
PRONOUNS = {"KR1": "she/her", "KR3": "she/her", "CN1": "she/her"}
LANGUAGES = {"KR2": "ko", "KR3": "ko", "CN1": "zh"}
PEOPLE = ("KR1", "KR2", "KR3", "KR4", "KR5", "CN1", "CN2", "CN3", "CN4")


def _first() -> Session:
    seats = (
        Attendance("KR1", Capacity.CHAIR), Attendance("KR2"),
        Attendance("KR3", start=time(10)), Attendance("KR4", end=time(11)),
        *(Attendance(each) for each in PEOPLE[5:]),
    )  # fmt: skip
    remarks = (
        Remark("a1", "KR2", "One."), Remark("a2", "KR3", "Two."), Remark("a3", "KR4", "Three."),
        Remark("a4", "KR1", "Four.", at=time(11, 30)),
        Remark("a5", "CN1", "Five.", replies_to="a4"),
        Remark("a6", "KR2", "Six.", replies_to="a4"),
        Remark("a7", "CN2", "Seven.", at=time(9), replies_to="a2"),
    )  # fmt: skip
    return Session("S1", "First", datetime(2026, 6, 8, 9, tzinfo=UTC), None, None, seats, remarks)


def _second() -> Session:
    seats = (
        Attendance("KR5", Capacity.SPEAKER),
        *(Attendance(each) for each in PEOPLE if each not in ("KR4", "KR5", "CN4")),
    )
    remarks = (
        Remark("b1", "KR5", "One."), Remark("b2", "KR1", "Two."),
        Remark("b3", "CN1", "Three.", replies_to="b1"),
        Remark("b4", "KR3", "Four.", replies_to="a4"),
    )  # fmt: skip
    return Session("S2", "Second", datetime(2026, 6, 9, 9, tzinfo=UTC), None, None, seats, remarks)


def two_days(*texts: str) -> Record:
    """Nine people of two countries over two days; blocks of a report."""
    return Record(
        slug="coast", title="Coast", threshold=3, sessions=(_first(), _second()),
        delegations=(Delegation("KR", "Korea", "Korean"), Delegation("CN", "China", "Chinese")),
        participants=tuple(
            Participant(
                each, each[:2], Secret(f"Bearer of {each}"),
                pronouns=Secret(PRONOUNS.get(each, "he/him")), language=LANGUAGES.get(each, "en"),
            )
            for each in PEOPLE
        ),
        report=Report(
            framing="They met.", sections=(Section("Talks", blocks=tuple(map(Block, texts))),)
        ),
    )  # fmt: skip


def told(*texts: str, record: Record | None = None) -> list[Finding]:
    """What is found of asides in some paragraphs: descriptions, and numbers that they change."""
    record = record or two_days(*texts)
    plain = replace(record, report=replace(record.report or Report(), sections=()))
    known = {each.reason for each in audit(plain, STYLE, audience=Audience.PUBLIC).findings}
    kinds = (Kind.DESCRIPTOR, Kind.K_BELOW_THRESHOLD, Kind.K_FELLOW)
    found = audit(record, STYLE, audience=Audience.PUBLIC).findings
    return [each for each in found if each.kind in kinds and each.reason not in known]
