"""Files one line of shorthand as it was typed during a session."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Final
from uuid import UUID

from django.db import transaction

from dialogues.domain.notes import (
    NoteError,
    OwnNoteLine,
    RemarkLine,
    Room,
    RuleLine,
    TopicLine,
    parse_line,
)
from dialogues.domain.notes.room import UnclearError
from dialogues.domain.record import Stance
from dialogues.domain.rules import Rule
from dialogues.models import Participant, Remark, Session, User
from dialogues.records import hours_of, read_room_of, zone_of

from .file_own_note import OwnFiling, file_own_notes
from .file_remark import Filing, file_remark
from .load_notes import stances
from .refused import Refused
from .switch_rule import switch_rule
from .take_position import take_position

# A line that is nothing but positions is on the last remark, or on the one that was aimed at.
POSITION: Final = re.compile(r"(?:^|\s)([+\-–−~])\s*(\S.*?)(?=\s+[+\-–−~]|$)")
SIGNED: Final = re.compile(r"(?:^|[\s,;])[+\-–−]")
SIGNS: Final = ("+", "-", "–", "−", "~")
STANCES: Final = {"+": Stance.AGREES, "~": Stance.RESERVES}  # any kind of dash disagrees


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line as the page sends it; `id` makes sure that it is filed once."""

    id: UUID
    text: str = field(repr=False)
    topic: str = field(default="", repr=False)
    target: str = ""  # the remark that a line of positions is on
    previous: str = ""  # the remark whose speaker "..." goes on with


@dataclass(frozen=True, slots=True)
class Filed:
    """What came of a line, for the page that sent it."""

    code: str = ""
    topic: str | None = None
    rule: Rule | None = None


@transaction.atomic()
def file_line(*, session: Session, typed: TypedLine, by: User, now: datetime) -> Filed:
    """File a line: a remark, positions, a note of one's own, a topic or a rule.

    Errors: `Refused` with a sentence where it cannot be read; nothing is stored then.
    """
    room = read_room_of(session, names=not goes_by_code(session, typed.text))
    if typed.text.strip().startswith(SIGNS):
        return _file_positions(session, typed, room, by=by, now=now)
    last = speaker_code(session, typed.previous)
    line = parse_line(typed.text, room=room, topic=typed.topic, last=last)
    match line:
        case NoteError():
            raise Refused(line.sentence[:1].upper() + line.sentence[1:])
        case RemarkLine():
            return _file_remark(session, typed, line, by=by, now=now)
        case OwnNoteLine():
            note = OwnFiling(typed.id, line.kind, line.text, after=session.remarks.last())
            file_own_notes(session=session, filings=[note], by=by, now=now)
            return Filed()
        case TopicLine():
            return Filed(topic=line.topic)
        case RuleLine():
            switch_rule(session=session, rule=line.rule, by=by, now=now)
            return Filed(rule=line.rule)


def goes_by_code(session: Session, text: str) -> bool:
    """Whether a line can be read without opening a name: a code, a colon, and no position.

    Most lines of a meeting are like that, and names are the slow part of reading them.
    """
    head, colon, said = text.partition(":")
    if not colon or SIGNED.search(said):
        return False
    return session.attendances.filter(participant__code=head.strip()).exists()


def speaker_code(session: Session, remark: str) -> str:
    """The code of whoever made a remark of the session; "" where there is no such remark."""
    found = session.remarks.filter(code=remark).first() if remark else None
    if found is None:
        return ""
    return Participant.objects.get(pk=found.speaker).code


def clock_time(session: Session, now: datetime) -> time | None:
    """The time on the wall of a session that is going on, to the minute; None before and after."""
    local = now.astimezone(zone_of(session.time_zone)).replace(second=0, microsecond=0, tzinfo=None)
    clock = local.time()
    # Where nobody knows the end, it goes on for as long as the clock is read as this moment.
    over = now > session.ends if session.ends else hours_of(session).moment(clock) != local
    return None if now < session.starts or over else clock


def _file_remark(
    session: Session, typed: TypedLine, line: RemarkLine, *, by: User, now: datetime
) -> Filed:
    ids = _ids(session)
    filing = Filing(
        id=typed.id,
        speaker=ids[line.speaker],
        text=line.text,
        topic=line.topic,
        at=clock_time(session, now),
        verbatim=line.verbatim,
        positions=tuple((ids[code], stance) for code, stance in stances(line)),
    )
    remark = file_remark(session=session, filing=filing, by=by, now=now)
    return Filed(code=remark.code)


def _file_positions(
    session: Session, typed: TypedLine, room: Room, *, by: User, now: datetime
) -> Filed:
    remark, ids = _find_target(session, typed.target), _ids(session)
    for sign, names in POSITION.findall(typed.text.strip()):
        stance = STANCES.get(sign, Stance.DISAGREES)
        for code in _find_people(names, room):
            take_position(remark=remark, holder=ids[code], stance=stance, by=by, now=now)
    return Filed(code=remark.code)


def _find_people(names: str, room: Room) -> list[str]:
    # One name may have several words, and one sign may stand before several names.
    called = [names] if room.is_called(names) else re.split(r"[\s,;]+", names.strip(" ,;."))
    try:
        return [room.find(name) for name in called]
    except UnclearError as error:
        raise Refused(f"{str(error)[:1].upper()}{str(error)[1:]}.") from None


def _find_target(session: Session, code: str) -> Remark:
    remarks = session.remarks.current()
    found = remarks.filter(code=code).first() if code else remarks.last()
    if found is None:
        raise Refused("There is no remark yet to agree or disagree with.")
    return found


def _ids(session: Session) -> dict[str, UUID]:
    return dict(Participant.objects.filter(attendances__session=session).values_list("code", "pk"))
