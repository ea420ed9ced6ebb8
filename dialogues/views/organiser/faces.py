"""People as the pages behind `why_not_see_identities` show them, and nothing else may."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from dialogues.domain.record import Delegation, Participant, Record


@dataclass(frozen=True, slots=True)
class Face:
    """Somebody's row: all of it is in clear."""

    code: str
    name: str
    native_name: str
    affiliation: str
    title: str
    language: str
    sessions: tuple[str, ...]  # codes of those that they attended

    def __repr__(self) -> str:
        return f"Face({self.code})"


@dataclass(frozen=True, slots=True)
class Group:
    """A delegation and its people."""

    delegation: Delegation
    faces: tuple[Face, ...]


def group_faces(record: Record) -> list[Group]:
    """The roster by delegation, in the record's order; delegations without people included."""
    attended = defaultdict(list)
    for session in record.sessions:
        for seat in session.attendance:
            attended[seat.participant].append(session.code)
    members = defaultdict(list)
    for person in record.participants:
        members[person.delegation].append(show_face(person, attended[person.code]))
    return [Group(each, tuple(members[each.code])) for each in record.delegations]


def show_face(person: Participant, sessions: Iterable[str] = ()) -> Face:
    """One person in clear."""
    return Face(
        code=person.code,
        name=person.name.reveal(),
        native_name=person.native_name.reveal(),
        affiliation=person.affiliation.reveal(),
        title=person.title.reveal(),
        language=person.language,
        sessions=tuple(sessions),
    )


def names_by_code(record: Record) -> dict[str, str]:
    """What everybody is called, to stand beside a remark."""
    return {person.code: person.name.reveal() for person in record.participants}
