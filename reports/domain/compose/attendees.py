"""What a report tells of who took part: nothing, how many, from where, or their names."""

from __future__ import annotations

from collections.abc import Iterator

from dialogues.domain.phrases.numerals import in_words
from dialogues.domain.record import Participant, Record
from dialogues.domain.secret import Secret

from ..document import Heading, Listed, ListedGroup, Paragraph, Part, ParticipantList, Text
from ..drafting.english.lists import joined
from ..styles import HouseStyle, ListPolicy
from .cleaning import literal
from .rules import may_count_delegations, may_list, told_sessions


def attendees(record: Record) -> tuple[Participant, ...]:
    """Those of the roster who were in a session that may be told of, in the roster's order."""
    present = {seat.participant for session in told_sessions(record) for seat in session.attendance}
    return tuple(person for person in record.participants if person.code in present)


def attendee_parts(record: Record, style: HouseStyle) -> Iterator[Part]:
    """The parts of the house's policy, as far as every rule in force allows it.

    A list that a rule forbids is left out whole. A head count by delegation gives way to one
    of the room where a rule forbids it, or where it would single out a small delegation.
    """
    policy, people = style.participants.policy, attendees(record)
    if not people or policy is ListPolicy.NONE:
        return
    if policy is ListPolicy.NAMES:
        if may_list(record):
            yield from _headed(style)
            yield ParticipantList(tuple(_groups(record, people)))
        return
    yield from _headed(style)
    sentence = _by_delegation(record, style, people) if policy is ListPolicy.BY_DELEGATION else ""
    yield Paragraph(literal(sentence or f"{_count(people, style)} took part."))


def _headed(style: HouseStyle) -> Iterator[Heading]:
    if style.participants.heading:
        yield Heading(literal(style.participants.heading))


def _count(people: tuple[Participant, ...], style: HouseStyle) -> str:
    noun = style.wording.noun if len(people) == 1 else style.wording.plural
    return f"{in_words(len(people)).capitalize()} {noun}"


def _by_delegation(record: Record, style: HouseStyle, people: tuple[Participant, ...]) -> str:
    """The head count by delegation, or "" where it may not print."""
    counts = {
        delegation.name: sum(person.delegation == delegation.code for person in people)
        for delegation in record.delegations
    }
    told = {name: count for name, count in counts.items() if count}
    if not may_count_delegations(record) or min(told.values()) < max(record.threshold, style.least):
        return ""
    places = joined([f"{name} ({count})" for name, count in told.items()])
    return f"{_count(people, style)} took part, from {places}."


def _groups(record: Record, people: tuple[Participant, ...]) -> Iterator[ListedGroup]:
    for delegation in record.delegations:
        listed = [person for person in people if person.delegation == delegation.code]
        if listed:
            label = delegation.name[:1].upper() + delegation.name[1:]
            yield ListedGroup(literal(label), tuple(map(_listed, listed)))


def _listed(person: Participant) -> Listed:
    return Listed(
        name=literal(person.name.reveal()),
        native_name=_shown(person.native_name),
        language=person.language,
        title=_shown(person.title),
        affiliation=_shown(person.affiliation),
    )


def _shown(secret: Secret) -> Text | None:
    """A field of a person whom every rule lets be listed, where it is known."""
    return literal(secret.reveal()) if secret else None
