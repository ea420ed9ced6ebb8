"""The sentences of a text as it was written, its tokens in it."""

from __future__ import annotations

import re
from typing import Final

from dialogues.domain.phrases import starts_sentence

_BRACES: Final = re.compile(r"\{\{|\{[^{}]*\}")
_GAP: Final = re.compile(r"\s+")
_BLANK_LINE: Final = re.compile(r"\n\s*\n")
_TAIL: Final = 200  # characters before a gap that tell whether a sentence starts after it


def sentence_at(source: str, start: int, end: int) -> tuple[int, int]:
    """The offsets of the sentence, or the few, that hold a stretch; the gap after it included."""
    # A token is a word, whatever stands in it.
    plain = _BRACES.sub(lambda found: "x" * len(found[0]), source)
    starts = [
        gap.end()
        for gap in _GAP.finditer(plain)
        if starts_sentence(plain[max(0, gap.end() - _TAIL) : gap.end()])
    ]
    first = max((each for each in starts if each <= start), default=0)
    return first, min((each for each in starts if each >= end), default=len(source))


def without(source: str, start: int, end: int) -> str:
    """The text without a sentence; the paragraphs around it stay apart."""
    before, after = source[:start], source[end:]
    gap = source[start + len(source[start:end].rstrip()) : end]
    if _BLANK_LINE.search(gap) and before.strip() and not before.endswith("\n"):
        return before.rstrip() + gap + after
    return before + after if after else before.rstrip()
