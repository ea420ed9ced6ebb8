"""Findings of kind "title": who stands in a list by a title: "Speakers: a judge"."""

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
from .titled import MARKS

_BEHIND: Final = 300  # characters
_HEADED: Final = re.compile(
    r"\b(?:Present|Attending|Attendees|Participants|Speakers?|Panel(?:l?ists)?|Discussants?"
    r"|Respondents?|Presenters?|Chairs?|Moderators?|Keynote|Arrivals?|Departures?|Guests"
    r"|In the room|At the table|Table|Seats?|Apologies|Regrets|Absent|Lead|Opening|Remarks by"
    r"|Comments? by|Interviewe[ed]s?|Around the table|Who)"
    r"(?: [\w-]+){0,3}: ?(?:[^\n]*(?:[,;(] ?|\band ))?$"
)
_ENTRY: Final = re.compile(r"(?:^|\n)[ \t]*(?:[-*•]|\d+[.)])?[ \t]*(?:\w+: )?$")


def find_listed(
    compiled: Compiled, reading: Reading, named: Named, matches: Iterable[Match]
) -> Iterator[Finding]:
    """Where a list of people has one person by what they are."""
    for match in matches:
        start, end = match.said.start, match.end
        if not _is_listed(compiled, reading, match) or beside(reading, start, end, named):
            continue
        reason = f"In a list, what {counted(1)} is."
        yield tell(reading, (start, end), Kind.TITLE, Severity.WARN, reason, (match.key,))


def _is_listed(compiled: Compiled, reading: Reading, match: Match) -> bool:
    low = reading.words[match.said.start].start
    before = reading.text[max(0, low - _BEHIND) : low]
    return bool(_HEADED.search(before)) or (
        _ENTRY.search(before) is not None and _is_of_nation(compiled, reading, match)
    )


def _is_of_nation(compiled: Compiled, reading: Reading, match: Match) -> bool:
    """ "Columnist, Angola:", "MP (Denmark)": their nation follows at once."""
    end = match.end + (not MARKS.isdisjoint(reading.folded(match.end, match.end + 1)))
    if end >= len(reading.words) or not reading.words[end].parted:
        return False
    place = compiled.origins.place(reading, end)
    return place is not None and place.code == compiled.codes[match.key]
