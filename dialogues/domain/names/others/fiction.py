"""Characters of a work that share a name with somebody on the roster: "the sitcom's Elaine"."""

from __future__ import annotations

import re
from typing import Final

from ..around.context import Context

_WORKS: Final = (
    "sitcom|film|movie|novel|manga|anime|webtoon|soap"
    "|play|series|show|opera|story|poem|song|myth|legend|[Bb]ible|Koran"
    "|cartoon|musical|ballad|book|comic|fable|tale|epic|drama|author|writer|director|poet"
)
_BEFORE: Final = re.compile(
    rf"\b(?:{_WORKS})['’]s (?:own |young |old |poor )?$|\b[Ii]n (?:the|that|this) (?:{_WORKS}),? $"
)
_AFTER: Final = re.compile(rf", in the (?:{_WORKS})\b(?! (?:of|on|he|she|that|we)\b)")
_BEHIND: Final = 24  # characters


def is_of_work(context: Context, start: int, end: int) -> bool:
    """Whether a work or its maker has whoever is named, or it is told what happens in one."""
    if _AFTER.match(context.tail(end)):
        return True
    at = context.words[start].start
    if context.text[max(0, at - 1) : at] != " ":
        return False
    return _BEFORE.search(context.text, max(0, at - _BEHIND), at) is not None
