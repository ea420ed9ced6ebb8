"""Findings of kind "title": what somebody was or is in life: "as a judge, he", "once a pilot".

Source: the design's leak check. A former office gives its holder away in whatever sentence it is
told: as what they did when in it, as what they are by training, or as what they used to be.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .generic import is_of_none
from .matching import Match
from .proper import Named, beside
from .reading import Reading
from .telling import counted, tell
from .vocabulary import LABELS

_BEHIND: Final = 80  # characters
_AHEAD: Final = 60
_ONE: Final = (
    r"(?:[Hh]e|[Ss]he|I|(?:[Oo]ne|[Aa]n?|[Tt]he|[Tt]his|[Aa]nother|[Oo]ur) (?:[\w-]+ ){0,2}"
    rf"(?:{'|'.join(sorted(LABELS))}|colleague|guest|man|woman))"
)
_NP: Final = (
    r"(?:an?|the|his|her|my|our|their|its)"
    r"(?: (?:country|nation|government|state)['’]s)?(?: (?:first|last|only|then|own))? "
)
_AGES: Final = (
    r"(?:days|years|time|life|career|tenure|stint|decades|period|spell|experience|past|service"
    r"|capacity|term|months|posting|hat|instincts?|training|background|successors?|predecessors?)"
)
_AS: Final = re.compile(
    rf"(?:\b{_AGES} (?:[\w-]+ ){{0,2}}?as|\b(?:[Ss]peaking|[Ss]erv(?:ed|ing)|[Tt]rained"
    rf"|[Rr]etired|[Ss]tarted (?:out )?|[Bb]egan|posted|[Ww]riting|[Rr]emembered) as"
    rf"|\b(?:[Ww]hen|[Ww]hile|[Bb]efore|[Ss]ince) {_ONE} (?:still |once |himself |herself )?"
    r"(?:was|were|had been|became|served as|sat as))"
    rf" (?:{_NP})?$"
)
_IS: Final = re.compile(
    rf"(?:(?:\b{_ONE}|,)(?: (?:who|himself|herself))?|\b(?:participant|colleague|member|speaker"
    r"|somebody|someone|those|one) who|\bwho)"
    r"(?: (?:also|long|once|himself|herself|still|then))?"
    r"(?: had (?:once |long |previously )?been| has (?:once |long )?been| used to be| was once"
    r"| once was| had served as| has served as| served (?:\w+ )?as| had become"
    rf"| started (?:life )?as)(?: himself| herself)? (?:{_NP})?$"
)
_WAS: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(LABELS))}|[Ss]omebody|[Ss]omeone|one|those|colleague),? who"
    rf" (?:is|was)(?: \w+ly| once| now| also)? (?:{_NP})?$"
)
_STARTS: Final = re.compile(
    rf"(?:^|[.!?…:\n]\s+|[\"“„])(?:[Aa]s|[Ww]hile|[Ww]hen|[Bb]eing|[Hh]aving been) (?:{_NP})?$"
)
_THEN: Final = re.compile(
    rf"(?: (?:him|her|my)self)?,? {_ONE}\b|,[”\"] (?:said |added |replied )?{_ONE}\b", re.IGNORECASE
)
_BY: Final = re.compile(
    r",? by (?:training|profession|trade|background|vocation|calling|education|discipline)\b"
    r"| that (?:he|she|I) (?:is|was|am)\b"
)
_YEARS: Final = re.compile(
    r" (?:(?:for|of) (?:\w+ ){1,3}(?:years|decades)(?:['’] standing)?"
    rf"|(?:until|from|in|between|since) [^,.;:]*\d{{4}}),? {_ONE}\b",
    re.IGNORECASE,
)
_SPEAKER: Final = re.compile(r"[^:\n]{2,40}:")


def find_lives(
    compiled: Compiled, reading: Reading, named: Named, matches: Iterable[Match]
) -> Iterator[Finding]:
    """Where a text tells of one person what they are or were in life."""
    for match in matches:
        start, end = match.said.start, match.end
        if not _is_told(reading, match) or beside(reading, start, end, named):
            continue
        if is_of_none(reading, start, end) and not _is_past(reading, start):
            continue
        if _names_another(compiled, reading, match) or _is_of_speaker(reading, start, named):
            continue
        reason = f"What {counted(1)} is or was."
        yield tell(reading, (start, end), Kind.TITLE, Severity.WARN, reason, (match.key,))


def _is_told(reading: Reading, match: Match) -> bool:
    text, words = reading.text, reading.words
    low = words[match.said.start].start
    high = words[match.end - 1].end
    before = text[max(0, low - _BEHIND) : _article(reading, match.said.start)]
    if _BY.match(text, high) or _is_past(reading, match.said.start):
        return True
    if _STARTS.search(before):
        return _THEN.match(text, high, high + _AHEAD) is not None
    begins = match.said.start == 0 or words[match.said.start].ends
    return begins and _YEARS.match(text, high, high + _AHEAD) is not None


def _article(reading: Reading, start: int) -> int:
    return reading.words[start].start


def _is_past(reading: Reading, start: int) -> bool:
    low = reading.words[start].start
    before = reading.text[max(0, low - _BEHIND) : low]
    return any(each.search(before) for each in (_AS, _IS, _WAS))


def _is_of_speaker(reading: Reading, start: int, named: Named) -> bool:
    """Whether the line is somebody's, who is named before a colon, and says it of themself."""
    at = reading.words[start].start
    line = reading.text.rfind("\n", 0, at) + 1
    match = _SPEAKER.match(reading.text, line, at)
    return match is not None and bool(named.within(line, match.end()))


def _names_another(compiled: Compiled, reading: Reading, match: Match) -> bool:
    """Whether somebody with a whole name is in the sentence: perhaps it is told of them."""
    low, high = reading.sentence(match.said.start)
    title = compiled.titles[match.key]
    for at in range(low, high - 1):
        one, other = reading.words[at], reading.words[at + 1]
        if match.said.start <= at < match.end or not (one.capital and other.capital):
            continue
        if other.parted or one.folded in title or other.folded in title or at == low:
            continue
        if compiled.origins.place(reading, at) or compiled.origins.adjective(reading, at):
            continue
        return True
    return False
