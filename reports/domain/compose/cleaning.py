"""Text as it was typed or rendered, made fit for print: one line each, nothing that is no sign."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dialogues.domain.phrases import Span

from ..document import NOWHERE, UNFIT, Attribution, Place, Text

_LINE_END: Final = "(?:\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029])"
PARAGRAPH_END: Final = re.compile(f"(?:[^\\S\n]*{_LINE_END}[ \t]*){{2,}}|\\s*\u2029\\s*")
_UNEVEN: Final = re.compile(f"\\s*(?:{_LINE_END}|\t)\\s*|{UNFIT.pattern}")
_EDGES: Final = re.compile(r"\A\s+|\s+\Z")


@dataclass(frozen=True, slots=True)
class _Cut:
    """A piece of the typed text that prints otherwise."""

    start: int
    end: int
    printed: str


def literal(text: str, place: Place = NOWHERE) -> Text:
    """A typed text without attributions, on one line."""
    return clean(text, (), place)


def paragraphs(text: str, spans: Sequence[Span], place: Place) -> Iterator[Text]:
    """A rendered block as its paragraphs: a blank line within a block starts another one."""
    last = 0
    for start, end in _paragraph_ends(text, spans):
        yield from _paragraph(text, spans, place, last, start)
        last = end
    yield from _paragraph(text, spans, place, last, len(text))


def _paragraph_ends(text: str, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    for match in PARAGRAPH_END.finditer(text):
        if not any(span.start < match.end() and match.start() < span.end for span in spans):
            yield match.span()


def _paragraph(
    text: str, spans: Sequence[Span], place: Place, start: int, end: int
) -> Iterator[Text]:
    within = [span for span in spans if start <= span.start and span.end <= end]
    printed = clean(text[start:end], within, place, shift=start)
    if printed.text:
        yield printed


def clean(text: str, spans: Iterable[Span], place: Place, *, shift: int = 0) -> Text:
    """The text on one line; `shift` is where it began in the text that the spans count in."""
    cuts = list(_cuts(text))
    positions = _positions(text, cuts)
    attributions = (_attribution(span, shift, positions) for span in spans)
    return Text(_apply(text, cuts), place, tuple(attributions))


def _cuts(text: str) -> Iterator[_Cut]:
    edges = {match.start(): match.end() for match in _EDGES.finditer(text)}
    start, stop = edges.pop(0, 0), min(edges, default=len(text))
    if start:
        yield _Cut(0, start, "")
    for match in _UNEVEN.finditer(text, start, stop):
        yield _Cut(*match.span(), " " if match[0].isspace() else "")
    if stop < len(text):
        yield _Cut(stop, len(text), "")


def _apply(text: str, cuts: list[_Cut]) -> str:
    pieces, last = [], 0
    for cut in cuts:
        pieces += [text[last : cut.start], cut.printed]
        last = cut.end
    return "".join([*pieces, text[last:]])


def _positions(text: str, cuts: list[_Cut]) -> Sequence[int]:
    """For each offset of the typed text, its end included, the one in the printed text."""
    if not cuts:
        return range(len(text) + 1)
    positions: list[int] = []
    at = last = 0
    for cut in [*cuts, _Cut(len(text), len(text), "")]:
        kept = cut.start - last
        positions += [*range(at, at + kept), *[at + kept] * (cut.end - cut.start)]
        at += kept + len(cut.printed)
        last = cut.end
    return [*positions, at]


def _attribution(span: Span, shift: int, positions: Sequence[int]) -> Attribution:
    start, end = positions[span.start - shift], positions[span.end - shift]
    phrase = span.phrase
    within = positions[phrase.start - shift], positions[phrase.end - shift]
    if within != (phrase.start, phrase.end):
        phrase = replace(phrase, start=within[0], end=within[1])
    return Attribution(start, end, span.token, phrase, span.mention)
