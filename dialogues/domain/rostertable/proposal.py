"""What each row of a roster file would do to the roster. Nothing is done by proposing it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from ..record import Delegation, Participant
from .columns import Field


class Outcome(StrEnum):
    """What comes of one row."""

    ADD = "add"
    CHANGE = "change"
    SAME = "same"  # the roster has it all already
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class ProposedRow:
    """One row; `participant` is how they would stand on the roster, None where refused."""

    line: int
    outcome: Outcome
    reason: str = ""  # a sentence, where there is something to say
    participant: Participant | None = None
    changed: tuple[Field, ...] = ()
    shown: str = field(default="", repr=False)  # the name in the row, to find it again

    @property
    def code(self) -> str:
        """The code that they have or would get."""
        return self.participant.code if self.participant else ""


@dataclass(frozen=True, slots=True)
class RosterProposal:
    """All rows in their order, and the delegations that would be added for them."""

    file: str
    mapping: dict[Field, int]
    rows: tuple[ProposedRow, ...]
    delegations: tuple[Delegation, ...] = ()
    counts: Counter[Outcome] = field(default_factory=Counter)

    def of(self, *outcomes: Outcome) -> tuple[ProposedRow, ...]:
        """The rows with one of these outcomes."""
        return tuple(row for row in self.rows if row.outcome in outcomes)
