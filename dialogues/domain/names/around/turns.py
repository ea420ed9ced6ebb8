"""Turns of a conversation: who speaks next in minutes, on a screen or in a list of answers.

Whoever is between others of the roster with a colon is at the table, whoever else is so called:
"HILL: Thank you.", "Marsh: none. Hill: one."
"""

from __future__ import annotations

import re
from typing import Final

from .context import Context

_TURN: Final = re.compile(r"(?: [(\[][^()\[\]\n]{1,40}[)\]])?[*_]*: ?")
_QUOTED: Final = re.compile(r"(?: [(\[][^()\[\]\n]{1,40}[)\]])?: ?[\"“„«‘]")
_LABEL: Final = re.compile(
    r"(?:^[ \t>*_•–-]*(?:[\[(]?\d\d?[:.h]\d\d[\])]? )?|[.!?;] )(?P<who>[^\W\d_a-z][^\n:.!?;(]{1,40}"
    r"(?:\([^()\n]{1,30}\))?)"
    r"[*_]*: ?",
    re.MULTILINE,
)
_NUMBERED: Final = re.compile(r"\b(?:SPEAKER|Speaker|VOICE|Voice) (?:\d{1,2}|[A-Z]) [(\[]$")
_SHORT: Final = 14  # characters
_HEAD: Final = re.compile(r"[ \t>*_•–-]*(?:[\[(]?\d\d?[:.h]\d\d[\])]? )?")
_AROUND: Final = 1_500  # characters
_WORD: Final = re.compile(r"[^\W\d_]+")


def takes_a_turn(context: Context, start: int, end: int) -> bool:
    """Whether a name before a colon is who speaks next, as others near it do."""
    word = context.words[start]
    if not _TURN.match(context.tail(end)):
        return False
    text, at = context.text, word.start
    heads = _HEAD.fullmatch(text, text.rfind("\n", 0, at) + 1, at) is not None
    if not (word.opens or heads):
        return False
    low = max(0, at - _AROUND)
    own = text[at : context.words[end - 1].end]
    for match in _LABEL.finditer(text, low, at + _AROUND):
        who = match["who"]
        if own in who:
            continue
        if (heads and word.upper and who.isupper()) or _is_of_roster(context, who):
            return True
    return False


def is_numbered_speaker(context: Context, start: int) -> bool:
    """ "SPEAKER 9 (Hill, no relation):": whose voice a transcript numbers."""
    at = context.words[start].start
    return _NUMBERED.search(context.text, max(0, at - _SHORT), at) is not None


def is_quoted_next(context: Context, start: int, end: int) -> bool:
    """Whether what somebody says follows in quotes: 'Hill: "The second week works."'."""
    return context.words[start].opens and _QUOTED.match(context.tail(end)) is not None


def _is_of_roster(context: Context, label: str) -> bool:
    """Whether a name of the roster ends a label, or is all of it."""
    said = [word.lower() for word in _WORD.findall(label.partition("(")[0])]
    return bool(said) and said[-1] in context.surnames | context.givens
