"""Cuts notes into paragraphs, each with what it starts with.

A paragraph ends at a blank line, or where the next line starts one of its own: with a name or
code and a colon, `Topic:`, `Rule:`, `...`, `=` or `#`. Any other line continues the paragraph,
as text that was wrapped does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from ..characters import without_controls
from ..spelling import PARTICLES

# Word's soft line break, and the separators that other programs write.
BREAKS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
HEADED: Final = re.compile(r"(?P<head>[^:：]{1,80}?)\s*[:：](?P<gap>\s*)(?P<body>.*)", re.DOTALL)
MOST_WORDS: Final = 4  # of a name before a colon


class Kind(Enum):
    """What a paragraph starts with."""

    SPEAKER = auto()  # a name or code and a colon
    AGAIN = auto()  # ...
    TOPIC = auto()
    RULE = auto()
    ANALYSIS = auto()  # =
    MEMO = auto()  # #
    BARE = auto()  # nothing of these


@dataclass(slots=True)
class Paragraph:
    """The lines of one paragraph, and what it starts with."""

    line: int
    kind: Kind
    head: str = ""
    body: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words after what it starts with, wrapped lines joined."""
        return " ".join(" ".join(self.body).split())


def tidy(text: str) -> str:
    """Text with one kind of line end and nothing that cannot be seen or printed."""
    return without_controls(BREAKS.sub("\n", text.removeprefix("\ufeff")))


def paragraphs(text: str, is_called: Callable[[str], bool]) -> Iterator[Paragraph]:
    """The paragraphs of tidy notes; `is_called` knows whom a word may mean."""
    current: Paragraph | None = None
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.strip()
        found = start_of(line, number)
        if current is not None and (not line or not _continues(found, is_called)):
            yield current
            current = None
        if current is not None:
            current.body.append(line)
        elif line:
            current = found
    if current is not None:
        yield current


def start_of(line: str, number: int) -> Paragraph:
    """The paragraph that this line would start."""
    for mark, kind in (("...", Kind.AGAIN), ("…", Kind.AGAIN)):
        if line.startswith(mark):
            return Paragraph(number, kind, "", [line.removeprefix(mark)])
    for mark, kind in (("=", Kind.ANALYSIS), ("#", Kind.MEMO)):
        if line.startswith(mark):
            return Paragraph(number, kind, "", [line.lstrip(mark)])
    if headed := HEADED.fullmatch(line):
        head, body = headed["head"].strip(), [headed["gap"] + headed["body"]]
        kind = {"topic": Kind.TOPIC, "rule": Kind.RULE}.get(head.casefold(), Kind.SPEAKER)
        return Paragraph(number, kind, head, body)
    return Paragraph(number, Kind.BARE, "", [line])


def _continues(found: Paragraph, is_called: Callable[[str], bool]) -> bool:
    """Whether a line that would start `found` goes on with the paragraph before it instead."""
    if found.kind is Kind.BARE:
        return True
    if found.kind is not Kind.SPEAKER or is_called(found.head):
        return False
    # "He put it so: …" goes on; "Petrov: …" does not, whoever that is.
    after_gap = found.body[0][:1].isspace() or not found.body[0]
    return not (after_gap and _looks_like_name(found.head))


def _looks_like_name(head: str) -> bool:
    words = head.split()
    return len(words) <= MOST_WORDS and all(
        not word[0].islower() or word.lower() in PARTICLES for word in words
    )
