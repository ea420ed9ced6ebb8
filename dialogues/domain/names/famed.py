"""Names that, alone, are those of somebody whom everybody knows: "Abe's visit to Nagato"."""

from __future__ import annotations

from .context import Context
from .public import FAMOUS
from .rows import is_in_row


def is_famous(context: Context, start: int, end: int, key: str) -> bool:
    """Whether a name that may be a surname too is such a one, until who is meant was named."""
    if context.words[start].folded not in FAMOUS & context.surnames:
        return False
    return not context.was_named(key, start) and not is_in_row(context, start, end)
