"""Characters of a work that share a name with somebody on the roster: "the sitcom's Elaine"."""

from __future__ import annotations

import re
from typing import Final

from ..around.context import Context, is_owner
from ..around.vocabulary import SAYING

_WORKS: Final = (
    "sitcom|film|movie|novel|manga|anime|webtoon|soap"
    "|play|series|show|opera|story|poem|song|myth|legend|[Bb]ible|Koran"
    "|cartoon|musical|ballad|book|comic|fable|tale|epic|drama|author|writer|director|poet"
)
_BEFORE: Final = re.compile(
    rf"\b(?:{_WORKS})['’]s (?:own |young |old |poor )?$|\b[Ii]n (?:the|that|this) (?:{_WORKS}),? $"
)
_AFTER: Final = re.compile(rf", in the (?:{_WORKS})\b(?! (?:of|on|he|she|that|we)\b)")
_BEHIND: Final = 24  # characters
# "They are reading the Odyssey; they side with Penelope": epics, whose people all readers know.
_EPIC: Final = re.compile(
    r"\b(?:Odyssey|Iliad|Aeneid|Sh[aā]hn[aā]meh?|Mah[aā]bh[aā]rata|R[aā]m[aā]yana|Gilgamesh|Kalevala"
    r"|(?:the|Poetic|Prose) Edda|Beowulf|Nibelungenlied|Tale of (?:the )?(?:Heike|Genji)|Masnavi"
    r"|Kebra Nagast|Sundiata"
    r"|Thousand and One Nights|Decameron|Canterbury Tales)\b[*_]*[^\n]{0,160}$"
)
_NEAR: Final = 190


def _is_at_table(context: Context, start: int, end: int) -> bool:
    """Whether whoever is named says or has something, or it is a surname."""
    after = context.after(end)
    if after is not None and (after.folded in SAYING or is_owner(after)):
        return True
    return "".join(word.folded for word in context.words[start:end]) in context.surnames


def is_of_work(context: Context, start: int, end: int) -> bool:
    """Whether a work or its maker has whoever is named, or it is told what happens in one."""
    if _AFTER.match(context.tail(end)):
        return True
    at = context.words[start].start
    if _EPIC.search(context.text, max(0, at - _NEAR), at) and not _is_at_table(context, start, end):
        return True
    if context.text[max(0, at - 1) : at] != " ":
        return False
    return _BEFORE.search(context.text, max(0, at - _BEHIND), at) is not None
