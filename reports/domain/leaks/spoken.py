"""Findings of kind "title": who is spoken to by a title: "Thank you, General", "Mr Ambassador"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .matching import Match
from .proper import Named, beside
from .reading import Reading
from .telling import counted, tell

_BEHIND: Final = 40  # characters
_AHEAD: Final = 120
_SIR: Final = re.compile(
    r"\b(?:Madame?|Mr\.?|Mister|Mrs\.?|Ms\.?|Monsieur|Herr|Frau|Señor|Señora|Sir|Your Honou?r,)"
    r" (?:the )?$",
    re.IGNORECASE,
)
_MON: Final = re.compile(r"\b(?:[Mm]on|[Mm]a|[Mm]ein|[Mm]eine|[Mm]i|[Mm]eu|[Mm]inha) $")
_CALLED: Final = re.compile(
    r"(?:\b(?:thank you|thanks|sorry|yes|no|dear|respect|welcome|well|please|morning|afternoon"
    r"|evening|excuse me|of course|forgive me|but|you|indeed|agree|right|true|not|now),? |[\"“„])$",
    re.IGNORECASE,
)
_INTERJECTED: Final = re.compile(r"(?:^|[.!?…:\n]\s*|[\"“„])(?:[\w’']+)(?: [a-z’']+){0,5}, $")
_STARTS: Final = re.compile(r"(?:^|[.!?…:\n]\s+|[\"“„(])$")
_YOU: Final = re.compile(r"\b(?:you|your|yours|may I|please|let me|shall we|the floor|I|me|we)\b")
_STOPS: Final = re.compile(r"[,.!?–—:]|$|[\"”]")
_ENDS: Final = re.compile(r"[.!?\n]")


def find_spoken(
    compiled: Compiled, reading: Reading, named: Named, matches: Iterable[Match]
) -> Iterator[Finding]:
    """Where a text speaks to somebody by a title of one person."""
    for match in matches:
        end = match.said.end
        start = _start(reading, end, compiled.titles[match.key])
        if not _is_spoken_to(reading, start, end) or beside(reading, start, end, named):
            continue
        reason = f"A title of {counted(1)}, who is spoken to by it."
        yield tell(reading, (start, end), Kind.TITLE, Severity.WARN, reason, (match.key,))


def _start(reading: Reading, end: int, title: frozenset[str]) -> int:
    """Where a title in capitals starts: "High Commissioner"."""
    start = end - 1
    while start > 0 and not reading.words[start].parted:
        before = reading.words[start - 1]
        if not before.capital or before.folded not in title:
            break
        start -= 1
    return start


def _is_spoken_to(reading: Reading, start: int, end: int) -> bool:
    text, word = reading.text, reading.words[end - 1]
    first = reading.words[start].start
    before = text[max(0, first - _BEHIND) : first]
    if _MON.search(before) and _STOPS.match(text, word.end):
        return True
    if not (word.capital and _STOPS.match(text, word.end)):
        return False
    if _SIR.search(before) or (_CALLED.search(before) and "," in before):
        return True
    if _INTERJECTED.search(before) and text[word.end : word.end + 1] in ".!?":
        return True
    stop = _ENDS.search(text, word.end)
    ahead = text[word.end : min(stop.start() if stop else len(text), word.end + _AHEAD)]
    asked = stop is not None and stop[0] == "?"
    told = asked or _YOU.search(ahead) is not None
    return ahead.startswith(",") and told and _STARTS.search(before) is not None
