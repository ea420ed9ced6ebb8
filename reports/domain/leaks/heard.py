"""Whether "a judge" is told of as somebody who was heard in the room."""

from __future__ import annotations

import re
from typing import Final

from dialogues.domain.wordset import word_set

from .filling import is_appointed
from .presence import is_any
from .reading import Reading
from .telling import speaks
from .vocabulary import LABELS, SPEECH

# Callings of whom stories tell: they tell of one in the room who speaks.
_STOCK: Final = word_set(
    "judge officer journalist reporter doctor nurse soldier sailor student teacher captain pilot "
    "fisherman farmer priest policeman guide reader author writer bishop"
)
_ROOM: Final = word_set(
    "compared counted read quoted recited listed cited promised laughed smiled nodded sighed drew "
    "passed showed apologised thanked interrupted corrected clarified confirmed denied dismissed "
    "criticised challenged rejected supported seconded welcomed endorsed defended regretted "
    "preferred advised queried protested shrugged"
)
_SAYING: Final = (
    "word|answer|reply|question|objection|comment|dissent|exception|support|laughter|applause"
    "|protest|remark|warning|proposal|idea|suggestion|contribution|intervention|reminder|story"
    "|toast|thanks|praise|doubts?|voice|example|speech|joke|line|footnote|amendment"
)
_DONE: Final = (
    "read|drafted|proposed|raised|opened|supported|seconded|asked|questioned|challenged"
    "|interrupted|put|corrected|checked|shared|voiced|made|taken|offered|given|answered|told"
    "|posed|contradicted|reminded|led|chaired|moderated|echoed|rejected|summed up|translated"
)
_LIST: Final = r"(?: [^.;:!?]{1,60}(?: and|,))?"
_BEFORE: Final = re.compile(
    r"(?:\b(?:[Hh]eard|had|got|learn(?:ed|t)|knew|know|knows|have|has)"
    r" (?:this|that|it|so|of it|as much|the same|the story|the tale) from"
    r"|\b[Ii]t (?:took|fell to|was left to|was up to)"
    rf"|\b(?:{_SAYING})(?: \w+){{0,2}},? (?:from|to|by|with|of)"
    rf"|(?:\b(?:was|were|been|and|or|not)|,)(?: \w+ly)? (?:{_DONE})(?: forward)? by"
    r"|\b[Ww]e (?:had|were|counted|invited|seated|listened to|heard)"
    r"|\bI (?:sat|spoke|talked|walked|dined|lunched)(?: \w+)? (?:with|to|between|beside)"
    r"|\b(?:seated|sat|sitting|placed) (?:next to|between|beside|opposite)"
    rf"|\b(?:[Ss]omebody|[Ss]omeone|[Oo]ne of (?:us|them|those present)"
    rf"|(?:{'|'.join(sorted(LABELS))}))(?: (?:at|in|of|from) [^,.;:]{{2,30}})?,"
    rf"){_LIST} $"
)
_HAD: Final = frozenset({"had", "was"})
_NOT: Final = word_set("not never rather like only hardly also no unconvinced")
# To whom somebody speaks who is in the news.
_PRESS: Final = word_set(
    "reporters journalists press agency newspaper television radio parliament court cabinet "
    "reuters afp bbc website rally"
)
_CLAUSE: Final = 14  # words
_TO_THE_PRESS: Final = 6  # words
_LONG_AGO: Final = re.compile(r"\b(?:in|since|until) (?:the year|1[0-8]\d\d|19[0-5]\d)\b")
_YEAR: Final = re.compile(
    r"\b(?:last (?:year|month|week)|yesterday|(?:in|since|until) (?:1[0-9]|20)\d\d)\b"
)


def is_dated(reading: Reading, start: int, end: int) -> bool:
    """Whether it is told of some other year or in the news: "blessed the ship in 1934"."""
    low, high = reading.sentence(start)
    first, last = reading.words[low].start, reading.words[high - 1].end
    if _LONG_AGO.search(reading.text, first, last) or not _PRESS.isdisjoint(
        reading.folded(end, end + _TO_THE_PRESS)
    ):
        return True
    return not _is_said(reading, end) and _YEAR.search(reading.text, first, last) is not None


def _is_said(reading: Reading, end: int) -> bool:
    told = reading.folded(end, end + 2)
    return any(word in SPEECH and not word.endswith("s") for word in told)


def says_after_clause(reading: Reading, end: int) -> bool:
    """Whether they speak past a clause of what they were: "a Pole who once sat in Riga said"."""
    low, high = end + 1, min(reading.sentence(end - 1)[1], end + _CLAUSE)
    if reading.folded(end, low) != ("who",) or not _PRESS.isdisjoint(reading.folds[low:high]):
        return False
    said = (at for at in range(low + 1, high) if not reading.words[at].parted)
    return any(reading.folds[at] in SPEECH and not reading.folds[at].endswith("s") for at in said)


def is_heard(reading: Reading, start: int, end: int) -> bool:
    """Whether the words `start` up to `end`, "a judge", are somebody who was heard."""
    text = reading.text
    low, _ = reading.sentence(start)
    if is_any(reading, start, end) or is_appointed(reading, start):
        return False
    first = reading.words[low].start
    said = _is_said(reading, end) or not _ROOM.isdisjoint(reading.folded(end, end + 1))
    if is_dated(reading, start, end):
        return False
    if _BEFORE.search(text[first : reading.words[start].start]):
        return True
    told = reading.folded(end, end + 2)
    if told[:1] == ("who",):
        return False
    if _HAD.isdisjoint(told[:1]):
        stock = reading.words[end - 1].folded in _STOCK
        return said if stock else speaks(reading, start, end, once=True)
    return told[1:] != () and told[1] in _NOT
