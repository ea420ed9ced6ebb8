"""Forgets the rosters and words that are kept so as not to be taken apart again."""

from __future__ import annotations

from .crossed import forget_crossed
from .korean import korean_key
from .misspelled import forget_words
from .native_beside import forget_beside
from .ordinary import is_ordinary
from .roster import forget_rosters
from .sound import likeness, sounds_of
from .systems import syllables
from .words import read_word


def forget_names() -> None:
    """Empty every store of this package."""
    forget_rosters()
    forget_words()
    forget_crossed()
    forget_beside()
    for kept in (is_ordinary, likeness, sounds_of, syllables, read_word, korean_key):
        kept.cache_clear()
