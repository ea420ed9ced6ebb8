"""What the parts of the leak check have in common when they tell what they found."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ..findings import Finding, Kind, Severity
from .reading import Reading
from .vocabulary import SPEECH

PEOPLE_PARTED: Final = "; "  # between the keys of a finding that fits several people

REWORD: Final = "Reword it, so that it could be said of several participants, or cut it."
_SPEAKS_WITHIN: Final = 4


def tell(
    reading: Reading,
    span: tuple[int, int],
    kind: Kind,
    severity: Severity,
    reason: str,
    people: Iterable[str],
    remedy: str = REWORD,
) -> Finding:
    """A finding about the words of a text; `span` is in words."""
    start, end = reading.span(*span)
    keys = tuple(people)
    return Finding(
        kind=kind,
        severity=severity,
        reason=reason,
        remedy=remedy,
        start=start,
        end=end,
        text=reading.text[start:end],
        participant=PEOPLE_PARTED.join(keys),
        gives_away=len(keys) == 1,
    )


def counted(number: int) -> str:
    """How many people on the roster something fits, in words."""
    return "one person on the roster" if number == 1 else f"{number} people on the roster"


def speaks(reading: Reading, start: int, end: int) -> bool:
    """Whether the words `start` up to `end` are somebody who is said to speak."""
    words = reading.words
    after = reading.folded(end, end + _SPEAKS_WITHIN)
    before = reading.folded(start - 2, start)
    clause = words[start].ends if start < len(words) else True
    return any(word in SPEECH for word in after) or (
        not clause and any(word in SPEECH or word in {"by", "as", "to"} for word in before)
    )
