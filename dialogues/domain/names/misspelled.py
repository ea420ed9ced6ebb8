"""Surnames with a letter or two wrong, alone or beside the right given name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wordfreq import zipf_frequency

from .context import Context
from .forms import Form
from .found import Certainty, Found
from .judging import is_beside_given
from .roster import Roster
from .verdicts import surname_verdict

_NO_WORD: Final = 2.9  # a word rarer than this (Zipf) may be another one misspelled
_SHORTEST: Final = 4
_LONGEST: Final = 40
_ALONE: Final = 6  # letters of a surname that is found misspelled by itself
_MISSPELLED: Final = "It is a letter or two from a name on the roster, and no other word."


def find_misspelled(roster: Roster, context: Context) -> Iterator[Found]:
    """The words of a text that are somebody's surname misspelled, and no word."""
    words = context.words
    for at, word in enumerate(words):
        if not word.capital:
            continue
        yield from _near(roster, context, at, at + 1, word.folded)
        if at + 1 < len(words) and words[at + 1].gap == "-" and words[at + 1].capital:
            yield from _near(roster, context, at, at + 2, word.folded + words[at + 1].folded)


def _near(roster: Roster, context: Context, start: int, end: int, letters: str) -> Iterator[Found]:
    if not _SHORTEST <= len(letters) <= _LONGEST or letters in roster.forms:
        return
    if zipf_frequency(letters, "en") >= _NO_WORD:
        return
    near = roster.near(letters)
    meant = {form.key for form in near if _is_sound(roster, context, start, end, form)}
    if meant:
        keys = sorted(meant)
        yield context.found(start, end, keys, Certainty.LIKELY, "misspelled", _MISSPELLED)


def _is_sound(roster: Roster, context: Context, at: int, end: int, form: Form) -> bool:
    who = roster.bearers[form.key]
    if is_beside_given(context, at, who):
        return True
    if len(form.letters) < _ALONE or form.ordinary:
        return False
    judged = surname_verdict(roster, context, at, end, form)
    return judged is not None and judged[0] is not Certainty.POSSIBLE
