"""A given name that many have: when it is that of the one who is here.

"We heard Grace out", "Maria agreed": whoever else is called so has a surname to it, and a word of
the language has no capital within a sentence.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.acting import acts, has_asked
from ..around.context import Context, is_owner
from ..around.meeting import is_told_of_people
from ..around.rows import is_among_givens
from ..around.slots import heads_a_line, is_slot
from ..around.vocabulary import MONTHS, OWNED, SAYING
from ..writing.forms import Form
from ..writing.given import GIVEN as COMMON
from .calling import is_called_on, is_only_one, stands_inside

# What is said of virtues and of arts too: "Grace teaches", "Hope says".
_THINGS_SAY: Final = frozenset(
    verb for verb in SAYING if verb.endswith("s") or verb in {"taught", "told", "promised"}
)
_PEOPLE_SAY: Final = SAYING - _THINGS_SAY
_SHORT: Final = 3  # letters
_AS: Final = ", as "  # "Hope, as an entry of the index"
_LONGEST_HEADING: Final = 120  # characters
_NUMBERED: Final = re.compile(r"[ \t]*(?:#+ |(?:\d{1,2}\.)+\d* |[IVX]{1,4}\. )")
# What no month does.
_SAID: Final = word_set(
    "said says asked asks replied replies answered agreed disagreed objected nodded laughed thought"
)
_AS_SOMEBODY: Final = re.compile(
    r",? who(?:se|m)?\b| again(?:[,:;]| (?:and|at|on)\b)"
    r"|,? on (?:page|paragraph|line|item|slide) \w"
    r"|: (?:slides?|notes?|text|draft|to (?:check|send|write|call))\b"
)
_PUT_TO_MANY: Final = re.compile(r" [a-z]+s (?:are|were|have|do)\b")  # "Grace notes are"


def is_theirs_alone(context: Context, start: int, end: int, form: Form, *, speaks: bool) -> bool:
    """Whether it is theirs; it `speaks` where a verb of speech or a possession follows."""
    if is_among_givens(context, start, end) or is_called_on(context, start):
        return True
    if is_told_of_people(context, start, end):
        return True
    if form.key in context.named and _is_somebody(context, end, month=form.letters in MONTHS):
        return True
    seldom = form.letters not in COMMON and len(form.letters) > _SHORT
    says = speaks and (seldom or form.key in context.named)
    if form.ordinary:
        return _is_no_word(context, start, end, form, says=says)
    if says or is_slot(context, start, end):
        return True
    return has_asked(context, start, end) or is_only_one(
        context, start, end, form.key, inside=False
    )


def _is_no_word(context: Context, start: int, end: int, form: Form, *, says: bool) -> bool:
    """Whether a name that is a word as well stands where a person would, and no word."""
    tail = context.tail(end)
    if is_slot(context, start, end) and not tail.startswith(_AS):
        return True
    word, after = context.words[start], context.after(end)
    if _is_in_heading(context, start, end):
        return False
    if tail.startswith(": ") and heads_a_line(context, start) and form.key in context.named:
        return form.letters not in MONTHS  # "MERCY: I never do."
    says = says and after is not None and after.folded in _PEOPLE_SAY
    if says and form.letters not in MONTHS:
        return True
    inside = stands_inside(context, start, end)
    opens = word.opens and not _PUT_TO_MANY.match(tail)
    inside = inside or (opens and acts(context, end, word, known=False))
    return inside and is_only_one(context, start, end, form.key, inside=True)


def _is_somebody(context: Context, end: int, *, month: bool) -> bool:
    """ "Hope, who had come late", "Hope's wording", "April said": of no word it is said."""
    after = context.after(end)
    if month:
        return after is not None and after.folded in _SAID | {"who"}
    if is_owner(after):
        return end + 1 < len(context.words) and context.words[end + 1].folded in OWNED
    return _AS_SOMEBODY.match(context.tail(end)) is not None


def _is_in_heading(context: Context, start: int, end: int) -> bool:
    """ "3. Roads, rails and Justice": in a numbered line without an end that stands by itself."""
    text, low, high = context.text, context.words[start].start, context.words[end - 1].end
    line = text[max(0, low - _LONGEST_HEADING) : low].rpartition("\n")[2]
    return text[high : high + 2] in {"\n\n", ""} and _NUMBERED.match(line) is not None
