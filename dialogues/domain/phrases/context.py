"""What a block has printed so far: whom `this`, `these` and `another` can point to.

Source: the rules of `this`, `these` and `another` in the design's anonymity arithmetic.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from . import problems
from .phrase import ANY
from .problems import Problem
from .tokens import Token


@dataclass(slots=True)
class BlockContext:
    """The people of a block, in the order in which its tokens named them.

    `regions` gives the region of each delegation that has one; a label in `printed` is a code.
    """

    regions: Mapping[str, str]
    printed: dict[str, set[str]] = field(default_factory=dict)  # label -> people
    last: tuple[str, ...] = ()  # the people of the last token that names people
    labels: dict[str, str] = field(default_factory=dict)  # what was printed for each of them

    def name(self, people: tuple[str, ...], labels: Collection[tuple[str, str]] = ()) -> None:
        """Take in a token that names people; `labels` are those that it printed for them."""
        self.last = people
        for person, label in labels:
            for wider in self._wider(label):
                self.printed.setdefault(wider, set()).add(person)

    def why_not_this(self, token: Token, people: tuple[str, ...]) -> Problem | None:
        """Why "this participant" would not be this person."""
        if len(people) != 1:
            return problems.takes_one(token)
        if not self.last:
            return problems.nobody_before(token)
        if len(self.last) != 1:
            return problems.after_a_list(token)
        return None if self.last == people else problems.somebody_else(token)

    def why_not_these(self, token: Token, people: tuple[str, ...]) -> Problem | None:
        """Why "these participants" would not be these people."""
        if not self.last:
            return problems.nobody_before(token)
        if len(self.last) == 1:
            return problems.not_a_list(token)
        return None if set(self.last) == set(people) else problems.somebody_else(token)

    def why_not_another(self, token: Token, people: tuple[str, ...], label: str) -> Problem | None:
        """Why this person would not be another of the label."""
        if len(people) != 1:
            return problems.takes_one(token)
        earlier = self.printed.get(label, set())
        if not earlier:
            return problems.other_than_whom(token)
        return problems.the_same_person(token) if people[0] in earlier else None

    def _wider(self, label: str) -> set[str]:
        """A label and every wider one: delegation within region within any."""
        return {label, self.regions.get(label, ANY), ANY}
