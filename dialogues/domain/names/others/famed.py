"""Names that, alone, are those of somebody whom everybody knows: "Abe's visit to Nagato"."""

from __future__ import annotations

from typing import Final

from ..around.bearers import Bearer
from ..around.context import Context
from ..around.rows import is_in_row
from ..around.vocabulary import SAYING
from ..figures.public import FAMILIES, FAMOUS
from ..writing.ordinary import is_ordinary
from ..writing.words import Word

_FAR: Final = 20  # words
_PAIR: Final = 2
_JOINING: Final = frozenset({"and", "or"})


def is_famous(context: Context, start: int, end: int, key: str) -> bool:
    """Whether a name that may be a surname too is such a one, until who is meant was named."""
    if context.words[start].folded not in FAMOUS or end - start > 1:
        return False
    return not context.was_named(key, start) and not is_in_row(context, start, end)


def is_figures_too(context: Context, start: int, who: Bearer) -> bool:
    """Whether a father's or a middle name, by which nobody is called alone, is a figure's name.

    "Under Abiy", beside a Tsigereda Abiy: whoever is meant by it governs.
    """
    word, after = context.words[start].folded, context.after(start + 1)
    if who.family_first or word not in FAMILIES & who.second or word in context.surnames:
        return False
    return after is None or after.folded not in SAYING


def is_among_figures(context: Context, start: int, end: int) -> bool:
    """ "Lavrov called Hill's remark unhelpful": a sentence about those whom everybody knows.

    Where some figure has the surname, too, and who has it here does not say anything.
    """
    words = context.words
    after = context.after(end)
    if words[start].folded not in FAMILIES or (after is not None and after.folded in SAYING):
        return False
    for at in range(start, max(0, start - _FAR), -1):
        if words[at].opens:
            return False
        before = words[at - 1]
        if before.capital and before.folded in FAMOUS and not _is_here(context, before.folded):
            return not is_in_row(context, start, end)
    return False


def is_of_figures_alone(context: Context) -> bool:
    """Whether a text names somebody whom everybody knows, and nobody of the roster."""
    if context.named:
        return False
    return any(name in FAMILIES for name, places in context.others.items() if places)


def is_paired_with_figure(context: Context, start: int, end: int) -> bool:
    """ "Kuchma and Hill", "Hill and Gorbachev": two whom everybody knows, one of them a Hill.

    The other is nobody of the roster; whether a figure is called Hill is for the caller to know.
    """
    row, past = context.words[max(0, start - 2) : start], context.words[end : end + 2]
    joined = len(row) > 1 and row[1].folded in _JOINING and row[1].follows
    if joined and _is_figure(context, row[0]):
        return True
    if len(past) < _PAIR or past[0].folded not in _JOINING or not past[0].follows:
        return False
    return _is_figure(context, past[1])


def _is_figure(context: Context, word: Word) -> bool:
    known = word.capital and word.folded in FAMILIES and not is_ordinary(word.folded)
    return known and not _is_here(context, word.folded)


def _is_here(context: Context, word: str) -> bool:
    """Whether somebody on the roster is called so."""
    return word in context.surnames or word in context.givens
