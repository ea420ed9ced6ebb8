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


@dataclass(frozen=True, slots=True)
class Bar:
    """One group of people; `counts` are in the order of `CHOICES`, None where they may not be
    shown."""

    label: str
    counts: tuple[int, ...] | None

    @property
    def total(self) -> int:
        """How many of them answered; nought where that may not be shown."""
        return sum(self.counts or ())

    @property
    def told(self) -> tuple[tuple[str, int], ...]:
        """Each choice in words with its number; none where that may not be shown."""
        return tuple(
            (words, count) for (_, words), count in zip(CHOICES, self.counts or (), strict=False)
        )


@dataclass(frozen=True, slots=True)
class Panel:
    """One point with its bars, the first for everybody."""

    number: int
    kind: str
    title: str
    bars: tuple[Bar, ...]


Chart = Sequence[Panel]
