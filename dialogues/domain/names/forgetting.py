"""Forgets the rosters and words that are kept so as not to be taken apart again."""

from __future__ import annotations

from .roster import forget_rosters
from .sound import sound
from .words import fold


def forget_names() -> None:
    """Empty every store of this package."""
    forget_rosters()
    sound.cache_clear()
    fold.cache_clear()
