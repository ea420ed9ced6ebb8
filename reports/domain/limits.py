"""How long what is typed may be, in characters; how few people may stand behind what is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dialogues.domain.record import Record

    from .styles import HouseStyle

LONGEST_BLOCK: Final = 20_000
# In a review: a passage as somebody wants it, and what is said about it beside.
LONGEST_WORDS: Final = 50_000
LONGEST_MESSAGE: Final = 5_000
LONGEST_RESERVATION: Final = 1_000  # as many signs as are of one length when sealed
LONGEST_HOW: Final = 200  # how an organiser was told an answer
HIDDEN: Final = 2  # people behind anything that is told: nobody hides alone, whatever the threshold


def least_of(record: Record, style: HouseStyle) -> int:
    """The least number of people behind anything that prints."""
    return max(record.threshold, style.least, HIDDEN)
