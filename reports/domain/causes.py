"""Why a finding that somebody let pass holds nothing.

Rows keep it, so it stands apart from the guard, which takes the better part of a second to load.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Cause(StrEnum):
    """Why a finding holds nothing. The values are stored."""

    RISK = "risk"  # a convenor takes it, for one audience
    NOBODY = "nobody"  # the words are nobody on the roster
    NATIONAL = "national"  # a typed phrase is a state's view
    ANALYSIS = "analysis"  # a typed phrase is the rapporteur's own
    THANKED = "thanked"  # somebody who may be thanked by name

    @property
    def told(self) -> str:
        """What was said with it, in a few words."""
        return TOLD[self]

    @property
    def is_for_convenors(self) -> bool:
        """Whether it needs a decision, and not only knowledge of what was meant."""
        return self in (Cause.RISK, Cause.THANKED)


TOLD: Final = {
    Cause.RISK: "let pass at the convenor's risk",
    Cause.NOBODY: "nobody on the roster",
    Cause.NATIONAL: "a state's view",
    Cause.ANALYSIS: "the rapporteur's own",
    Cause.THANKED: "thanked by name",
}
