"""Whose words those who sat in other sessions can work out.

Who sat in a session heard who spoke there. Where print ties a remark of theirs to one of a session
that they missed ("another", a list, a reply), what they heard narrows the other down as well. The
numbers of `audit` leave that out, as the design says: they are of readers who heard nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .colouring import STEPS, OutOfSteps, component_of
from .links import Links
from .printing import Printing
from .room import Room, bits_of

Sessions = frozenset[str]


def find_overheard(
    room: Room, printings: Sequence[Printing], *, steps: int = STEPS
) -> dict[str, Sessions]:
    """The printed remarks that somebody who missed their session can lay at one person's door,
    each with the sessions, by their codes, that such a person sat in.

    Left out are those that every reader can, and those that are printed as the same person's as a
    remark that they heard. What is not settled in `steps` is taken as told.
    """
    links = Links(room, printings)
    spoken: dict[str, set[str]] = {}
    for ref in links.refs():
        spoken.setdefault(links.variable(ref), set()).add(ref)
    told: dict[str, Sessions] = {}
    for variables in links.components():
        where = [frozenset(room.said[ref].session for ref in spoken[each]) for each in variables]
        sessions = Sessions().union(*where)
        if len(sessions) < 2:
            continue
        for heard in _hearers(room, sessions):
            for place in _alone(links, room, variables, where, heard, steps):
                told.update(dict.fromkeys(spoken[variables[place]], heard))
    return told


def _hearers(room: Room, sessions: Sessions) -> Iterator[Sessions]:
    """What parts of some sessions people of the roster sat in, but for all and none."""
    parts = {
        frozenset(each for each in sessions if room.seated[each] & person)
        for person in bits_of(room.everybody)
    }
    yield from sorted((each for each in parts if each and each != sessions), key=sorted)


def _alone(
    links: Links,
    room: Room,
    variables: Sequence[str],
    where: Sequence[Sessions],
    heard: Sessions,
    steps: int,
) -> Iterator[int]:
    """The variables that hearing leaves one person, without those that were heard themselves."""
    domains = [links.domains[each] for each in variables]
    known = [
        domain & _speakers(links, room, each) if sessions & heard else domain
        for each, sessions, domain in zip(variables, where, domains, strict=True)
    ]
    component = component_of(variables, links.near, steps=steps)
    try:
        before, after = component.candidates(domains), component.candidates(known)
    except OutOfSteps:
        before, after = domains, [0] * len(domains)
    for place, sessions in enumerate(where):
        if sessions & heard or before is None or after is None:
            continue
        if before[place].bit_count() > 1 and after[place].bit_count() < 2:
            yield place


def _speakers(links: Links, room: Room, variable: str) -> int:
    """Who truly spoke, as a bit set; nobody where that is no longer known."""
    return sum(room.bits.get(code, 0) for code in links.speakers[variable])
