"""Findings of kind "title": an office that one person on the roster holds or held."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .offices import Held, Office
from .proper import Named, beside, is_of_another
from .reading import Reading
from .telling import counted, speaks, tell
from .vocabulary import LINKS

_INDEFINITE: Final = frozenset({"a", "an", "as", "one", "another"})


def find_titles(compiled: Compiled, reading: Reading, named: Named) -> Iterator[Finding]:
    """What a text says of an office that somebody on the roster holds or held."""
    for held in compiled.offices.find(reading):
        severity, reason = _weigh(compiled, reading, held, named)
        yield tell(
            reading, (held.start, held.end), Kind.TITLE, severity, reason, held.office.people
        )


def _weigh(compiled: Compiled, reading: Reading, held: Held, named: Named) -> tuple[Severity, str]:
    office = held.office
    people = len(office.people)
    reason = f"A title of {counted(people)}."
    if beside(reading, held.start, held.end, named) & set(office.people):
        severity = Severity.NOTE if _is_plain(office) else Severity.HOLD
        return severity, f"{reason} It stands beside the name."
    if is_of_another(reading, held.start, held.end, named, office.people):
        return Severity.NOTE, f"{reason} Here it is said of somebody else, who is named."
    if not office.specific and _is_of_something(compiled, reading, held):
        return Severity.NOTE, f"{reason} Here it is one of another body."
    if office.former and not held.former:
        return _of_office_now(reading, held, reason)
    if held.former and not office.former:
        return Severity.WARN, f"{reason} Here it is said to be past."
    if people >= compiled.threshold or not held.exact:
        return Severity.WARN, reason
    if _is_plain(office):
        spoken = speaks(reading, held.start, held.end)
        return (Severity.WARN if spoken else Severity.NOTE), reason
    return Severity.HOLD, reason


def _is_plain(office: Office) -> bool:
    """Whether it is a calling in one word, such as "economist"."""
    return not office.specific and not office.former and len(office.words) == 1


def _of_office_now(reading: Reading, held: Held, reason: str) -> tuple[Severity, str]:
    """An office that a participant held: who holds it now is somebody else, and public."""
    first = reading.words[held.start].folded
    severity = Severity.WARN if first in _INDEFINITE and held.exact else Severity.NOTE
    return severity, f"{reason} Its present holder would be somebody else."


def _is_of_something(compiled: Compiled, reading: Reading, held: Held) -> bool:
    """Whether a title without a field is given one: "secretary general of NATO"."""
    words = reading.words
    at = held.end
    after = reading.folded(at, at + 3)
    if len(after) > 1 and after[0] in {"of", "to", "for"} and not words[at].parted:
        place = at + 2 if after[1] == "the" else at + 1
        if place < len(words) and words[place].capital:
            return True
    first = words[held.start]
    return first.folded not in LINKS and first.upper and first.folded not in held.office.words
