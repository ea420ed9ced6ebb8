"""The record of a dialogue as plain values: who met, under which rule, and what was said.

One tree serves the dialogue file, drafting, rendering and the arithmetic: rows are read into
it once, and everything after that is a function of values. What must not be shown by accident
is a `Secret`, or is kept out of the `repr`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum

from .hours import Hours
from .rules import Rule
from .secret import NOTHING, Secret


class Format(StrEnum):
    """How people met. The values are stored."""

    IN_PERSON = "in-person"
    VIRTUAL = "virtual"
    HYBRID = "hybrid"


class DelegationKind(StrEnum):
    """What a delegation stands for. The values are stored."""

    COUNTRY = "country"
    SECTOR = "sector"
    ORGANISATION = "organisation"


class Capacity(StrEnum):
    """In what role somebody sat in a session. The values are stored."""

    PARTICIPANT = "participant"
    SPEAKER = "speaker"
    CHAIR = "chair"
    OBSERVER = "observer"

    @property
    def speaks(self) -> bool:
        """Whether somebody in this capacity can be the speaker of a remark."""
        return self is not Capacity.OBSERVER


class Stance(StrEnum):
    """A position on somebody else's remark. The values are stored."""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    RESERVES = "reserves"


class TakeawayKind(StrEnum):
    """A conclusion of the meeting, or what it advises. The values are stored."""

    TAKEAWAY = "takeaway"
    RECOMMENDATION = "recommendation"


class Endorsement(StrEnum):
    """What a participant said of a takeaway. The values are stored."""

    AGREE = "agree"
    RESERVE = "reserve"
    DISAGREE = "disagree"
    ABSTAIN = "abstain"


class NoteKind(StrEnum):
    """Whether the rapporteur's own note may enter the report. The values are stored."""

    ANALYSIS = "analysis"
    MEMO = "memo"


class Voice(StrEnum):
    """Whose claim a sentence is. The values are stored."""

    REPORTED = "reported"
    ANALYSIS = "analysis"
    NATIONAL = "national"


@dataclass(frozen=True, slots=True)
class Region:
    """A group of delegations: "Northeast Asia", "Northeast Asian"."""

    code: str
    name: str
    adjective: str


@dataclass(frozen=True, slots=True)
class Delegation:
    """The group that a participant is labelled by, with its words."""

    code: str
    name: str
    adjective: str
    kind: DelegationKind = DelegationKind.COUNTRY
    noun: str = ""  # its name where absent
    alternatives: tuple[str, ...] = ()
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """A person on the roster."""

    code: str
    delegation: str
    name: Secret = NOTHING
    native_name: Secret = NOTHING
    other_names: tuple[Secret, ...] = ()
    affiliation: Secret = NOTHING
    title: Secret = NOTHING
    email: Secret = NOTHING
    pronouns: Secret = NOTHING
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Attendance:
    """One participant in one session; `start` and `end` where they came late or left early."""

    participant: str
    capacity: Capacity = Capacity.PARTICIPANT
    start: time | None = None
    end: time | None = None

    def present_at(self, clock: time | None, hours: Hours) -> bool:
        """Whether they were in the room of these hours then; an unknown time is any time."""
        if clock is None:
            return True
        moment = hours.moment(clock)
        return (self.start is None or hours.moment(self.start) <= moment) and (
            self.end is None or moment <= hours.moment(self.end)
        )

    def is_turned(self, hours: Hours) -> bool:
        """Whether they would have left no later than they came, which nobody does."""
        if self.start is None or self.end is None:
            return False
        return hours.moment(self.end) <= hours.moment(self.start)


@dataclass(frozen=True, slots=True)
class Remark:
    """What one participant said, as noted."""

    id: str
    speaker: str = field(repr=False)
    text: str = field(repr=False)
    topic: str = field(default="", repr=False)
    at: time | None = None
    rule: Rule | None = None  # the one in force where absent; see `Session.rule_of`
    verb: str = "say"
    verbatim: bool = False
    replies_to: str | None = None
    supersedes: str | None = None
    agrees: frozenset[str] = field(default=frozenset(), repr=False)
    disagrees: frozenset[str] = field(default=frozenset(), repr=False)
    reserves: frozenset[str] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, slots=True)
class OwnNote:
    """The rapporteur's own note, after a remark or (None) before the first."""

    text: str = field(repr=False)
    kind: NoteKind = NoteKind.ANALYSIS
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting; remarks and own notes in the order in which they came."""

    code: str
    title: str
    starts: datetime
    ends: datetime | None = None
    rule: Rule | None = None  # the dialogue's where absent
    attendance: tuple[Attendance, ...] = ()
    remarks: tuple[Remark, ...] = ()
    own_notes: tuple[OwnNote, ...] = ()

    @property
    def hours(self) -> Hours:
        """What its clock times are read by."""
        return Hours.of(self.starts, self.ends)

    def seated_as(self, capacity: Capacity) -> frozenset[str]:
        """Those who attended in a capacity, by code."""
        return frozenset(each.participant for each in self.attendance if each.capacity is capacity)


@dataclass(frozen=True, slots=True)
class Takeaway:
    """A conclusion or a recommendation with its evidence (remark ids)."""

    id: str
    kind: TakeawayKind
    text: str = field(repr=False)
    evidence: tuple[str, ...] = ()
    endorsements: dict[str, Endorsement] = field(default_factory=dict, repr=False)
    # Of those who answered it in a review: how many hold it, and how many answered. Only where
    # that may be told (decision 0053).
    told: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """A typed phrase that somebody accepted as not being a participant's."""

    text: str
    voice: Voice = Voice.ANALYSIS


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or bullet with attribution tokens in it."""

    text: str = field(repr=False)
    accepted: tuple[Accepted, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of the report, about a session or about none."""

    heading: str
    session: str | None = None
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The paper as written: tokens, not yet rendered."""

    title: str = ""  # the dialogue's where absent
    author: str = ""
    date: str = ""
    style: str = "ncafp"
    framing: str = field(default="", repr=False)  # drafted from the record where empty
    sections: tuple[Section, ...] = ()
    acknowledgements: tuple[str, ...] = ()
    convergence: bool = False  # how far people agree on the takeaways is printed in it


@dataclass(frozen=True, slots=True)
class Record:
    """A whole dialogue, as the dialogue file holds it."""

    slug: str
    title: str
    convenor: str = ""
    series: str = ""
    format: Format = Format.IN_PERSON
    rule: Rule = Rule.CHATHAM_HOUSE
    threshold: int = 3
    regions: tuple[Region, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    participants: tuple[Participant, ...] = ()
    sessions: tuple[Session, ...] = ()
    takeaways: tuple[Takeaway, ...] = ()
    report: Report | None = None

    @property
    def nameable(self) -> frozenset[str]:
        """The remarks whose speakers may be named for them, once they have cleared it."""
        return frozenset(
            one.id
            for session in self.sessions
            for one in session.remarks
            if self.rule_of(session, one) is Rule.ON_THE_RECORD
        )

    def rule_of(self, session: Session, remark: Remark) -> Rule:
        """The rule that a remark was made under."""
        return remark.rule or session.rule or self.rule
