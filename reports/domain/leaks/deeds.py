"""Findings of kind "title": a calling told by what goes with it: "who sits in parliament".

Source: the design's leak check. A clause, a body of people or an adjective says of somebody what
their title says: "who writes a weekly column", "a member of the bench", "the military man".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .generic import is_of_none
from .presence import takes_part
from .proper import Named, beside, is_of_another
from .reading import Reading
from .telling import counted, speaks, tell
from .titled import same
from .umbrellas import callings
from .vocabulary import LABELS

_PRESS: Final = word_set(
    "journalist editor reporter correspondent columnist broadcaster newsreader"
)
_MPS: Final = word_set("mp senator mep")
_BENCH: Final = word_set("judge magistrate")
_BAR: Final = word_set("lawyer barrister solicitor prosecutor")
_CORPS: Final = word_set("ambassador consul envoy diplomat attache")
_FORCES: Final = word_set(
    "general admiral colonel brigadier commander captain marshal commodore major lieutenant soldier"
)
_CLERGY: Final = word_set("bishop archbishop priest imam rabbi chaplain vicar pastor abbot cleric")
_MEDICINE: Final = word_set("doctor physician surgeon nurse midwife obstetrician paediatrician")
_POLICE: Final = frozenset({"police"})
_CABINET: Final = frozenset({"minister"})
_UNION: Final = frozenset({"unionist"})
_POETS: Final = frozenset({"poet"})
_PILOT: Final = frozenset({"pilot"})
_THE: Final = r"(?:(?:an?|the|his|her|their|its|our|my|one) )?(?:[\w’'-]+ ){0,3}?"
_HOUSE: Final = (
    r"(?i:parliament|congress|senate|legislature|(?:national )?assembly|bundestag|knesset|sejm"
    r"|riksdag|storting|folketing|lower house|upper house|house of \w+|duma|diet|congress|khural)"
)
_UNIT: Final = (
    r"(?:army|navy|brigade|battalion|regiment|division|fleet|squadron|frigate|destroyer|warship"
    r"|flotilla|submarine|air force|coast ?guard|corps|troops|garrison|armed forces|marines)"
)
_PAPER: Final = (
    r"(?:newspaper|daily|weekly|magazine|news agency|wire|broadcaster|radio|paper|press|newsroom)"
)
# What is said of somebody by a clause, and what that makes them.
_CLAUSES: Final = (
    (r"(?:writes?|wrote|written|has|had|pens|files) " + _THE + r"columns?", _PRESS),
    (r"(?:reports?|reported|writes?|wrote|worked|works) (?:for|at|on) " + _THE + _PAPER, _PRESS),
    (
        r"(?:sits?|sat|sitting|serves?|served|elected|has a seat|holds a seat|won a seat)"
        r" (?:in|to|into) " + _THE + _HOUSE,
        _MPS,
    ),
    (r"(?:sits?|sat|served|presided) (?:on|in|over) " + _THE + r"(?:court|bench|tribunal)", _BENCH),
    (r"(?:practi[sc]e[sd]?|practi[sc]ing) " + _THE + "law|called to the bar", _BAR),
    (
        r"represent(?:ed|s) [\w’' ]{2,30}? (?:in|at|to) (?=[A-Z])|(?:ran|headed|led) " + _THE
        + r"(?:embassy|consulate|legation)|(?:presented|handed over) (?:his|her) credentials",
        _CORPS,
    ),
    (r"(?:commanded|served in|fought in|led|retired from) " + _THE + _UNIT, _FORCES),
    (r"(?:leads|led) (?:the )?prayers?|preaches|preached|(?:says|said|celebrates) mass", _CLERGY),
    (r"(?:led|headed|ran|commanded) " + _THE + r"police(?: force| service)?", _POLICE),
    (r"(?:writes?|wrote|written|publishe[sd]) " + _THE + "(?:poetry|poems?|verses?)", _POETS),
    (r"(?:edits|edited|runs|ran|publishes|published) " + _THE + _PAPER, _PRESS | {"publisher"}),
    (r"(?:flew|flies|flown|piloted) " + _THE + r"(?:planes?|jets?|helicopters?|aircraft)", _PILOT),
    (r"(?:(?:treats?|treated) " + _THE + "(?:patients|children)"
     "|operate[sd] on|delivered " + _THE + "babies)",
     _MEDICINE),
)  # fmt: skip
SUBJECT: Final = (
    rf"(?:(?:{'|'.join(sorted(LABELS | {'colleague', 'guest', 'man', 'woman', 'person'}))}"
    r"|[Ss]omebody|[Ss]omeone|one of (?:us|them|those present)),? who(?:se)?|[Hh]e|[Ss]he)"
    r"(?:,? (?:had|has|have|also|once|now|still|long|then|previously|used to|is|was|been"
    r"|herself|himself|usually|formerly))*"
)
_DOES: Final = tuple(
    (re.compile(rf"(?:(?:[Aa]n?|[Oo]ne|[Tt]he|[Aa]nother) (?:[\w-]+ )?)?{SUBJECT} (?:{each})\b"),
     nouns)
    for each, nouns in _CLAUSES
)  # fmt: skip
# Bodies of people who have one calling, and adjectives of it.
_BODIES: Final = (
    ("press|media|fourth estate", _PRESS),
    ("bench|judiciary", _BENCH),
    ("bar|legal profession", _BAR),
    ("diplomatic (?:corps|service)|foreign service", _CORPS),
    ("clergy|cloth", _CLERGY),
    ("cabinet", _CABINET),
    ("police", _POLICE),
    (r"(?:[\w-]+ )?(?:army|navy|military|armed forces|air force|officer corps)", _FORCES),
    ("medical profession", _MEDICINE),
    (r"(?:[\w-]+ )?(?:[Pp]arliament|legislature|[Cc]ongress|[Ss]enate|[Aa]ssembly)", _MPS),
)
_ADJECTIVES: Final = (
    ("military|army|naval|navy|air force", _FORCES),
    ("medical", _MEDICINE),
    ("diplomatic", _CORPS),
    ("newspaper|press|media", _PRESS),
    ("parliamentary|elected|assembly", _MPS),
    ("legal", _BAR | {"law"}),
    ("police", _POLICE),
    ("union|labour", _UNION),
)
_ABSTRACT: Final = {"clergy|cloth": "religion|faith|God", "bar|legal profession": "law"}
_DAYS: Final = "(?:days|years|career|past|life|background)"
_FIRST: Final = r"(?:[Aa]n?|[Tt]he|[Oo]ur|[Oo]ne|[Aa]nother) (?:only |former |retired |lone |old )*"
_OF_BODY: Final = tuple(
    (
        re.compile(
            rf"{_FIRST}(?:[\w-]+ )?(?:member|representative|veteran|voice|man|woman|person|figure)"
            rf" (?:(?:of|from|in) (?:the )?(?:[A-Z][\w-]+ )?(?:{each})"
            rf"|of (?:{_ABSTRACT.get(each, each)}))\b"
        ),
        nouns,
    )
    for each, nouns in _BODIES
)
_SORTS: Final = (
    "man woman person figure hand politician professional scholar expert academic mind member "
    "organiser organizer specialist"
)
_SORT: Final = f"(?:{'|'.join(_SORTS.split())})"
_OF_KIND: Final = tuple(
    (re.compile(rf"{_FIRST}(?:[A-Z][\w-]+ )?(?:{each}) {_SORT}\b"), nouns)
    for each, nouns in _ADJECTIVES
)
_OF_DAYS: Final = tuple(
    (re.compile(rf"\b(?:[Hh]is|[Hh]er|[Mm]y) (?:{each}) {_DAYS}\b"), nouns)
    for each, nouns in _ADJECTIVES
)
_CUES: Final = word_set(
    "column columns newspaper daily weekly magazine agency wire broadcaster radio paper press "
    "newsroom parliament congress senate legislature assembly bundestag knesset sejm riksdag "
    "storting folketing house duma diet khural court bench tribunal law bar represented represents "
    "embassy credentials army navy brigade battalion regiment division fleet squadron frigate "
    "destroyer warship flotilla submarine force coast coastguard corps troops garrison forces "
    "marines children plane planes jet jets helicopter helicopters aircraft patients babies media "
    "estate "
    "judiciary profession diplomatic service clergy cloth military medical naval parliamentary "
    "elected consulate legation prayers preaches preached mass police religion faith god cabinet "
    "legal union labour assembly poetry poem poems verse verses operates operated"
)
# The patterns, whether each is a clause, and a word that a sentence of it has.
_TOLD: Final = (
    (_DOES, True, word_set("who whose he she")),
    (_OF_DAYS, True, word_set("days years career past life background")),
    (_OF_BODY, False, word_set("member representative veteran voice man woman person figure")),
    (_OF_KIND, False, word_set(_SORTS)),
)
_STEMS: Final = {
    nouns: nouns.union(*map(same, nouns)) for patterns, *_ in _TOLD for _, nouns in patterns
}
_NAMED: Final = 12  # words


def find_deeds(compiled: Compiled, reading: Reading, named: Named) -> Iterator[Finding]:
    """Where a text says of one person what they do or to whom they belong."""
    sentences = {reading.sentence(at) for at in reading.at(_CUES & reading.places.keys())}
    if not sentences:
        return
    told = tuple(_told(compiled))
    for low, high in sorted(sentences):
        here = frozenset(reading.folded(low, high))
        for pattern, key, clause in (each for cues, each in told if not cues.isdisjoint(here)):
            span = _span(reading, low, high, pattern)
            if span is None or beside(reading, *span, named):
                continue
            if _is_of_named(reading, span[0], named, key) or _is_of_another(
                compiled, reading, span, key
            ):
                continue
            if clause or (
                _is_here(reading, *span) and not is_of_another(reading, *span, named, (key,))
            ):
                yield told_of_one(reading, span, key)


def told_of_one(reading: Reading, span: tuple[int, int], key: str) -> Finding:
    """A warning on the words `span` that say what one person does."""
    reason = f"It says what {counted(1)} does or did."
    return tell(reading, span, Kind.TITLE, Severity.WARN, reason, (key,))


def _told(
    compiled: Compiled,
) -> Iterator[tuple[frozenset[str], tuple[re.Pattern[str], str, bool]]]:
    """The patterns that tell of one person, with who it is, and whether it is a clause.

    Before each, the words of which a sentence has one where the pattern is in it.
    """
    called = [(key, callings(title)) for key, title in compiled.titles.items()]
    whose = {
        nouns: [key for key, said in called if not said.isdisjoint(stems)]
        for nouns, stems in _STEMS.items()
    }
    for patterns, clause, cues in _TOLD:
        for pattern, nouns in patterns:
            if len(whose[nouns]) == 1:
                yield cues, (pattern, whose[nouns][0], clause)


def _is_of_named(reading: Reading, start: int, named: Named, key: str) -> bool:
    """Whether "she" is somebody who is named a little before."""
    if reading.words[start].folded not in {"he", "she"}:
        return False
    low = reading.words[max(0, start - _NAMED)].start
    return bool(named.within(low, reading.words[start].start) - {key}) or any(
        word.capital and after.capital
        for word, after in pairwise(reading.words[max(0, start - _NAMED) : start])
    )


def _is_of_another(compiled: Compiled, reading: Reading, span: tuple[int, int], key: str) -> bool:
    """Whether it is of another nation: "a member of the European Parliament"."""
    title = compiled.titles[key]
    places = (at for at in range(*span) if reading.words[at].folded not in title)
    found = (compiled.origins.adjective(reading, at) for at in places)
    return any(each.code != compiled.codes[key] for each in found if each)


def _span(
    reading: Reading, low: int, high: int, pattern: re.Pattern[str]
) -> tuple[int, int] | None:
    """The words that a pattern finds in a sentence."""
    match = pattern.search(reading.text, reading.words[low].start, reading.words[high - 1].end)
    if match is None:
        return None
    inside = [at for at in range(low, high) if match.start() <= reading.words[at].start]
    end = next((at for at in inside if reading.words[at].start >= match.end()), high)
    return inside[0], end


def _is_here(reading: Reading, start: int, end: int) -> bool:
    if is_of_none(reading, start, end):
        return False
    first = reading.folded(start, start + 2)
    if first[:1] == ("our",) or (first[:1] == ("the",) and "only" in first):
        return True
    return speaks(reading, start, end, once=True) or takes_part(reading, start, end)
