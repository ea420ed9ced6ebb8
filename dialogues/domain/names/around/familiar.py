"""What those who know a Chinese well call them, put into English: "Old Han told it again"."""

from __future__ import annotations

from typing import Final

from ...wordset import word_set
from .bearers import Bearer
from .context import Context, is_owner
from .grammar import is_verb

_CHINA: Final = word_set("cn china prc tw taiwan hk hong sg singapore my malaysia")
_CALLED: Final = frozenset({"old", "little", "uncle", "auntie"})


def is_called_old(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether such a word stands before a name whose bearer does something or has something."""
    before = context.before(start)
    if before is None or not before.capital or before.folded not in _CALLED:
        return False
    if who.home.isdisjoint(_CHINA):
        return False
    return is_verb(context, end) or is_owner(context.after(end))
