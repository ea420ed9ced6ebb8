"""Who surely spoke: people without whom nobody could have made what is printed.

Where print tells as many speakers apart as could have spoken, each of them did: three remarks of
three Koreans, each said to be another's, in whatever paragraphs and editions. Somebody surely made
one of the remarks that differences connect where these have no colouring without them; the graph is
that of `links`, so one remark is one vertex wherever it prints. Whoever is the only candidate of a
remark is left out: the numbers of `audit` tell that.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .colouring import STEPS, OutOfSteps, component_of
from .links import Links
from .printing import PrintedBlock, Printing, mentions_of
from .room import Room, bits_of


@dataclass(frozen=True, slots=True)
class Sure:
    """People of whom a token tells, with what is printed before it, that each of them spoke.

    `block` and `place` are the token's in its document. `beside` are the earlier documents, from 0,
    without which the document would not tell it.
    """

    block: int
    place: int
    people: frozenset[str] = field(repr=False)
    beside: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Chain:
    """People who surely made one of these remarks, one remark for each variable."""

    people: int = field(repr=False)
    refs: frozenset[str]


def find_sure(
    room: Room, printing: Printing, earlier: Sequence[Printing] = (), *, steps: int = STEPS
) -> list[Sure]:
    """The people of whom a document tells that they spoke, alone or beside the earlier ones.

    Each chain of remarks is told once, where its last token prints, and not where the earlier
    documents tell it already. What is not settled in `steps` is taken as told, but where the
    numbers are not settled either.
    """
    search = _Search(room, steps)
    concerned = search.concerned([printing])
    if earlier:
        concerned |= search.concerned([*earlier, printing])
    if not concerned:
        return []
    printing, *before = (_touched(each, concerned) for each in (printing, *earlier))
    found = list(search.walk(printing, ()))
    if before:
        found += search.walk(printing, before)
    return found


class _Search:
    """One search: of whom has been told, and `spent` are the differences that ended a chain.

    A chain tells more where it tells of others, or does so without those.
    """

    def __init__(self, room: Room, steps: int) -> None:
        self._room = room
        self._steps = steps
        self._told = 0
        self._spent: set[tuple[str, str]] = set()

    def concerned(self, printings: Sequence[Printing]) -> set[str]:
        """The remarks that chains connect, and all that correct others: what else prints changes
        nothing of them. None where nothing is told."""
        links, room = Links(self._room, printings), self._room
        parts = [each for each in links.components() if self._sure(links, each)]
        variables = {variable for each in parts for variable in each}
        newer = {said.id: said.supersedes for said in room.said.values() if said.supersedes}
        found = {ref for ref in links.refs() if links.variable(ref) in variables}
        return found.union(newer, newer.values()) if found else set()

    def walk(self, printing: Printing, earlier: Sequence[Printing]) -> Iterator[Sure]:
        """What each token of a document tells with all before it."""
        while earlier and (chain := self.tell(earlier)):
            self._spend(chain, chain.refs)
        tokens = [
            (block, place)
            for block, mentions in enumerate(printing)
            for place, _ in mentions_of(mentions)
        ]
        first, told = 0, frozenset[str]()

        def tells(number: int) -> bool:
            return self.tell([*earlier, _until(printing, *tokens[number])]) is not None

        while tokens and self.tell([*earlier, printing]):
            # Whatever prints leaves fewer ways: what some tokens tell, more of them tell too.
            first = bisect_left(range(len(tokens) - 1), True, first, key=tells)
            block, place = tokens[first]
            until = _until(printing, block, place)
            chain, mention = self.tell([*earlier, until]), printing[block][place]
            assert chain is not None  # noqa: S101  (the last token tells what all do)
            assert mention is not None  # noqa: S101
            beside = self._beside(chain, until, earlier)
            yield Sure(block, place, frozenset(self._room.codes(chain.people)), beside)
            self._spend(chain, chain.refs if chain.refs == told else mention.refs)
            told = chain.refs

    def tell(self, printings: Sequence[Printing]) -> _Chain | None:
        """A chain that documents tell together, and more by it; None where they tell none."""
        return next(self._chains(printings), None)

    def _chains(self, printings: Sequence[Printing]) -> Iterator[_Chain]:
        links = Links(self._room, printings)
        yield from self._chains_of(links, self._told)
        if self._spent:
            self._without_spent(links)
            yield from self._chains_of(links, 0)

    def _chains_of(self, links: Links, told: int) -> Iterator[_Chain]:
        for variables in links.components():
            people = self._sure(links, variables)
            if people & ~told:
                yield _Chain(people, self._least(links, variables, people))

    def _without_spent(self, links: Links) -> None:
        known = set(links.refs())
        for one, other in self._spent:
            if one in known and other in known:
                first, second = links.variable(one), links.variable(other)
                links.near[first].discard(second)
                links.near[second].discard(first)

    def _sure(self, links: Links, variables: Sequence[str]) -> int:
        """Those who surely are among some variables, and are not the only candidate of one."""
        domains = [links.domains[each] for each in variables]
        inside = set(variables)
        near = {each: links.near[each] & inside for each in variables}
        pairs = zip(domains, near.values(), strict=True)
        if all(domain.bit_count() > len(others) + 1 for domain, others in pairs):
            return 0  # each can be coloured last, even without somebody
        alone, everybody = _alone(domains), 0
        for domain in domains:
            everybody |= domain
        component, sure = component_of(variables, near, steps=self._steps), 0
        try:
            for people in _alike(everybody & ~alone, domains):
                person = people & -people
                if component.colour([domain & ~person for domain in domains]) is None:
                    sure |= people
        except OutOfSteps:
            sure = everybody & ~alone
        return sure and sure & ~self._left_out(variables, near, domains)

    def _left_out(
        self, variables: Sequence[str], near: Mapping[str, set[str]], domains: Sequence[int]
    ) -> int:
        """Whoever is the only candidate of a variable; everybody where the numbers are unknown, for
        that holds as well, or where there is no way at all."""
        component = component_of(variables, near, steps=self._steps)
        try:
            candidates = component.candidates(domains)
        except OutOfSteps:
            candidates = None
        return self._room.everybody if candidates is None else _alone(candidates)

    def _least(self, links: Links, variables: Sequence[str], people: int) -> frozenset[str]:
        """As few of the variables as tell it of all these people."""
        left = list(variables)
        for each in variables:
            fewer = [other for other in left if other != each]
            if not people & ~self._sure(links, fewer):
                left = fewer
        return frozenset(left)

    def _beside(
        self, chain: _Chain, printing: Printing, earlier: Sequence[Printing]
    ) -> tuple[int, ...]:
        """As few of the earlier documents as tell a chain with this one, the latest of them."""
        left = dict(enumerate(earlier))
        for number in range(len(earlier)):
            fewer = [each for other, each in left.items() if other != number]
            told = self._chains([*fewer, printing])
            if any(not chain.people & ~each.people for each in told):
                del left[number]
        return tuple(left)

    def _spend(self, chain: _Chain, refs: Iterable[str]) -> None:
        """Tell nothing more by what sets these remarks apart from the others of a chain."""
        self._told |= chain.people
        for ref in refs:
            self._spent.update((ref, other) for other in chain.refs)


def _touched(printing: Printing, refs: set[str]) -> list[PrintedBlock]:
    """A document, empty where a block prints none of these remarks."""
    return [
        block if any(refs.intersection(each.refs) for _, each in mentions_of(block)) else ()
        for block in printing
    ]


def _until(printing: Printing, block: int, place: int) -> list[PrintedBlock]:
    """A document up to a token."""
    return [*printing[:block], printing[block][: place + 1]]


def _alone(domains: Iterable[int]) -> int:
    """Those who are the only one of a list."""
    return sum({domain for domain in domains if domain.bit_count() == 1})


def _alike(people: int, domains: Sequence[int]) -> Iterator[int]:
    """People in groups that are in the same lists: what holds of one of them holds of all."""
    groups: dict[tuple[bool, ...], int] = {}
    for person in bits_of(people):
        lists = tuple(bool(domain & person) for domain in domains)
        groups[lists] = groups.get(lists, 0) | person
    return iter(groups.values())
