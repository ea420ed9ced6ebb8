"""Small random dialogues with printed blocks, for the arithmetic to be held against its oracle."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

from hypothesis import strategies as st

from dialogues.domain.phrases import Mention, Renderer
from dialogues.domain.record import (
    Attendance,
    Capacity,
    Delegation,
    Participant,
    Record,
    Region,
    Remark,
    Session,
)
from dialogues.domain.rules import Rule
from dialogues.domain.secret import Secret

Printed = tuple[tuple[Mention, ...], ...]
FORMS = (
    "",
    "",
    "",
    " this",
    " another",
    " another @any",
    " @region",
    " @any",
    " and-others",
    " named",
)
LISTS = ("", "", " both", " these", " @any", " @region")


@st.composite
def records(draw: st.DrawFn, people: int = 6, remarks: int = 6) -> Record:
    """Two delegations of one region and one of none, people late or early, observers, replies."""
    codes = [f"P{number}" for number in range(1, draw(st.integers(2, people)) + 1)]
    roster = tuple(
        Participant(code, draw(st.sampled_from(("KR", "CN", "RU"))), Secret(f"Name {code}"))
        for code in codes
    )
    sessions = [
        draw(seats(f"S{number}", codes)) for number in range(1, draw(st.integers(1, 3)) + 1)
    ]
    for number in range(1, draw(st.integers(1, remarks)) + 1):
        place = draw(st.integers(0, len(sessions) - 1))
        sessions[place] = draw(said(sessions[place], f"r{number}"))
    return Record(
        slug="small", title="Small", rule=Rule.ON_THE_RECORD,
        regions=(Region("NEA", "Northeast Asia", "Northeast Asian"),),
        delegations=(
            Delegation("KR", "Korea", "Korean", region="NEA"),
            Delegation("CN", "China", "Chinese", region="NEA"),
            Delegation("RU", "Russia", "Russian"),
        ),
        participants=roster, sessions=tuple(sessions),
    )  # fmt: skip


@st.composite
def seats(draw: st.DrawFn, code: str, people: list[str]) -> Session:
    """A session that most attend, some of them late, gone early, or without a voice."""
    there = []
    for person in people:
        if draw(st.integers(0, 4)) == 0:
            continue
        capacity = draw(st.sampled_from([Capacity.PARTICIPANT] * 4 + [Capacity.OBSERVER]))
        start = draw(st.sampled_from([None, None, None, time(10)]))
        end = None if start else draw(st.sampled_from([None, None, None, time(10)]))
        there.append(Attendance(person, capacity, start, end))
    return Session(code, code, datetime(2026, 6, 8, 9, tzinfo=UTC), attendance=tuple(there))


@st.composite
def said(draw: st.DrawFn, session: Session, ref: str) -> Session:
    """The session with one more remark, by somebody who was there; as it was where nobody was."""
    at = draw(st.sampled_from([None, time(9, 30), time(10, 30)]))
    seats = [seat for seat in session.attendance if seat.capacity.speaks]
    voices = [seat.participant for seat in seats if seat.present_at(at, session.hours)]
    if not voices:
        return session
    speaker = draw(st.sampled_from(voices))
    others = [remark.id for remark in session.remarks if remark.speaker != speaker]
    reply = draw(st.sampled_from([None, None, *others]))
    remark = Remark(ref, speaker, "Said.", at=at, replies_to=reply)
    return replace(session, remarks=(*session.remarks, remark))


@st.composite
def texts(draw: st.DrawFn, record: Record, most: int = 4) -> list[str]:
    """Blocks of tokens of every form that names people; a form that may not print falls back."""
    refs = [remark.id for session in record.sessions for remark in session.remarks]
    if not refs:
        return []
    return [
        " and ".join(draw(tokens(refs)) for _ in range(draw(st.integers(1, 4))))
        for _ in range(draw(st.integers(1, most)))
    ]


@st.composite
def tokens(draw: st.DrawFn, refs: list[str]) -> str:
    """A token on one remark, or on a few."""
    count = draw(st.sampled_from([1, 1, 1, 2, 2, 3]))
    chosen = draw(st.permutations(refs))[:count]
    form = draw(st.sampled_from(FORMS if len(chosen) == 1 else LISTS))
    return "{" + " ".join(chosen) + form + "}"


@st.composite
def editions(draw: st.DrawFn) -> tuple[Record, Printed, Printed]:
    """A small dialogue, and what is printed of it in a release and in a shorter one after that."""
    record = draw(records(people=5, remarks=5))
    first = printed(record, draw(texts(record)))
    return record, first, printed(record, draw(texts(record, most=2)))


def printed(record: Record, texts: list[str]) -> Printed:
    """What a reader has of the texts."""
    refs = [remark.id for session in record.sessions for remark in session.remarks]
    renderer = Renderer(record, cleared=refs)
    spans = (renderer.render(text).spans for text in texts)
    return tuple(tuple(span.mention for span in each if span.mention) for each in spans)
