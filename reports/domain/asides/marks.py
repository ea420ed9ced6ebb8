"""Signs that set a speaker apart from others of their label: initials, numbers, a place on a list.

"(Y.)" beside an attribution is for whoever knows the names, "-2" for whoever reads on, and "second
on the list" for whoever has the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from dialogues.domain.anonymity import Room

from ..document import Document
from .aside import Aside
from .clauses import find_clauses
from .facts import Fact
from .stated import Stated

_KEPT: Final = 20_000  # clauses
MAY_MARK: Final = "What stands beside a label may be for somebody to know the speaker by."

_CAPITAL: Final = r"(?:[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-ЯЁЇІЄ]|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])"
_INITIALS: Final = rf"(?:{_CAPITAL}\w?\.(?:[ -]?{_CAPITAL}\w?\.?){{0,2}}|{_CAPITAL}(?!\w))"
_TITLES: Final = (
    r"(?:Mme|Mlle|Mr|Mrs|Ms|M|Dr|Prof|Professor|Herr|Frau|Sr|Sra|Monsieur|Madame|Madam|Capt"
    r"|Captain|Amb|Ambassador|Adm|Admiral|Gen|General|Col|Colonel|г-н|г-жа|господин|госпожа)"
)
_NUMBER: Final = r"(?:\d{1,2}|I{1,3}|IV|VI{0,3}|IX|[α-ω])(?![\w%])"
_NEXT: Final = r"(?=['’]s\b|[ ,.;:!?)]|\Z)"
# Directly after an attribution.
_BESIDE: Final = (
    re.compile(rf"\A,?[ \xa0](?P<said>{_TITLES}\.? {_INITIALS}){_NEXT}"),
    re.compile(rf"\A(?:,? (?:[–—-] )?|[-–/_#])(?P<said>(?!I\b){_INITIALS}){_NEXT}"),
    re.compile(rf"\A(?P<said>[-–/_#]{_NUMBER}){_NEXT}"),
    re.compile(rf"\A,? (?P<said>(?:[Nn]o\.?|[Nn]r\.?|[Nn]umber|№|#) ?{_NUMBER}){_NEXT}"),
    re.compile(rf"\A (?P<said>(?!I\b){_NUMBER})(?= [a-z]|,)(?! (?:of|or|to|times|years)\b)"),
    re.compile(r"\A,? (?P<said>(?:[Nn]o|[Nn]r)\.)\Z"),  # its number is taken for a sentence
)
_BRACKET: Final = re.compile(
    r"\A[ \xa0]?(?P<said>[(\[<{](?!see\b|cf\b|e\.g|i\.e)(?P<inner>[^()\[\]<>{}]{1,60})[)\]>}])"
)
_SOURCE: Final = re.compile(r"\[\d{1,3}(?:[,–-] ?\d{1,3})*\]")
_WORDS: Final = re.compile(r"[a-z][a-z’'-]+(?: [\w’'-]+)*", re.ASCII)
_CLOSING: Final = re.compile(rf" (?P<said>[(\[]{_INITIALS}[)\]])(?=[.,;:!?]|\Z)")
_FRONT: Final = re.compile(rf"(?:\A|[ ,])(?P<said>[(\[]{_INITIALS}[)\]],?) \Z")

_PLACE: Final = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|\d+(?:st|nd|rd"
    r"|th)|(?:number|no\.?|nr\.?) \w+|top|bottom|head|foot)(?: to last| but one)?"
)
_ITS: Final = r"(?:the|its|his|her|their)"
_LIST: Final = r"(?:list|roster|programme|register|table of names|line-up|photograph|alphabet)"
_OF_PEOPLE: Final = (
    r"(?:(?:the|its|his|her|their|that) (?:own )?(?:[\w-]+['’]s? )?(?:delegation|team|side|group"
    r"|country)|(?:the )?(?:participants|speakers|delegates|attendees|names|people))"
)
# A place on a list of people, wherever it stands; beside the attribution, on any list.
_LISTED: Final = re.compile(
    rf"\b(?P<said>(?:at the )?{_PLACE} (?:on|in|of|from) {_ITS} (?:(?:[\w-]+['’]? )?"
    rf"{_LIST} of {_OF_PEOPLE}|(?:delegation|participants|speakers|delegates|attendance)['’]?s?"
    r" (?:list|roster)|roster)\b)",
    re.IGNORECASE,
)
_LISTED_BESIDE: Final = re.compile(
    r"\A,? (?P<said>(?:who (?:is|was|comes|stands|appears) )?(?:listed |named |placed |ranked"
    rf" |registered |alphabetically )*(?:at the )?{_PLACE}(?: \w+)? (?:on|in|of|from) {_ITS}"
    rf" (?:[\w'’-]+ )?(?:{_LIST}|delegation)\b[^,.;:]*"
    rf"|(?:listed|registered|named) {_PLACE}\b[^,.;:]*)",
    re.IGNORECASE,
)
_LISTED_FRONT: Final = re.compile(
    rf"\A(?P<said>(?:Listed |Named |Placed )?{_PLACE} (?:on|in|of) {_ITS}"
    rf" (?:[\w'’-]+ )?{_LIST}\b[^.;:]*?),? \Z",
    re.IGNORECASE,
)


def find_marks(room: Room, document: Document) -> Iterator[Stated]:
    """Every sign beside an attribution; what may be a remark on it has a fact of some alone."""
    for line, text in enumerate(document.texts()):
        for clause in find_clauses(text):
            for is_behind, first, last, is_sure in _signs(clause.before, clause.after):
                at = clause.high if is_behind else clause.low
                start, end = at + first, at + last
                aside = Aside(clause.about, text.text[start:end], start, end, can_be_cut=False)
                fact = None if is_sure else Fact(frozenset(), MAY_MARK, is_exact=False)
                if (ref := clause.about.token.refs[-1]) in room.said:
                    yield Stated(line, text, aside, ref, fact)


# Whether it stands behind, where there it starts and ends, and whether it surely is a sign.
Sign = tuple[bool, int, int, bool]


@lru_cache(maxsize=_KEPT)
def _signs(before: str, after: str) -> tuple[Sign, ...]:
    return tuple(
        (is_behind, *match.span("said"), is_sure)
        for is_behind, match, is_sure in (*_behind(after), *_listed(before, after))
    )


def _behind(after: str) -> Iterator[tuple[bool, re.Match[str], bool]]:
    beside = next((found for each in _BESIDE if (found := each.match(after))), None)
    if beside:
        yield True, beside, True
    elif (bracket := _BRACKET.match(after)) and not _SOURCE.fullmatch(bracket["said"]):
        yield True, bracket, _WORDS.fullmatch(bracket["inner"]) is None
    elif closing := _CLOSING.search(after):
        yield True, closing, "." in closing["said"]


def _listed(before: str, after: str) -> Iterator[tuple[bool, re.Match[str], bool]]:
    if front := _FRONT.search(before):
        yield False, front, True
    if listed := _LISTED_BESIDE.match(after) or _LISTED.search(after):
        yield True, listed, True
    elif opening := _LISTED_FRONT.match(before):
        yield False, opening, True
