"""Where a draft or hasty notes have a name by itself, be it a word too: "[hill]", "14.52 Hill: no".

Source: the design's leak check: names in the margin of a draft, in minutes and in chats.
"""

from __future__ import annotations

import re
from typing import Final

from .context import Context
from .turns import takes_a_turn

_BEFORE: Final = 60  # characters
_SHORT: Final = 4  # letters
_TIMED: Final = re.compile(r"(?:^|\n)[ \t>*_•–-]*[\[(]?\d\d?[:.h]?\d\d[\])]? ?[–—-]? ?$")
_AGAIN: Final = re.compile(r" (?:again|too|once more)(?: [(\[][^()\[\]\n]{1,40}[)\]])?: ")
# What is written or thought on something, and by somebody: "June's note on method".
_WROTE: Final = re.compile(
    r"['’]s (?:own |first |second |last |old |new )?(?:notes?|work|drafts?|remarks?|views?"
    r"|objections?|points?|questions?|ideas?|slides?|maps?|answers?|proposals?|comments?|memo"
    r"|suggestions?|handout|essays?|chapters?) (?:on|about|that|how|why|whether)\b"
)
# "[Hill: cut this]", "[Reply by Hill: no]": who comments on a draft is of those who met.
_COMMENTING: Final = re.compile(
    r"[\[(](?:(?:[Cc]omment|[Nn]ote|[Rr]eply|[Qq]uery|[Aa]nswer)(?:,| by| from|:) )?$"
)
_LABELLED: Final = re.compile(
    r"(?:[\[(]|[.?!] )(?:[Cc]omment|[Rr]eply|[Qq]uery|[Aa]nswer)(?:,| by| from|) $"
)
_SAYING: Final = re.compile(r"(?: \([^()\n]{1,30}\))?: ")
_WHOSE: Final = re.compile(r"\b[Ww]hose\b[^.!?\n]{0,40}\?[\"”’]? ?[–—-]? ?$")
_OWN: Final = re.compile(r"['’]s?(?:[.,;:!?)\]]|$)")


def is_in_margin(context: Context, start: int, end: int, *, ordinary: bool) -> bool:
    """Whether a name that may be a word stands where only somebody can."""
    word = context.words[start]
    if is_labelled(context.text, word.start, context.tail(end)):
        return True
    if not ordinary and len(word.folded) >= _SHORT and _is_bracketed(context, start, end):
        return True
    before = context.before(start)
    if not word.capital or (before is not None and before.capital and not before.opens):
        return False
    low, tail = word.start, context.tail(end)
    said = context.text[max(0, low - _BEFORE) : low]
    if word.opens and _WROTE.match(tail):
        return True
    if _OWN.match(tail) and _WHOSE.search(said):
        return True
    timed = _TIMED.search(said) is not None
    return timed and (_AGAIN.match(tail) is not None or takes_a_turn(context, start, end))


def comments(context: Context, start: int, end: int) -> bool:
    """Whether a name opens a comment in brackets as who makes it."""
    low = context.words[start].start
    if not context.words[start].capital or _SAYING.match(context.tail(end)) is None:
        return False
    return _COMMENTING.search(context.text, max(0, low - _BEFORE), low) is not None


def is_labelled(text: str, low: int, tail: str) -> bool:
    """ "(Comment Hill: no. Reply Moon: yes.)": after a word for what one writes in a margin."""
    return tail.startswith(":") and _LABELLED.search(text, max(0, low - _BEFORE), low) is not None


def _is_bracketed(context: Context, start: int, end: int) -> bool:
    """ "A Malian colleague [touré] disagreed": all that square brackets hold."""
    low, high = context.words[start].start, context.words[end - 1].end
    return context.text[max(0, low - 1) : low] == "[" and context.text[high : high + 1] == "]"
