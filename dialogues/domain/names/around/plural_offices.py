"""Offices that several who follow have: "the prime ministers of both, Hill and Marsh, had"."""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from .bearers import Bearer
from .context import Context
from .vocabulary import SAYING

_OFFICES: Final = word_set(
    "presidents premiers ministers chancellors kings queens monarchs popes emperors senators "
    "governors laureates prime"
)
_NAME: Final = r"(?:[^\W\d_a-z][\w.’'-]*)(?: [^\W\d_a-z][\w.’'-]*){0,3}"
# "The prime ministers of two countries, Hill and", "Presidents Hill and".
_BEFORE: Final = re.compile(
    r"\b(?:[Pp]residents|[Pp]rime [Mm]inisters|[Pp]remiers|(?:[A-Z]\w+|[a-z]+) [Mm]inisters"
    r"|[Cc]hancellors|[Kk]ings|[Qq]ueens|[Mm]onarchs|[Pp]opes|[Ee]mperors|[Ss]enators"
    r"|[Gg]overnors|[Nn]obel laureates)"
    rf"(?: (?:of|in|from) [^.;:,\n]{{2,50}},| at the time,|,)? (?:{_NAME}(?:,| and|, and) ){{0,3}}$"
)
# "Presidents have come and gone. Hill gave him a stick; Marsh walked": what a paragraph is about.
_ABOUT: Final = re.compile(
    r"(?:^|[.!?] |\n)(?:[Tt]he |[Tt]heir |[Tt]wo |[Ss]everal |[Mm]any )?(?:[Pp]residents"
    r"|[Pp]rime [Mm]inisters|[Pp]remiers|[Cc]hancellors|[Kk]ings|[Ee]mperors|[Pp]opes)"
    r" (?:have|had|come|came|go|went|change|changed|promise|promised|tried|may|are|were)\b"
    r"[^.!?\n]*[.!?] (?:[^.!?\n]*; )?$"
)
_THEIRS: Final = frozenset(
    {"president", "premier", "minister", "chancellor", "senator", "governor"}
)
_FORMER: Final = re.compile(r"\b(?:former|retired|ex-?|deputy|vice)\W+\w+\W*$", re.IGNORECASE)
_FAR: Final = 24  # words
_BEHIND: Final = 140  # characters


def _may_be_told_of(context: Context, start: int, who: Bearer) -> bool:
    """Whether a name opens a sentence, says nothing there and is of nobody named in the text."""
    after = context.after(start + 1)
    says = after is not None and after.folded in SAYING
    return context.words[start].opens and not says and who.key not in context.named


def have_office(context: Context, start: int, who: Bearer) -> bool:
    """Whether a name is one of those whose office of state stands before, and is not theirs."""
    near = context.words[max(0, start - _FAR) : start]
    if not any(word.folded in _OFFICES for word in near) or who.title & _THEIRS:
        return False
    at = context.words[start].start
    told = _may_be_told_of(context, start, who)
    if told and _ABOUT.search(context.text, max(0, at - _BEHIND), at) is not None:
        return True
    match = _BEFORE.search(context.text, max(0, at - _BEHIND), at)
    return match is not None and not _FORMER.search(context.text[: match.start()][-20:])
