"""What is quoted from a paper of another time: 'From the archive, 1978: "Colonel Hill denied it."'.

Source: the design's leak check: those of whom an old paper told are nobody at the table.
"""

from __future__ import annotations

import re
from typing import Final

from ..around.context import Context

_OPENED: Final = re.compile(r"\b(?:1[0-8]\d\d|19[0-8]\d)\)?: ?[\"“«][^\"”»“«\n]*$")
_BEHIND: Final = 700  # characters of a quotation


def is_archived(context: Context, start: int) -> bool:
    """Whether a name stands in a quotation that a year of long ago and a colon open."""
    at = context.words[start].start
    return _OPENED.search(context.text[max(0, at - _BEHIND) : at]) is not None
