"""What a document tells that leaves fewer people of its remarks than the labels do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dialogues.domain.anonymity import Room
from dialogues.domain.phrases import Mention
from dialogues.domain.record import Record

from ..document import Document
from .aside import find_asides
from .behind import find_behind
from .facts import Facts
from .genders import find_genders
from .origins import find_origins
from .replies import Reply, find_replies
from .roles import find_roles, join
from .stated import Stated, apart
from .tying import find_tied

Tie = tuple[Mention, Mention]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is stated, `left` the people whom that leaves of each remark that it is of, as bits, and
    the remarks whose speakers differ or are one."""

    stated: tuple[Stated, ...] = field(repr=False)
    left: Mapping[str, int] = field(repr=False)
    ties: tuple[Tie, ...]


def read_narrowing(
    record: Record, facts: Facts, room: Room, document: Document, others: Sequence[Document] = ()
) -> Narrowing:
    """What narrows the remarks of a document; `others` are what its readers have besides, where
    what its words lead back to may be printed."""
    roles = tuple(find_roles(record, room, document))
    beside = (
        Stated(line, text, aside, ref, facts.of(aside.said, ref))
        for line, text in enumerate(document.texts())
        for aside in find_asides(text)
        if (ref := aside.about.token.refs[-1]) in room.said
    )
    tied = find_tied(record, room, document, others)
    origins = find_origins(record, room, document)
    stated = (*join(roles, beside), *tied.stated, *origins)
    stated = (*stated, *apart(find_behind(facts, room, document), stated))
    stated = (*stated, *apart(find_genders(facts, room, document), stated))
    replies = tuple(find_replies(room, document, others))
    ties = (*(each.tie for each in replies if each.is_apart), *tied.ties)
    return Narrowing(stated, _left(facts, room, stated, replies), ties)


def _left(
    facts: Facts, room: Room, stated: Iterable[Stated], replies: Iterable[Reply]
) -> dict[str, int]:
    left: dict[str, int] = {}

    def narrow(ref: str, people: Iterable[str]) -> None:
        left[ref] = left.get(ref, room.everybody) & sum(room.bits[code] for code in people)

    for each in stated:
        if each.fact and fits_speaker(each, room):
            narrow(each.ref, each.fact.people)
    for reply in replies:
        # Who had left before a remark was made does not reply to it.
        gone = facts.left_before(reply.answered, reply.ref)
        if room.said[reply.ref].speaker not in gone:
            narrow(reply.ref, set(room.people) - gone)
    return left


def fits_speaker(each: Stated, room: Room) -> bool:
    """Whether any reader can tell whom an aside fits, and it fits who said it."""
    fact = each.fact
    return fact is not None and not fact.by_whom and room.said[each.ref].speaker in fact.people


def narrowed(room: Room, left: Mapping[str, int]) -> Room:
    """A room in which some remarks can be from fewer people."""
    said = dict(room.said)
    for ref, people in left.items():
        said[ref] = replace(said[ref], present=said[ref].present & people)
    return replace(room, said=said)
