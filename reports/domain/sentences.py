"""The sentences of a text, as it was written (with its tokens) or as it prints.

One way of cutting serves the guard, the review and what is let pass: what is bound to a sentence is
bound to the same one everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dialogues.domain.phrases import starts_sentence

BRACES: Final = re.compile(r"\{\{|\{[^{}]*\}")
_BLANK_LINE: Final = re.compile(r"\n\s*\n")
# An end of a sentence with the gap after it; a Chinese or Japanese one needs no gap.
_GAP: Final = re.compile(
    r"[.!?…][\"'”’»)\]]*[*_~`¹²³⁴-⁹⁰]*\s+|(?P<wide>[。！？][\"'”’»)\]」』]*\s*)|\n\s*\n\s*"
)
_TAIL: Final = 200  # characters before a gap that tell whether a sentence starts after it


def sentences_of(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence in characters; together they cover the text.

    The space after a sentence belongs to it. An abbreviation ends none.
    """
    starts = [0, *(each for each in _starts(text) if each < len(text))]
    return tuple(zip(starts, [*starts[1:], len(text)], strict=True)) if text else ()


def sentence_at(source: str, start: int, end: int) -> tuple[int, int]:
    """The offsets of the sentence, or the few, that hold a stretch; the gap after it included."""
    starts = list(_starts(source))
    first = max((each for each in starts if each <= start), default=0)
    return first, min((each for each in starts if each >= end), default=len(source))


def sentence_around(text: str, start: int, end: int) -> str:
    """The words of the sentence, or the few, that the characters from `start` to `end` stand in."""
    first, last = sentence_at(text, start, end)
    return text[first:last].strip()


def without(source: str, start: int, end: int) -> str:
    """The text without a sentence; the paragraphs around it stay apart."""
    before, after = source[:start], source[end:]
    gap = source[start + len(source[start:end].rstrip()) : end]
    if _BLANK_LINE.search(gap) and before.strip() and not before.endswith("\n"):
        return before.rstrip() + gap + after
    return before + after if after else before.rstrip()


def _starts(source: str) -> Iterator[int]:
    """Where a sentence starts, but for the first."""
    # A token is a word, whatever stands in it.
    plain = BRACES.sub(lambda found: "x" * len(found[0]), source)
    for gap in _GAP.finditer(plain):
        if gap["wide"] or starts_sentence(plain[max(0, gap.end() - _TAIL) : gap.end()]):
            yield gap.end()
