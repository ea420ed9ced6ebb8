"""Findings of kind "title": what somebody was minister of: "she held the fisheries portfolio".

Source: the design's leak check: a former office told by its field gives away who had it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding
from .compiled import Compiled
from .deeds import SUBJECT, told_of_one
from .proper import Named, beside
from .reading import Reading, fold_word
from .titled import stems_of

_CUES: Final = word_set(
    "portfolio brief file chair professorship lectureship post ministry department"
)
_FORMER: Final = (
    r"(?:former|one-time|onetime|ex-?|erstwhile|sometime|previous|past|retired|then)[ -]?"
)
# "A former head of Freedonia's commerce ministry", "the ex-chief of the ministry of commerce".
_HEADED: Final = (
    rf"\b(?:[Aa]n?|[Tt]he|[Oo]ne) (?P<former>{_FORMER} ?)?(?:\w+ )?(?:head|chief|boss) of "
    r"(?:(?:the|its|his|her|their|our|a|an|\w+['’]s?) )?"
    r"(?:(?:\w+ )?(?P<headed>\w+) (?:ministry|department)\b"
    r"|(?:ministry|department) (?:of|for) (?:the )?(?P<of>\w+))"
)
_TOLD: Final = re.compile(
    rf"{SUBJECT} (?:had|held|holding|given|in charge of|responsible for|over) the (?P<held>\w+)"
    r" (?:portfolio|brief|file)\b"
    rf"|{SUBJECT} (?:ran|run|headed|led|directed) the (?P<ran>\w+) (?:ministry|department)\b"
    rf"|{SUBJECT} (?:holds?|held|holding|occupies|occupied) (?:a|the) (?:\w+ )?"
    r"(?:chair|professorship|lectureship|post) (?:in|of) (?:\w+ )??(?P<chair>\w+)\b"
    rf"|{_HEADED}"
)
_FIELDS: Final = ("held", "ran", "chair", "headed", "of")
_HEADING: Final = word_set("minister secretary head chief director under-secretary undersecretary")


def find_portfolios(compiled: Compiled, reading: Reading, named: Named) -> Iterator[Finding]:
    """Where a text says of one person what they had charge of."""
    cues = reading.at(_CUES & reading.places.keys())
    if not cues:
        return
    starts = [word.start for word in reading.words]
    for low, high in sorted({reading.sentence(at) for at in cues}):
        for match in _TOLD.finditer(reading.text, *reading.span(low, high)):
            span = bisect_left(starts, match.start()), bisect_left(starts, match.end())
            people = _of(compiled, reading, match, span)
            if len(people) == 1 and not beside(reading, *span, named):
                yield told_of_one(reading, span, people[0])


def _of(
    compiled: Compiled, reading: Reading, match: re.Match[str], span: tuple[int, int]
) -> tuple[str, ...]:
    """Those whose title has the field of an office, and the office where one is named."""
    told = match.groupdict()
    field = next(word for name in _FIELDS if (word := told[name]))
    stems = set(stems_of(fold_word(field)))
    people = (key for key, title in compiled.titles.items() if not title.isdisjoint(stems))
    if not (told["headed"] or told["of"]):
        return tuple(people)
    # Who is head of a ministry now is nobody that once was.
    nations = {found.code for at in range(*span) if (found := compiled.origins.place(reading, at))}
    return tuple(
        key
        for key in people
        if ("former" in compiled.titles[key]) == bool(told["former"])
        and not _HEADING.isdisjoint(compiled.titles[key])
        and (not nations or compiled.codes[key] in nations)
    )
