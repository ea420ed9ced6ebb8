"""Who holds what a token says, out of whom.

Source: "Truthful quantifiers" in the design. A holder spoke one of the remarks or agrees with one;
the room is all who attended, in a capacity that speaks, any session of the remarks. A takeaway that
was put up for endorsement speaks for the meeting: its holders are also those who endorsed it, less
those who disagree with it, and its room is all who spoke in any session.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from dialogues.domain.phrases import Token
from dialogues.domain.record import Endorsement, Record, Session, TakeawayKind

from ..document import Place

People = frozenset[str]


@dataclass(frozen=True, slots=True)
class Holding:
    """The people behind a quantity, by their codes; `named` are those that its block names."""

    holders: People = field(repr=False)
    room: People = field(repr=False)
    against: People = field(default=frozenset(), repr=False)
    reserved: People = field(default=frozenset(), repr=False)
    named: People = field(default=frozenset(), repr=False)

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
        self._sessions = {one.id: each.code for each in record.sessions for one in each.remarks}
        self._heard = {each.code: frozenset(_speaking(each)) for each in record.sessions}
        self.delegations = {each.code: each.delegation for each in record.participants}
        self._regions = {each.code: each.region for each in record.delegations}
        self._everybody = frozenset().union(*self._heard.values())
        points = sorted(record.takeaways, key=lambda each: each.kind is TakeawayKind.RECOMMENDATION)
        self._choices = {Place(0, at): each.endorsements for at, each in enumerate(points, 1)}

    def of(self, token: Token, named: Collection[str] = (), place: Place | None = None) -> Holding:
        """What the record has of a token; narrowed to a delegation or region where it is.

        `place` is where it stands: of a takeaway, what people think of that counts as well.
        """
        choices = self._choices.get(place, {}) if place else {}

        def chose(*wanted: Endorsement) -> People:
            return frozenset(each for each, choice in choices.items() if choice in wanted)

        against = chose(Endorsement.DISAGREE)
        remarks = [self._remarks[ref] for ref in token.refs]
        code = token.narrowed

        def fitting(people: Iterable[str]) -> People:
            return frozenset(filter(lambda each: self.fits(each, code), people) if code else people)

        heard = frozenset().union(*(self._heard[self._sessions[ref]] for ref in token.refs))
        held = {one.speaker for one in remarks}.union(*(one.agrees for one in remarks))
        return Holding(
            holders=fitting((held | chose(Endorsement.AGREE, Endorsement.RESERVE)) - against),
            room=fitting(self._everybody if choices and not token.names_people else heard),
            against=fitting(against.union(*(one.disagrees for one in remarks))),
            reserved=fitting(chose(Endorsement.RESERVE).union(*(one.reserves for one in remarks))),
            named=fitting(named),
        )

    def fits(self, person: str, code: str) -> bool:
        """Whether a delegation's or region's code describes a person."""
        delegation = self.delegations[person]
        return code in ("any", delegation, self._regions[delegation])

    def wider(self, person: str, label: str) -> frozenset[str]:
        """A label that was printed for somebody, and every wider one; a name is finer than any."""
        delegation = self.delegations[person]
        region = self._regions[delegation] or "any"
        labels = (delegation, region, "any")
        return frozenset(labels[labels.index(label) :] if label in labels else labels)

    def speaker(self, ref: str) -> str:
        """Who made a remark."""
        return self._remarks[ref].speaker

    def sides(self, people: Iterable[str]) -> frozenset[str]:
        """The delegations of people."""
        return frozenset(self.delegations[each] for each in people)

    def of_side(self, people: Iterable[str], delegation: str) -> People:
        """Those of a delegation."""
        return frozenset(each for each in people if self.delegations[each] == delegation)


def _speaking(session: Session) -> Iterator[str]:
    """Those who sat in a session in a capacity that speaks."""
    return (each.participant for each in session.attendance if each.capacity.speaks)
