"""Findings of kind "descriptor" for whose kin somebody is, or that they are the eldest: notes."""

from __future__ import annotations

from typing import Final

from ..findings import Finding, Kind, Severity
from .reading import Reading
from .telling import tell
from .vocabulary import MOST, SOMEBODY

_BEFORE: Final = 5  # words
_AFTER: Final = 3


def find_kin(reading: Reading, at: int) -> Finding | None:
    """Kinship or age, said of a participant: a note."""
    words = reading.words
    near = reading.folded(at - _BEFORE, at + _AFTER)
    of = reading.folded(at + 1, at + 2) == ("of",) or words[at].folded in MOST
    if not of or not any(word in SOMEBODY for word in near):
        return None
    reason = "Age or kin of somebody who took part tells more than a label."
    return tell(reading, (at, at + 1), Kind.DESCRIPTOR, Severity.NOTE, reason, ())
