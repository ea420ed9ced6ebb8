"""Rows of people in which not all are named: "Hill, Marsh, the mayor and two interpreters"."""

from __future__ import annotations

import re
from typing import Final

from .context import Context

# After a name: somebody else of the row, and then another, or its end.
_NEXT: Final = re.compile(
    r", (?:and )?(?:the|a|an|our|two|three|four) [a-z-]+(?:(?:, | and |, and )(?:the|a|an|our|his"
    r"|her|two|three|four|I\b|[A-Z])|[.;)\n]|$)"
)


def is_item(context: Context, end: int) -> bool:
    """Whether a name is one of a row, in which who has no name follows: no apposition of it."""
    if _NEXT.match(context.tail(end)) is None:
        return False
    at = end - 1
    while at and context.words[at].gap == " " and context.words[at - 1].capital:
        at -= 1
    gap = context.words[at].gap
    if gap.strip() == ":":
        return True
    return at > 0 and gap == ", " and context.words[at - 1].capital
