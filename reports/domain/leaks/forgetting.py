"""Forgets what was compiled and found: a paper made elsewhere is gone once it is answered for."""

from __future__ import annotations

from dialogues.domain.names import forget_names

from .compiled import forget_rosters
from .reading import fold_word
from .scan import forget_texts


def forget() -> None:
    """Empty every store of rosters, texts and words. What is still in use is made again."""
    forget_rosters()
    forget_texts()
    fold_word.cache_clear()
    forget_names()
