"""Files what somebody said. A remark is never edited, only superseded by a newer one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, time
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from dialogues.domain.record import Attendance as AttendanceValue
from dialogues.domain.record import Capacity, Stance
from dialogues.domain.rules import Rule
from dialogues.models import (
    Attendance,
    AuditAction,
    Dialogue,
    Position,
    Remark,
    Session,
    User,
)
from dialogues.models.remark import held
from dialogues.records import hours_of

from .auditing import audit
from .note_taking import lock_for_notes
from .refused import Refused


@dataclass(frozen=True, slots=True)
class Filing:
    """What is to be filed. `id` comes from whoever typed it: sent twice, it is filed once."""

    id: UUID
    speaker: UUID = field(repr=False)
    text: str = field(repr=False)
    topic: str = field(default="", repr=False)
    at: time | None = None
    rule: Rule | None = None  # the one in force where absent
    verb: str = "say"
    verbatim: bool = False
    replies_to: str | None = None  # a remark's code
    supersedes: str | None = None
    positions: tuple[tuple[UUID, Stance], ...] = field(default=(), repr=False)


@transaction.atomic()
def file_remark(*, session: Session, filing: Filing, by: User | None, now: datetime) -> Remark:
    """File one remark in a session.

    Errors: `Refused` where the speaker was not there to say it, where it replies to their own
    words, or where it supersedes what was superseded already.
    """
    return file_remarks(session=session, filings=[filing], by=by, now=now)[0]


@transaction.atomic()
def file_remarks(
    *, session: Session, filings: Iterable[Filing], by: User | None, now: datetime
) -> list[Remark]:
    """File several remarks, all or none, in their order."""
    dialogue = lock_for_notes(by, session.dialogue)
    wanted = list(filings)
    filer = _Filer(dialogue, Session.objects.get(pk=session.pk), wanted)
    before = filer.next_number
    filed = [filer.file(filing) for filing in wanted]
    if filer.next_number != before:
        Dialogue.objects.filter(pk=dialogue.pk).update(next_remark=filer.next_number)
        count = filer.next_number - before
        subject = session.code
        audit(
            AuditAction.NOTES_FILED, dialogue=dialogue, by=by, now=now, subject=subject, count=count
        )
    return filed


class _Filer:
    """What stays the same from one remark of a batch to the next."""

    def __init__(self, dialogue: Dialogue, session: Session, wanted: list[Filing]) -> None:
        self.dialogue, self.session = dialogue, session
        self.known = Remark.objects.in_bulk([filing.id for filing in wanted])
        self.taken = taken_codes(dialogue, len(wanted))
        self.next_number = dialogue.next_remark
        self.hours = hours_of(self.session)
        self.attendance = read_attendance(session, people_in(wanted))
        last = Remark.objects.filter(session=session).aggregate(last=Max("position"))["last"]
        self.next_position = (last or 0) + 1

    def file(self, filing: Filing) -> Remark:
        if known := self.known.get(filing.id):
            if known.session_id != self.session.pk:
                raise Refused("This line belongs to another session; type it again.")
            return known
        self.check_speaker(filing.speaker, filing.at)
        replaced = self.find_replaced(filing)
        answered = self.find_answered(filing)
        rule = filing.rule or (Rule(replaced.rule) if replaced and replaced.rule else None)
        remark = Remark.objects.create(
            id=filing.id,
            dialogue=self.dialogue,
            session=self.session,
            code=self.new_code(),
            position=self.next_position,
            rule=self.stored_rule(rule, replaced),
            verbatim=filing.verbatim,
            replies_to=answered,
            supersedes=replaced,
            speaker=filing.speaker,
            text=filing.text,
            topic=filing.topic,
            verb=filing.verb,
            at=filing.at,
        )
        self.known[remark.pk] = remark
        self.next_position += 1
        self.take_positions(remark, filing)
        return remark

    def stored_rule(self, rule: Rule | None, replaced: Remark | None) -> str:
        # Empty means the session's own: the file then needs no line for it either. What takes
        # the place of a remark was said when that one was, under the rule of then.
        if replaced is not None and rule is None:
            return replaced.rule
        rule = rule or self.session.rule_in_force
        return "" if rule is self.session.opening_rule else rule.value

    def new_code(self) -> str:
        while True:
            code, self.next_number = f"r{self.next_number}", self.next_number + 1
            if code not in self.taken:
                return code

    def check_speaker(self, speaker: UUID, at: time | None) -> None:
        there = self.attendance.get(speaker)
        if there is None:
            raise Refused(f"Nobody of that name attended {self.session.title}.")
        if not there.capacity.speaks:
            raise Refused(f"{there.participant} was an observer: observers do not speak.")
        if not there.present_at(at, self.hours):
            raise Refused(f"{there.participant} was not in the room at {at:%H:%M}.")

    def find_replaced(self, filing: Filing) -> Remark | None:
        if filing.supersedes is None:
            return None
        found = self.find(filing.supersedes)
        if Remark.objects.filter(supersedes=found).exists():
            raise Refused(f"{found.code} was superseded already; correct the newer one.")
        return found

    def find_answered(self, filing: Filing) -> Remark | None:
        if filing.replies_to is None:
            return None
        found = self.find(filing.replies_to)
        if found.speaker == filing.speaker:
            raise Refused("Nobody replies to their own remark.")
        return found

    def find(self, code: str) -> Remark:
        found = Remark.objects.filter(session=self.session, code=code).first()
        if found is None:
            raise Refused(f"There is no remark {code} in this session.")
        return found

    def take_positions(self, remark: Remark, filing: Filing) -> None:
        holders = [holder for holder, _ in filing.positions]
        if len(set(holders)) != len(holders):
            raise Refused("Somebody stands twice behind this remark: one position each.")
        for holder, stance in filing.positions:
            check_holder(remark.speaker, holder, self.attendance)
            Position.objects.create(
                dialogue=self.dialogue, remark=remark, held=held(holder, stance)
            )


def people_in(wanted: list[Filing]) -> set[UUID]:
    """Everybody who speaks or takes a position in what is to be filed."""
    holders = {holder for filing in wanted for holder, _ in filing.positions}
    return holders | {filing.speaker for filing in wanted}


def read_attendance(session: Session, people: set[UUID]) -> dict[UUID, AttendanceValue]:
    """How these people attended a session; without an entry, not at all."""
    rows = Attendance.objects.filter(session=session, participant__in=people)
    columns = rows.values_list("participant_id", "participant__code", "capacity", "start", "end")
    return {
        person: AttendanceValue(code, Capacity(capacity), start, end)
        for person, code, capacity, start, end in columns
    }


def taken_codes(dialogue: Dialogue, count: int) -> set[str]:
    """Which of the next codes something of the dialogue has: a remark, a delegation, a region.

    A token could take any of them for a remark's. As many again are looked at as there are
    codes of such a kind, so that enough are left.
    """
    others: set[str] = set()
    for rows in (dialogue.delegations, dialogue.regions):
        others |= set(rows.values_list("code", flat=True))
    # A loaded file may have used numbers out of turn: the counter is behind none of them.
    numbers = range(dialogue.next_remark, dialogue.next_remark + count + len(others) + 1)
    codes = [f"r{number}" for number in numbers]
    return others | set(dialogue.remarks.filter(code__in=codes).values_list("code", flat=True))


def check_holder(speaker: UUID, holder: UUID, attendance: dict[UUID, AttendanceValue]) -> None:
    """Refuse a position of the speaker's own, or of somebody who was not there to take it."""
    there = attendance.get(holder)
    if there is None:
        raise Refused("Somebody who agrees or disagrees did not attend this session.")
    if not there.capacity.speaks:
        raise Refused(f"{there.participant} was an observer: observers take no position.")
    if holder == speaker:
        raise Refused(
            f"{there.participant} is the speaker: a position is on somebody else's remark."
        )
