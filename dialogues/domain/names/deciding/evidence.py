"""Gathers all that speaks for or against it that a name means the participant, in one place.

Each sign is looked for by itself, whatever the others say; `weighing.py` adds up what they weigh.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from wordfreq import zipf_frequency

from ..around.bearers import Bearer
from ..around.context import Context
from ..found import Certainty
from ..writing.forms import Form, How
from .reasons import ANOTHER, ELSEWHERE, OFFICE, PUBLIC
from .signs import OF_ANYBODY, Sign
from .signs_around import Seen, near_by, said_before, told_wide
from .signs_beside import after_it, before_it

_BANDS: Final = {0: Sign.NO_WORD, 1: Sign.RARE_WORD, 3: Sign.KNOWN_WORD}
_RULED: Final = {PUBLIC: Sign.RULED_PUBLIC, OFFICE: Sign.RULED_OFFICE, ANOTHER: Sign.RULED_ANOTHER}
_TIMED: Final = re.compile(r"[ \t>*_#-]{0,6}\(?[0-9]{1,2}[.:h]?[0-9]{2}\b")
_STOP: Final = re.compile(r"[.!?…][\"'”’)\]*_]*\s|\n")
_QUOTES: Final = frozenset('"“«„‘*_”»’')


def signs_of(
    seen: Seen, start: int, end: int, form: Form, who: Bearer, verdict: tuple[Certainty, str]
) -> set[Sign]:
    """Every sign at a name of somebody, of which the rules have said what they say."""
    rule, found = ruled(verdict), signs_beside(seen, start, end, form, who)
    return {rule, *(found - OF_ANYBODY if rule is Sign.RULED_PUBLIC else found)}


def signs_beside(seen: Seen, start: int, end: int, form: Form, who: Bearer) -> set[Sign]:
    """Every sign at a name, whatever the rules say."""
    context = seen.context
    return {
        *_is(seen, start, end, form),
        *_written(context, start, end, form),
        *before_it(context, start, end, form, who),
        *after_it(context, start, end, form),
        *said_before(context, start, form),
        *near_by(context, start, end, who),
        *told_wide(seen, start, end),
    }


def ruled(verdict: tuple[Certainty, str]) -> Sign:
    """What the rules made of a name, as one sign among the others."""
    certainty, reason = verdict
    if certainty is Certainty.POSSIBLE:
        return _RULED.get(reason, Sign.RULED_ANOTHER)
    if reason == ELSEWHERE:
        return Sign.RULED_ELSEWHERE
    if certainty is Certainty.SURE:
        return Sign.RULED_SURE
    return Sign.RULED_WORD if "word" in reason else Sign.RULED_LIKELY


def _is(seen: Seen, start: int, end: int, form: Form) -> Iterator[Sign]:
    """What it is: a word, and how often one."""
    letters = seen.context.words[start].folded
    band = int(zipf_frequency(letters, "en"))
    if band in _BANDS:
        yield _BANDS[band]
    if form.ordinary and form.how is How.SURNAME:
        yield Sign.SURNAME_AND_WORD
    if form.ordinary and form.how is How.ADDRESSED:
        yield Sign.COMMON_GIVEN_AND_WORD
    if end - start > 1:
        yield Sign.SEVERAL_WORDS
    if seen.often[letters] == 1:
        yield Sign.ONCE


def _written(context: Context, start: int, end: int, form: Form) -> Iterator[Sign]:
    """How it is written, and where in its line and its sentence."""
    text, word = context.text, context.words[start]
    low, high = word.start, context.words[end - 1].end
    if not word.capital and not form.ordinary:
        yield Sign.LOW_NAME
    elif word.upper and end - start == 1:
        yield Sign.CAPITALS
    if word.opens:
        whole = not low or _STOP.search(word.gap) is not None
        yield Sign.OPENS if whole else Sign.OPENS_A_PART
    quoted = low and text[low - 1] in _QUOTES and text[high : high + 1] in _QUOTES
    if quoted and form.how is not How.NICKNAME:
        yield Sign.QUOTED_ALONE
    if _TIMED.match(text, text.rfind("\n", 0, low) + 1):
        yield Sign.TIMED_LINE
