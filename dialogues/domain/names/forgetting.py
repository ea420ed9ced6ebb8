"""Forgets the rosters and words that are kept so as not to be taken apart again."""

from __future__ import annotations

from .deciding.crossed import forget_crossed
from .deciding.misspelled import forget_words
from .deciding.respelled import hear
from .native.beside import forget_beside
from .roster import forget_rosters
from .writing.homes import home_of
from .writing.korean import korean_key
from .writing.ordinary import is_ordinary
from .writing.sound import likeness, sounds_of
from .writing.systems import syllables
from .writing.words import read_word


def forget_names() -> None:
    """Empty every store of this package."""
    forget_rosters()
    forget_words()
    forget_crossed()
    forget_beside()
    sounds = (hear, likeness, sounds_of, syllables, korean_key)
    for kept in (*sounds, is_ordinary, read_word, home_of):
        kept.cache_clear()
