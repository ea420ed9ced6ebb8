"""Whose words those can work out who heard others.

Whoever was there when something was said heard who spoke. Where print ties a remark that they heard
to one that they missed ("another", a list, a reply), what they heard narrows that one down as well:
they sat in another session, or came late to this one or left early. The numbers of `audit` leave
that out, as the design says: they are of readers who heard nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from .colouring import STEPS, OutOfSteps, component_of
from .links import Links
from .printing import Printing
from .room import Room

People = frozenset[str]


def find_overheard(
    room: Room, printings: Sequence[Printing], *, steps: int = STEPS
) -> dict[str, People]:
    """The printed remarks that somebody who was not there can lay at one person's door, each with
    all who can, by their codes.

    Left out are those that every reader can, and those that are printed as the same person's as a
    remark that they heard. What is not settled in `steps` is taken as told.
    """
    overhearing = _Overhearing(room, Links(room, printings), steps)
    told: dict[str, int] = {}
    for variables in overhearing.links.components():
        for variable, people in overhearing.find(variables):
            told[variable] = told.get(variable, 0) | people
    return {
        ref: frozenset(room.codes(told[variable]))
        for variable in told
        for ref in overhearing.refs[variable]
    }


class _Overhearing:
    """What was heard of the speakers of printed remarks, and by whom."""

    def __init__(self, room: Room, links: Links, steps: int) -> None:
        self.links = links
        self.refs: dict[str, list[str]] = {}
        self._heard: dict[str, int] = {}  # variable -> those who heard one of its remarks
        for ref in links.refs():
            variable = links.variable(ref)
            self.refs.setdefault(variable, []).append(ref)
            self._heard[variable] = self._heard.get(variable, 0) | room.said[ref].heard
        self._room = room
        self._steps = steps

    def find(self, variables: Sequence[str]) -> Iterator[tuple[str, int]]:
        """The variables, of those that differences connect, that hearing others leaves one person;
        with those who heard them."""
        hearers = list(_alike({self._heard[each] for each in variables}, self._room.everybody))
        if not hearers:
            return
        domains = [self.links.domains[each] for each in variables]
        before = self._candidates(variables, domains, domains)
        for people in hearers:
            known = [
                domain & self._speakers(each) if people & self._heard[each] else domain
                for each, domain in zip(variables, domains, strict=True)
            ]
            after = self._candidates(variables, known, [0] * len(known))
            for variable, was, left in zip(variables, before, after, strict=False):
                is_told = was.bit_count() > 1 and left.bit_count() < 2
                if is_told and not people & self._heard[variable]:
                    yield variable, people

    def _candidates(
        self, variables: Sequence[str], domains: Sequence[int], unsettled: Sequence[int]
    ) -> Sequence[int]:
        """The candidates of each variable; none of any where nothing is true to print."""
        try:
            found = component_of(variables, self.links.near, steps=self._steps).candidates(domains)
        except OutOfSteps:
            return unsettled
        return found or ()

    def _speakers(self, variable: str) -> int:
        """Who truly spoke, as a bit set; nobody where that is no longer known."""
        return sum(self._room.bits.get(code, 0) for code in self.links.speakers[variable])


def _alike(heard: Iterable[int], everybody: int) -> Iterator[int]:
    """The people who heard some remarks and missed others, in groups who heard the same ones."""
    groups, some, each_of_them = [everybody], 0, everybody
    for hearers in heard:
        some, each_of_them = some | hearers, each_of_them & hearers
        groups = [part for one in groups for part in (one & hearers, one & ~hearers) if part]
    return (each for each in groups if each & some & ~each_of_them)
