"""Reads the sessions: who attended, in what capacity and when, and what was noted there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from ..hours import Hours
from ..record import Attendance, Capacity, NoteKind, OwnNote, Remark, Session
from ..rules import Rule
from .errors import FileError, quoted
from .fields import Fields, kind_of
from .moments import read_clock, read_moment, required_moment
from .people import People
from .remarks import REMARK_KEYS, Room, read_remark
from .tree import Mapping, Node, Scalar, Sequence

SESSION_KEYS: Final = "code title starts ends rule attendance remarks own_notes"
SEAT_KEYS: Final = "capacity from to"
NOTE_KEYS: Final = "after kind text"


@dataclass(slots=True)
class Sittings:
    """The sessions by code, and each remark with its place in the file."""

    sessions: dict[str, Session] = field(default_factory=dict)
    remarks: dict[str, tuple[Remark, Fields]] = field(default_factory=dict)


def read_sittings(top: Fields, people: People) -> Sittings:
    """The sessions of a file; raises `FileError`."""
    sittings = Sittings()
    for fields in top.each("sessions", "code", SESSION_KEYS):
        session = _read_session(fields, people, sittings)
        sittings.sessions[session.code] = session
    return sittings


def _read_session(fields: Fields, people: People, sittings: Sittings) -> Session:
    code = fields.code("code")
    if code in sittings.sessions:
        raise fields.fail("code", f'is "{code}", which another session has already')
    title = fields.required_line("title")
    starts, ends = required_moment(fields, "starts"), read_moment(fields, "ends")
    if ends is not None and ends <= starts:
        raise fields.fail("ends", "is not after starts")
    hours = Hours.of(starts, ends)
    attendance = _read_attendance(fields, people, hours)
    remarks = _read_remarks(fields, people, Room(attendance, hours), sittings)
    return Session(
        code=code,
        title=title,
        starts=starts,
        ends=ends,
        rule=fields.maybe_choice("rule", Rule),
        attendance=tuple(attendance.values()),
        remarks=remarks,
        own_notes=_read_own_notes(fields, remarks),
    )


def _read_remarks(
    fields: Fields, people: People, room: Room, sittings: Sittings
) -> tuple[Remark, ...]:
    found = []
    for place in fields.each("remarks", "id", REMARK_KEYS):
        remark = read_remark(place, people, room)
        sittings.remarks[remark.id] = remark, place
        found.append(remark)
    return tuple(found)


def _read_own_notes(fields: Fields, remarks: tuple[Remark, ...]) -> tuple[OwnNote, ...]:
    known = {remark.id for remark in remarks}
    found = []
    for place in fields.each("own_notes", "", NOTE_KEYS):
        after = place.maybe_code("after")
        if after is not None and after not in known:
            raise place.fail("after", f'is "{after}", but no remark of this session has that id')
        kind = place.choice("kind", NoteKind, NoteKind.ANALYSIS)
        found.append(OwnNote(text=place.text("text"), kind=kind, after=after))
    return tuple(found)


def _read_attendance(fields: Fields, people: People, hours: Hours) -> dict[str, Attendance]:
    node = fields.get("attendance")
    match node:
        case None:
            raise fields.fail("attendance", "is missing")
        case Sequence():
            codes = fields.distinct("attendance")
            found = {code: Attendance(code) for code in codes}
        case Mapping():
            seats = fields.within("attendance")
            found = {code: _read_seat(seats, code, hours) for code in node.entries}
        case _:
            problem = f"is {kind_of(node)}, but a list of codes or a mapping was expected"
            raise fields.fail("attendance", problem)
    for code in found:
        if code not in people.participants:
            raise _nobody(fields, node, code)
    return found


def _nobody(fields: Fields, node: Sequence | Mapping, code: str) -> FileError:
    """The error at the very line of a code that nobody has."""
    if isinstance(node, Mapping):
        line = node.lines[code]
    else:
        line = next(n.line for n in node.items if isinstance(n, Scalar) and n.value == code)
    sentence = f"attendance names {quoted(code)}, but no participant has that code."
    return FileError(fields.file, line, fields.where, sentence)


def _read_seat(seats: Fields, code: str, hours: Hours) -> Attendance:
    node: Node = seats.node.entries[code]
    if isinstance(node, Scalar):
        return Attendance(code, seats.choice(code, Capacity, Capacity.PARTICIPANT))
    seat = seats.within(code, SEAT_KEYS)
    capacity = seat.choice("capacity", Capacity, Capacity.PARTICIPANT)
    found = Attendance(code, capacity, read_clock(seat, "from"), read_clock(seat, "to"))
    if found.is_turned(hours):
        raise seat.fail("to", "is not after from")
    return found
