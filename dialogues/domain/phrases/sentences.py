"""Where a sentence starts: what is printed there has a capital."""

from __future__ import annotations

import re
from typing import Final

from .wordlists import words

# What may stand between a full stop and the sentence that follows it.
_OPENING: Final = "\"'“”‘’«»‹›„‚([{<*_~`¿¡ \t\u00a0\u2007\u2009\u202f\u200b\ufeff"
_CLOSING: Final = "\"'”’»›)]}>*_~`¹²³⁴⁵⁶⁷⁸⁹⁰"
_BLANK_LINE: Final = re.compile(r"\A\s*\Z|\n[ \t\r]*\n\s*\Z")
_SPACE: Final = re.compile(r"\s")
_BULLET: Final = re.compile(r"(?:[-*+•–—·>#]+|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)])\Z")
_LAST_WORD: Final = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]+\Z")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\Z")  # U.S, e.g, a.m
_ABBREVIATIONS: Final = frozenset(
    words(
        "mr mrs ms mx dr prof st sr jr rev hon gen lt maj capt cmdr adm sgt sen rep gov amb vs cf "
        "viz al ca approx incl esp inc ltd corp jan feb aug sept oct nov dec"
    )
)


def starts_sentence(before: str) -> bool:
    """Whether what is printed after `before`, in its block, opens a sentence."""
    stripped = before.rstrip(_OPENING)
    if not stripped or _opens_line(stripped, before):
        return True
    if not _SPACE.search(before, len(stripped.rstrip())):
        return False
    ended = stripped.rstrip().rstrip(_CLOSING)
    if ended.endswith((".", "…")):
        return not _is_abbreviation(ended) and not ended.endswith((" …", " ..."))
    return ended.endswith(("?", "!"))


def _opens_line(stripped: str, before: str) -> bool:
    """At the start of a paragraph, or after the bullet or the number of a line."""
    if stripped.endswith("\n"):
        return _BLANK_LINE.search(stripped) is not None
    line = stripped[stripped.rfind("\n") + 1 :].lstrip()
    return bool(_BULLET.match(line)) and _SPACE.match(before, len(stripped)) is not None


def _is_abbreviation(ended: str) -> bool:
    body = ended[:-1]
    if _INITIALS.search(body):
        return True
    last = _LAST_WORD.search(body)
    return last is not None and last[0].casefold() in _ABBREVIATIONS
