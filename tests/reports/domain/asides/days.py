"""Three days of which few people were at all: what a remark of another day tells is much."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from dialogues.domain.record import Attendance, Record, Remark, Session
from reports.domain.findings import Finding

from .rooms import told, two_days

SEATS = ("KR1", "KR2", "KR5", "CN1", "CN2", "CN3")


def three_days(*texts: str) -> Record:
    """`two_days` with a third; of the Koreans there, KR5 was not there on the first."""
    record = two_days(*texts)
    third = Session(
        "S3", "Cables on the seabed", datetime(2026, 6, 10, 9, tzinfo=UTC), None, None,
        tuple(Attendance(each) for each in SEATS),
        (Remark("c1", "KR1", "One."), Remark("c2", "KR2", "Two."), Remark("c3", "KR5", "Three."),
         Remark("c4", "CN2", "Four.")),
    )  # fmt: skip
    return replace(record, sessions=(*record.sessions, third))


def told_of(*texts: str) -> list[Finding]:
    """What is found of asides in some paragraphs on the three days."""
    return told(*texts, record=three_days(*texts))
