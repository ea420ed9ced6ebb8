"""What print says of printed people: who is the same person, who is another, who fits what.

Source: the rules of the anonymity arithmetic in the design, one method each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product

from ..phrases import Mention
from .printing import PrintedBlock, Printing, blocks_of
from .room import Room


class Links:
    """One variable for each printed person, named by one of the remarks that print gives them.

    `domains` gives the people who fit a variable on its own, `near` the variables that differ
    from it. A contradiction (a person who differs from themself) leaves an empty domain.
    """

    def __init__(self, room: Room, printings: Sequence[Printing]) -> None:
        self._room = room
        self._parents: dict[str, str] = {}
        self.domains: dict[str, int] = {}
        self.near: dict[str, set[str]] = {}
        self.speakers: dict[str, set[str]] = {}
        blocks = [known(room, block) for _, _, block in blocks_of(printings)]
        for block in blocks:
            self._join_block(block)
        for one, other in corrected(room, printings):
            self._join(one, other)
        self._gather(blocks)
        for block in blocks:
            for one, other in differing(room, block):
                self._part(one, other)

    def variable(self, ref: str) -> str:
        """The variable of a printed remark."""
        while (parent := self._parents[ref]) != ref:
            self._parents[ref] = self._parents[parent]
            ref = parent
        return ref

    def refs(self) -> Iterator[str]:
        """Every printed remark that the room knows."""
        return iter(self._parents)

    def components(self) -> Iterator[list[str]]:
        """The variables in groups that no difference connects."""
        seen: set[str] = set()
        for first in self.domains:
            if first in seen:
                continue
            seen.add(first)
            group = [first]
            for each in group:  # it grows while it is walked
                fresh = self.near[each] - seen
                seen |= fresh
                group += sorted(fresh)
            yield group

    def _join_block(self, block: Sequence[Mention]) -> None:
        last: Mention | None = None
        for mention in block:
            for ref in mention.refs:
                self._parents.setdefault(ref, ref)
            for one, other in combinations(mention.refs, 2):
                if is_one_speaker(self._room, one, other):  # listed twice, which is an error
                    self._join(one, other)
            for one, other in pointed(self._room, mention, last):
                self._join(one, other)
            last = mention

    def _join(self, one: str, other: str) -> None:
        self._parents[self.variable(one)] = self.variable(other)

    def _gather(self, blocks: Iterable[Sequence[Mention]]) -> None:
        """The domain of each variable: all that its remarks and its labels leave."""
        for ref in self._parents:
            said, variable = self._room.said[ref], self.variable(ref)
            self.domains[variable] = self.domains.get(variable, said.present) & said.present
            self.speakers.setdefault(variable, set()).add(said.speaker)
            self.near.setdefault(variable, set())
        for ref, label in {each for block in blocks for one in block for each in labelled(one)}:
            fitting = self._room.fitting(label, self._room.said[ref].speaker)
            self.domains[self.variable(ref)] &= fitting

    def _part(self, one: str, other: str) -> None:
        first, second = self.variable(one), self.variable(other)
        if first == second:
            self.domains[first] = 0
        else:
            self.near[first].add(second)
            self.near[second].add(first)


def known(room: Room, block: PrintedBlock) -> list[Mention]:
    """The tokens of a block that name people, without remarks that are no longer there."""
    kept = []
    for mention in (each for each in block if each):
        pairs = [(ref, label) for ref, label in labelled(mention) if ref in room.said]
        if pairs:
            refs, labels = zip(*pairs, strict=True)
            kept.append(Mention(refs, labels, mention.form))
    return kept


def labelled(mention: Mention) -> Iterator[tuple[str, str]]:
    """Each remark of a token with the label that is printed for it."""
    return zip(mention.refs, mention.labels, strict=True)


def is_one_speaker(room: Room, one: str, other: str) -> bool:
    """Whether two remarks are in truth one person's."""
    return room.said[one].speaker == room.said[other].speaker


def pointed(room: Room, mention: Mention, last: Mention | None) -> Iterator[tuple[str, str]]:
    """The remarks of `this` and `these`, each with those before it that it points to."""
    if last and mention.points_back:
        for ref, target in product(mention.refs, last.refs):
            if is_one_speaker(room, ref, target):
                yield ref, target


def differing(room: Room, block: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """Pairs of a block's remarks that are told to be of different people."""
    earlier: list[tuple[str, str]] = []
    for mention in block:
        if mention.form == "another":
            for ref in antecedents(room, earlier, mention.labels[0]):
                yield mention.refs[0], ref
        for one, other in combinations(mention.refs, 2):
            if not is_one_speaker(room, one, other):
                yield one, other
        earlier += labelled(mention)
    yield from replies(room, {ref for ref, _ in earlier})


def corrected(room: Room, printings: Sequence[Printing]) -> Iterator[tuple[str, str]]:
    """The remarks of each document that correct one printed in another, each with that one.

    Whoever reads both editions sees the same sentence with its words mended.
    """
    places: dict[str, set[int]] = {}
    for document, _, block in blocks_of(printings):
        for mention in known(room, block):
            for ref in mention.refs:
                places.setdefault(ref, set()).add(document)
    for ref, documents in places.items():
        for older in _older(room, ref):
            if documents - places.get(older, documents) and is_one_speaker(room, ref, older):
                yield ref, older


def _older(room: Room, ref: str) -> Iterator[str]:
    """The remarks that one supersedes, and that these do."""
    seen = {ref}
    while (older := room.said[ref].supersedes) and older in room.said and older not in seen:
        yield older
        seen.add(older)
        ref = older


def antecedents(room: Room, earlier: Iterable[tuple[str, str]], label: str) -> Iterator[str]:
    """The remarks printed earlier in a block under a label or a finer one."""
    return (ref for ref, given in earlier if room.is_within(given, label))


def replies(room: Room, refs: set[str]) -> Iterator[tuple[str, str]]:
    """The replies among a block's remarks, each with what it replies to."""
    for ref in sorted(refs):
        answered = room.said[ref].replies_to
        if answered in refs:
            yield ref, answered
