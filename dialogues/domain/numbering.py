"""The next code of a row: `KR3` after `KR1` and `KR2`, `S2` after `S1`."""

from __future__ import annotations

from collections.abc import Collection
from itertools import count

from .codes import MAX_CODE


def next_code(stem: str, taken: Collection[str]) -> str:
    """The stem with the first number after those in use, so that no gap is filled again.

    Codes mind their case, but two that differ in it alone would be mixed up by people.
    """
    room = MAX_CODE - 6
    lowered = {code.lower() for code in taken}
    start = stem[:room]
    used = [
        int(rest)
        for rest in (code[len(start) :] for code in lowered if code.startswith(start.lower()))
        if rest.isdecimal() and len(rest) < 6
    ]
    numbers = count(max(used, default=0) + 1)
    return next(code for code in (f"{start}{n}" for n in numbers) if code.lower() not in lowered)
