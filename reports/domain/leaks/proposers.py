"""Organisations that take the floor in a text: "the X proposed", "at the suggestion of the X".

Whose proposal it was tells who proposed it, where few on the roster work there. What an
organisation publishes, or said in a report of its own, was said in no meeting.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ..document import Text
from ..findings import Finding, Severity
from ..sentences import sentence_at
from .telling import AS_HOST, FOR_ITSELF, PEOPLE_PARTED, REWORD, counted

_ADVERB: Final = (
    r"(?:first|also|then|itself|alone|earlier|later|initially|originally|now|once|again|already"
    r"|even|too|duly|kindly|twice|indeed|before|likewise|repeatedly|briefly|\w+ly)"
)
_PUT: Final = (
    r"(?:proposed|proposes|raised|raises|suggested|suggests|floated|tabled|mooted|advocated"
    r"|recommended|championed|volunteered|put (?:\w+ ){0,4}forward|brought (?:\w+ ){0,4}up"
    r"|came up with|mentioned|advanced|broached|initiated|put (?:\w+ ){0,4}(?:on the table"
    r"|to the (?:meeting|participants|group|room))|offered (?:to|a|an|its|the)\b|called for"
    r"|pressed for|pushed for|asked (?:for|whether|that|why|how)|took the floor|spoke"
    r"|made (?:the|a|this|that) (?:\w+ )?(?:proposal|suggestion|point|offer|case|argument))"
)
_SAID: Final = (
    r"(?:argued|argues|said|says|warned|warns|objected|objects|cautioned|urged|urges|insisted"
    r"|noted|stressed|replied|responded|agreed|disagreed|doubted|opposed|supported|asked|explained"
    r"|maintained|contended|told (?:the|us|participants)|pointed out|observed|remarked|feared"
    r"|wondered|thought|felt|wanted|hoped)"
)
_MADE: Final = (
    r"(?:proposed|raised|suggested|put forward|floated|tabled|mooted|advocated|recommended"
    r"|championed|mentioned|brought up|advanced|broached|made|offered|initiated|voiced|shared)"
)
_IDEA: Final = (
    r"(?:ideas?|proposals?|suggestions?|questions?|points?|requests?|calls?|motions?|objections?"
    r"|impulse|initiative|offers?|invitation|warnings?|arguments?|prompt|thought|concept)"
)
# After the name of an organisation.
_DOES: Final = re.compile(
    rf"(?:,? (?:which|who|that))?(?: (?:had|has|have|did|would|{_ADVERB}))*,?"
    rf" (?:(?P<put>{_PUT})|(?P<said>{_SAID}))\b",
    re.IGNORECASE,
)
_FIRST: Final = re.compile(
    r"(?:,? (?:which|who))?,? (?:was|were|had been) (?:\w+ )?(?:the )?first to (?:propose|raise"
    r"|suggest|mention|put|float|ask|table|call|offer|say|argue|warn)\b"
    r"|,? for (?:\w+ly |first |having |its ){0,3}(?:propos|rais|suggest|mention|float|tabl|broach"
    rf"|put)(?:ing|ting|ed|al|ion)s?\b"
    rf"|['’]s? (?:\w+ )?{_IDEA}\b",
    re.IGNORECASE,
)
# Before it.
_BY: Final = re.compile(
    rf"\b(?:{_MADE}(?: \w+){{0,4}} by|{_IDEA}(?: (?!who|which)\w+){{0,5}} (?:came|comes|stemmed"
    r"|originated|arose|was|is|had come|has come)(?: \w+)? (?:from|with)"
    r"|(?:at|on|upon|following|after|by) (?:the|a|an) (?:\w+ )?(?:suggestion|request|initiative"
    r"|proposal|urging|instigation|insistence|prompting|instance|motion|behest) (?:of|by|from)"
    rf"|{_IDEA} (?:of|by|from)|credited to|owed to|prompted by|as)(?: the)? \Z",
    re.IGNORECASE,
)
_MEETING: Final = (
    r"(?:meetings?|dialogues?|workshops?|series|conferences?|talks|rounds?|sessions?|seminars?"
    r"|events?|gatherings?|exchange)"
)
# What a host does for a meeting, and no one at it.
_CONVENED: Final = re.compile(
    rf"[^.;:!?]{{0,50}}?\b(?:this|the|our|these|such an?) (?:\w+ ){{0,2}}{_MEETING}\b"
    r"|[^.;:!?]{0,30}?\bhost(?:ed|ing)? (?:us|this|it)\b",
    re.IGNORECASE,
)
# "The head of the X": somebody else than the organisation.
_LINKED: Final = re.compile(
    r"\b(?:of|at|for|from|with|in|by|to) (?:the )?(?:\w+ )?\Z", re.IGNORECASE
)
# A sentence of the world outside.
_OUTSIDE: Final = re.compile(
    r"\b(?:(?:1[89]|20)\d\d|(?:last|this|each|every) (?:year|month|week|spring|summer|autumn"
    r"|winter)|(?:in|on) (?-i:January|February|March|April|May|June|July|August|September|October"
    r"|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|stud(?:y|ies)|papers?"
    r"|reports?|articles?|books?|survey\w*|polls?|website|statements?|journal|press|published"
    r"|annual|newsletter|interview\w*|brochure|newspaper|blog|communiqu[ée]|spokes\w+)\b",
    re.IGNORECASE,
)
_NEAR: Final = 160  # characters around a sentence
_FAR: Final = 500  # characters to the ends of a sentence
# What a text has that tells of a meeting.
_ROOM: Final = re.compile(
    r"\b(?:participants?|sessions?|the (?:meeting|discussion|floor|table|room|chair|minutes)"
    r"|our table|round ?table|discussants?|panell?ists?|delegates?|speakers?|coffee break|agenda"
    r"|tour de table|workshop|seminar|the (?:second|first|third) day)\b",
    re.IGNORECASE,
)
# What is done in a room, and by no body as such.
_ACTS: Final = re.compile(
    rf"(?: (?:had|has|then|{_ADVERB}))*,? (?:objected|disagreed|replied|responded|seconded|wondered"
    r"|abstained|nodded|insisted|countered|conceded|took the floor|argued|doubted|cautioned"
    r"|proposed (?:to|that|an?|the|deleting|moving)|suggested|asked (?:whether|why|how|if)|agreed"
    r"|withdrew (?:its|the)|(?:wants?|wanted) (?:its|the|this|that) (?:\w+ ){1,3}(?:deleted|changed"
    r"|out|cut|kept|moved|struck))\b",
    re.IGNORECASE,
)
# What a company raises or floats that is no question: "raised its rates".
_OF_BUSINESS: Final = re.compile(
    r" (?:raised|raises|advanced|floated|offered (?:to|a|an|its|the)|mentioned|initiated|tabled)"
    r" (?:its |their |the |a |an )?(?:\w+ )?(?:rates?|prices?|fees?|funds?|money|capital|wages"
    r"|salar(?:y|ies)|shares?|loans?|premiums?|tariffs?|forecasts?|bonds?|dividends?|discounts?"
    r"|stakes?|taxes|profits?|sales|fares?|rents?|tolls?|ships?|walls?|dams?|flags?|jobs?|pay)\b",
    re.IGNORECASE,
)


def as_proposer(threshold: int, text: Text, note: Finding, *, formal: bool) -> Finding:
    """A note on an organisation that is named for itself, or more where it takes the floor.

    It holds beside a token in its sentence, and where it is `formal`: a title, framing or thanks.
    """
    if not _may_be_few(threshold, note):
        return note
    low, high = sentence_at(text.text, note.start, note.end)
    here = formal or any(low <= each.start < high for each in text.attributions)
    likely = here or bool(text.attributions)
    how = _takes_floor(text.text, (low, note.start, note.end, high))
    if how is None or (how == "said" and not likely):
        return note
    return _told(note, Severity.HOLD if here else Severity.WARN)


def in_draft(threshold: int, text: str, note: Finding) -> Finding:
    """The same for a draft that has no tokens: it warns where the words tell of a meeting."""
    if note.reason != FOR_ITSELF or not _may_be_few(threshold, note):
        return note
    if not _ACTS.match(text, note.end):
        return note
    # A sentence ends near: the whole of a long text is not cut for each of its notes.
    first = max(0, note.start - _FAR)
    around = text[first : note.end + _FAR]
    start, end = note.start - first, note.end - first
    low, high = sentence_at(around, start, end)
    linked = _LINKED.search(around, low, start)
    if linked or _is_outside(around, (low, start, end, high)):
        return note
    near = max(0, low - _NEAR), min(len(around), high + _NEAR)
    return _told(note, Severity.WARN) if _ROOM.search(around, *near) else note


def _may_be_few(threshold: int, note: Finding) -> bool:
    people = note.participant.split(PEOPLE_PARTED)
    return note.reason in (AS_HOST, FOR_ITSELF) and len(people) < threshold


def _told(note: Finding, severity: Severity) -> Finding:
    people = note.participant.split(PEOPLE_PARTED)
    work = "works" if len(people) == 1 else "work"
    return replace(
        note,
        severity=severity,
        reason=f"It is told to have taken the floor, and {counted(len(people))} {work} there.",
        remedy=REWORD,
    )


def _takes_floor(text: str, span: tuple[int, int, int, int]) -> str | None:
    """How an organisation takes the floor in its sentence: by what it "put" or "said"; or None."""
    low, start, end, high = span
    if _is_outside(text, span):
        return None
    does = None if _OF_BUSINESS.search(text, end, high) else _DOES.match(text, end, high)
    found = does or _FIRST.match(text, end, high)
    if found and _LINKED.search(text, low, start) and not found[0].startswith((",", " for")):
        found = does = None  # "the head of the X proposed"
    if not found and not _BY.search(text, low, start):
        return None
    if _CONVENED.match(text, found.end() if found else end, high):
        return None
    return "said" if does and does["said"] else "put"


def _is_outside(text: str, span: tuple[int, int, int, int]) -> bool:
    """Whether the sentence around an organisation is of the world outside."""
    low, start, end, high = span
    return bool(_OUTSIDE.search(text, low, start) or _OUTSIDE.search(text, end, high))
