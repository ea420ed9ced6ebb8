"""All that is held on one participant, opened for their own eyes, and nothing on anybody else.

Their position on a remark is theirs, the remark is somebody else's: what it said is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import time
from uuid import UUID

from dialogues.domain.record import Capacity, Stance
from dialogues.domain.record import Endorsement as Choice
from dialogues.domain.rules import Rule
from dialogues.models import Attendance, Participant, Position, Remark, Session
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decided
from reports.endorsed import read_endorsed_for
from reports.languages import LANGUAGES, language_for
from reports.models import (
    Invitation,
    Mail,
    ParticipantRequest,
    ReviewRound,
    Slot,
)
from reports.models.clearance import decisions_in
from reports.models.invitation import THEIRS, Opened
from reports.models.written import messages_in, requests_in
from reports.moments import write_moment
from reports.puts import Line


@dataclass(frozen=True, slots=True)
class Entry:
    """Their entry on the roster."""

    code: str
    delegation: str
    language: str
    name: str = field(repr=False)
    native_name: str = field(repr=False)
    other_names: tuple[str, ...] = field(repr=False)
    affiliation: str = field(repr=False)
    title: str = field(repr=False)
    email: str = field(repr=False)
    pronouns: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Seat:
    """A session that they sat in; `starts` in words."""

    session: str
    starts: str
    capacity: Capacity
    start: time | None
    end: time | None


@dataclass(frozen=True, slots=True)
class Noted:
    """A remark of theirs as it was noted."""

    session: str
    rule: Rule
    text: str = field(repr=False)
    topic: str = field(repr=False)
    at: time | None
    is_verbatim: bool
    is_replaced: bool


@dataclass(frozen=True, slots=True)
class Holding:
    """A position of theirs on what others said in a session, and on how many remarks."""

    session: str
    stance: Stance
    number: int


@dataclass(frozen=True, slots=True)
class Judged:
    """A decision of theirs; `passage` are its words now, "" where it is not in the report."""

    decided: Decided
    passage: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Weighed:
    """What they think of a conclusion."""

    point: str = field(repr=False)
    choice: Choice
    reservation: str = field(repr=False)
    handed: str = field(repr=False)  # as in `Decided`


@dataclass(frozen=True, slots=True)
class Holdings:
    """Everything, in the order in which it came about."""

    entry: Entry = field(repr=False)
    seats: tuple[Seat, ...] = field(repr=False)
    remarks: tuple[Noted, ...] = field(repr=False)
    positions: tuple[Holding, ...] = field(repr=False)
    decisions: tuple[Judged, ...] = field(repr=False)
    messages: tuple[Line, ...] = field(repr=False)
    points: tuple[Weighed, ...] = field(repr=False)
    requests: tuple[ParticipantRequest, ...] = field(repr=False)
    mails: tuple[Mail, ...] = field(repr=False)


def read_holdings(
    round_: ReviewRound, person: Participant, language: str, *, opened: Opened = THEIRS
) -> Holdings:
    """What is held on the person of an invitation, over all rounds of the dialogue, as far as a
    page that was opened so may show it."""
    dialogue, own = round_.dialogue_id, person.pk
    sessions = {each.pk: each for each in Session.objects.filter(dialogue=dialogue)}
    desk = read_desk(round_.dialogue, Audience(round_.audience))
    texts = {each.key: each.text for each in desk.of(person.code)}
    points = desk.words_before(person.code)
    said = Slot.objects.filter(dialogue=dialogue).said(own)
    return Holdings(
        entry=_entry(person),
        seats=tuple(_seats(person, sessions, language)),
        remarks=tuple(_remarks(dialogue, own, sessions, round_)),
        positions=tuple(_positions(dialogue, own, sessions)),
        decisions=tuple(
            Judged(row.decided(person.code), texts.get(row.key, "")) for row in decisions_in(said)
        ),
        messages=tuple(Line(row.by_organiser, row.text, row.handed) for row in messages_in(said)),
        points=tuple(
            Weighed(points.get(code, ""), each.row.choice, each.reservation, each.row.handed)
            for code, each in read_endorsed_for(dialogue, own, opened).items()
        ),
        requests=tuple(requests_in(said)),
        mails=tuple(_mails(dialogue, own)),
    )


def _entry(person: Participant) -> Entry:
    return Entry(
        code=person.code,
        delegation=person.delegation.name,
        language=LANGUAGES[language_for(person.language)],
        name=person.name.reveal(),
        native_name=person.native_name.reveal(),
        other_names=tuple(each.reveal() for each in person.other_names),
        affiliation=person.affiliation.reveal(),
        title=person.title.reveal(),
        email=person.email.reveal(),
        pronouns=person.pronouns.reveal(),
    )


def _seats(person: Participant, sessions: dict[int, Session], language: str) -> Iterator[Seat]:
    rows = {row.session_id: row for row in Attendance.objects.filter(participant=person)}
    for key, session in sessions.items():
        if key in rows:
            row = rows[key]
            yield Seat(
                session.title,
                write_moment(session.starts, session.time_zone, language),
                Capacity(row.capacity),
                row.start,
                row.end,
            )


def _remarks(
    dialogue: UUID, own: UUID, sessions: dict[int, Session], round_: ReviewRound
) -> Iterator[Noted]:
    rows = list(Remark.objects.filter(dialogue=dialogue).order_by("session__position", "position"))
    replaced = {row.supersedes_id for row in rows}
    for row in rows:
        if row.speaker != own:
            continue
        session = sessions[row.session_id]
        yield Noted(
            session.title,
            Rule(row.rule or session.rule or round_.dialogue.rule),
            row.text,
            row.topic,
            row.at,
            row.verbatim,
            row.pk in replaced,
        )


def _positions(dialogue: UUID, own: UUID, sessions: dict[int, Session]) -> Iterator[Holding]:
    rows = Position.objects.filter(dialogue=dialogue).select_related("remark")
    held = Counter((row.remark.session_id, row.stance) for row in rows if row.holder == own.hex)
    by_session = sorted(held, key=lambda each: (sessions[each[0]].position, each[1]))
    for session, stance in by_session:
        yield Holding(sessions[session].title, stance, held[session, stance])


def _mails(dialogue: UUID, own: UUID) -> Iterator[Mail]:
    invitations = {
        row.pk.hex for row in Invitation.objects.filter(dialogue=dialogue) if row.person == own
    }
    for row in Mail.objects.filter(dialogue=dialogue):
        if row.about["invitation"] in invitations:
            yield row
