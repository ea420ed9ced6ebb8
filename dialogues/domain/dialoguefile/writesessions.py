"""Writes sessions: attendance, remarks and own notes."""

from __future__ import annotations

from collections.abc import Collection

from ..record import Attendance, Capacity, NoteKind, OwnNote, Remark, Session
from .emitter import Flow, Raw, Value
from .moments import write_clock, write_moment
from .writing import Writing, used


def session_value(session: Session, writing: Writing) -> dict[str, Value]:
    """A session as the file has it."""
    written: dict[str, Value] = {
        "code": session.code,
        "title": writing.mask(session.title),
        "starts": Raw(write_moment(session.starts)),
    }
    written |= used(
        ends=Raw(write_moment(session.ends)) if session.ends else None,
        rule=session.rule.value if session.rule else None,
    )
    # Attendance is required, so it is written even where nobody is ticked yet.
    written["attendance"] = _attendance(session.attendance)
    return written | used(
        remarks=[_remark(remark, writing) for remark in session.remarks],
        own_notes=[_own_note(note, writing) for note in session.own_notes],
    )


def _attendance(seats: tuple[Attendance, ...]) -> Value:
    if all(seat == Attendance(seat.participant) for seat in seats):
        return Flow(tuple(seat.participant for seat in seats))
    return {seat.participant: _seat(seat) for seat in seats}


def _seat(seat: Attendance) -> Value:
    if seat.start is None and seat.end is None:
        return seat.capacity.value
    times = {
        "from": write_clock(seat.start) if seat.start else "",
        "to": write_clock(seat.end) if seat.end else "",
    }
    usual = seat.capacity is Capacity.PARTICIPANT
    return used(capacity=None if usual else seat.capacity.value, **times)


def _remark(remark: Remark, writing: Writing) -> dict[str, Value]:
    return used(
        id=remark.id,
        speaker=remark.speaker if writing.identities else None,
        text=writing.mask(remark.text),
        topic=writing.mask(remark.topic),
        at=write_clock(remark.at) if remark.at else None,
        rule=remark.rule.value if remark.rule else None,
        verb=None if remark.verb == "say" else remark.verb,
        verbatim=Raw("true") if remark.verbatim else None,
        replies_to=remark.replies_to,
        supersedes=remark.supersedes,
        agrees=_holders(remark.agrees, writing),
        disagrees=_holders(remark.disagrees, writing),
        reserves=_holders(remark.reserves, writing),
    )


def _holders(codes: Collection[str], writing: Writing) -> Value | None:
    return Flow(tuple(sorted(codes))) if codes and writing.identities else None


def _own_note(note: OwnNote, writing: Writing) -> dict[str, Value]:
    analysis = note.kind is NoteKind.ANALYSIS
    return used(
        after=note.after,
        kind=None if analysis else note.kind.value,
        text=writing.mask(note.text),
    )
