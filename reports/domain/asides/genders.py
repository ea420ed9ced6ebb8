"""What is told of a speaker by "a woman" or "a man" in their sentence, or in the one after it.

"In the first intervention by a woman", "It fell to a woman to say so", "No other woman spoke": with
a label whose cell holds one woman each of them is a name. Of women somewhere else ("argued that a
woman led the union") nothing is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from dialogues.domain.anonymity import Room

from ..document import Document
from .aside import Aside
from .behind_words import SUBORDINATE
from .clauses import find_clauses
from .facts import Facts
from .stated import Stated

_KEPT: Final = 20_000  # clauses
_REST: Final = r"[^,.;:!?()—–]*"
_ONE: Final = r"(?:wom[ae]n|lady|ladies|female|m[ae]n|gentlem[ae]n|male)"
_FEMALE: Final = re.compile(r"wom[ae]n|lad(?:y|ies)|female", re.IGNORECASE)
_HINT: Final = re.compile(rf"\b{_ONE}", re.IGNORECASE)
_ORDER: Final = (
    r"(?:first|second|third|last|next|only|sole|lone|single|one|rare|solitary|final|opening"
    r"|closing)"
)
_SPEECH: Final = (
    r"(?:intervention|remark|contribution|speech|comment|question|statement|words?|voice|objection"
    r"|reply|answer|turn|view|presentation|appeal)s?"
)
_SPOKE: Final = (
    r"(?:spoke|spoken|speaks|intervened|said (?:so|it|this|that|anything|a word)|took the floor"
    r"|taken the floor|been heard|been given the floor|asked for the floor|(?:was|were) heard"
    r"|contributed|had (?:his|her|their|a) say|replied|been called)\b"
)
_THEN: Final = (
    r"(?:so far|until (?:then|now|that point)|till then|before(?: (?:that|then))?|up to (?:then"
    r"|that point)|by then|yet|hitherto|that (?:morning|afternoon|day|evening)|all (?:morning|day"
    r"|afternoon))"
)
_SAY: Final = r"to (?:say|put|make|point|ask|raise|speak|remind|object|reply|answer|state|voice)\b"


def _read(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"\b(?P<said>" + "|".join(patterns) + ")", re.IGNORECASE)


_CLOSE: Final = r"(?=[,.;:!?)—–]|\Z| (?:that|this|all|so|and|in|of|at|to)\b)"
# Of whoever spoke, where it closes their sentence or stands in the one after.
_SAME: Final = _read(
    rf"(?:in )?(?:what (?:was|would be) )?(?:the )?{_ORDER} {_SPEECH}"
    rf"(?: (?:made|offered|heard))? (?:by|from|of) an? {_ONE}\b{_CLOSE}",
    rf"the {_ORDER} (?:wo)?man['’]s {_SPEECH}\b",
    rf"the {_ORDER} (?:fe)?male (?:voice|participant|speaker|delegate|discussant|member|expert)\b",
    rf"(?:the )?first time (?:that |in which |when )?an? {_ONE} (?:had )?{_SPOKE}",
    rf"(?:it|this) (?:fell|was (?:left|up)) to an? {_ONE} {_SAY}",
    rf"it took an? {_ONE} {_SAY}",
    rf"no other {_ONE} (?:\w+ )?(?:had )?(?:\w+ )?{_SPOKE}",
    rf"(?:the|all the|all) other {_ONE} (?:(?:in|at|around) the (?:room|table|meeting) )?(?:had"
    rf" )?(?:been|remained|stayed|kept|was|were) (?:silent|quiet)",
    rf"(?:an?|one) {_ONE} (?:had |was )?(?:at last |finally |now |then )?{_SPOKE}"
    rf"(?=[.;!?]|\Z| for the first\b| (?:at )?(?:first|last)\b)",
    rf"(?<=, )an? (?:wo)?man['’]s {_SPEECH}(?=[.;!?]|\Z)",
    rf"an? (?:wo)?man['’]s {_SPEECH} (?:was|were|is|could be) (?:\w+ )?heard\b",
)
# Of whoever spoke, where it stands in a sentence of its own: "This came from a woman."
_NEXT: Final = re.compile(
    r"\A\s*(?P<said>(?:this|that|it|the (?:point|remark|objection|reply|words|intervention"
    r"|comment|question|speaker)) (?:was|were|came|had come|had been|comes|is) (?:\w+ )?"
    rf"(?:by |from |made by |said by |put by )?an? {_ONE})(?=[.;!?,]|\s*\Z| speaking\b)",
    re.IGNORECASE,
)
# Of whoever spoke, if it is true of them: the others were not like that.
_OTHERS: Final = re.compile(
    rf"\b(?P<said>no (?P<same>{_ONE}) had (?:\w+ )?{_SPOKE}|(?P<silent>(?:wo)?men|ladies) had"
    rf" (?:{_THEN} )?(?:been silent|not (?:yet )?{_SPOKE}|kept silent|remained silent)"
    rf"|only (?P<only>(?:wo)?men|ladies) had (?:\w+ )?{_SPOKE}"
    rf"|in a (?:room|meeting|gathering) (?:full )?of (?P<room>(?:wo)?men)\b"
    rf"|among (?:so many|only|mostly) (?P<among>(?:wo)?men)\b"
    rf"|(?:the )?(?:speakers|voices|interventions) had (?:all )?{_THEN} (?:all )?been (?:those of"
    rf" |by |from )?(?P<all>(?:wo)?men)\b){_REST}",
    re.IGNORECASE,
)
_APART: Final = (", ", "; ", ": ", "– ", "— ", "- ")
_SAME_AS: Final = ("same", "silent")


@dataclass(frozen=True, slots=True)
class _Found:
    """Words that tell whether a speaker is a woman or a man, or may."""

    start: int
    end: int
    is_woman: bool
    is_sure: bool


def find_genders(facts: Facts, room: Room, document: Document) -> Iterator[Stated]:
    """Everything in a document that tells whether a speaker is a woman or a man."""
    for line, text in enumerate(document.texts()):
        for clause in find_clauses(text):
            ref = clause.about.token.refs[-1]
            if ref not in room.said:
                continue
            for at, found in (
                *((clause.low, each) for each in (_in(clause.before) if clause.opens else ())),
                *((clause.high, each) for each in _behind(clause.after)),
                *((clause.next_at, each) for each in _after(clause.following)),
            ):
                fact = facts.of("a woman" if found.is_woman else "a man", ref)
                fits = fact is not None and room.said[ref].speaker in fact.people
                if found.is_sure or fits:
                    start, end = at + found.start, at + found.end
                    aside = Aside(
                        clause.about, text.text[start:end], start, end,
                        can_be_cut=False, needs_fact=not found.is_sure,
                    )  # fmt: skip
                    yield Stated(line, text, aside, ref, fact)


@lru_cache(maxsize=_KEPT)
def _in(part: str) -> tuple[_Found, ...]:
    if not _HINT.search(part):
        return ()
    same = (
        _Found(*each.span("said"), _is_woman(each["said"]), is_sure=True)
        for each in _SAME.finditer(part)
    )
    return (*same, *map(_other, _OTHERS.finditer(part)))


def _behind(after: str) -> Iterator[_Found]:
    """Behind a clause with a subject of its own only what stands apart and is not gone on from."""
    inner = SUBORDINATE.search(after)
    for each in _in(after):
        is_apart = after[: each.start].endswith(_APART) and not after[each.end :].startswith(",")
        if is_apart or not inner or each.start < inner.start():
            yield each


@lru_cache(maxsize=_KEPT)
def _after(following: str) -> tuple[_Found, ...]:
    if not _HINT.search(following):
        return ()
    told = _NEXT.match(following)
    own = (_Found(*told.span("said"), _is_woman(told["said"]), is_sure=True),) if told else ()
    return (*own, *_in(following))


def _other(match: re.Match[str]) -> _Found:
    """Others were silent or not there: "only men had spoken" tells of a woman."""
    group, word = next((name, each) for name, each in match.groupdict().items()
                       if each and name != "said")  # fmt: skip
    is_woman = _is_woman(word) is (group in _SAME_AS)
    return _Found(*match.span("said"), is_woman, is_sure=False)


def _is_woman(said: str) -> bool:
    return _FEMALE.search(said) is not None
