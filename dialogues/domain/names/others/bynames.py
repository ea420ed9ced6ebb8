"""Names of others of which one of the roster's is a part: "Hill no Ason", "La Hill".

Source: the design's leak check. A particle after a surname begins what tells its bearer apart, one
with a capital before it is a part of the name; on the roster they would stand as well.
"""

from __future__ import annotations

from typing import Final

from ...wordset import word_set
from ..around.bearers import Bearer
from ..around.context import Context

_AFTER: Final = word_set(
    "no de del della di da das dos du van von zu bin ibn bint al el ul ka ben der den"
)
_LEADING: Final = word_set("la le les du des della delle dello di lo van von fitz")


def has_byname(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a particle joins another name to a surname, before or after it."""
    return _is_after_article(context, start) or _is_before_byname(context, end, who)


def _is_after_article(context: Context, start: int) -> bool:
    """ "At La Hill's house": an article with a capital, that opens no sentence."""
    before = context.before(start)
    if before is None or before.opens or not before.capital or before.upper:
        return False
    if before.folded not in _LEADING or context.words[start].gap != " ":
        return False
    whole = before.folded + context.words[start].folded
    return not any(each.endswith(whole) for each in context.surnames)


def _is_before_byname(context: Context, end: int, who: Bearer) -> bool:
    """ "Hill no Ason", "Hill van der Ason"."""
    at, words = end, context.words
    while at < len(words) and words[at].gap == " " and words[at].folded in _AFTER:
        at += 1
    if at == end or at == len(words) or not (words[at].capital and words[at].follows):
        return False
    return words[at].folded not in who.about | who.home | who.given | context.surnames
