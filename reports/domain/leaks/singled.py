"""Findings of kind "title": "the economist", where one person in the room is one.

Source: the design's leak check. Whoever writes of "the economist" and has told of no other means
the one at the table; who writes of "an economist" does so where that person speaks.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .drafted import is_among_several, is_drafted
from .generic import is_of_none
from .heard import is_heard
from .kindly import KINDLY
from .matching import COMMON, LIFELONG, Match, Matches
from .objects import is_thing
from .presence import is_in_general
from .proper import Named, beside, is_of_another
from .reading import Reading
from .telling import counted, is_passive, speaks, tell
from .vocabulary import (
    ACTED,
    ARTICLES,
    BODIES,
    CLAUSES,
    FORMER,
    GENERIC_TITLES,
    LINKS,
    MEN,
    OFFICES,
    ONLY,
    PUBLIC_ACTS,
    RULERS,
    SMALL,
    SPEECH,
    STATE,
    WOMEN,
)

_DEFINITE: Final = frozenset({"the", "our"})
_ONE: Final = frozenset({"a", "an", "one", "another"})
_BEHIND: Final = 15  # characters
_NEAR: Final = 80  # words for which somebody told of is remembered
_VERBS: Final = (
    CLAUSES
    | LINKS
    | SPEECH
    | ACTED
    | word_set(
        "does did also then too never there here now always again no nothing all both this these "
        "those how why who may shall far near close away back aside home first next last today "
        "tomorrow tonight early late up down out over behind between instead yet still else "
        "do only alone himself herself once just"
    )
)
_ENDINGS: Final = ("ed", "s", "ly")
# What anybody may be beside their calling.
_PLAIN: Final = ONLY | WOMEN | MEN | KINDLY
# Who goes with a thing or a body of which a story tells.
_IN_STORIES: Final = word_set("captain commander major commodore skipper pilot")
_SAID: Final = SPEECH - {"knew", "saw", "held", "put", "puts", "sees"}
_BRIDGED: Final = 12  # words
_BRIDGES: Final = {
    noun: word_set(places)
    for nouns, places in (
        ("judge lawyer barrister prosecutor magistrate", "court tribunal trial hearing lawsuit"),
        ("doctor nurse surgeon physician midwife", "hospital clinic ward patient"),
        ("teacher professor lecturer", "school class lesson pupils"),
        ("priest bishop imam rabbi vicar chaplain", "church mosque temple mass synagogue"),
        ("journalist editor reporter columnist", "newspaper article headline newsroom"),
        ("general colonel soldier", "film battle novel statue"),
        ("ambassador consul", "telegram reception embassy consulate"),
    )
    for noun in nouns.split()
}
# An office, and the calling of many: "an editor observed".
_EITHER: Final = frozenset({"editor", "publisher", "curator", "producer", "coordinator"})
_IN_OFFICE: Final = RULERS | OFFICES - LIFELONG
_GOVERNING: Final = word_set("prefect mayor sheriff governor commissioner registrar inspector")
_ABLE: Final = frozenset({"could", "can", "may", "must", "should", "might"})
_ASKED: Final = 4  # words
_ASKING: Final = word_set("would will did does could can should may has is was had do")
_OF_BOOKS: Final = frozenset({"editor", "publisher", "author", "translator"})
_IN_BOOKS: Final = word_set(
    "acknowledgements acknowledgments preface foreword dedication index proof proofs proofreaders "
    "fonts typeset typesetter errata glossary contributors bibliography frontispiece"
)
_VENUES: Final = word_set("court trial film novel television")
_MENTIONED: Final = re.compile(
    r"\b(?:for|not|instead of|than|say|write) [\"“„']$|\b[Ll]etters? to $"
    r"|\b(?:called|named|titled|pub|bar|hotel) [\"“]?(?=.?$)"
)
_HEADING: Final = word_set("director secretary attorney inspector auditor governor")


def find_singled(
    compiled: Compiled, reading: Reading, named: Named, matches: Matches
) -> Iterator[Finding]:
    """Where a text singles out one person by what they are."""
    others = {noun: list(places) for noun, places in matches.others.items()}
    for match in matches.known:
        said = match.said
        start, end = said.start, match.end
        if is_of_another(reading, start, end, named, (match.key,)):
            others.setdefault(said.noun, []).append(start)
        elif near := beside(reading, start, end, named):
            if reading.folds[start] == "our" and match.key in near:
                reason = f"A calling of {counted(1)}. It stands beside the name."
                yield tell(reading, (start, end), Kind.TITLE, Severity.WARN, reason, (match.key,))
        elif _is_here(compiled, reading, match, others.get(said.noun, ())):
            reason = f"A calling of {counted(1)}."
            yield tell(reading, (start, end), Kind.TITLE, Severity.WARN, reason, (match.key,))
        elif reading.words[start].folded not in _DEFINITE:
            others.setdefault(said.noun, []).append(start)  # more may be told of "a judge"


def _is_here(compiled: Compiled, reading: Reading, match: Match, others: Collection[int]) -> bool:
    said = match.said
    start, end = said.start, match.end
    if is_of_none(reading, start, end) or is_thing(reading, said.end):
        return False
    low = reading.words[start].start
    if _MENTIONED.search(reading.text, max(0, low - _BEHIND), low):
        return False
    if match.here:
        return True
    first = reading.words[start].folded
    heard = first in _ONE and (
        is_heard(reading, start, end)
        or is_drafted(reading, start, end)
        or is_among_several(reading, start)
    )
    known = _is_theirs(
        compiled, reading, match, heard=heard or speaks(reading, start, end, once=True)
    )
    if first in _DEFINITE:
        if said.noun == "reader" and match.end == said.end:
            return False  # whoever reads
        if said.noun in _OF_BOOKS and said.noun not in compiled.titles[match.key]:
            return False  # "the author is grateful"
        told = any(0 < start - at < _NEAR for at in others)
        return known and not told and _is_the_one(reading, match)
    known = known or (said.noun in _EITHER and not said.before - ARTICLES)
    return known and heard


def _is_theirs(compiled: Compiled, reading: Reading, match: Match, *, heard: bool) -> bool:
    """Whether it is no common word for anybody, and no word in it makes somebody else of them.

    `heard`: they speak, so that a word more tells no more than that: "a maritime lawyer said".
    """
    said = match.said
    title = compiled.titles[match.key]
    more = said.before - ARTICLES - FORMER - _PLAIN - title
    if more and reading.words[said.end - 1].capital:
        return False  # "the National Statistician"
    if not heard and any(not word.endswith(("ed", "ly")) for word in more):
        return False
    office = said.noun == "general" and not _HEADING.isdisjoint(said.before)
    tail = (match.end > said.end or said.nations) and said.noun in STATE
    if (said.noun in _IN_OFFICE or tail or office) and "former" in title and not said.former:
        return False
    if said.former and "former" in title:
        return True
    return said.noun not in COMMON or bool(said.before & (title - SMALL - GENERIC_TITLES))


def _is_the_one(reading: Reading, match: Match) -> bool:
    """Whether "the" means somebody in the room, and nobody of a court, ship or school told of."""
    start, end = match.said.start, match.end
    if not _stands(reading, start, end):
        return False
    if match.said.noun in _OF_BOOKS and len(_IN_BOOKS & reading.places.keys()) > 1:
        return False  # of the book that a preface or its thanks tell of
    low, high = reading.sentence(start)
    near = {*reading.folds[max(0, low - _BRIDGED) : start], *reading.folds[end:high]}
    bridged = not near.isdisjoint(_VENUES.union(_BRIDGES.get(match.said.noun, ())))
    told = match.said.noun in _IN_STORIES or bridged
    return not told or not _SAID.isdisjoint(reading.folded(end, end + 2))


def _is_asked(reading: Reading, end: int) -> bool:
    """ "Would the professor accept it?"."""
    low, high = reading.sentence(end - 1)
    short = end - low <= _ASKED and reading.folds[low] in _ASKING
    return short and "?" in reading.text[reading.words[high - 1].end :][:2]


def _stands(reading: Reading, start: int, end: int) -> bool:
    """Whether no noun follows, nor a clause that tells which one, nor what the public sees."""
    words = reading.words
    if end == len(words) or words[end].parted or words[end - 1].owns:
        return True
    if _is_asked(reading, end) or reading.words[start].folded == "our":
        return True
    word = words[end]
    if word.capital or word.folded in BODIES or word.folded in {"who", "that", "which", "whose"}:
        return False
    if word.folded in _ABLE and reading.words[end - 1].folded in _GOVERNING:
        return False
    if is_passive(reading, end) and not PUBLIC_ACTS.isdisjoint(reading.folded(end, end + 2)):
        return False
    if is_in_general(reading, end):
        return False
    return word.folded in _VERBS or word.folded.endswith(_ENDINGS)
