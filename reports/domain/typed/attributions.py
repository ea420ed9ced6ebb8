"""Attributions that were typed and rest on no remark.

Source: "Nothing escapes by being typed" in the design. What speaks for a state or of the meeting as
a whole attributes nothing to anybody in the room.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Final

from dialogues.domain.counted import counted
from dialogues.domain.lexicon import Lexicon
from dialogues.domain.phrases import ANY, GROUP, NATIONAL, Form, Phrase, Quantity, parse
from dialogues.domain.record import Record, Report

from ..compose import fitting
from ..document import FRAMING, Document, Place, Text
from ..findings import Finding, Kind, Severity
from ..kept import Kept
from ..styles import HouseStyle
from .accepting import find_accepted
from .credits import Credits
from .delegations import Delegations
from .literals import typed_texts
from .lookalikes import as_it_looks

_KEPT: Final[Kept[tuple[Phrase, ...]]] = Kept(4_000)  # phrases of the texts read last
REMEDY: Final = "Bind it to a remark, or accept it as a state's view or as the rapporteur's own."
FROM_REMARK: Final = "Say it with a token of the remark that it rests on, or in other words."
OTHERWISE: Final = "Say it in other words: a title, a heading or thanks can rest on no remark."
# Who was brought together, as a framing tells it: they came, and are credited with nothing.
_GATHERED: Final = re.compile(
    r"(?:with|among|gathered|assembled|together|convened|hosted|invited|included|including|of|for)"
    r" (?:the |its )?$"
)
# Whom a report thanks is said to have come, and not to have said anything.
_THANKED: Final = re.compile(r"(?:thanks?|thanked|thanking|grateful|gratitude|indebted)(?: to)? $")


def find_unbound(
    record: Record, style: HouseStyle, document: Document, near: Place | None = None
) -> list[Finding]:
    """Every typed attribution that is neither bound nor accepted, in the order of the report.

    With `near` only those of that place.
    """
    read, accepted = _Reader(record, style), find_accepted(record, document)
    sides = Delegations(record, max(record.threshold, style.least))
    return [
        _finding(line, text, start, end, came)
        for line, text in typed_texts(document, record.report or Report())
        if near is None or text.place == near
        for start, end, came in _credited(text, read.phrases(text.text), sides)
        if not any(at == line and a <= start and end <= b for at, a, b in accepted)
    ]


def _credited(
    text: Text, phrases: Sequence[Phrase], sides: Delegations
) -> list[tuple[int, int, int | None]]:
    """Where somebody is credited; a delegation with the number of its people who came."""
    people = [each for each in phrases if _attributes(text, each)]
    found: list[tuple[int, int, int | None]] = [(each.start, each.end, None) for each in people]
    for start, end, came in sides.find(text):
        taken = [(each.start, each.end) for each in people]
        taken += [(each.start, each.end) for each in text.attributions]
        if not any(first < end and start < last for first, last in taken):
            found.append((start, end, came))
    return sorted(found, key=lambda each: each[0])


class _Reader:
    """Reads texts in the words of a dialogue and a house; those read lately are not read again."""

    def __init__(self, record: Record, style: HouseStyle) -> None:
        self._lexicon = Lexicon.of(record)
        self._wording = fitting(style.wording, record)
        codes = [each.code for each in record.participants]
        words = repr((record.regions, record.delegations, self._wording, codes))
        self._words = sha256(words.encode()).digest()
        self._credits = Credits(record)

    def phrases(self, text: str) -> tuple[Phrase, ...]:
        """Its attributions, those of a house's form first; none overlaps another."""
        return _KEPT.get((self._words, text), lambda: self._parse(text))

    def _parse(self, text: str) -> tuple[Phrase, ...]:
        """The words are read as they are and as they look; what `parse` reads goes before."""
        found = list(parse(text, self._lexicon, self._wording))
        looks = as_it_looks(text)
        if looks != text:
            found += _beside(found, parse(looks, self._lexicon, self._wording))
        credited = (
            Phrase(Quantity.ONE, ANY, Form.PLAIN, *span) for span in self._credits.find(looks)
        )
        return tuple(sorted([*found, *_beside(found, credited)], key=lambda each: each.start))


def _beside(found: Sequence[Phrase], more: Iterable[Phrase]) -> list[Phrase]:
    """Those that overlap with none of what was found."""
    return [
        each
        for each in more
        if not any(other.start < each.end and each.start < other.end for other in found)
    ]


def _attributes(text: Text, phrase: Phrase) -> bool:
    """Whether a phrase credits somebody, and was not printed by a token."""
    before = text.text[: phrase.start].lower()
    if phrase.label in (NATIONAL, GROUP) or _THANKED.search(before):
        return False
    if text.place == FRAMING and _GATHERED.search(before):
        return False
    return not any(
        each.start < phrase.end and phrase.start < each.end for each in text.attributions
    )


def _finding(line: int, text: Text, start: int, end: int, came: int | None) -> Finding:
    words = text.text[start:end]
    reason = f"“{words}” credits somebody in the room, and rests on no remark."
    if came is not None:
        few = counted(came, "person", "people")
        reason = f"“{words}” is said to have spoken: this delegation has {few} here."
    return Finding(
        Kind.UNBOUND_ATTRIBUTION,
        Severity.HOLD,
        reason,
        _remedy(text.place),
        place=text.place,
        line=line,
        start=start,
        end=end,
        text=words,
    )


def _remedy(place: Place) -> str:
    if place.is_block:
        return REMEDY
    return FROM_REMARK if place.section == 0 else OTHERWISE
