"""Who could have said what, before anything is printed: people, labels and seats as bit sets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import time

from ..phrases import ANY, NAMED
from ..record import Record, Session


@dataclass(frozen=True, slots=True)
class Said:
    """What the arithmetic knows of a remark; `present` are those who may have made it, `heard` all
    who were there at its time, in whatever capacity."""

    id: str
    session: str
    speaker: str = field(repr=False)
    present: int = field(repr=False)
    heard: int = field(repr=False)
    at: time | None = None
    replies_to: str | None = None
    supersedes: str | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """The people of a dialogue as bits, in the order of the roster.

    `cells` gives the people of each label, `seated` those who attended a session in whatever
    capacity. Both change with the roster, so a room is made anew for each audit.
    """

    people: tuple[str, ...] = field(repr=False)
    cells: Mapping[str, int] = field(repr=False)
    seated: Mapping[str, int] = field(repr=False)
    said: Mapping[str, Said] = field(repr=False)
    regions: Mapping[str, str] = field(repr=False)  # delegation -> region
    delegations: Mapping[str, str] = field(repr=False)  # person -> delegation
    bits: Mapping[str, int] = field(repr=False)  # person -> bit

    @classmethod
    def of(cls, record: Record) -> Room:
        """The room of a record."""
        people = tuple(each.code for each in record.participants)
        bits = {code: 1 << place for place, code in enumerate(people)}
        seated = {each.code: _seated(each, bits) for each in record.sessions}
        said = {one.id: one for session in record.sessions for one in _said(session, bits)}
        regions = {each.code: each.region for each in record.delegations if each.region}
        delegations = {each.code: each.delegation for each in record.participants}
        return cls(people, _cells(record, bits), seated, said, regions, delegations, bits)

    @property
    def everybody(self) -> int:
        """The whole roster."""
        return (1 << len(self.people)) - 1

    def fitting(self, label: str, speaker: str) -> int:
        """Those whom a label of this speaker's describes; nobody where it is no longer known."""
        return self.bits.get(speaker, 0) if label == NAMED else self.cells.get(label, 0)

    def fellows(self, session: str) -> int:
        """Those on the roster who attended a session in no capacity at all."""
        return self.everybody & ~self.seated[session]

    def codes(self, people: int) -> Iterator[str]:
        """The people of a bit set, in the order of the roster."""
        return (self.people[bit.bit_length() - 1] for bit in bits_of(people))

    def is_within(self, label: str, wider: str) -> bool:
        """Whether a label is another one or finer: delegation within region within any."""
        return wider in (ANY, label, self.regions.get(label)) or label == NAMED


def bits_of(people: int) -> Iterator[int]:
    """The single bits of a bit set, lowest first."""
    while people:
        bit = people & -people
        yield bit
        people ^= bit


def _cells(record: Record, bits: Mapping[str, int]) -> dict[str, int]:
    regions = {each.code: each.region for each in record.delegations}
    cells = dict.fromkeys((ANY, *(each.code for each in record.regions), *regions), 0)
    for person in record.participants:
        labels = {ANY, person.delegation, regions.get(person.delegation) or ANY}
        for label in labels & cells.keys():
            cells[label] |= bits[person.code]
    return cells


def _seated(session: Session, bits: Mapping[str, int]) -> int:
    seated = 0
    for seat in session.attendance:
        seated |= bits[seat.participant]
    return seated


def _said(session: Session, bits: Mapping[str, int]) -> Iterator[Said]:
    seats = [(bits[each.participant], each) for each in session.attendance]
    voices = sum(bit for bit, seat in seats if seat.capacity.speaks)
    hours = session.hours
    throughout = sum(bit for bit, seat in seats if seat.start is None and seat.end is None)
    partly = [(bit, seat) for bit, seat in seats if not bit & throughout]
    there: dict[time | None, int] = {}  # at each moment: many remarks have none, or the same
    for remark in session.remarks:
        if remark.at not in there:
            some = sum(bit for bit, seat in partly if seat.present_at(remark.at, hours))
            there[remark.at] = throughout | some
        heard = there[remark.at]
        yield Said(
            remark.id, session.code, remark.speaker, heard & voices, heard, remark.at,
            remark.replies_to, remark.supersedes,
        )  # fmt: skip
