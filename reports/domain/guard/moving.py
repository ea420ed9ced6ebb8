"""A sentence is taken out of its paragraph, and what leaned on it or on what it left is mended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialogues.domain.phrases import TokenError
from dialogues.domain.record import Record

from ..compose import renderer_of
from ..findings import Remedy
from ..sentences import sentence_at, without
from ..styles import HouseStyle
from .wordings import FREE, freed

_LONGEST = 160  # characters of a sentence on a button


@dataclass(frozen=True, slots=True)
class Taken:
    """A paragraph without one of its sentences, and the sentence; both as they are written."""

    left: str = field(repr=False)
    sentence: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Moved:
    """The paragraphs after a move: what is left, if anything, and where the sentence went to.

    The sentence begins at `start` of the last of them.
    """

    texts: tuple[str, ...] = field(repr=False)
    start: int = 0


def put(remedy: Remedy, taken: Taken, beside: str = "") -> Moved:
    """A sentence in its new place: alone, or at an end of the paragraph above or below."""
    start = 0
    text = taken.sentence
    if remedy is Remedy.UP:
        text = f"{beside.rstrip()} {taken.sentence}".lstrip()
        start = len(text) - len(taken.sentence)
    elif remedy is Remedy.DOWN:
        text = f"{taken.sentence} {beside.lstrip()}".rstrip()
    return Moved((taken.left, text) if taken.left else (text,), start)


class Mover:
    """Takes sentences out of the texts of one record."""

    def __init__(self, record: Record, style: HouseStyle) -> None:
        self._renderer = renderer_of(record, style)
        self._regions = frozenset(each.code for each in record.regions)

    def take(self, source: str, start: int, end: int) -> Taken:
        """The sentence of a stretch, out of its text. Raises `TokenError` where it cannot be read.

        A token that has lost what it pointed to describes its people anew, no closer than before.
        """
        first, last = sentence_at(source, start, end)
        labels = self._labels(source)
        return Taken(
            self._free(without(source, first, last), labels),
            self._free(source[first:last].strip(), labels),
        )

    def printed(self, source: str, start: int, end: int) -> str:
        """The sentence of a stretch as it prints, shortened."""
        first, last = sentence_at(source, start, end)
        known = len(self._renderer.render(source[:first]).text)
        words = " ".join(self._renderer.render(source[:last]).text[known:].split())
        if len(words) <= _LONGEST:
            return words
        return words[: words.rfind(" ", 0, _LONGEST)] + " …"

    def _labels(self, source: str) -> Mapping[str, frozenset[str]]:
        """For each token, letter for letter, the labels that it printed."""
        spans = self._renderer.render(source).spans
        return {span.token.text: frozenset(span.mention.labels) for span in spans if span.mention}

    def _free(self, text: str, labels: Mapping[str, frozenset[str]]) -> str:
        """The text with each token described anew that has fallen back on its label."""
        while True:
            for span in self._renderer.render(text).spans:
                token = span.token
                if span.mention and token.form in FREE and span.mention.form != token.form:
                    new = freed(token, labels[token.text], self._regions)
                    text = text[: token.start] + new + text[token.end :]
                    break
            else:
                return text


def take_or_none(mover: Mover, source: str, start: int, end: int) -> Taken | None:
    """As `Mover.take`; None where the text cannot be read."""
    try:
        return mover.take(source, start, end)
    except TokenError:
        return None
