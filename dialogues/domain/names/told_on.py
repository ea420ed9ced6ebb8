"""Of whom a surname alone tells on, where a text has named another of that surname before.

Source: the design's leak check. Within a paragraph that tells of a public figure the surname is
that figure's, until somebody of the roster was named and says something.
"""

from __future__ import annotations

from typing import Final

from ..wordset import word_set
from .around import OWNED, SAYING
from .context import Context, is_owner

_FAR: Final = 200  # words of a paragraph
# What only those at a table have.
_TABLED: Final = word_set("slides slide draft intervention presentation handout annex reservation")
_SOON: Final = 60  # words


def is_told_on(context: Context, start: int, key: str, letters: str) -> bool:
    """Whether somebody else of that surname was named just before, or in the same paragraph."""
    if context.was_just_anothers(letters, start):
        return True
    others = [at for at in context.others.get(letters, ()) if start - _FAR < at < start]
    if not others or not context.was_named(key, start):
        return False
    return "\n" not in context.text[context.words[others[-1]].end : context.words[start].start]


def is_speaker(context: Context, start: int, end: int, key: str) -> bool:
    """Whether a name does what whoever of the roster was named before does, or has slides."""
    after = context.after(end)
    if is_owner(after):
        owned = context.words[end + 1].folded if end + 1 < len(context.words) else ""
        return owned in _TABLED or (owned in OWNED and context.was_named(key, start))
    said = after is not None and not after.capital and after.folded in SAYING
    return said and context.was_named(key, start)


def is_named_soon(context: Context, start: int, key: str) -> bool:
    """Whether whoever is meant is named as a whole a few words on."""
    return any(0 < at - start < _SOON for at in context.named.get(key, ()))
