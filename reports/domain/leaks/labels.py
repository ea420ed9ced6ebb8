"""Findings of kind "label", in a document that was made elsewhere.

Source: the design's commands: a label there is weighed against the whole roster.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.phrases import ANY, GROUP, NATIONAL, Phrase, Quantity, parse

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .telling import PEOPLE_PARTED, counted

_SENTENCE: Final = re.compile(r"(?<=[a-z0-9)\]\"”’][.!?])\s+(?=[A-Z“\"(\[])|\n\s*\n")
# The noun that every attribution with a label holds.
_NOUN: Final = re.compile(
    r"participant|member|speaker|discussant|interlocutor|panel|delegate|attendee|expert|official"
    r"|scholar",
    re.IGNORECASE,
)
_PARTED: Final = "\n\n"  # between sentences that do not follow each other
_REMEDY: Final = "Use a coarser label, such as a region or “a participant”."
_UNWEIGHED: Final = frozenset({ANY, GROUP, NATIONAL})
_COUNTS: Final = {Quantity.ONE: 1, Quantity.TWO: 2, Quantity.COUPLE: 2}


def find_phrases(text: str, lexicon: Lexicon) -> list[Phrase]:
    """The attributions of a text that say who somebody is; sentences without any are not read."""
    pieces, starts, places = [], list[int](), list[int]()
    start = length = 0
    for end in (*(match.end() for match in _SENTENCE.finditer(text)), len(text)):
        if _NOUN.search(text, start, end):
            pieces.append(text[start:end])
            starts.append(start)
            places.append(length)
            length += end - start + len(_PARTED)
        start = end
    found: list[Phrase] = []
    for phrase in parse(_PARTED.join(pieces), lexicon):
        if phrase.label not in (GROUP, NATIONAL):
            at = bisect_right(places, phrase.start) - 1
            moved = starts[at] - places[at]
            found.append(replace(phrase, start=phrase.start + moved, end=phrase.end + moved))
    return found


def find_labels(compiled: Compiled, text: str, phrases: Iterable[Phrase]) -> Iterator[Finding]:
    """The labels that are too fine for the roster."""
    for phrase in phrases:
        if phrase.label in _UNWEIGHED:
            continue
        for code in phrase.label.split("+"):
            if finding := _weigh(compiled, text, phrase, code):
                yield finding


def _weigh(compiled: Compiled, text: str, phrase: Phrase, code: str) -> Finding | None:
    people = compiled.cells.fitting(code)
    said = _COUNTS.get(Quantity(phrase.quantity), 0)
    if not people or len(people) >= compiled.threshold:
        return None
    everybody = len(people) == 1 or len(people) == said
    reason = f"The label fits {counted(len(people))}."
    if everybody and len(people) > 1:
        reason += " It speaks of both."
    return Finding(
        kind=Kind.LABEL,
        severity=Severity.HOLD if everybody else Severity.WARN,
        reason=reason,
        remedy=_REMEDY,
        start=phrase.start,
        end=phrase.end,
        text=text[phrase.start : phrase.end],
        participant=PEOPLE_PARTED.join(people),
        gives_away=everybody,
    )
