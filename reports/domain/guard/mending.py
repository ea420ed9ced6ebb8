"""Puts the words of a remedy in the place of what is wrong, in a text as it was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice, takewhile

from dialogues.domain.phrases import Token, TokenError, split

from ..document import Document
from ..findings import Finding, Kind, Remedy


@dataclass(frozen=True, slots=True)
class Spot:
    """What is wrong in a text as it was written: a token or words, and how many equal ones come
    before it there."""

    old: str = field(repr=False)
    number: int
    is_token: bool


@dataclass(frozen=True, slots=True)
class Click:
    """What somebody chose; `version` tells the text that they saw, `new` is what it would say."""

    spot: Spot
    version: str
    remedy: Remedy = Remedy.SAY
    new: str = field(default="", repr=False)


def spot_of(finding: Finding, document: Document) -> Spot:
    """What a finding is about. Where it tells of an earlier release: what stands here instead."""
    for line, text in enumerate(document.texts()):
        for each in text.attributions if finding.token and line == finding.line else ():
            if each.start == finding.start:
                here = replace(finding, token=each.token.text)
                return Spot(each.token.text, occurrence(here, document), is_token=True)
    old = finding.token or finding.text
    return Spot(old, occurrence(finding, document), is_token=bool(finding.token))


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
    found = find_nth(source, old, number, is_token=is_token)
    return None if found is None else source[: found[0]] + new + source[found[1] :]


def find_nth(source: str, old: str, number: int, *, is_token: bool) -> tuple[int, int] | None:
    """The offsets of an occurrence, counted as in `replace_nth`."""
    try:
        tokens = [part for part in split(source) if isinstance(part, Token)]
    except TokenError:
        return None
    found = _tokens(tokens, old) if is_token else _words(source, tokens, old)
    return next(islice(found, number, None), None)


def _tokens(tokens: list[Token], old: str) -> Iterator[tuple[int, int]]:
    return ((each.start, each.end) for each in tokens if each.text == old)


def _words(source: str, tokens: list[Token], old: str) -> Iterator[tuple[int, int]]:
    for start, piece in _literals(source, [(each.start, each.end) for each in tokens]):
        at = -1
        while old and (at := piece.find(old, at + 1)) >= 0:
            yield start + at, start + at + len(old)


def _literals(text: str, taken: list[tuple[int, int]]) -> list[tuple[int, str]]:
    """What lies between the taken stretches, each with its offset."""
    pieces, last = [], 0
    for start, end in [*taken, (len(text), len(text))]:
        pieces.append((last, text[last:start]))
        last = end
    return pieces
