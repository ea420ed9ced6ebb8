"""Phrases that credit no participant: those of a state, and those of the meeting as a whole.

"The ROK perspective" and "Japan believes" speak for a state; "the discussion turned to" and "it
was noted" speak of the meeting. They are told apart so that nobody takes them for a person's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from .capitals import SEATS
from .labelreader import LabelReader
from .nounphrase import NounPhrase
from .phrase import GROUP, NATIONAL, Form, Quantity

_STANCE: Final = re.compile(
    r"(?:'s?)? (?:(?:official|general|own|current|prevailing|traditional|national|overall"
    r"|strategic) )?(?:perspectives?|viewpoints?|views?|points? of view|positions?|stances?"
    r"|standpoints?|outlook|attitudes?|posture|thinking|sides?|delegations?|assessments?|approach|understanding"
    r"|reading|interpretation)\b(?! (?:paper|makers?))"
)
_MINDS: Final = (
    r"(?:sees?|saw|believes?|believed|thinks?|thought|feels?|felt|views?|viewed|considers?|considered"
    r"|regards?|regarded|hopes?|hoped|fears?|feared|wants?|wanted|argues?|argued|claims?|claimed"
    r"|insists?|insisted|maintains?|maintained|says?|said|worr(?:y|ies|ied)|expects?|expected"
    r"|perceives?|perceived|prefers?|preferred|understands?|understood|acknowledges?|acknowledged"
    r"|opposes?|opposed|contends?|contended|interprets?|interpreted|recogni[sz]e[sd]?"
    r"|wish(?:es|ed)?|doubts?|doubted)\b"
)
_STATE_THINKS: Final = re.compile(rf" (?:(?:also|still|now|both|[a-z]+ly) )?{_MINDS}")
_PEOPLE_ARE: Final = re.compile(
    rf" (?:(?:also|still|now|both|[a-z]+ly) )?(?:{_MINDS}|(?:are|were|have|had|would|will|do|did)\b"
    r"(?: (?:not|also|still|been|very|more|most|deeply|particularly|especially|increasingly))*"
    r"(?: (?!(?:the|a|an|to|in|of|on|at|by|for|with|from|that|this|no|more)\b)[a-z]+)?)"
)
_SEAT: Final = re.compile(rf"(?:{SEATS})(?![\w-])")
_BEFORE: Final = re.compile(r"(?:the|a|an|this) \Z", re.IGNORECASE)
_NOT_A_SUBJECT: Final = re.compile(
    r"\b(?:of|in|on|to|with|from|by|for|at|about|towards?|against|into|near|than|between|among"
    r"|like|between) (?:the |this )?\Z",
    re.IGNORECASE,
)
_LABEL_START: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")

_MEETING: Final = (
    r"(?:discussions?|conversations?|debates?|dialogue|sessions?|meeting|talks|workshop|group|panel"
    r"|exchanges?|deliberations?|round-?table|committee|board|council|seminar|conference|room)"
)
_MOVES: Final = (
    r"(?:turned|moved|focus+ed|shifted|cent(?:red|ered)|touched|covered|addressed|explored|examined"
    r"|considered|highlighted|noted|agreed|concluded|returned|revealed|emphasi[sz]ed|stressed"
    r"|underscored|underlined|identified|recogni[sz]ed|acknowledged|reflected|suggested|heard"
    r"|recommended|raised|discussed|debated|dealt|ranged|ended|opened|closed|looked|dwelt|revolved"
    r"|came|went|expressed|felt|thought|welcomed|called|urged|observed|found|saw|broadened|expanded"
    r"|was divided|were divided|was split|were split|began|proceeded|produced|surfaced|circled)\b"
)
_REPORTED: Final = (
    r"(?:noted|said|argued|suggested|agreed|pointed out|observed|stressed|emphasi[sz]ed|felt"
    r"|thought|acknowledged|recogni[sz]ed|recommended|proposed|mentioned|asked|remarked|concluded"
    r"|underlined|underscored|highlighted|recalled|hoped|claimed|stated|added|explained|reported|accepted"
    r"|believed|assumed|understood)\b"
)
_GROUP: Final = re.compile(
    rf"(?:(?:the|this|these|both|much of the|most of the) )?(?:(?:ensuing|general|subsequent|first"
    rf"|second|final|opening|closing|working|plenary|participants') )?{_MEETING} "
    rf"(?:(?:also|then|next|quickly|largely|mainly|primarily|generally|briefly|soon|first) )?"
    rf"{_MOVES}"
    rf"|it (?:was|has been|had been|is|were) (?:(?:also|further|then|widely|generally|broadly"
    rf"|often|frequently|repeatedly|commonly|again|additionally) )?{_REPORTED}"
    rf"|there (?:was|were|has been|had been) (?:(?:also|however|still) )?(?:(?:an?|some|no|little"
    rf"|much|several|many) )?(?:(?:general|broad|wide|widespread|strong|clear|considerable"
    rf"|significant|lively|limited) )*(?:agreement|consensus|disagreement|recognition|sense|concern"
    rf"|concerns|support|discussion|debate|calls|interest|acknowledge?ment|understanding|optimism|scepticism"
    rf"|skepticism|divergence|convergence|unanimity)\b"
    rf"|(?:(?:differing|different|various|several|many|some) )?(?:views|opinions|concerns|questions"
    rf"|doubts|suggestions|objections|reservations|proposals) (?:was|were) (?:[a-z]+ly )?(?:divided"
    rf"|raised|expressed|mixed|made|voiced|put|exchanged|split|shared|aired)\b"
    rf"|(?:views|opinions) (?:differed|diverged|varied|converged)\b"
    rf"|we (?:(?:also|then|all) )?(?:{_MOVES}|were (?:reminded|told|warned|shown|asked|urged)\b)",
    re.IGNORECASE,
)


def find_voices(labels: LabelReader, text: str, people: Sequence[NounPhrase]) -> list[NounPhrase]:
    """The phrases of states and of the meeting that stand clear of the people's."""
    found: list[NounPhrase] = []
    taken = iter([*people, _phrase("", len(text), len(text))])
    following = next(taken)
    end = 0
    for word in _LABEL_START.finditer(text):
        while following.end <= word.start() and following.start < len(text):
            end = max(end, following.end)
            following = next(taken)
        if word.start() < end:
            continue
        phrase = _read(labels, text, word.start())
        if phrase and phrase.start >= end and phrase.end <= following.start:
            found.append(phrase)
            end = phrase.end
    return found


def _read(labels: LabelReader, text: str, start: int) -> NounPhrase | None:
    is_object = _NOT_A_SUBJECT.search(text[max(0, start - 14) : start]) is not None
    group = None if is_object else _GROUP.match(text, start)
    if group:
        return _phrase(GROUP, start, group.end())
    ends = list(_national_ends(labels, text, start, is_object=is_object))
    if not ends:
        return None
    before = _BEFORE.search(text[max(0, start - 6) : start])
    opens = start - len(before[0]) if before else start
    return _phrase(NATIONAL, opens, max(ends))


def _national_ends(labels: LabelReader, text: str, start: int, *, is_object: bool) -> Iterator[int]:
    """Where a phrase that speaks for the state at a place would end."""
    after_the = text[max(0, start - 4) : start].casefold() == "the "
    place, people = labels.places(text, start), labels.people(text, start)
    seat = _SEAT.match(text, start) if text[start : start + 1].isupper() else None
    if seat:
        place = place or (("",), seat.end())
    for found in (labels.adjectives(text, start), place):
        if found and (stance := _STANCE.match(text, found[1])):
            yield stance.end()
    if is_object:
        return
    if place and (thinks := _STATE_THINKS.match(text, place[1])):
        yield thinks.end()
    # "The US will" is a state, "the Japanese will" its people.
    if after_the and people and not place and (are := _PEOPLE_ARE.match(text, people[1])):
        yield are.end()


def _phrase(label: str, start: int, end: int) -> NounPhrase:
    return NounPhrase(Quantity.GENERAL, (label,), Form.PLAIN, 0, start, end)
