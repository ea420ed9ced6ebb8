"""Where the passages of one person begin and end in a text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from ..document import Attribution, Text
from ..sentences import sentences_of
from .parting import SPOKEN_OF

_WHO: Final = re.compile(rf"\b(?:{SPOKEN_OF})\b", re.IGNORECASE)


def ways_in(text: Text, theirs: Collection[int], hidden: Sequence[tuple[int, int]]) -> list[str]:
    """In which way each attribution of a text is somebody's, for `find_runs`: read, or in a
    sentence that they do not read."""
    return [
        ("unread" if any(start <= each.start < end for start, end in hidden) else "read")
        if at in theirs
        else ""
        for at, each in enumerate(text.attributions)
    ]


def find_runs(
    sentences: Sequence[tuple[int, int]], attributions: Sequence[Attribution], theirs: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """From each sentence that attributes something to somebody to the next that does to others, or
    to them in another way; `theirs` says in which each attribution is theirs, "" for none."""
    run: tuple[int, int] | None = None
    way = ""
    for start, end in sentences:
        here = [
            how for each, how in zip(attributions, theirs, strict=True) if start <= each.start < end
        ]
        now = max(here, default=way)
        if run and now != way:
            yield run
            run = None
        if now:
            run = (run[0] if run else start, end)
        way = now
    if run:
        yield run


def going_on(text: Text, kept: Collection[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The sentences of a text that go on from withheld ones, to the next that attributes something,
    and may tell of somebody there: "He had sailed for years."."""
    goes_on = False
    for start, end in sentences_of(text.text):
        if any(first <= start < last for first, last in kept):
            goes_on = True
        elif any(start <= each.start < end for each in text.attributions):
            goes_on = False
        elif goes_on and _WHO.search(text.text, start, end):
            yield start, end
