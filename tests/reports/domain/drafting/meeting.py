"""Small meetings by hand: three countries with three people each, and what they said."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogues.domain.record import (
    Attendance,
    NoteKind,
    OwnNote,
    Participant,
    Record,
    Remark,
    Session,
)
from dialogues.domain.rules import Rule

from .discussions import DELEGATIONS, PEOPLE


def remark(ref, speaker="KR1", text="The ferries should run.", rule=None, **more):
    """A remark of the first Korean, if nothing else is said."""
    for stance in ("agrees", "disagrees", "reserves"):
        more[stance] = frozenset(more.get(stance, ()))
    return Remark(ref, speaker, text, rule=Rule(rule) if rule else None, **more)


def session(code, *remarks, title="Ferries", notes=(), people=PEOPLE, rule=None, day=8):
    """A sitting of everybody; notes are pairs of text and the remark before them."""
    return Session(
        code,
        title,
        datetime(2026, 6, day, 9, tzinfo=UTC),
        rule=Rule(rule) if rule else None,
        attendance=tuple(Attendance(code) for code in people),
        remarks=remarks,
        own_notes=tuple(OwnNote(text, NoteKind.ANALYSIS, after) for text, after in notes),
    )


def meeting(*sessions, **more):
    """A dialogue of these sessions."""
    return Record(
        slug="ferries",
        title="Ferries",
        delegations=DELEGATIONS,
        participants=tuple(Participant(code, code[:2]) for code in PEOPLE),
        sessions=sessions,
        **more,
    )
