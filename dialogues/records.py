"""Rows to values: the one bridge from the room's tables to the record that everything reads.

Whatever the size of a dialogue, it takes the same few queries. The links are opened in memory
and are gone with the record.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from dialogues import models
from dialogues.domain import record as values
from dialogues.domain.hours import Hours
from dialogues.domain.notes import Room
from dialogues.domain.rules import Rule
from dialogues.models.roster import read_roster

K = TypeVar("K")
V = TypeVar("V")


def read_record(
    dialogue: models.Dialogue, report: values.Report | None = None, *, endorsements: bool = False
) -> values.Record:
    """The whole record of a dialogue, with its report where one is handed in.

    With `endorsements` it has those that it was loaded with, for a file: to find them each row of
    what everybody thinks has to be opened, and nothing else asks for them.
    """
    roster, rows = read_roster(dialogue), _read_rows(dialogue, endorsements)
    return values.Record(
        slug=dialogue.slug,
        title=dialogue.title,
        convenor=dialogue.convenor,
        series=dialogue.series,
        format=values.Format(dialogue.format),
        rule=Rule(dialogue.rule),
        threshold=dialogue.threshold,
        regions=roster.regions,
        delegations=roster.delegations,
        participants=roster.participants,
        sessions=tuple(_session(row, rows) for row in rows.sessions),
        takeaways=tuple(_takeaway(row, rows) for row in rows.takeaways),
        report=report,
    )


def read_room_of(session: models.Session, *, names: bool = True) -> Room:
    """Who can be meant in the notes of a session: the roster and its seats, no remark.

    Without `names` nobody is found but by their code, and no name is opened.
    """
    people = session.dialogue.participants.all()
    if names:
        # By what they are called alone: this is read for each line of a live meeting.
        called = tuple(
            values.Participant(
                row.code,
                "",
                name=row.name,
                native_name=row.native_name,
                other_names=row.other_names,
                language=row.language,
            )
            for row in people
        )
    else:
        called = tuple(
            values.Participant(code, "") for code in people.values_list("code", flat=True)
        )
    seats = models.Attendance.objects.filter(session=session)
    sitting = values.Session(
        session.code,
        session.title,
        session.starts,
        attendance=tuple(
            values.Attendance(code, values.Capacity(capacity))
            for code, capacity in seats.values_list("participant__code", "capacity")
        ),
    )
    return Room.of(values.Record(session.dialogue.slug, "", participants=called), sitting)


def hours_of(row: models.Session) -> Hours:
    """What the clock times of a session are read by."""
    return Hours.of(_local(row.starts, row), row.ends)


def zone_of(name: str) -> timezone | ZoneInfo:
    """A zone by its IANA name, or a fixed one by an offset such as +02:00."""
    if name[:1] in {"+", "-"}:
        hours, _, minutes = name[1:].partition(":")
        offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
        return timezone(offset if name[0] == "+" else -offset)
    return ZoneInfo(name)


@dataclass
class Rows:
    """Everything that was read, keyed by what it belongs to."""

    sessions: list[models.Session]
    takeaways: list[models.Takeaway]
    codes: dict[UUID, str]
    remark_codes: dict[UUID, str]
    attendances: dict[int, list[models.Attendance]] = field(default_factory=dict)
    remarks: dict[int, list[models.Remark]] = field(default_factory=dict)
    positions: dict[UUID, list[models.Position]] = field(default_factory=dict)
    own_notes: dict[int, list[models.OwnNote]] = field(default_factory=dict)
    evidence: dict[UUID, list[str]] = field(default_factory=dict)
    endorsements: dict[UUID, list[models.Endorsement]] = field(default_factory=dict)


def _read_rows(dialogue: models.Dialogue, endorsements: bool) -> Rows:
    remarks = list(dialogue.remarks.all())
    codes = {row.pk: row.code for row in remarks}
    attendances = models.Attendance.objects.filter(session__dialogue=dialogue)
    evidence = models.Evidence.objects.filter(takeaway__dialogue=dialogue)
    said = dialogue.endorsements.said() if endorsements else []
    return Rows(
        sessions=list(dialogue.sessions.all()),
        takeaways=list(dialogue.takeaways.all()),
        codes=dict(dialogue.participants.values_list("pk", "code")),
        remark_codes=codes,
        attendances=_by((row.session_id, row) for row in attendances),
        remarks=_by((row.session_id, row) for row in remarks),
        positions=_by((row.remark_id, row) for row in dialogue.positions.all()),
        own_notes=_by((row.session_id, row) for row in dialogue.ownnotes.all()),
        evidence=_by((row.takeaway_id, codes[row.remark_id]) for row in evidence),
        endorsements=_by((row.takeaway, row) for row in said),
    )


def _by(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    found: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return found


def _session(row: models.Session, rows: Rows) -> values.Session:
    return values.Session(
        code=row.code,
        title=row.title,
        starts=_local(row.starts, row),
        ends=_local(row.ends, row) if row.ends else None,
        rule=Rule(row.rule) if row.rule else None,
        attendance=tuple(_seat(each, rows.codes) for each in rows.attendances.get(row.pk, ())),
        remarks=tuple(_remark(each, rows) for each in rows.remarks.get(row.pk, ())),
        own_notes=tuple(_own_note(each, rows) for each in rows.own_notes.get(row.pk, ())),
    )


def _seat(row: models.Attendance, codes: dict[UUID, str]) -> values.Attendance:
    return values.Attendance(
        codes[row.participant_id], values.Capacity(row.capacity), row.start, row.end
    )


def _local(moment: datetime, row: models.Session) -> datetime:
    # A fixed offset, as the dialogue file writes it: the zone's name is the site's own matter.
    local = moment.astimezone(zone_of(row.time_zone))
    return local.replace(tzinfo=timezone(local.utcoffset() or timedelta()))


def _remark(row: models.Remark, rows: Rows) -> values.Remark:
    stances: dict[values.Stance, set[str]] = defaultdict(set)
    for position in rows.positions.get(row.pk, ()):
        held = position.held
        stances[values.Stance(held["stance"].strip())].add(rows.codes[UUID(held["holder"])])
    return values.Remark(
        id=row.code,
        speaker=rows.codes[row.speaker],
        text=row.text,
        topic=row.topic,
        at=row.at,
        rule=Rule(row.rule) if row.rule else None,
        verb=row.verb,
        verbatim=row.verbatim,
        replies_to=rows.remark_codes[row.replies_to_id] if row.replies_to_id else None,
        supersedes=rows.remark_codes[row.supersedes_id] if row.supersedes_id else None,
        agrees=frozenset(stances[values.Stance.AGREES]),
        disagrees=frozenset(stances[values.Stance.DISAGREES]),
        reserves=frozenset(stances[values.Stance.RESERVES]),
    )


def _own_note(row: models.OwnNote, rows: Rows) -> values.OwnNote:
    after = rows.remark_codes[row.after_id] if row.after_id else None
    return values.OwnNote(row.text, values.NoteKind(row.kind), after)


def _takeaway(row: models.Takeaway, rows: Rows) -> values.Takeaway:
    endorsements = {}
    for each in rows.endorsements.get(row.pk, ()):
        code = rows.codes.get(each.giver)
        # What was said in a review is nobody's to read: a file that has it would be. Nor does what
        # is in it tell who has said something since.
        if code is not None and each.in_file:
            endorsements[code] = each.in_file
    return values.Takeaway(
        id=row.code,
        kind=values.TakeawayKind(row.kind),
        text=row.text,
        evidence=tuple(rows.evidence.get(row.pk, ())),
        endorsements=dict(sorted(endorsements.items())),
    )
