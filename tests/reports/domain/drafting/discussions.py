"""Strategies: discussions with topics, threads and corrections, and what an editor does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import strategies as st

from dialogues.domain.record import (
    Attendance,
    Capacity,
    Delegation,
    NoteKind,
    OwnNote,
    Participant,
    Record,
    Remark,
    Session,
)
from dialogues.domain.rules import Rule
from reports.domain.drafting import DraftedBlock, DraftedSection, Present

DELEGATIONS = (
    Delegation("KR", "the ROK", "Korean", noun="Korea"),
    Delegation("RU", "Russia", "Russian"),
    Delegation("JP", "Japan", "Japanese"),
)
PEOPLE = tuple(f"{one.code}{number}" for one in DELEGATIONS for number in (1, 2, 3))
TEXTS = (
    "The ferries should run through the winter. Nobody else will.",
    "that nobody has counted twice",
    "Rejected the claim that the quota was kept.",
    "a joint register of ships",
    "How could five ports agree?",
    "fuel — too dear",
    "I think we should wait.",
    "Не сейчас",
    "{braces} and }more{ of them",
    "…",
)
VERBS = (
    "say",
    "",
    "argue",
    "agree",
    "push back on",
    "ask",
    "doubt",
    "welcome",
    "opine",
    "take issue",
)
TOPICS = ("", "Cables", "Arctic fisheries", "Who pays?")


@st.composite
def discussions(draw, sessions=2, remarks=8):
    """A dialogue of up to so many sessions of up to so many remarks."""
    made: list[Remark] = []
    count = draw(st.integers(1, sessions))
    return Record(
        slug="d",
        title="D",
        delegations=DELEGATIONS,
        participants=tuple(Participant(code, code[:2]) for code in PEOPLE),
        sessions=tuple(_session(draw, number, remarks, made) for number in range(count)),
    )


def _session(draw, number, most, made):
    remarks: list[Remark] = []
    topic = ""
    for _ in range(draw(st.integers(0, most))):
        topic = draw(st.sampled_from((topic, topic, topic, *TOPICS)))
        remarks.append(_remark(draw, topic, remarks, made))
    ids = [remark.id for remark in remarks]
    notes = draw(
        st.lists(
            st.builds(
                OwnNote,
                text=st.sampled_from(("Here the mood changed.", "Nobody asked {why}", "=")),
                kind=st.sampled_from(NoteKind),
                after=st.sampled_from([None, *ids]),
            ),
            max_size=3,
        )
    )
    return Session(
        f"S{number}",
        f"Part {number}",
        datetime(2026, 6, 8 + number, tzinfo=UTC),
        rule=draw(st.sampled_from((None, None, None, Rule.OFF_THE_RECORD))),
        attendance=tuple(
            Attendance(
                code,
                draw(
                    st.sampled_from((Capacity.PARTICIPANT, Capacity.PARTICIPANT, Capacity.OBSERVER))
                ),
            )
            for code in PEOPLE
        ),
        remarks=tuple(remarks),
        own_notes=tuple(notes),
    )


def _remark(draw, topic, remarks, made):
    speaker = draw(st.sampled_from(PEOPLE))
    others = st.frozensets(st.sampled_from([one for one in PEOPLE if one != speaker]), max_size=6)
    superseded = {one.supersedes for one in made}
    earlier = [one.id for one in remarks if one.speaker != speaker]
    free = [one.id for one in remarks if one.id not in superseded]
    agrees = draw(others)
    remark = Remark(
        f"r{len(made) + 1}",
        speaker,
        draw(st.sampled_from(TEXTS)),
        topic=topic,
        rule=draw(st.sampled_from((None, None, None, None, *Rule))),
        verb=draw(st.sampled_from(VERBS)),
        verbatim=draw(st.booleans()),
        replies_to=draw(st.sampled_from([None, *earlier])),
        supersedes=draw(st.sampled_from([None, None, None, *free])),
        agrees=agrees,
        disagrees=draw(others) - agrees,
    )
    made.append(remark)
    return remark


def first_part(record: Record, share: float) -> Record:
    """The dialogue as it was earlier: the first part of each session, and no later session."""
    sessions = []
    for session in record.sessions[: max(1, round(len(record.sessions) * share))]:
        remarks = session.remarks[: round(len(session.remarks) * share)]
        ids = {remark.id for remark in remarks}
        notes = tuple(note for note in session.own_notes if note.after in {None, *ids})
        sessions.append(replace(session, remarks=remarks, own_notes=notes))
    return replace(record, sessions=tuple(sessions))


@st.composite
def edited(draw, present: Present, edits=5):
    """A paper after some edits of a rapporteur."""
    for _ in range(draw(st.integers(0, edits))):
        present = draw(st.sampled_from(EDITS))(draw, present)
    return present


def _rewrite(draw, present):
    return _change(
        draw, present, lambda block: replace(block, text=f"{block.text} Indeed.", edited=True)
    )


def _retell(draw, present):
    """The words change, and the tokens go: what it was drafted from still tells."""
    return _change(draw, present, lambda block: replace(block, text="All of it.", edited=True))


def _change(draw, present, change):
    spot = _block(draw, present)
    if spot is None:
        return present
    section, place = spot
    blocks = list(section.blocks)
    blocks[place] = change(blocks[place])
    return _with(present, section, replace(section, blocks=tuple(blocks)))


def _cut(draw, present):
    spot = _block(draw, present)
    if spot is None:
        return present
    section, place = spot
    blocks = section.blocks[:place] + section.blocks[place + 1 :]
    present = _with(present, section, replace(section, blocks=blocks))
    return replace(
        present, dismissed=present.dismissed | frozenset(section.blocks[place].drafted_from)
    )


def _move(draw, present):
    spot = _block(draw, present)
    if spot is None:
        return present
    section, place = spot
    block = section.blocks[place]
    rest = section.blocks[:place] + section.blocks[place + 1 :]
    present = _with(present, section, replace(section, blocks=rest))
    target = draw(st.sampled_from(present.sections))
    at = draw(st.integers(0, len(target.blocks)))
    blocks = (*target.blocks[:at], block, *target.blocks[at:])
    return _with(present, target, replace(target, blocks=blocks))


def _head(draw, present):
    if not present.sections:
        return present
    section = draw(st.sampled_from(present.sections))
    return _with(present, section, replace(section, heading="A heading of mine", edited=True))


def _carry(draw, present):
    return replace(present, sections=tuple(draw(st.permutations(present.sections))))


def _add(draw, present):
    block = DraftedBlock("Typed by hand.", edited=True, row="mine")
    if not present.sections or draw(st.booleans()):
        section = DraftedSection("My own", None, (block,), edited=True)
        return replace(present, sections=(*present.sections, section))
    section = draw(st.sampled_from(present.sections))
    return _with(present, section, replace(section, blocks=(block, *section.blocks)))


def _frame(draw, present):
    return replace(present, framing="We met.", framing_edited=True)


EDITS = (_rewrite, _rewrite, _retell, _cut, _move, _head, _carry, _add, _frame)


def _block(draw, present):
    spots = [
        (section, place) for section in present.sections for place in range(len(section.blocks))
    ]
    return draw(st.sampled_from(spots)) if spots else None


def _with(present, old, new):
    sections = [*present.sections]
    place = next(number for number, one in enumerate(sections) if one is old)
    sections[place] = new
    return replace(present, sections=tuple(sections))
