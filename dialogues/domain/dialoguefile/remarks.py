"""Reads the remarks of a session, and checks what they say of each other.

A speaker must have been there: attending, in a capacity that speaks, and in the room at the
remark's time where both are noted. Whoever holds a position sat there in such a capacity too;
at what moment they nodded is not asked.
"""

from __future__ import annotations

from collections.abc import Mapping as Dict
from dataclasses import dataclass
from datetime import time
from typing import Final

from ..hours import Hours
from ..record import Attendance, Remark, Stance
from ..rules import Rule
from .errors import quoted
from .fields import Fields
from .moments import read_clock, write_clock
from .people import People

REMARK_KEYS: Final = (
    "id speaker text topic at rule verb verbatim replies_to supersedes agrees disagrees reserves"
)


@dataclass(frozen=True, slots=True)
class Room:
    """Who attended a session, by code, and its hours."""

    seats: Dict[str, Attendance]
    hours: Hours


def read_remark(fields: Fields, people: People, room: Room) -> Remark:
    """One remark; what it points to is checked by `check_links` when all are read."""
    remark_id = people.claim(fields, "id", "a remark")
    at = read_clock(fields, "at")
    speaker = _read_speaker(fields, people, room, at)
    positions = _read_positions(fields, people, room.seats, speaker)
    return Remark(
        id=remark_id,
        speaker=speaker,
        text=fields.required_text("text"),
        topic=fields.line("topic"),
        at=at,
        rule=fields.maybe_choice("rule", Rule),
        verb=fields.line_or("verb", "say"),
        verbatim=fields.flag("verbatim"),
        replies_to=fields.maybe_code("replies_to"),
        supersedes=fields.maybe_code("supersedes"),
        agrees=positions[Stance.AGREES],
        disagrees=positions[Stance.DISAGREES],
        reserves=positions[Stance.RESERVES],
    )


def _read_speaker(fields: Fields, people: People, room: Room, at: time | None) -> str:
    speaker = fields.code("speaker")
    problem = f'is "{speaker}", '
    if speaker not in people.participants:
        raise fields.fail("speaker", problem + "but no participant has that code")
    seat = room.seats.get(speaker)
    if seat is None:
        raise fields.fail("speaker", problem + "who did not attend this session")
    if not seat.capacity.speaks:
        raise fields.fail("speaker", problem + "who attended this session as an observer")
    if at is not None and not seat.present_at(at, room.hours):
        raise fields.fail("speaker", problem + f"who was not in the room at {write_clock(at)}")
    return speaker


def _read_positions(
    fields: Fields, people: People, attendance: Dict[str, Attendance], speaker: str
) -> dict[Stance, frozenset[str]]:
    found: dict[Stance, frozenset[str]] = {}
    held: dict[str, Stance] = {}
    for stance in Stance:
        codes = fields.distinct(stance)
        for code in codes:
            if reason := _why_not_holder(code, people, attendance, speaker):
                raise fields.fail(stance, f"names {quoted(code)}, {reason}")
            if code in held:
                raise fields.fail(stance, f'names "{code}", whom {held[code]} names as well')
            held[code] = stance
        found[stance] = frozenset(codes)
    return found


def _why_not_holder(
    code: str, people: People, attendance: Dict[str, Attendance], speaker: str
) -> str:
    if code not in people.participants:
        return "but no participant has that code"
    if code == speaker:
        return "who made the remark"
    if code not in attendance:
        return "who did not attend this session"
    if not attendance[code].capacity.speaks:
        return "who attended this session as an observer"
    return ""


def check_links(remarks: Dict[str, tuple[Remark, Fields]]) -> None:
    """What remarks say of each other: no dangling id, nobody replying to themselves, no circle."""
    for key in ("replies_to", "supersedes"):
        links: dict[str, str] = {}
        for remark, fields in remarks.values():
            target: str | None = getattr(remark, key)
            if target is not None:
                _check_link(remark, key, target, fields, remarks)
                links[remark.id] = target
        _check_circles(links, key, remarks)
    _check_superseded_once(remarks)


def _check_link(
    remark: Remark, key: str, target: str, fields: Fields, remarks: Dict[str, tuple[Remark, Fields]]
) -> None:
    if target == remark.id:
        raise fields.fail(key, "is the remark itself")
    if target not in remarks:
        raise fields.fail(key, f'is "{target}", but no remark has that id')
    if key == "replies_to" and remarks[target][0].speaker == remark.speaker:
        raise fields.fail(key, f'is "{target}", a remark of the same speaker')


def _check_circles(
    links: dict[str, str], key: str, remarks: Dict[str, tuple[Remark, Fields]]
) -> None:
    settled: set[str] = set()
    for start in links:
        path: set[str] = set()
        here: str | None = start
        while here is not None and here not in settled:
            if here in path:
                raise remarks[here][1].fail(key, "leads in a circle back to the remark itself")
            path.add(here)
            here = links.get(here)
        settled |= path


def _check_superseded_once(remarks: Dict[str, tuple[Remark, Fields]]) -> None:
    newer: dict[str, str] = {}
    for remark, fields in remarks.values():
        if remark.supersedes is None:
            continue
        if remark.supersedes in newer:
            problem = f'is "{remark.supersedes}", which "{newer[remark.supersedes]}" supersedes'
            raise fields.fail("supersedes", problem + " already")
        newer[remark.supersedes] = remark.id
