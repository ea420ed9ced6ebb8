"""What a capital within a sentence stands for, where it makes no surname of a word.

A month, a point of the compass, a heading, a row of capitals: "the WAY FORWARD", "From East to
West". A surname that stands in capitals by itself is one, as many write them.
"""

from __future__ import annotations

import re
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..writing.ordinary import POSSESSING
from .context import Context, is_owner
from .vocabulary import MONTHS

_DIRECTIONS: Final = frozenset({"east", "west", "north", "south"})
_TO_DIRECTIONS: Final = word_set("in to from of and between or toward towards")
# "Young, New South Wales", "Stone, Marcus", "Day of Anger": more of a name follows.
_NAME_AFTER: Final = re.compile(r"(?:, | of (?:the )?)[^\W\d_a-zß-öø-ÿ][^\W\d_]")
# After these the capitals of a word are no stress.
_LEADING_TO: Final = word_set(
    "by of to from with for unlike like between asked asks ask told tell tells thanked thank "
    "thanks both but except only and or then here later than as was is see cc invited invite "
    "reminded quoted quote about beside after before against do does did can could would will "
    "should"
)
_FUNCTION: Final = 6.2  # a word as frequent (Zipf) is stressed
_PAIR: Final = 2
_LINE: Final = 100  # characters of a heading, at most
_SHORT: Final = 3

# Words that are better known as the letters of something: "cut off from SWIFT".
ACRONYMS: Final = word_set("swift salt start care aids smart hope star wave stem who east laws ram")


def is_other_capital(context: Context, start: int, end: int) -> bool:
    """Whether a capital is that of a month, of a point of the compass, of a row of capitals."""
    word, before, after = context.words[start], context.before(start), context.after(end)
    if word.folded in MONTHS:
        return True
    if is_direction(context, start):
        return True
    if is_owner(after):
        return word.folded in POSSESSING
    if (
        (word.upper and not _is_in_house_style(context, start, end))
        or _NAME_AFTER.match(context.tail(end))
        or _is_way(context, start, end)
    ):
        return True
    if after and after.folded == "and" and end + 1 < len(context.words):
        return context.words[end + 1].capital
    if before and before.folded == "and" and start > 1:
        return context.words[start - 2].capital
    return after is not None and (after.capital or after.gap == "-")


def _is_in_house_style(context: Context, start: int, end: int) -> bool:
    """ "According to HILL": a surname in capitals, as many write them, and nothing beside it is."""
    word, beside = context.words[start], context.words[max(0, start - 2) : start]
    if word.folded in ACRONYMS:
        return False
    if any(each.upper for each in (*beside, *context.words[end : end + 2])):
        return False
    led = context.said_before(start) in _LEADING_TO
    return led and zipf_frequency(word.folded, "en") < _FUNCTION


def _is_way(context: Context, start: int, end: int) -> bool:
    """ "From Marsh to Market": at the head of a title."""
    before, following = context.before(start), context.words[end : end + 2]
    if before is None or before.folded != "from" or not before.opens or len(following) < _PAIR:
        return False
    to, whither = following
    return to.folded == "to" and whither.capital and whither.folded not in context.surnames


def is_direction(context: Context, start: int) -> bool:
    """ "From East to West"."""
    before = context.before(start)
    if context.words[start].folded not in _DIRECTIONS:
        return False
    return before is not None and before.folded in _TO_DIRECTIONS


def is_titled(context: Context, start: int) -> bool:
    """Whether a word stands in a heading, whose every longer word has a capital."""
    word = context.words[start]
    text = context.text
    low, high = max(0, word.start - _LINE), min(len(text), word.end + _LINE)
    low = max(text.rfind(mark, low, word.start) for mark in '\n"“*_:')
    ends = (text.find(mark, word.end, high) for mark in '\n"”*_.')
    high = min((at for at in ends if at >= 0), default=high)
    if high - low > _LINE:
        return False
    others = [
        each
        for each in context.words[max(0, start - 12) : start + 12]
        if low < each.start < high and each is not word and each.end - each.start > _SHORT
    ]
    return len(others) > 1 and all(each.capital for each in others)
