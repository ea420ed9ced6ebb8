"""Names within the names of files: "receipts_Hill_2.zip", "hill-notes.docx"."""

from __future__ import annotations

import re
from typing import Final

from .context import Context

_JOINS: Final = frozenset("_-")
_LONG: Final = 60  # characters
_HEAD: Final = re.compile(r"[\w.-]+$")
_TAIL: Final = re.compile(r"[\w.-]+")
_NAMED: Final = re.compile(r"_.*\w|\.[a-z][a-z0-9]{2,3}$", re.IGNORECASE)


def is_in_file(context: Context, start: int, end: int) -> bool:
    """Whether a name is a part of a file's name."""
    text, low, high = context.text, context.words[start].start, context.words[end - 1].end
    if text[low - 1 : low] not in _JOINS and text[high : high + 1] not in _JOINS:
        return False
    first = _HEAD.search(text, max(0, low - _LONG), low)
    last = _TAIL.match(text, high, high + _LONG)
    token = (first[0] if first else "") + (last[0] if last else "")
    return _NAMED.search(token) is not None
