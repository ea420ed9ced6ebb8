"""Findings of kind "pronoun": a "she" that tells who an attribution is.

Source: the design's leak check. Of those who fit an attribution only those can be meant who go by
its pronouns.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .reading import Reading
from .telling import counted, tell
from .vocabulary import FEMALE, MALE

_REMEDY: Final = "Write “they” or “the participant”, or put it without a pronoun."
_SENTENCES: Final = 2  # that of the attribution, and the next


@dataclass(frozen=True, slots=True)
class Antecedent:
    """An attribution to one person: its offsets, and the keys of those who fit it."""

    start: int
    end: int
    cell: Collection[str] = field(repr=False)


def find_pronouns(
    compiled: Compiled, reading: Reading, antecedents: Sequence[Antecedent]
) -> Iterator[Finding]:
    """The pronouns after attributions that leave fewer people than the threshold."""
    starts = [word.start for word in reading.words]
    for number, antecedent in enumerate(antecedents):
        at = bisect_left(starts, antecedent.end)
        if at == len(reading.words):
            continue
        stop = len(reading.text)
        if number + 1 < len(antecedents):
            stop = antecedents[number + 1].start
        found = _first(reading, at, stop, bisect_left(starts, antecedent.start))
        if found is not None and (finding := _judge(compiled, reading, found, antecedent)):
            yield finding


def _first(reading: Reading, at: int, stop: int, start: int) -> int | None:
    """The first pronoun in the sentence of an attribution and in the next."""
    sentences = 1 if start == at else 0
    for place in range(at, len(reading.words)):
        word = reading.words[place]
        sentences += word.ends and place > start
        if word.start >= stop or sentences >= _SENTENCES:
            return None
        if word.folded in FEMALE or word.folded in MALE:
            return place
    return None


def _judge(compiled: Compiled, reading: Reading, at: int, antecedent: Antecedent) -> Finding | None:
    cell = tuple(antecedent.cell)
    female = reading.words[at].folded in FEMALE
    people = compiled.cells.of_gender(cell, female=female)
    if not people or len(people) == len(cell) or len(people) >= compiled.threshold:
        return None
    reason = f"Of those who fit the attribution, it leaves {counted(len(people))}."
    severity = Severity.WARN
    if len(people) == 1:
        known = compiled.cells.is_known(cell)
        severity = Severity.HOLD if known else Severity.WARN
    return tell(reading, (at, at + 1), Kind.PRONOUN, severity, reason, people, _REMEDY)
