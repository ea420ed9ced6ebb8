"""Days, months, money and sayings: a word that looks like a name and counts or repeats something.

Source: the design's leak check: foreign words that are names on the roster too must not alarm.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.bearers import Bearer
from ..around.context import Context, is_owner
from ..around.vocabulary import DAYS
from ..writing.words import fold
from .calendar_words import MONEY, MONTHS_AND_DAYS

_BEHIND: Final = 24  # characters
_JOINING: Final = frozenset({"and", "or"})
_ON: Final = word_set("on next last until till every each")
_ENGLISH: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
)
# "le 3 avril", "3. juni", "5 de mayo".
_DAY_BEFORE: Final = re.compile(r"\d{1,2}(?:er|ero|\.|º|ª|°)?(?: de| d['’]| of)? ?$")
_DAY_AFTER: Final = re.compile(r",? (?:\d{1,2}\b(?![.:]\d)|(?:de )?(?:1[89]|20)\d\d\b)")
# "Eylül is September", "gave Eylül as "August"".
_GLOSSED: Final = re.compile(
    rf"[\"”’]?,? ?(?:is|was|means|for|as|or|and|=|\()(?: the| our)? ?[\"“‘]?(?:{_ENGLISH})\b"
)
_AGAIN: Final = word_set("by after upon")
# "Hill do Norte": a name that goes on and is longer than any of theirs.
_LONGER: Final = re.compile(
    r" (?:d[aeoi]|d[ao]s|del|della|di|du|sur|upon|am|an der) ([^\W\d_a-z]\w+)"
)
_PLACE: Final = (
    r",? (?:an?|the) (?:[\w-]+ ){0,3}(?:town|village|city|port|river|island|lake|valley|bay|hamlet"
    r"|mountain|district|province|harbour|resort)(?:[.,;)]| (?:in|on|of|near|where|that|with)\b)"
)
_APPOSED: Final = re.compile(rf"(?: [a-z]+ [A-Z][\w]+)?{_PLACE}")
# "Lund or Malmö; both have airports".
_EITHER: Final = re.compile(
    r" (?:or|and) (?:in |at )?[A-Z][\w-]+[;,:] ?(?:both|either|each|neither) [^.;\n]{0,20}?"
    r"(?:airports?|ports?|harbours?|stations?|hotels?|beach(?:es)?|towns?|cities|villages?"
    r"|on the coast|near|close to|far from)\b"
)
_NATION: Final = re.compile(r"\b[Tt]he [A-Z][a-z]+(?:an|ish|ese|ch) $")
_QUOTED: Final = 90  # characters
_TITLED: Final = 3  # words
_OPEN: Final = re.compile(
    r"(?:\b(?P<work>essay|paper|article|book|chapter|report|lecture|talk|film|novel|poem|play"
    r"|song|panel|session|exhibition|pamphlet|memoir|column|thesis|study|titled|called|entitled"
    r"|headed)s?[,:]? )?"
    r"[\"“](?P<said>[^\"“”\n]*)$"
)
_CLOSED: Final = re.compile(r"[^\"“”\n.]{0,90}(?=[\"”])")
_LONG_WORD: Final = re.compile(r"[^\W\d_]{4,}")


def is_reckoned(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a name is a word that counts days or money, repeats itself, or places something."""
    word = context.words[start]
    if end - start > 1:
        return False
    if word.folded in MONTHS_AND_DAYS and _is_dated(context, start, end):
        return True
    if word.folded in DAYS and context.said_before(start) in _ON:
        return not is_owner(context.after(end))
    if word.folded in MONEY and _is_among_money(context, start, end):
        return True
    return (
        _is_again(context, start, end)
        or _is_of_place(context, end, who)
        or _is_called_so(context, start, end)
        or _is_body(context, start, end)
        or _is_of_title(context, start, end)
    )


def _is_dated(context: Context, start: int, end: int) -> bool:
    """ "Le 3 avril", "Eylül is September"."""
    at, tail = context.words[start].start, context.tail(end)
    if _DAY_BEFORE.search(context.text, max(0, at - _BEHIND), at):
        return True
    if _DAY_AFTER.match(tail) is not None or _GLOSSED.match(tail) is not None:
        return True
    return _is_among_months(context, end)


def _is_among_months(context: Context, end: int) -> bool:
    """ "In Sivan and in Kislev"."""
    row = [word.folded for word in context.words[end : end + 3] if word.follows]
    if row[:1] not in (["and"], ["or"], ["to"]):
        return False
    return not MONTHS_AND_DAYS.isdisjoint(row[1:2] if row[1:2] != ["in"] else row[2:3])


def _is_among_money(context: Context, start: int, end: int) -> bool:
    """ "Rand, kroner, euros", "200 rand"."""
    at = context.words[start].start
    if context.text[max(0, at - 2) : at - 1].isdigit():
        return True
    words = context.words
    after, before = words[end : end + 2], words[max(0, start - 2) : start][::-1]
    return any(
        row[0].folded in MONEY or (row[0].folded in _JOINING and row[-1].folded in MONEY)
        for row in (after, before)
        if row
    )


def _is_again(context: Context, start: int, end: int) -> bool:
    """ "Strand by Strand": a word, and the same again."""
    words, said = context.words, context.words[start].folded
    if end + 1 < len(words) and words[end].folded in _AGAIN and words[end + 1].folded == said:
        return words[end].follows and words[end + 1].follows
    before = words[start - 1] if start > 1 and words[start].follows else None
    twice = before is not None and before.follows and before.folded in _AGAIN
    return twice and words[start - 2].folded == said


def _is_of_place(context: Context, end: int, who: Bearer) -> bool:
    """ "Campos do Jordão, a cold town in the hills"."""
    tail = context.tail(end)
    longer = _LONGER.match(tail)
    if longer is not None and not who.has_given(last := fold(longer[1])):
        return not any(each.endswith(last) for each in context.surnames)
    return _APPOSED.match(tail) is not None or _EITHER.match(tail) is not None


def _is_called_so(context: Context, start: int, end: int) -> bool:
    """ "A student, Prokhor by name": whom nobody is expected to know."""
    word = context.words[start]
    return word.gap == ", " and context.tail(end).startswith((" by name,", " by name."))


def _is_body(context: Context, start: int, end: int) -> bool:
    """ "The American RAND": capitals of a body, where nobody else is written in capitals."""
    word, at = context.words[start], context.words[start].start
    if not word.upper or is_owner(context.after(end)):
        return False
    return _NATION.search(context.text, max(0, at - _BEHIND), at) is not None


def _is_of_title(context: Context, start: int, end: int) -> bool:
    """ "The essay, "Stranded: Strand, Shore and the Law of Wrecks"": in the name of a work."""
    at = context.words[start].start
    before = _OPEN.search(context.text, max(0, at - _QUOTED), at)
    if before is None or before["work"] is None:
        return False
    rest = _CLOSED.match(context.text, context.words[end - 1].end)
    if rest is None:
        return False
    said = _LONG_WORD.findall(f"{before['said']} {rest[0]}")
    return len(said) >= _TITLED and all(each[0].isupper() for each in said)
