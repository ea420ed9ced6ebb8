"""What composing has against a text, as findings."""

from __future__ import annotations

from ..compose import Problem
from ..document import Document, Place
from ..findings import Finding, Kind, Severity


def find_problems(problems: tuple[Problem, ...], document: Document) -> list[Finding]:
    """One finding a problem, at the token that it is about where that was printed."""
    return [_finding(each, document) for each in problems]


def _finding(problem: Problem, document: Document) -> Finding:
    place = Place(problem.section, problem.block)
    line, start, end = _stands(problem.token, place, document)
    return Finding(
        Kind(problem.kind),
        Severity.HOLD,
        problem.text,
        problem.remedy,
        place=place,
        line=line,
        start=start,
        end=end,
        token=problem.token,
    )


def _stands(token: str, place: Place, document: Document) -> tuple[int | None, int, int]:
    """The line and the offsets at which a place prints a token, or where it begins."""
    first = None
    for line, text in enumerate(document.texts()):
        if text.place != place:
            continue
        first = line if first is None else first
        for each in text.attributions:
            if each.token.text == token:
                return line, each.start, each.end
    return first, 0, 0
