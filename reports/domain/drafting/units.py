"""What a draft is made of: the remarks that may be used and the own notes, in their order.

A remark that was superseded gives its place to its newest successor. A remark that is off the
record is left out and counted, whatever it superseded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dialogues.domain.record import NoteKind, OwnNote, Record, Remark, Session


@dataclass(frozen=True, slots=True)
class Unit:
    """A remark or an own note in the order of the discussion, with the topic it came under."""

    ref: str
    session: Session
    topic: str
    remark: Remark | None = None
    note: OwnNote | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """All units by ref, in order; the newest of every superseded remark; how many are left out."""

    units: Mapping[str, Unit]
    newest: Mapping[str, str]
    left_out: int

    def current(self, remark_id: str) -> str:
        """The remark that stands for this one now: itself, or its newest successor."""
        return self.newest.get(remark_id, remark_id)


def note_ref(session: Session, after: str | None, number: int) -> str:
    """The ref of an own note: `S1#r7#1`, the first analysis after r7. No remark's id has a #."""
    return f"{session.code}#{after or ''}#{number}"


def material_of(record: Record) -> Material:
    """Everything in a record that a draft may use."""
    newest = _newest(record)
    units: dict[str, Unit] = {}
    left_out = 0
    for session in record.sessions:
        placed = _placed(session, newest)
        left_out += sum(not record.rule_of(session, remark).may_use() for remark in placed)
        for unit in _in_order(record, session, placed, newest):
            units[unit.ref] = unit
    return Material(units=units, newest=newest, left_out=left_out)


def _newest(record: Record) -> dict[str, str]:
    """Every superseded remark with the last of the chain that superseded it.

    Of two that supersede the same one the later stands for it; both are in the draft.
    """
    by: dict[str, str] = {}
    for remark in _remarks(record):
        if remark.supersedes:
            by[remark.supersedes] = remark.id
    return {old: _end(old, by) for old in by}


def _end(remark_id: str, by: Mapping[str, str]) -> str:
    seen = set()
    while remark_id in by and remark_id not in seen:  # a record may be wrong: a ring ends here
        seen.add(remark_id)
        remark_id = by[remark_id]
    return remark_id


def _remarks(record: Record) -> Iterable[Remark]:
    return (remark for session in record.sessions for remark in session.remarks)


def _placed(session: Session, newest: Mapping[str, str]) -> list[Remark]:
    """The remarks of a session that stand, each where the first of its chain was made."""
    places = {remark.id: place for place, remark in enumerate(session.remarks)}
    before = {remark.id: remark.supersedes for remark in session.remarks}

    def place(remark: Remark) -> int:
        found, old = places[remark.id], remark.supersedes
        while old is not None and old in places and places[old] < found:
            found, old = places[old], before[old]
        return found

    return sorted((remark for remark in session.remarks if remark.id not in newest), key=place)


def _in_order(
    record: Record, session: Session, placed: list[Remark], newest: Mapping[str, str]
) -> Iterable[Unit]:
    """The units of a session. A note goes under the topic of the last remark that may be used:
    what was only spoken of off the record is no heading."""
    usable = {remark.id for remark in placed if record.rule_of(session, remark).may_use()}
    if not usable and not (session.rule or record.rule).may_use():
        return  # nobody is told that there was such a session
    notes = _notes(session, newest)
    topics = _topics(session)
    topic = next((topics[remark.id] for remark in placed if remark.id in usable), "")
    yield from (Unit(ref, session, topic, note=note) for ref, note in notes.pop(None, ()))
    for remark in placed:
        if remark.id in usable:
            topic = topics[remark.id]
            yield Unit(remark.id, session, topic, remark=remark)
        yield from (Unit(ref, session, topic, note=note) for ref, note in notes.pop(remark.id, ()))
    for left in notes.values():  # after a remark of another session
        yield from (Unit(ref, session, topic, note=note) for ref, note in left)


def _topics(session: Session) -> dict[str, str]:
    """The topic of each remark; a correction that names none keeps that of what it corrects."""
    topics: dict[str, str] = {}
    for remark in session.remarks:
        topics[remark.id] = remark.topic.strip() or topics.get(remark.supersedes or "", "")
    return topics


def _notes(
    session: Session, newest: Mapping[str, str]
) -> dict[str | None, list[tuple[str, OwnNote]]]:
    """The analyses of a session by the remark that they follow now, each with its ref."""
    found: dict[str | None, list[tuple[str, OwnNote]]] = {}
    counts: dict[str | None, int] = {}
    for note in session.own_notes:
        if note.kind is NoteKind.MEMO or not note.text.strip():
            continue
        counts[note.after] = number = counts.get(note.after, 0) + 1
        after = newest.get(note.after, note.after) if note.after else None
        found.setdefault(after, []).append((note_ref(session, note.after, number), note))
    return found
