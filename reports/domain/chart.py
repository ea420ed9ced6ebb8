"""A chart of shares: bars of one length, cut by what people chose, group by group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dialogues.domain.record import Endorsement

# In the order in which a bar is cut, with what the legend says.
CHOICES: Final = (
    (Endorsement.AGREE, "agree"),
    (Endorsement.RESERVE, "agree with a reservation"),
    (Endorsement.ABSTAIN, "abstain"),
    (Endorsement.DISAGREE, "disagree"),
)

# Two neighbouring choices of which only the sum may be told.
TOGETHER: Final = {0: "agree, with or without a reservation", 2: "abstain or disagree"}


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one choice, or of `span` neighbouring ones together."""

    words: str
    count: int
    span: int = 1


@dataclass(frozen=True, slots=True)
class Bar:
    """One group of people; `counts` are in the order of `CHOICES`, None where they may not be
    shown. A count that is None is in the one before it."""

    label: str
    counts: tuple[int | None, ...] | None

    @property
    def total(self) -> int:
        """How many of them answered; nought where that may not be shown."""
        return sum(each or 0 for each in self.counts or ())

    @property
    def told(self) -> tuple[Told, ...]:
        """Each choice in words with its number; none where that may not be shown."""
        counts = self.counts or ()
        found = []
        for at, ((_, words), count) in enumerate(zip(CHOICES, counts, strict=False)):
            if count is None:
                continue
            both = at + 1 < len(counts) and counts[at + 1] is None
            found.append(Told(TOGETHER[at], count, span=2) if both else Told(words, count))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Panel:
    """One point with its bars, the first for everybody."""

    number: int
    kind: str
    title: str
    bars: tuple[Bar, ...]


Chart = Sequence[Panel]
