"""What a mail says too much of: which dialogue it is about, and who else is in it.

A mail is read on the way, and by whoever reads over a shoulder or keeps an inbox. It may tell its
reader that there was a meeting, and no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from ..findings import Kind, Severity
from ..leaks import PEOPLE_PARTED, Compiled, scan_text

_NAMING: Final = frozenset({Kind.NAME, Kind.NATIVE_NAME, Kind.EMAIL, Kind.HANDLE})
_WORD: Final = re.compile(r"\w+(?:['\u2019\N{NON-BREAKING HYPHEN}-]\w+)*")
# Words that name nothing, and numbers of meetings: "The Third Harbour Dialogue" is known without.
_SLIGHT: Final = frozenset(
    {"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
    | {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"}
    | {"tenth"}
)


def why_not_discreet(
    text: str, *, titles: Iterable[str], compiled: Compiled, reader: str = ""
) -> str:
    """Why a text says too much for a mail, or "".

    `titles` are all that the dialogue is called by, `compiled` its roster, `reader` the code of
    the person it goes to, who may be called by name. A title of several words is found whole, in
    any case; any title as it is written, and two neighbouring words of it ("Harbour Dialogue").
    """
    for title in titles:
        if said := _title_in(text, title):
            return f"A mail names no dialogue: take out \u201c{said}\u201d."
    for found in scan_text(compiled, text, labels=False):
        people = found.participant.split(PEOPLE_PARTED)
        if found.kind in _NAMING and found.severity is Severity.HOLD and reader not in people:
            return f"A mail names nobody but its reader: take out \u201c{found.text}\u201d."
    return ""


def _title_in(text: str, title: str) -> str:
    """The words of a text that are a title, or two weighty neighbours of it; or ""."""
    words = _WORD.findall(title)
    weighty = [word for word in words if word.casefold() not in _SLIGHT]
    runs = [("(?i)" if len(words) > 1 else "", words)] if words else []
    runs += [("", list(pair)) for pair in pairwise(weighty)]
    found = (re.search(rf"{how}(?<!\w){_following(run)}(?!\w)", text) for how, run in runs)
    return next((each[0] for each in found if each is not None), "")


def _following(words: list[str]) -> str:
    """A pattern of these words one after another, with slight words between them or not."""
    slight = "|".join(sorted(_SLIGHT))
    return rf"\W+(?:(?i:{slight})\W+)*".join(re.escape(word) for word in words)
