"""Which people fit which variable of a component: list colouring of a graph, exactly.

A variable is a vertex, the people who fit it are its list, and two variables that print tells
apart are joined. A person is a candidate of a variable when some colouring gives them to it.

Method. A vertex with more people in its list than it has neighbours can be coloured last, whatever
the others are, so it is put aside (Chaitin 1981, as in register allocation; for lists: Erdős,
Rubin and Taylor 1979). What is left is searched: the vertex with the shortest list first (Brélaz
1979), each way of colouring it tried once. People who are in the same lists are interchangeable,
so one of them stands for all. A clique whose people are fewer than its vertices has no colouring
(Hall 1935), which is asked before every choice. Nothing is left out that could be a colouring,
and every colouring found is one, so the answer is exact. Each colouring found also shows what
else holds: with any vertex given another person whom no neighbour has, it is a colouring still.

The problem is NP-complete, so the search is given a number of steps; a step is one choice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from .room import bits_of

STEPS: Final = 20_000  # choices for each component and each reader


class OutOfSteps(Exception):  # noqa: N818 - it is an answer: nobody knows
    """The search was not settled within its steps."""


class Component:
    """The variables that differences connect, as numbers from 0.

    `near` has the neighbours of each. The steps are spent over all questions together.
    """

    def __init__(self, near: Sequence[frozenset[int]], *, steps: int = STEPS) -> None:
        self._near = near
        self._left = steps

    def candidates(self, domains: Sequence[int]) -> list[int] | None:
        """The candidates of each variable, as bit sets; None where there is no colouring.

        Errors: `OutOfSteps`.
        """
        pairs = zip(domains, self._near, strict=True)
        if all(domain.bit_count() > len(near) for domain, near in pairs):
            return list(domains)
        if (first := self.colour(domains)) is None:
            return None
        found = [0] * len(domains)
        self._witness(first, domains, found)
        for variable, domain in enumerate(domains):
            for person in bits_of(domain):
                if not found[variable] & person:
                    fixed = [*domains[:variable], person, *domains[variable + 1 :]]
                    if colours := self.colour(fixed):
                        self._witness(colours, domains, found)
        return found

    def colour(self, domains: Sequence[int]) -> list[int] | None:
        """One colouring, a single bit for each variable; None where there is none."""
        left = list(domains)
        if not self._settle(left, range(len(left))):
            return None
        aside = self._put_aside(left)
        if not self._search(left, set(range(len(left))) - set(aside)):
            return None
        for variable in reversed(aside):
            free = left[variable]
            for other in self._near[variable]:
                if left[other].bit_count() == 1:
                    free &= ~left[other]
            left[variable] = free & -free
        return left

    def _settle(self, left: list[int], changed: Iterable[int]) -> bool:
        """Take whoever is settled out of the neighbours' lists; False where one is empty."""
        waiting = [each for each in changed if left[each].bit_count() < 2]
        while waiting:
            variable = waiting.pop()
            if not left[variable]:
                return False
            for other in self._near[variable]:
                if left[other] & left[variable]:
                    left[other] &= ~left[variable]
                    if left[other].bit_count() < 2:
                        waiting.append(other)
        return True

    def _put_aside(self, left: Sequence[int]) -> list[int]:
        """The variables that can be coloured last, in the order in which they were put aside."""
        aside: list[int] = []
        degrees = {each: len(self._near[each]) for each in range(len(left))}
        waiting = [each for each in degrees if left[each].bit_count() > degrees[each]]
        while waiting:
            variable = waiting.pop()
            if degrees.pop(variable, None) is None:
                continue
            aside.append(variable)
            for other in self._near[variable] & degrees.keys():
                degrees[other] -= 1
                if left[other].bit_count() > degrees[other]:
                    waiting.append(other)
        return aside

    def _search(self, left: list[int], core: set[int]) -> bool:
        """Colour the core in place; False where it has no colouring.

        Parts of it that no open difference connects are coloured one by one: none has to be
        tried again because another failed.
        """
        return all(self._search_part(left, part) for part in self._parts(left, core))

    def _parts(self, left: Sequence[int], core: set[int]) -> list[list[int]]:
        """The open variables of the core, in groups that are connected by open variables."""
        waiting = {each for each in core if left[each].bit_count() > 1}
        parts = []
        while waiting:
            part = [waiting.pop()]
            for each in part:  # it grows while it is walked
                fresh = self._near[each] & waiting
                waiting -= fresh
                part += sorted(fresh)
            parts.append(part)
        return parts

    def _search_part(self, left: list[int], part: list[int]) -> bool:
        """Colour one part in place; False, with nothing changed, where it has no colouring."""
        inside = set(part)
        if any(self._crowded(each, left, inside) for each in part):
            return False
        variable = min(part, key=lambda each: (left[each].bit_count(), -len(self._near[each])))
        for person in _representatives(left[variable], left, part):
            if self._left <= 0:
                raise OutOfSteps
            self._left -= 1
            tried = list(left)
            tried[variable] = person
            if self._settle(tried, [variable]) and self._search(tried, inside):
                left[:] = tried
                return True
        return False

    def _crowded(self, variable: int, left: Sequence[int], inside: set[int]) -> bool:
        """Whether a clique around a variable has fewer people than variables."""
        clique, people = {variable}, left[variable]
        near = self._near[variable] & inside
        for other in sorted(near, key=lambda each: (left[each].bit_count(), each)):
            if clique <= self._near[other]:
                clique.add(other)
                people |= left[other]
                if people.bit_count() < len(clique):
                    return True
        return False

    def _witness(self, colours: Sequence[int], domains: Sequence[int], found: list[int]) -> None:
        """Note what a colouring shows: its own people, and whoever no neighbour has."""
        for variable, domain in enumerate(domains):
            taken = 0
            for other in self._near[variable]:
                taken |= colours[other]
            found[variable] |= domain & ~taken


def _representatives(domain: int, left: Sequence[int], part: Sequence[int]) -> Iterable[int]:
    """One of each group of people who are in the same lists."""
    seen: set[tuple[int, ...]] = set()
    for person in bits_of(domain):
        lists = tuple(each for each in part if left[each] & person)
        if lists not in seen:
            seen.add(lists)
            yield person


def component_of(
    variables: Sequence[str], near: Mapping[str, set[str]], *, steps: int = STEPS
) -> Component:
    """The component of named variables."""
    numbers = {name: number for number, name in enumerate(variables)}
    joined = [frozenset(numbers[each] for each in near[name]) for name in variables]
    return Component(joined, steps=steps)
