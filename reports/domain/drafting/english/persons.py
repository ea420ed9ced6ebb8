"""First person into third, where no meaning can change on the way.

"I" becomes "they", which takes the same verb but for "am" and "was". "We" stays: nobody but its
speaker knows who is meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

_QUOTED: Final = re.compile(r"[\"“«][^\"”»]*[\"”»]")
# "Annex I", "World War I": a number.
_NUMBERED: Final = re.compile(
    r"\b(?:Annex|Article|Basket|Chapter|Part|Phase|Pillar|Stage|Table|Tier|Title|Track|Type|"
    r"Volume|War|[A-Z][a-z]+ (?:War|Treaty)|SALT|START|NPT|[A-Z]{3,}) I\b"
)
_PAIRS: Final = (
    (r"\bI['’]m\b", "they are"),
    (r"\bI am\b", "they are"),
    (r"\bI was\b", "they were"),
    (r"\bI wasn['’]t\b", "they were not"),
    (r"\bam I\b", "are they"),
    (r"\bAm I\b", "Are they"),
    (r"\bwas I\b", "were they"),
    (r"\bI\b(?!-)", "they"),
    (r"\bmyself\b", "themselves"),
    (r"\bme\b", "them"),
    (r"\bmy\b", "their"),
    (r"\bMy\b", "Their"),
    (r"\bof mine\b(?=[\s,.;]*$)", "of theirs"),
)
_RULES: Final = tuple((re.compile(pattern), other) for pattern, other in _PAIRS)
_START: Final = re.compile(r"^they\b")
_WE: Final = re.compile(r"\b(?:[Ww]e|[Oo]ur|us|Us|[Oo]urs|[Oo]urselves|[Ll]et['’]s)\b")
_HERE: Final = re.compile(r"\b(?:I|me|my|My|myself|mine)\b")


def in_third_person(text: str) -> str:
    """The text with "I" told as "they"; what stands in quotation marks stays."""
    if not _HERE.search(text):
        return text
    return _outside(text, _told)


def opens_sentence(text: str, original: str) -> str:
    """A sentence that began with "I" begins with "They"."""
    return _START.sub("They", text) if original.startswith("I") else text


def speaks_as_group(text: str) -> bool:
    """Whether "we", "us" or "our" is left for somebody to make clear."""
    return bool(_WE.search(text))


def _outside(text: str, change: Callable[[str], str]) -> str:
    parts: list[str] = []
    start = 0
    for quoted in _QUOTED.finditer(text):
        parts += [change(text[start : quoted.start()]), quoted[0]]
        start = quoted.end()
    return "".join([*parts, change(text[start:])])


def _told(text: str) -> str:
    parts: list[str] = []
    start = 0
    for numbered in _NUMBERED.finditer(text):
        parts += [_replaced(text[start : numbered.start()]), numbered[0]]
        start = numbered.end()
    return "".join([*parts, _replaced(text[start:])])


def _replaced(text: str) -> str:
    for pattern, other in _RULES:
        text = pattern.sub(other, text)
    return text
