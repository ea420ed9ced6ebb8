"""A surname alone in another usual spelling: "Park" of a Pak, "Tseng" of a Zeng.

It is that of others too, so that more has to say that somebody of the roster is meant.
"""

from __future__ import annotations

from typing import Final

from ..around.bearers import Bearer
from ..around.beside import is_beside_given
from ..around.context import Context
from ..around.rows import is_in_row
from ..around.vocabulary import ADVERBS, SAYING
from ..found import Certainty
from ..writing.forms import Form
from .reasons import ELSEWHERE, NAMED, SURNAME, Judged

_LONG: Final = 6  # letters of a surname that few have
_AUXILIARY: Final = frozenset({"had", "has", "would"})


def judge_respelled(
    context: Context, start: int, end: int, form: Form, who: Bearer, surname: Judged
) -> Judged:
    """How sure it is; `surname` is what a surname of those letters would be by itself."""
    if is_beside_given(context, start, who):
        return Certainty.LIKELY, NAMED
    if surname is None or surname[0] is Certainty.POSSIBLE:
        return None
    if surname[1] in {SURNAME, ELSEWHERE} and form.key in context.named:
        return Certainty.LIKELY, ELSEWHERE
    sure = surname[0] is Certainty.SURE or (len(form.letters) >= _LONG and not form.ordinary)
    speaks = context.words[start].capital and _says(context, end)
    if sure or speaks or is_in_row(context, start, end) or is_credited(context, start, end):
        return Certainty.LIKELY, SURNAME
    return None


def _says(context: Context, end: int) -> bool:
    """Whether what only people do follows: "Park agreed", "as Park had said"."""
    while (after := context.after(end)) and after.folded in _AUXILIARY | ADVERBS:
        end += 1
    return after is not None and not after.capital and after.folded in SAYING


def is_credited(context: Context, start: int, end: int) -> bool:
    """Whether a name is all that brackets hold: "the charts are old (Park)"."""
    if not context.words[start].capital or not context.tail(end).startswith(")"):
        return False
    return context.words[start].gap.endswith("(")
