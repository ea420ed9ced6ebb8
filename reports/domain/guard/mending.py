"""Puts the words of a remedy in the place of what is wrong, in a text as it was written."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from dialogues.domain.phrases import Token, TokenError, split

from ..document import Document
from ..findings import Finding, Kind


def occurrence(finding: Finding, document: Document) -> int:
    """How many times what is wrong comes before it in its place: the same token, or the words.

    A place may have several printed texts (a block of several paragraphs): they count as one.
    """
    before = 0
    for line, text in enumerate(document.texts()):
        if text.place != finding.place or (finding.line is not None and line > finding.line):
            continue
        last = finding.start if line == finding.line else len(text.text)
        if finding.token:
            tokens = (each for each in text.attributions if each.start < last)
            before += sum(1 for each in tokens if each.token.text == finding.token)
        else:
            before += sum(
                piece[: max(0, last - start)].count(finding.text)
                for start, piece in _literals(
                    text.text, [(a.start, a.end) for a in text.attributions]
                )
            )
    return before


def number_of(finding: Finding, findings: Iterable[Finding]) -> int | None:
    """How many typed attributions of its place come before one; None where it is none."""
    if finding.kind is not Kind.UNBOUND_ATTRIBUTION:
        return None
    before = takewhile(lambda each: each is not finding, findings)
    return sum((each.kind, each.place) == (finding.kind, finding.place) for each in before)


def replace_nth(source: str, old: str, new: str, number: int, *, is_token: bool) -> str | None:
    """The source with the occurrence of that number (from 0) replaced; None where it is not there.

    A token is replaced where it stands as one, words where they stand outside of every token.
    """
    try:
        parts = split(source)
    except TokenError:
        return None
    for part in parts:
        if isinstance(part, Token) and is_token and part.text == old:
            if number == 0:
                return source[: part.start] + new + source[part.end :]
            number -= 1
    return None if is_token else _replace_words(source, parts, old, new, number)


def _replace_words(
    source: str, parts: tuple[str | Token, ...], old: str, new: str, number: int
) -> str | None:
    tokens = [(part.start, part.end) for part in parts if isinstance(part, Token)]
    for start, piece in _literals(source, tokens):
        at = -1
        while (at := piece.find(old, at + 1)) >= 0:
            if number == 0:
                return source[: start + at] + new + source[start + at + len(old) :]
            number -= 1
    return None


def _literals(text: str, taken: list[tuple[int, int]]) -> list[tuple[int, str]]:
    """What lies between the taken stretches, each with its offset."""
    pieces, last = [], 0
    for start, end in [*taken, (len(text), len(text))]:
        pieces.append((last, text[last:start]))
        last = end
    return pieces
