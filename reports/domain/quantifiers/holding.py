"""Who holds what a token says, out of whom.

Source: "Truthful quantifiers" in the design. A holder spoke one of the remarks or agrees with one;
the room is all who attended, in a capacity that speaks, any session of the remarks. A takeaway that
was put up for endorsement speaks for those who answered, as far as their numbers may be told: by
those alone it is judged then, never for a part of the meeting, and whatever the notes say (decision
0053). Whoever holds a position was there at the time: what a quantity tells of a crowd is asked of
those alone (decision 0064).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from dialogues.domain.phrases import Token
from dialogues.domain.presence import surely_there
from dialogues.domain.record import Record, Session, TakeawayKind

from ..document import Place

People = frozenset[str]


@dataclass(frozen=True, slots=True)
class Holding:
    """The people behind a quantity, by their codes; `named` are those that its block names.

    `there` are those of the room whom a reader may know to have been there at the time.
    """

    holders: People = field(repr=False)
    room: People = field(repr=False)
    there: People = field(repr=False)
    against: People = field(default=frozenset(), repr=False)
    reserved: People = field(default=frozenset(), repr=False)
    named: People = field(default=frozenset(), repr=False)
    told: tuple[int, int] | None = None  # as `Takeaway.told`: it is judged by that

    @property
    def others(self) -> People:
        """The holders whom the block does not name."""
        return self.holders - self.named

    @property
    def rest(self) -> People:
        """Those of the room whom the block does not name."""
        return self.room - self.named


class Positions:
    """The record, indexed by who held what."""

    def __init__(self, record: Record) -> None:
        self._remarks = {one.id: one for each in record.sessions for one in each.remarks}
        self._sessions = {one.id: each for each in record.sessions for one in each.remarks}
        self._heard = {each.code: frozenset(_speaking(each)) for each in record.sessions}
        self._there: dict[str, People] = {}  # by remark, as far as it was asked
        self.delegations = {each.code: each.delegation for each in record.participants}
        self._regions = {each.code: each.region for each in record.delegations}
        points = sorted(record.takeaways, key=lambda each: each.kind is TakeawayKind.RECOMMENDATION)
        self._told = {Place(0, at): each.told for at, each in enumerate(points, 1)}

    def of(self, token: Token, named: Collection[str] = (), place: Place | None = None) -> Holding:
        """What the record has of a token; narrowed to a delegation or region where it is.

        `place` is where it stands: of a takeaway, what may be told of the answers to it counts.
        """
        code = token.narrowed
        remarks = [self._remarks[ref] for ref in token.refs]

        def fitting(people: Iterable[str]) -> People:
            return frozenset(filter(lambda each: self.fits(each, code), people) if code else people)

        heard = frozenset().union(*(self._heard[self._sessions[ref].code] for ref in token.refs))
        held = {one.speaker for one in remarks}.union(*(one.agrees for one in remarks))
        return Holding(
            holders=fitting(held),
            room=fitting(heard),
            there=fitting(frozenset().union(*map(self._there_for, token.refs))),
            against=fitting(frozenset().union(*(one.disagrees for one in remarks))),
            reserved=fitting(frozenset().union(*(one.reserves for one in remarks))),
            named=fitting(named),
            told=self._told.get(place) if place and not code and not token.names_people else None,
        )

    def fits(self, person: str, code: str) -> bool:
        """Whether a delegation's or region's code describes a person."""
        delegation = self.delegations[person]
        return code in ("any", delegation, self._regions[delegation])

    def speaker(self, ref: str) -> str:
        """Who made a remark."""
        return self._remarks[ref].speaker

    def _there_for(self, ref: str) -> People:
        if ref not in self._there:
            self._there[ref] = surely_there(self._sessions[ref], self._remarks[ref])
        return self._there[ref]

    def sides(self, people: Iterable[str]) -> frozenset[str]:
        """The delegations of people."""
        return frozenset(self.delegations[each] for each in people)

    def of_side(self, people: Iterable[str], delegation: str) -> People:
        """Those of a delegation."""
        return frozenset(each for each in people if self.delegations[each] == delegation)


def _speaking(session: Session) -> Iterator[str]:
    """Those who sat in a session in a capacity that speaks."""
    return (each.participant for each in session.attendance if each.capacity.speaks)
