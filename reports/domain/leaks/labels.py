"""Findings of kind "label", in a document that was made elsewhere.

Source: the design's commands: a label there is weighed against the whole roster.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dialogues.domain.phrases import ANY, GROUP, NATIONAL, Phrase, Quantity

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .telling import PEOPLE_PARTED, counted

_REMEDY: Final = "Use a coarser label, such as a region or “a participant”."
_UNWEIGHED: Final = frozenset({ANY, GROUP, NATIONAL})
_COUNTS: Final = {Quantity.ONE: 1, Quantity.TWO: 2, Quantity.COUPLE: 2}


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
