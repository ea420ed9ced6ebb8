"""What follows a given name, or is in it, and makes another name of it."""

from __future__ import annotations

from ..writing.given import GIVEN as COMMON
from ..writing.given import HYPHENED
from ..writing.words import Word
from .addressing import AFTER_APART, HONORIFICS_AFTER
from .bearers import Bearer
from .context import Context
from .vocabulary import LED


def is_longer(after: Word, following: Word | None) -> bool:
    """Whether what follows a given name makes another name of it."""
    if after.gap == "-":
        led = after.folded in LED | HONORIFICS_AFTER
        return (not after.capital and not led) or after.folded in COMMON | HYPHENED
    if following is not None and following.gap == "-" and following.capital:
        return after.capital  # "Saab-Tawil" is no form of address
    return after.capital and after.folded not in AFTER_APART


def goes_on_after(context: Context, end: int, who: Bearer) -> bool:
    """Whether somebody else's surname follows a form of address: "Gul Agha Hill"."""
    family = context.after(end + 1)
    if family is None or not (family.capital and context.words[end].capital):
        return False
    return family.folded not in context.surnames | who.given | who.about


def is_spelled_otherwise(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a name has a letter that theirs has not: "El Niño" is no Nino."""
    shown = context.text[context.words[start].start : context.words[end - 1].end]
    return "ñ" in shown.lower() and not any("ñ" in each for each in who.written)
