"""A month as it is shortened in a date: "12 Jun, by video", "Jun 2026", "3-5 Mar"."""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.context import Context

_SHORTENED: Final = word_set("jan feb mar apr may jun jul aug sep sept oct nov dec")
_DAY: Final = re.compile(r"\b[0-3]?[0-9](?:st|nd|rd|th)? $")
_YEAR: Final = re.compile(r"\.?,? (?:[0-3]?[0-9],? )?(?:1[89]|20)[0-9]{2}\b")
_BEHIND: Final = 5  # characters


def is_dated_month(context: Context, start: int, end: int) -> bool:
    """Whether words are a month beside its day or its year."""
    word = context.words[start]
    if end - start > 1 or word.folded not in _SHORTENED:
        return False
    day = _DAY.search(context.text, max(0, word.start - _BEHIND), word.start)
    return day is not None or _YEAR.match(context.tail(end)) is not None
