"""Rows to values for the capture page: the end of a session's notes, in a few queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final
from uuid import UUID

from django.db.models import Max
from django.urls import reverse

from dialogues.domain.record import NoteKind, Stance
from dialogues.domain.rules import Rule
from dialogues.models import AuditRow, OwnNote, Participant, Position, Remark, Session

# Marks on older lines (somebody agreed, a newer remark) are shown when the page is loaded.
WATCHED: Final = 30


@dataclass(frozen=True, slots=True)
class CaptureLine:
    """A line of the notes as the page shows it."""

    id: UUID
    text: str = field(repr=False)
    kind: NoteKind | None = None  # None for a remark
    code: str = ""
    who: str = field(default="", repr=False)
    verbatim: bool = False
    opens_topic: str = field(default="", repr=False)
    rule: str = ""
    replies_to: str = ""
    supersedes: str = ""
    superseded_by: str = ""
    correct_at: str = ""
    agrees: tuple[str, ...] = field(default=(), repr=False)
    disagrees: tuple[str, ...] = field(default=(), repr=False)
    reserves: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class CaptureState:
    """The lines after a place, and where the notes stand."""

    lines: tuple[CaptureLine, ...] = field(repr=False)
    version: int
    last: int
    topic: str = field(repr=False)


def version_of(session: Session) -> int:
    """Rises with everything that is done to the dialogue; equal means nothing is new."""
    rows = AuditRow.objects.of_dialogue(session.dialogue_id)
    return rows.aggregate(last=Max("number"))["last"] or 0


def read_capture(session: Session, *, after: int = 0) -> CaptureState:
    """The lines of a session from a little before the remark at position `after` on."""
    version = version_of(session)
    first = max(after - WATCHED, 0)
    remarks = list(
        session.remarks.filter(position__gt=first).select_related(
            "replies_to", "supersedes", "superseded_by"
        )
    )
    people = {row.pk: row for row in session.dialogue.participants.all()}
    reader = _Reader(session, people, _positions(remarks))
    lines = tuple(reader.read(remarks, _notes(session, remarks, from_start=first == 0)))
    return CaptureState(
        lines=lines,
        version=version,
        last=remarks[-1].position if remarks else after,
        topic=remarks[-1].topic if remarks else "",
    )


def _positions(remarks: Iterable[Remark]) -> dict[UUID, list[Position]]:
    found: dict[UUID, list[Position]] = defaultdict(list)
    for row in Position.objects.filter(remark__in=[remark.pk for remark in remarks]):
        found[row.remark_id].append(row)
    return found


def _notes(
    session: Session, remarks: list[Remark], *, from_start: bool
) -> dict[UUID | None, list[OwnNote]]:
    shown: set[UUID | None] = {remark.pk for remark in remarks}
    if from_start:
        shown.add(None)
    notes = [row for row in session.own_notes.all() if row.after_id in shown]
    notes.sort(key=lambda row: (str(row.after_id), row.position))
    return {after: list(rows) for after, rows in groupby(notes, key=lambda row: row.after_id)}


@dataclass(frozen=True, slots=True)
class _Reader:
    session: Session
    people: dict[UUID, Participant]
    positions: dict[UUID, list[Position]]

    def read(
        self, remarks: list[Remark], notes: dict[UUID | None, list[OwnNote]]
    ) -> Iterator[CaptureLine]:
        yield from (self.note(row) for row in notes.get(None, ()))
        topic = ""
        for remark in remarks:
            yield self.remark(remark, opens=remark.topic if remark.topic != topic else "")
            topic = remark.topic
            yield from (self.note(row) for row in notes.get(remark.pk, ()))

    def note(self, row: OwnNote) -> CaptureLine:
        return CaptureLine(id=row.pk, text=row.text, kind=NoteKind(row.kind))

    def remark(self, row: Remark, *, opens: str) -> CaptureLine:
        newer = getattr(row, "superseded_by", None)
        return CaptureLine(
            id=row.pk,
            text=row.text,
            code=row.code,
            who=self.called(row.speaker),
            verbatim=row.verbatim,
            opens_topic=opens,
            rule=Rule(row.rule).terms.title if row.rule else "",
            replies_to=row.replies_to.code if row.replies_to else "",
            supersedes=row.supersedes.code if row.supersedes else "",
            superseded_by=newer.code if newer else "",
            correct_at=reverse(
                "dialogues:correct_remark",
                args=[self.session.dialogue.slug, self.session.code, row.code],
            ),
            agrees=self.holders(row, Stance.AGREES),
            disagrees=self.holders(row, Stance.DISAGREES),
            reserves=self.holders(row, Stance.RESERVES),
        )

    def called(self, person: UUID) -> str:
        row = self.people[person]
        return f"{row.code} {row.name.reveal()}"

    def holders(self, row: Remark, stance: Stance) -> tuple[str, ...]:
        held = (each for each in self.positions.get(row.pk, ()) if each.stance is stance)
        return tuple(sorted(self.people[UUID(each.holder)].code for each in held))
