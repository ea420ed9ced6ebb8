"""Whole cells that several tokens of a block tell of together.

"One Korean argued, another agreed" and a list tell a reader that these people differ from each
other. Where everybody of a label in the room is among them, each is known to have spoken.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from dialogues.domain.phrases import Mention

from .cells import whole_lists
from .holding import People, Positions


class Chain:
    """Whom a block has named so far, under which labels, and who is known to differ from whom."""

    def __init__(self, positions: Positions) -> None:
        self._positions = positions
        self._printed: dict[str, set[str]] = defaultdict(set)  # label -> people
        self._rooms: dict[str, set[str]] = defaultdict(set)  # label -> those present
        self._differ: set[frozenset[str]] = set()  # pairs of people
        self._told: set[People] = set()

    def add(self, mention: Mention, room: People) -> Iterator[People]:
        """Take in what a token names; the cells that are told in full since, by it and others.

        What the token's own list tells is left to `whole_lists`.
        """
        people = [self._positions.speaker(ref) for ref in mention.refs]
        self._differ.update(frozenset(pair) for pair in combinations(people, 2))
        if mention.form == "another":
            earlier = self._printed[mention.labels[0]]
            self._differ.update(frozenset((each, people[0])) for each in earlier)
        for person, label in zip(people, mention.labels, strict=True):
            for wider in self._positions.wider(person, label):
                self._printed[wider].add(person)
                self._rooms[wider].update(room)
        self._told.update(whole_lists(mention, room, self._positions))
        for cell in self._whole():
            if cell not in self._told:
                self._told.add(cell)
                yield cell

    def _whole(self) -> Iterator[People]:
        """The cells of more than one of which all are named, and all are known to differ."""
        for label, printed in self._printed.items():
            fit = (each for each in self._rooms[label] if self._positions.fits(each, label))
            # Stops at the first who is not named: a room of a hundred is rarely named in full.
            if len(printed) > 1 and all(each in printed for each in fit):
                cell = frozenset(each for each in printed if each in self._rooms[label])
                if len(cell) > 1 and self._all_differ(cell):
                    yield cell

    def _all_differ(self, people: Iterable[str]) -> bool:
        return all(frozenset(pair) in self._differ for pair in combinations(people, 2))
