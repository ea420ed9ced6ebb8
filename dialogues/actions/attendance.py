"""Who was in a session, in what capacity and for how long, written down as one list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, time
from uuid import UUID

from django.db import transaction

from dialogues.domain.record import Attendance as Seat
from dialogues.domain.record import Capacity
from dialogues.domain.seats import Said, find_conflicts
from dialogues.models import Attendance, AuditAction, Dialogue, Participant, Session, User
from dialogues.permissions import why_not_edit_roster
from dialogues.records import hours_of

from .auditing import audit, lock_for
from .refused import Refused, still_there


class SeatsRefused(Refused):
    """A list that contradicts what was noted: a sentence for each person."""

    def __init__(self, reasons: tuple[str, ...]) -> None:
        super().__init__(" ".join(reasons))
        self.reasons = reasons


@transaction.atomic
def set_attendance(*, session: Session, seats: Iterable[Seat], by: User, now: datetime) -> int:
    """Make `seats` the session's whole list; the number of people whose place changed.

    Errors: `SeatsRefused` where somebody would lose the place that their remarks or positions
    were noted in. Nothing is written then.
    """
    dialogue = lock_for(by, session.dialogue, why_not_edit_roster)
    row = still_there(dialogue.sessions.filter(pk=session.pk).first(), session.code)
    people = {person.code: person for person in dialogue.participants.only("dialogue", "code")}
    wanted = {seat.participant: seat for seat in seats}
    if unknown := sorted(wanted.keys() - people.keys()):
        raise Refused(f"Nobody on the roster has the code {unknown[0]}.")
    ids = {person.pk: code for code, person in people.items()}
    said, hours = what_was_said(session, ids), hours_of(row)
    if reasons := find_conflicts(wanted.values(), said, tuple(people), hours):
        raise SeatsRefused(reasons)
    changed = _write(session, wanted, people)
    if changed:
        audit(
            AuditAction.ATTENDANCE_EDITED,
            dialogue=dialogue,
            by=by,
            now=now,
            subject=session.code,
            count=changed,
        )
    return changed


def what_was_said(session: Session, codes: Mapping[UUID, str]) -> dict[str, Said]:
    """What binds each participant, by code, to a session. The links are opened in memory."""
    times: dict[str, list[time | None]] = defaultdict(list)
    positions: dict[str, int] = defaultdict(int)
    remarks = session.remarks.only("dialogue", "speaker", "at").prefetch_related("positions")
    for remark in remarks:
        times[codes[remark.speaker]].append(remark.at)
        for position in remark.positions.all():
            positions[codes[UUID(position.holder)]] += 1
    return {
        code: Said(len(times[code]), frozenset(filter(None, times[code])), positions[code])
        for code in {*times, *positions}
    }


def check_hours(session: Session, dialogue: Dialogue) -> None:
    """Refuse hours by which the times that were noted in a session contradict each other.

    Past midnight a time is of the next day, and is not where the session ends before that.
    """
    ids = dict(dialogue.participants.values_list("pk", "code"))
    seats = [_seat(ids[row.participant_id], row) for row in session.attendances.all()]
    said = what_was_said(session, ids)
    if reasons := find_conflicts(seats, said, tuple(ids.values()), hours_of(session)):
        raise SeatsRefused(reasons)


def _write(session: Session, wanted: dict[str, Seat], people: dict[str, Participant]) -> int:
    rows = list(session.attendances.select_related("participant"))
    present = {row.participant.code: row for row in rows}
    gone = [row.pk for code, row in present.items() if code not in wanted]
    Attendance.objects.filter(pk__in=gone).delete()
    last = max((row.position for row in rows), default=-1)
    fresh = [
        _fill(Attendance(session=session, participant=people[code], position=last + number), seat)
        for number, (code, seat) in enumerate(
            ((code, wanted[code]) for code in people if code in wanted.keys() - present.keys()),
            start=1,
        )
    ]
    Attendance.objects.bulk_create(fresh)
    changed = [
        _fill(row, wanted[code])
        for code, row in present.items()
        if code in wanted and _seat(code, row) != wanted[code]
    ]
    Attendance.objects.bulk_update(changed, ["capacity", "start", "end"])
    return len(gone) + len(fresh) + len(changed)


def _seat(code: str, row: Attendance) -> Seat:
    return Seat(code, Capacity(row.capacity), row.start, row.end)


def _fill(row: Attendance, seat: Seat) -> Attendance:
    row.capacity, row.start, row.end = seat.capacity, seat.start, seat.end
    return row
