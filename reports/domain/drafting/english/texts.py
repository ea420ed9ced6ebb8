"""A noted text as sentences: marks of the notebook taken off, ends put right."""

from __future__ import annotations

import re
from typing import Final

_QUOTES: Final = {'"': '"', "“": "”", "«": "»", "„": "“", "'": "'", "‘": "’"}
_BULLET: Final = re.compile(r"^(?:[-–—•*·>]+\s+|\.{3,}\s*|…\s*|\(?\d{1,2}[.)]\s+)+")
_TRAILING: Final = re.compile(r"[\s,;:–—-]+$")
_BREAK: Final = re.compile(r"(?<=[.?!…])(?P<close>[\"”’')\]]*)\s+(?=[\"“‘'(\[]?[A-ZÀ-ÞЀ-Я0-9])")
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:[A-Z]|[A-Za-z]\.[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Adm|Amb|Sen|Gov|Rep|St|No|Nos|"
    r"Art|vs|etc|cf|ca|approx|al|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\.$"
)
ENDS: Final = ".?!…。？！"
_CLOSERS: Final = "\"”’')]»"


def cleaned(text: str) -> str:
    """One line with one space between words, without bullets, outer quotes and loose ends."""
    line = _BULLET.sub("", " ".join(text.split()))
    if len(line) > 2 and _QUOTES.get(line[0]) == line[-1] and line[-1] not in line[1:-1]:
        line = line[1:-1].strip()
    return _TRAILING.sub("", line) or line


def sentences_of(text: str) -> list[str]:
    """The sentences of a cleaned text, each with its own end."""
    found: list[str] = []
    start = 0
    for gap in _BREAK.finditer(text):
        if not _ABBREVIATION.search(text[start : gap.start()]):
            found.append(text[start : gap.end("close")])
            start = gap.end()
    found.append(text[start:])
    return found


def without_end(sentence: str) -> str:
    """A sentence without its full stop or exclamation mark; an ellipsis stays."""
    bare = sentence.rstrip("!")
    if bare.endswith(".") and not bare.endswith(".."):
        shorter = bare[:-1]
        return bare if _ABBREVIATION.search(bare) and _needs_stop(bare) else shorter
    return bare or sentence


def _needs_stop(sentence: str) -> bool:
    """ "the U.S." and "etc." keep their stop; "option B." does not."""
    return bool(re.search(r"(?:\.[A-Za-z]|\betc|\bal)\.$", sentence))


def ended(sentence: str) -> str:
    """A sentence with an end: a full stop where it has none."""
    bare = sentence.rstrip(_CLOSERS)
    return sentence if bare and bare[-1] in ENDS else f"{sentence}."


def escaped(text: str) -> str:
    """Text for a block: a brace that somebody typed opens no token."""
    return text.replace("{", "{{")
