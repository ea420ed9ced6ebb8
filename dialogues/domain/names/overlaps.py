"""Of mentions that overlap the one that stands: the longest, of equal ones the surest."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from .found import Certainty, Found

_NAME_LAST: Final = re.compile(r"[^,]*[^\W\d_]{3,}$")  # "D. Small", and no "M. K."
_WEIGHT: Final = {Certainty.SURE: 0, Certainty.LIKELY: 1, Certainty.POSSIBLE: 2}


def _without_seeming(found: list[Found], text: str) -> list[Found]:
    """Without "Ada, D" of "Ada, D. Small": an initial is of the name that follows it."""
    short = [each for each in found if each.variation == "initials"]
    plain = [each for each in short if _NAME_LAST.match(text, each.start, each.end)]
    seeming = {
        (each.start, each.end)
        for each in short
        for other in plain
        if each.start < other.start < each.end < other.end
    }
    return [each for each in found if (each.start, each.end) not in seeming]


def longest(found: Iterable[Found], text: str) -> list[Found]:
    """Of mentions that overlap the longest, of equal ones the surest.

    But "Hill, Ada" in a row of names is only left over where neither is a name by itself.
    """
    ranked = sorted(
        _without_seeming(list(found), text),
        key=lambda each: (
            each.variation == "respelled" and "," in text[each.start : each.end],
            each.start - each.end,
            _WEIGHT[each.certainty],
            each.start,
        ),
    )
    taken: list[Found] = []
    ends: set[int] = set()
    for each in ranked:
        covered = range(each.start, each.end)
        if ends.isdisjoint(covered):
            ends.update(covered)
            taken.append(each)
    return sorted(taken, key=lambda each: each.start)
