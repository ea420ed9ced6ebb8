"""A passage of one person as an organiser sees it on their page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from reports.answers import WORDS
from reports.domain.review.decisions import Decided, Decision
from reports.domain.review.standing import stands_by_hand
from reports.puts import Put

# What an organiser can be told, and how the form says it.
SPEAKER_MAY: Final = (
    (Decision.APPROVE.value, "approve it"),
    (Decision.CHANGE.value, "approve it with other words"),
    (Decision.COARSER.value, "want to be described less closely"),
    (Decision.STRIKE.value, "want it left out"),
)
HOLDER_MAY: Final = (
    (Decision.APPROVE.value, "have nothing against it"),
    (Decision.OBJECT.value, "object to it"),
)


@dataclass(frozen=True, slots=True)
class Face:
    """A passage with where it stands and what can be kept of it on their behalf."""

    put: Put = field(repr=False)
    decided: tuple[Decided, ...] = field(repr=False)  # all that they decided, in order

    @property
    def word(self) -> str:
        """Where it stands, in a word or two."""
        return WORDS[self.put.stands.standing]

    @property
    def earlier(self) -> tuple[Decided, ...]:
        """What they decided of it before."""
        key, latest = self.put.passage.key, self.put.stands.latest
        return tuple(each for each in self.decided if each.key == key and each is not latest)

    @property
    def asks_themselves(self) -> bool:
        """Whether they asked with their own hand for other words, and nobody has answered."""
        return stands_by_hand(self.put.passage, self.decided).waits_for_an_answer

    @property
    def may_decide(self) -> tuple[tuple[str, str], ...]:
        """What they could have told an organiser: (value, words)."""
        if not self.put.passage.must_clear:
            return HOLDER_MAY
        coarser = Decision.COARSER.value
        return tuple(each for each in SPEAKER_MAY if each[0] != coarser or self.put.coarser)
