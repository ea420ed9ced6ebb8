"""The text of a part with what was found in it, in place; of a long one the places found alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from ..findings import Finding, Severity
from .paper import PaperPart

WHOLE: Final = 20_000  # characters of a part that is shown whole
AROUND: Final = 240  # characters shown before and behind a place of a longer one
_WEIGHT: Final = list(Severity)

Numbered = tuple[int, Finding]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; with `numbers`, those of the findings that touch it.

    `gap` says that what stands before it is left out.
    """

    text: str = field(repr=False)
    numbers: tuple[int, ...] = ()
    severity: Severity | None = None
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Marked:
    """A part as it is shown. `shortened` says that only the places found are."""

    part: str
    pieces: tuple[Piece, ...] = field(repr=False)
    shortened: bool = False


@dataclass(slots=True)
class _Mark:
    start: int
    end: int
    found: list[Numbered]


def mark_part(part: PaperPart, numbered: Sequence[Numbered]) -> Marked:
    """A part with its findings, by their numbers; those that overlap share a mark."""
    marks = _marks(numbered)
    if len(part.text) <= WHOLE:
        return Marked(part.part, tuple(_pieces(part.text, marks, 0, len(part.text))))
    return Marked(part.part, tuple(_windows(part.text, marks)), shortened=True)


def _marks(numbered: Sequence[Numbered]) -> list[_Mark]:
    marks: list[_Mark] = []
    for number, finding in sorted(numbered, key=lambda each: (each[1].start, each[0])):
        if marks and finding.start < marks[-1].end:
            marks[-1].end = max(marks[-1].end, finding.end)
            marks[-1].found.append((number, finding))
        else:
            marks.append(_Mark(finding.start, finding.end, [(number, finding)]))
    return marks


def _pieces(text: str, marks: Sequence[_Mark], start: int, end: int) -> Iterator[Piece]:
    """A stretch of a text with the marks in it."""
    at = start
    for mark in marks:
        if mark.start > at:
            yield Piece(text[at : mark.start])
        severity = min((found.severity for _, found in mark.found), key=_WEIGHT.index)
        numbers = tuple(number for number, _ in mark.found)
        yield Piece(text[mark.start : mark.end], numbers, severity)
        at = mark.end
    if at < end:
        yield Piece(text[at:end])


def _windows(text: str, marks: Sequence[_Mark]) -> Iterator[Piece]:
    """The marks of a long text, each with some words around it."""
    waiting: list[_Mark] = []
    shown = 0
    for at, mark in enumerate(marks):
        waiting.append(mark)
        following = marks[at + 1].start if at + 1 < len(marks) else len(text) + 3 * AROUND
        if following - mark.end > 2 * AROUND:
            start, end = max(0, waiting[0].start - AROUND), min(len(text), mark.end + AROUND)
            if start > shown:
                yield Piece("", gap=True)
            yield from _pieces(text, waiting, start, end)
            waiting, shown = [], end
    if shown < len(text):
        yield Piece("", gap=True)
