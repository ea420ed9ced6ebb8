"""Places of a text where people stand and little else: "Chair: Hill", a column of names, a vote.

A surname that is a word too is a name there; at the head of a sentence it may be any word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from ..writing.ordinary import POSSESSING, is_ordinary
from .context import Context
from .rows import is_surname

_LABELS: Final = (
    r"(?:co-?)?chair(?:s|man|woman|person|ed by)?|moderat(?:or|ors|ed by)|rapporteurs?"
    r"|note-?takers?"
    r"|minutes?(?: taken by)?|minuted by|minute-?takers?|secretary|treasurer|speakers?|panel"
    r"|panell?ists?|discussants?|respondents?|presenters?|presented by|introduced by|introduction"
    r"|opening remarks|closing remarks|present|attending|in attendance|attendees|attendance"
    r"|participants|absent|absences|apologies(?: from| for absence)?|regrets|excused|declined"
    r"|by (?:video|phone|telephone)|online|on ?line|on the line|remote|remotely|observers"
    r"|in the chair"
    r"|for|against|in favour|in favor|opposed|abstaining|abstained|abstentions?|ayes|noes|yes|no"
    r"|not voting|proposed by|proposer|moved by|seconded by|seconder|proposed|seconded|elected"
    r"|actions?|owner|lead|responsible|sender|reply to|signed|signatures|authors?|written by"
    r"|text by|translat(?:ion|ed) by|review(?:er|ers|ed by)|editors?|edited by|contributors"
    r"|drafted by"
    r"|drafters|working group|sub-?group|members|deputy|deputies|interviewe[er]s?|witnesses"
    r"|absentees"
    r"|(?:room|table|taxi|car|bus|van|group|boat|team|pair|bench|row|seat"
    r"|desk) (?:no\. ?)?(?:[0-9]{1,3}|[A-Z] to [A-Z]\w+)"
    r"|(?:still )?silent|still missing|no reply|no answer yet|outstanding"
    r"|(?:group|team|table|room|bus) [A-Z]|single rooms?|double rooms?|vegetarians?|vegans?|halal"
    r"|kosher|no pork|no fish|allerg(?:y|ies)|gluten-free|arriv(?:als|ing)|departures"
    r"|departing|late"
    r"|dinner|lunch|breakfast|(?:photo|picture) [0-9]{1,3}|source|next|sign here|agreed|disagreed"
    r"|bcc|cc|votes? (?:for|against)|voted? (?:for|against)|still to (?:reply|come|pay)|no answer"
)
_PLACED: Final = r"|from|to|by"  # before a name of a place too
_ITEMS: Final = r"(?:(?:and )?[^\na-z:,;/][^\n:,;/]{0,40}[,;/] ?|the [a-z]+[,;] )*(?:and )?"
_OPENING: Final = r"(?:^|[\n.;|\[(>•,]|\b[0-9]|\b\d\d?[.:]\d\d)[ \t*_-]*"
_CLOSING: Final = rf"(?: \([^()\n]{{0,40}}\))?[*_]*(?::| –| —)[*_]*[ \t]*{_ITEMS}$"
_LABEL: Final = re.compile(rf"(?i:{_OPENING}(?:{_LABELS}))(?-i:{_CLOSING})")
_LABEL_OF_ANY: Final = re.compile(rf"(?i:{_OPENING}(?:{_LABELS}{_PLACED}))(?-i:{_CLOSING})")
_BEFORE: Final = 160  # characters in which a label is looked for
# What may follow a name in a list: no noun of which it would be the first word.
_ENDS: Final = re.compile(
    r"\s*(?:$|\n|[.,;|)\]\t/+&!?]|\(|(?:and|or|with) (?:the\b|[^\W\d_a-z])|to [a-z]|[–—:-] ?"
    r"|['’]s\b|[0-9]|(?:vegetarian|vegan|halal|kosher)\b)"
)
_CELL: Final = re.compile(r"\s*(?:$|[\n.,;|\t!?]|\(|[–—:] ?|[0-9])")
_VOTE: Final = re.compile(
    r" ?[–—-] ?(?:against|for|yes|no|nay|aye|abstain\w*|absent|present|apologies|in favou?r"
    r"|vegetarian"
    r"|vegan|halal|kosher)\b"
)
# At the end of what somebody is quoted with, or of a count of votes: '"No" (Hill)', "1 (Hill)".
_BRACKET: Final = re.compile(r"(?:[\"”»’.!?…]|[0-9]|\b(?:against|for|abstaining|one|two)) [(\[]$")
_ATTRIBUTED: Final = re.compile(r"[\"”»] ?[–—-]{1,2} ?$")
_ROLE: Final = re.compile(
    r" \((?:(?:co-?|vice-?)?chair|moderator|rapporteur|minutes|secretary|by (?:video|phone"
    r"|telephone)"
    r"|online|on line|from [0-9]|until [0-9]|till [0-9]|vegetarian|vegan|halal|kosher|absent"
    r"|apologies"
    r"|speaker|discussant|for|against)"
)
_RULES: Final = frozenset({"|", "\t"})
_RULED: Final = re.compile(r"[ *]*(?:[|\t]|\n|$)")
_LINES: Final = 3
_PARTED: Final = frozenset(",;/|\n\t0123456789")  # in a row of names
_FAR: Final = 40  # words


def is_slot(context: Context, start: int, end: int) -> bool:
    """Whether a word stands where people do, and no noun follows that it would be put to."""
    tail = context.tail(end)
    if _ROLE.match(tail) or (_VOTE.match(tail) and context.words[start].opens):
        return True
    at = context.words[start].start
    before = context.text[max(0, at - _BEFORE) : at]
    if tail[:1] in {")", "]"} and _BRACKET.search(before):
        return True
    if not _ENDS.match(tail):
        return False
    if _ATTRIBUTED.search(before) and not tail[1:2].isalpha():
        return True
    placed = context.words[start].folded in POSSESSING
    label = (_LABEL if placed else _LABEL_OF_ANY).search(before)
    if label is not None or (_CELL.match(tail) is not None and is_in_column(context, start)):
        return True
    return _is_cell(context.text, context.words[start].start, tail) and _has_cells(context, start)


def _is_cell(text: str, at: int, tail: str) -> bool:
    """Whether a word stands by itself between the rules of a table."""
    return text[max(0, at - 3) : at].rstrip(" *")[-1:] in _RULES and _RULED.match(tail) is not None


def _has_cells(context: Context, start: int) -> bool:
    """Whether another surname of the roster stands by itself in a cell near."""
    text, words = context.text, context.words
    near = [*words[max(0, start - _FAR) : start], *words[start + 1 : start + _FAR]]
    return any(
        is_surname(context, word) and _is_cell(text, word.start, text[word.end : word.end + 6])
        for word in near
    )


def follows_label(before: str) -> bool:
    """Whether a label ends a text, with a row of names after it or none: "Present: Hill, "."""
    return _LABEL.search(before) is not None


def is_in_capitals(context: Context, start: int, end: int) -> bool:
    """ "201 HILL / 202 QUILLMARSH": capitals beside those of a surname that is no word."""
    if not all(word.upper for word in context.words[start:end]):
        return False
    near = [*context.words[max(0, start - 1) : start], *context.words[end : end + 1]]
    gaps = [context.words[start].gap, *(word.gap for word in context.words[end : end + 1])]
    if not start:
        gaps = gaps[1:]
    return any(
        word.upper and is_surname(context, word) and not is_ordinary(word.folded)
        for word, gap in zip(near, gaps, strict=True)
        if not _PARTED.isdisjoint(gap)
    )


def is_in_column(context: Context, start: int) -> bool:
    """Whether lines near begin with surnames of the roster, as the one that it begins."""
    if not heads_a_line(context, start):
        return False
    words = context.words
    up = range(start - 1, max(-1, start - _FAR), -1)
    down = range(start + 1, min(len(words), start + _FAR))
    return any(_is_of_roster(context, at) for row in (up, down) for at in _heads(context, row))


def _heads(context: Context, row: Iterable[int]) -> list[int]:
    return [at for at in row if heads_a_line(context, at)][:_LINES]


def heads_a_line(context: Context, at: int) -> bool:
    """Whether a word is the first of its line."""
    return at == 0 or "\n" in context.words[at].gap


def _is_of_roster(context: Context, at: int) -> bool:
    """Whether a line begins with a surname, or with a given name and one."""
    row = context.words[at : at + 2]
    if not row[0].capital:
        return False
    if row[0].folded in context.surnames:
        return True
    return (
        len(row) > 1 and row[1].gap == " " and row[1].capital and row[1].folded in context.surnames
    )
