"""Forgets what was compiled and found: a paper made elsewhere is gone once it is answered for."""

from __future__ import annotations

from dialogues.domain.names import forget_names

from .compiled import forget_rosters
from .descriptions import read_description
from .facts import forget_facts
from .labels import is_noun
from .reading import forget_words
from .scan import forget_texts
from .titled import stems_of
from .vocabulary import is_person


def forget() -> None:
    """Empty every store of rosters, texts and words. What is still in use is made again."""
    forget_rosters()
    forget_texts()
    forget_words()
    forget_facts()
    read_description.cache_clear()
    stems_of.cache_clear()
    is_person.cache_clear()
    is_noun.cache_clear()
    forget_names()
