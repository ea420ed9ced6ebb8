"""The roles of an agenda that a report tells of its speakers, by what they do or by a head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Record, Session

from ..document import Attribution, Document
from .aside import Aside
from .chairing import Act
from .heads import fact_under, find_headed
from .presiding import fact_of, find_done
from .stated import Stated


def find_roles(record: Record, room: Room, document: Document) -> Iterator[Stated]:
    """Where a document tells that a speaker chaired, or was asked to speak."""
    sessions = {one.id: each for each in record.sessions for one in each.remarks}
    yield from _by_acts(sessions, room, document)
    yield from _by_heads(sessions, room, document)


def join(roles: Sequence[Stated], beside: Iterable[Stated]) -> Iterator[Stated]:
    """Roles and other asides together: of two that tell the same, the one that can be cut."""
    told = list(roles)
    for each in beside:
        met = [one for one in told if one.meets(each)]
        if met and each.aside.can_be_cut:
            told = [one for one in told if one not in met]
            yield replace(each, fact=each.fact or met[0].fact)
        elif not met:
            yield each
    yield from told


def _by_acts(sessions: dict[str, Session], room: Room, document: Document) -> Iterator[Stated]:
    for line, text in enumerate(document.texts()):
        for done in find_done(text):
            strict = done.act is Act.STRICT
            for ref in _refs(done.about, room):
                fact = fact_of(done.act, sessions[ref], room.said[ref].speaker)
                if fact or strict:
                    aside = Aside(
                        done.about, done.said, done.start, done.end,
                        can_be_cut=False, needs_fact=not strict,
                    )  # fmt: skip
                    yield Stated(line, text, aside, ref, fact)


def _by_heads(sessions: dict[str, Session], room: Room, document: Document) -> Iterator[Stated]:
    for under in find_headed(document):
        speakers = {room.said[ref].speaker for each in under for ref in _refs(each.about, room)}
        for each in under:
            for ref in _refs(each.about, room):
                fact = fact_under(each.head, sessions[ref], room.said[ref].speaker, speakers)
                if fact:
                    aside = Aside(
                        each.about, each.said, each.start, each.end,
                        can_be_cut=False, needs_fact=True,
                    )  # fmt: skip
                    yield Stated(each.line, each.text, aside, ref, fact, each.about_line)


def _refs(about: Attribution, room: Room) -> Iterator[str]:
    return (ref for ref in about.token.refs if ref in room.said)
