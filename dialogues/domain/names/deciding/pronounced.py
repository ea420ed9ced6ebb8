"""Whom a pronoun tells from a public figure of the same surname: "Hill gave figures; she had none".

Only a nominative is read: "her" may be a ship's or a country's.
"""

from __future__ import annotations

from typing import Final

from ..around.bearers import Bearer
from ..around.context import Context
from ..figures.public import FAMILIES, FAMOUS
from ..figures.women import is_out_of_keeping

_FIGURES: Final = FAMILIES | FAMOUS
_FAR: Final = 25  # words from a name to its pronoun
_PRONOUNS: Final = frozenset({"he", "she"})
_LEADING: Final = frozenset({"for", "to", "with"})  # before a name that a sentence opens with


def is_no_figures(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a sentence opens with a name and goes on by a pronoun that the figure never has."""
    if context.words[start].folded not in _FIGURES:
        return False
    lead = context.said_before(start) in _LEADING
    first = start - 1 if lead else start
    first -= lead and first > 0 and context.words[first - 1].folded == "as"  # "As for Hill"
    if not context.words[first].opens:
        return False
    for word in context.words[end : end + _FAR]:
        if word.folded in _PRONOUNS:
            theirs = not who.pronouns or word.folded in who.pronouns
            return theirs and is_out_of_keeping(context.words[start].folded, word.folded)
        known = (context.surnames, context.givens, FAMILIES)
        if word.capital and any(word.folded in names for names in known):
            return False  # it may be that one's
    return False
