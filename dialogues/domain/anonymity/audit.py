"""How many people could be behind each printed remark.

Source: "Anonymity arithmetic" in the design. The candidates are those of `colouring`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..phrases import Mention
from .colouring import STEPS, OutOfSteps, component_of
from .links import Links
from .printing import Printing, Where, blocks_of, mentions_of
from .room import Room, bits_of


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of one printed token, each in the order of its refs.

    `k` counts the candidates, None where that is not settled or nobody fits. `k_fellow` is the
    least k over those who were in the dialogue and attended the remark's session in no capacity,
    None where it is not settled or there is nobody such. `members` counts those of the session who
    fit the label before anything is linked. `candidates` holds codes of people, empty where k is
    None. `settled` is False where the search for any of them ran out of steps, or nobody fits.
    """

    k: tuple[int | None, ...]
    k_fellow: tuple[int | None, ...]
    members: tuple[int, ...]
    candidates: tuple[frozenset[str], ...] = field(repr=False)
    settled: bool = True


def audit(
    room: Room, printings: Sequence[Printing], *, fellows: bool = True, steps: int = STEPS
) -> dict[Where, Numbers]:
    """The numbers of every token that names people, for a reader who has read all the printings.

    `steps` is what the search may spend on each component for each reader.
    """
    arithmetic = _Arithmetic(room, Links(room, printings), steps)
    arithmetic.run(fellows=fellows)
    return {
        Where(document, block, place): arithmetic.numbers(mention)
        for document, block, mentions in blocks_of(printings)
        for place, mention in mentions_of(mentions)
    }


class _Arithmetic:
    """One audit: what is known of each variable, and of each for each fellow participant."""

    def __init__(self, room: Room, links: Links, steps: int) -> None:
        self.room = room
        self.links = links
        self.steps = steps
        self.known: dict[str, int | None] = {}
        self.fellows_know: dict[str, dict[int, int | None]] = {}  # variable -> fellow -> candidates
        self.fellows = False

    def run(self, *, fellows: bool) -> None:
        self.fellows = fellows
        sessions: dict[str, set[str]] = {}
        for ref in self.links.refs():
            sessions.setdefault(self.links.variable(ref), set()).add(self.room.said[ref].session)
        for variables in self.links.components():
            domains = [self.links.domains[each] for each in variables]
            self.known.update(self._solve(variables, domains))
            if fellows:
                away = 0
                for each in variables:
                    for session in sessions[each]:
                        away |= self.room.fellows(session)
                self._ask_fellows(variables, domains, away)

    def _solve(self, variables: Sequence[str], domains: Sequence[int]) -> Mapping[str, int | None]:
        component = component_of(variables, self.links.near, steps=self.steps)
        try:
            found = component.candidates(domains)
        except OutOfSteps:
            found = None
        if found is None:
            return dict.fromkeys(variables)
        return dict(zip(variables, found, strict=True))

    def _ask_fellows(self, variables: Sequence[str], domains: Sequence[int], away: int) -> None:
        """What each of those who missed a session knows, where it is more than a reader does.

        Of every printed remark they know whether it was their own.
        """
        concerned = 0
        for domain in domains:
            concerned |= domain
        for fellow in bits_of(away & concerned):
            code = next(self.room.codes(fellow))
            seen = [
                domain & fellow if code in self.links.speakers[name] else domain & ~fellow
                for name, domain in zip(variables, domains, strict=True)
            ]
            for name, found in self._solve(variables, seen).items():
                self.fellows_know.setdefault(name, {})[fellow] = found

    def numbers(self, mention: Mention) -> Numbers:
        """The numbers of one token."""
        known = [self._known(ref) for ref in mention.refs]
        pairs = zip(mention.refs, mention.labels, strict=True)
        return Numbers(
            k=tuple(None if each is None else each.bit_count() for each in known),
            k_fellow=tuple(self._k_fellow(ref) for ref in mention.refs),
            members=tuple(self._members(ref, label) for ref, label in pairs),
            candidates=tuple(frozenset(self.room.codes(each or 0)) for each in known),
            settled=None not in known and all(self._is_settled(ref) for ref in mention.refs),
        )

    def _is_settled(self, ref: str) -> bool:
        """Whether every fellow participant's knowledge of a remark could be worked out."""
        return all(self.fellows_know.get(self.links.variable(ref), {0: 1}).values())

    def _known(self, ref: str) -> int | None:
        """The candidates of a remark; None where they are unknown or there are none."""
        if ref not in self.room.said:
            return None
        return self.known[self.links.variable(ref)] or None

    def _k_fellow(self, ref: str) -> int | None:
        if not self.fellows or ref not in self.room.said:
            return None
        away = self.room.fellows(self.room.said[ref].session)
        told = self.fellows_know.get(self.links.variable(ref), {})
        known = [found for fellow, found in told.items() if fellow & away]
        if any(fellow not in told for fellow in bits_of(away)):
            known.append(self._known(ref))  # they know no more than any reader
        if not known or any(not found for found in known):
            return None
        return min(found.bit_count() for found in known if found)

    def _members(self, ref: str, label: str) -> int:
        if ref not in self.room.said:
            return 0
        said = self.room.said[ref]
        return (said.present & self.room.fitting(label, said.speaker)).bit_count()
