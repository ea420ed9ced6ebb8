"""What beside a name makes a thing, a work or a word of it: "Hill Street", "Hill (2011)".

Source: the design's leak check: places and things that share a name with somebody on the roster
must not alarm.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.addressing import CIVIL, HONORIFICS
from ..around.context import Context, is_owner
from ..around.items import is_item
from ..around.vocabulary import (
    BEFORE_THINGS,
    BRANDS,
    BUILT,
    HOLDING,
    KINDRED,
    MONTHS,
    NAMED_OF,
    OWNED,
    PUBLIC_OFFICES,
    SORTS,
    SPEECH,
    SYNDROMES,
    THINGS,
    TIMES,
    WORDS,
)
from ..writing.ordinary import is_ordinary
from ..writing.parts import PARTICLES
from ..writing.systems import ARTICLES
from ..writing.words import Word
from .firms import is_in_firm
from .languages import LANGUAGES

_NEAR: Final = 5
_LINE: Final = 60  # characters
_AROUND: Final = 2_000  # characters in which somebody else's label is looked for
# A year, with a second name before it or not; "et al.", a number of a note, another's initials.
_CITED: Final = re.compile(
    r"\.?,? ?(?:(?:and|&) ?[^\W\d_]+)?,? ?[(\[]?(?:1[6-9]|20)\d\d(?!\d)"
    r"|,? et al|,? ?\((?!pp?\. ?[0-9, –-]{1,12}\):)(?:no\.|n\.|pp?\.|vol|ed)"
    r"|(?P<next>, [^\W\d_a-z]\.(?: |,|-|;|\(|[\"”’)]|$))"
)
_PAPERS: Final = word_set("cv id pdf visa")
_CLOSING: Final = frozenset({"of", "who", "that", "which", "from", "in", "at", "for", "on"})
_TELLING: Final = re.compile(
    r"(?:,| \() ?(?:the|an?) | the (?=[A-Z])| (?:is|was) (?:also |only )?an? "
    r"| (?:is|was) (?:now |still )?the (?:[a-z]+est|main|only|first|second|third|capital)\b"
)
_MEANING: Final = re.compile(
    r"(?: by itself)?(?: can| may)? mean\b| (?:means|meant|denotes|translates|rhymes|signifies)\b"
    r"(?! (?:well|business|it|to|that|what|no|us|him|her|this|harm|everything)\b)"
    r"|,? (?:is |was )?(?:in |the )?[A-Z]\w+ for | (?:is|was) (?:not )?where\b"
    r"|,? (?:is|was) (?:also |only )?an? (?:\w+ )?(?:name|word|noun|verb|place|town|title)\b"
    r"|,? (?:is|was|remains) (?:also |only |by far )?(?:an?|the|one of the|as) "
    r"(?:(?:most|very|rather|common|usual|frequent|popular|widespread|rare|old|family|given|first"
    r"|[a-z]+(?:st|nd|rd|th)|last|clan|local|second|third) ){1,4}(?:sur)?names?\b"
    r"(?! (?:on|in our|to|that))|,? (?:is|was) (?:also |only )?the name of "
    r"(?:the|an?|our|his|her|their|one)\b"
)
# "Hill is what they say", "Hill is Friday", "Hill is beautiful in Italian" (but not fluent in it).
_GLOSSED: Final = re.compile(
    r" (?:is|was|are) what (?:the )?\w+ (?:say|says|said)\b(?! (?:he|she)\b)"
    r"|,? (?:is|was) (?:also |only )?the (?:\w+ )?(?:name|word|surname|term) (?:of|for)\b"
    r"| (?:is|was) (?:also |only )?(?:the|an?) (?:\w+ )?"
    r"(?:month|language|dialect|goddess|deity|prophet|festival|flower|fruit|colour|color|greeting)\b"
    r"| (?:is|was) [a-z]+(?: [a-z]+)? in (?:most|many|all|several|some|both|half|any) of "
    r"(?:these|the|our|those) languages\b"
    r"|(?: and [A-Z]\w+)? (?:is|are|were) (?:both |also )?(?:\w+ )?"
    r"(?:names|surnames|words|titles)\b"
    r"| (?:is|was) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"| (?:is|was) (?!fluent|good|strong|weak|well|at|better|best|more|most|not|now|still|competent"
    r"|proficient|literate|trained|writing|speaking|working|published|known|printed|quoted|born"
    r"|interested|cited|translated|lost|named)[a-z]+(?: [a-z]+)? in "
    rf"(?:{'|'.join(sorted(LANGUAGES))})\b"
)
_NUMBERED: Final = word_set("hill point camp gate block bridge road route ward lock pier bay wood")
_NUMBER: Final = re.compile(r" [1-9]\d{0,3}(?![\d.:,]*\d|%| (?:per|words|minutes|o'clock))")
_SPEAKS: Final = re.compile(r"(?: \([^()\n]{1,30}\))?: (?!\d)")
_SPEAKER: Final = re.compile(
    r"^[ \t]*(?:[-*•–] )?[A-Z][A-Z .]{2,30}(?: \([^()\n]{1,30}\))?: ", re.MULTILINE
)
_BEING: Final = frozenset({"is", "was"})
_SOLDIER: Final = "general"  # and a consul general is none
_CALLED: Final = word_set("password codename motto drink ship boat song film novel town village")
# Between a name and a word for a thing.
_OF_THINGS: Final = word_set(
    "high international memorial medical national central primary secondary grammar public royal "
    "state community general regional technical art science research railway bus football sports "
    "concert peace business law middle upper lower old new north south east west marine city"
)
# "Hill shares rose": of a company, and no "Hill shares the view".
_TRADED: Final = re.compile(
    r" (?:shares?|stock|bonds|shareholders|investors) (?:price )?"
    r"(?:rose|fell|were|was|are|have|had|lost|slid|sank|slumped|jumped|gained|closed|climbed"
    r"|dropped|surged|traded|opened|ended|approved|voted)\b"
    r"| (?:opens|launches|unveils|recalls|closes) (?:an?|its|the|another|two|three|new|more)"
    r" (?:[a-z-]+ ){0,2}(?:plant|factory|showroom|stores?|branch|branches|outlet|dealership|models?"
    r"|service cent(?:re|er)|gigafactory|cars|app)\b"
)
_AGAIN: Final = frozenset({"after", "by", "upon", "to", "and", "for"})
_FINITE: Final = frozenset(
    {"is", "was", "are", "were", "has", "had", "have", "will", "would", "can", "could", "may"}
    | {"might", "must", "should", "does", "did"}
)
_LIVED: Final = frozenset({"years", "decade"})  # "the Hill years"; "Hill's years" anybody has
_ITALICS: Final = frozenset("*_")
_QUOTES: Final = frozenset("\"“'‘*_")


def is_of_thing(context: Context, start: int, end: int) -> bool:
    """Whether a name is a part of the name of a place or a thing."""
    after, before = context.after(end), context.before(start)
    if _is_again(context, end, after) or _is_brand(context, start, end, after):
        return True
    if is_owner(after) and end + 1 < len(context.words):
        after = context.words[end + 1]  # "King's Road", "Hansen's disease"
        if after.folded in SYNDROMES or after.folded in TIMES - _LIVED:
            return True
        capital = after.capital and after.follows and after.folded not in SPEECH
        ordinary = is_ordinary(context.words[start].folded)
        if capital and (ordinary or after.folded in THINGS | SORTS):
            return True
        after = None  # "Moon's firm" is what a person has
    if is_in_firm(context, start, end):
        return True
    numbered = context.words[start].folded in _NUMBERED and _NUMBER.match(context.tail(end))
    thing = after and (after.folded in TIMES or (after.capital and after.folded in THINGS))
    if thing or numbered or _TRADED.match(context.tail(end)):
        return True
    if after and after.capital and _is_long_thing(context, end):
        return True
    if before and before.folded == "the" and after and after.folded in KINDRED and after.follows:
        return True
    if context.words[start].capital and after and after.folded in SORTS and after.follows:
        return not after.capital and after.gap == " " and not context.words[start].opens
    return is_after_thing(context, start) or _is_called_so(before)


def _is_called_so(before: Word | None) -> bool:
    """Whether a word before makes a place or a thing of a name; "On 4 May Hill wrote" has a day."""
    if before is None or not before.capital or before.folded not in BEFORE_THINGS:
        return False
    return before.folded not in MONTHS or not before.gap[-2:-1].isdigit()


def _is_long_thing(context: Context, end: int) -> bool:
    """ "Hill High School", "Hill International Airport": a word of English between."""
    if end + 1 >= len(context.words) or context.words[end].folded not in _OF_THINGS:
        return False
    last = context.words[end + 1]
    return last.capital and last.follows and last.folded in THINGS


def is_after_thing(context: Context, start: int) -> bool:
    """Whether a name ends that of a thing, or says where one is: "Court of Justice"."""
    before = context.before(start)
    if before is None or before.folded != "of" or start < 2 or not before.follows:
        return False
    thing = context.words[start - 2]
    if not thing.capital:
        return thing.folded in BUILT | HOLDING
    return thing.folded in NAMED_OF or _is_titled(context, start)


def _is_titled(context: Context, start: int) -> bool:
    """ "The Merchant of Venice": a noun with a capital, and an article before."""
    thing, article = context.words[start - 2], context.words[max(0, start - 3)]
    if article.folded != "the" or not thing.follows or is_owner(context.after(start + 1)):
        return False
    said = thing.folded
    if thing.upper and said in _PAPERS:
        return False  # "The CV of Hill"
    return said not in HONORIFICS and said not in OWNED and said not in PUBLIC_OFFICES


def _is_again(context: Context, end: int, after: Word | None) -> bool:
    """ "Reef after reef": the same word again, in small letters."""
    if after is None or after.folded not in _AGAIN or end + 1 >= len(context.words):
        return False
    word = context.words[end + 1]
    return word.folded == context.words[end - 1].folded and not word.capital


def _is_brand(context: Context, start: int, end: int, after: Word | None) -> bool:
    """ "Moody's were", "at Christie's": a firm that has its founder's name, and nothing after."""
    if not is_owner(after) or context.words[start].folded not in BRANDS or start + 1 != end:
        return False
    return end + 1 == len(context.words) or (
        context.words[end + 1].folded in _FINITE or not context.words[end + 1].follows
    )


def is_label(context: Context, start: int, end: int) -> bool:
    """Whether a word tells who speaks, at the head of a line as others do: "hill (aside): no"."""
    if not (context.words[start].opens and _SPEAKS.match(context.tail(end))):
        return False
    at = context.words[start].start
    head = context.text[max(0, at - _LINE) : at].rpartition("\n")[2]
    near = context.text[max(0, at - _AROUND) : at + _AROUND]
    return not any(map(str.isalpha, head)) and _SPEAKER.search(near) is not None


def is_cited(context: Context, end: int, *, initialled: bool = False) -> bool:
    """Whether a book is meant: a year, "et al." or other initials follow.

    `initialled` where a name has initials before it: those that follow are the next one's.
    """
    found = _CITED.match(context.tail(end))
    if found is None or found["next"] is None:
        return found is not None
    return not initialled and not _is_next_one(context, end)


def _is_next_one(context: Context, end: int) -> bool:
    """Whether initials begin another name of the roster: "Hill, H. al-Marsh"."""
    for word in context.words[end + 1 : end + 1 + _NEAR]:
        if len(word.folded) > 1 and word.folded not in PARTICLES:
            return word.folded in context.surnames
        if "," in word.gap:
            return False
    return False


def is_enclosed(context: Context, start: int, end: int) -> bool:
    """Whether a name, with a title or none, stands by itself in italics: a ship, a book."""
    first = (
        start - 1 if (before := context.before(start)) and before.folded in HONORIFICS else start
    )
    low, high = context.words[first].start, context.words[end - 1].end
    opening, closing = context.text[max(0, low - 2) : low], context.text[high : high + 2]
    return opening[-1:] in _ITALICS and opening[-1:] == closing[:1] and len(set(closing)) > 1


def is_word_itself(context: Context, start: int, end: int) -> bool:
    """Whether it is told what a name means: "Tuan means sir", "Mutlaq is Arabic for absolute"."""
    if start and context.words[start - 1].folded == "what":
        return False  # "What Hill meant"
    tail = context.tail(end).lstrip('"”*_')
    return _MEANING.match(tail) is not None or _GLOSSED.match(tail) is not None


def _before_article(context: Context, start: int) -> Word | None:
    """The word before a name, or before its article: "the caliph al-Hill"."""
    before = context.before(start)
    if before and start > 1 and before.folded in ARTICLES:
        return context.before(start - 1)
    return before


def is_told(context: Context, start: int, end: int, table: frozenset[str]) -> bool:
    """Whether a word of a table tells what a name is: "the frigate Hill", "Hill, the frigate"."""
    before = _before_article(context, start)
    if before is None and start and context.words[start].gap.strip("\n ") in _QUOTES:
        before = context.words[start - 1]
    if before and not before.capital and before.folded in table:
        return True
    if (
        before
        and before.folded == "of"
        and not is_owner(context.after(end))
        and not context.text.endswith("in the name of ", 0, context.words[start].start)
        and start > 1
        and context.words[start - 2].folded in SORTS & table
    ):
        return True  # "a town of"
    if before and before.folded in _BEING and start > 1:
        return context.words[start - 2].folded in _CALLED  # "the drink is Hill"
    the = context.words[start].opens and context.tail(end).startswith(" the ")
    if is_item(context, end) or (not the and not _TELLING.match(context.tail(end).lstrip('"”*_'))):
        return False
    if context.words[end].folded in {"is", "was"}:
        table = table & SORTS
    for at in range(end + 1, min(end + 1 + _NEAR, len(context.words))):
        word = context.words[at]
        civil = word.folded == _SOLDIER and context.words[at - 1].folded in CIVIL
        bracketed = word.folded in WORDS and context.tail(end)[:2] == " ("
        if word.folded in table and not (bracketed or civil):
            return _is_head(context, at)
        if not word.follows or word.folded in _CLOSING:
            return False
    return False


def _is_head(context: Context, at: int) -> bool:
    """Whether a noun ends what tells of a name: "Hill, the port was closed" tells of none."""
    if at + 1 == len(context.words):
        return True
    if not context.words[at + 1].follows:
        return not is_owner(context.words[at + 1])
    return context.words[at + 1].folded not in _FINITE and not is_owner(context.words[at + 1])
