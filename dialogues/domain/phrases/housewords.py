"""Whether a house's own words for a quantity read as that quantity."""

from __future__ import annotations

from typing import Final

from ..lexicon import Lexicon
from .parse import parse
from .quantities import QUANTITIES

_FIXED: Final = ("participants", "sense")  # what they print is no determiner


def why_not_words(word: str, said: str) -> str:
    """Why words cannot be printed for a token's word of quantity, or ""."""
    if word not in QUANTITIES or word in _FIXED:
        return f'what is printed for "{word}" stands'
    _, quantity, form = QUANTITIES[word]
    found = parse(f"So {said} participants agreed.", Lexicon())
    if [(each.start, each.quantity, each.form) for each in found] == [(3, quantity, form)]:
        return ""
    return f'a reader would not take it for "{word}"'
