"""Whether a text says of somebody it names, or goes on about, where they work.

Source: the design's leak check. An employer is named for itself as a rule; in a sentence about
whoever works there, as where something is or what they joined, it is theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from .persons import person_noun
from .proper import Named
from .reading import Reading
from .standing import TIES
from .vocabulary import BODIES, alike

_CLAUSE: Final = 16  # words
_BEHIND: Final = 90  # characters
_OPENING: Final = 4  # words of a calling
# From a name to where its bearer works.
_WORKING: Final = re.compile(
    r"(?:, (?:who|whose|one of|an?|the|now|then|formerly|long|once) [^.;:!?]{1,80}"
    r"|[^.;:!?]{0,60} (?:directs|directed|heads|headed|leads|led|runs|ran|holds|held|chairs|edits"
    r"|lectures|lectured|studies|studied|serves|served|joined|founded|researches"
    r"|plans|manages|coordinates|oversees|counts|curates|administers|supervises|writes)\b"
    r"[^.;:!?]{0,40} "
    r"|[^.;:!?]{0,60} (?:is|was|works?|worked|sits|teaches|taught|has been) (?:now |still "
    r"|then |again )?"
    r"|,? (?:now |formerly |then )?)[ ]?(?:at|for|with|of|from) (?:the )?"
)
_AT: Final = re.compile(
    r"\b(?:at|inside|within)(?: the)? $|, whose (?:own )?$"
    r"|\b(?:brought|sent|has|had|with|gave|conveyed|read) (?:[a-z]+ ){0,3}"
    r"(?:greetings|regards|news|word|message|apologies|figures|data|maps?|slides?) from (?:the )?$"
)
# A body after these does something itself: "Ortega said that the X will".
_ANEW: Final = re.compile(r"\b(?:that|which|how|whether|why|because|while)(?: the)? $")
# "Her institution is the X", "his affiliation: X", "her show is on X".
_THEIRS: Final = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Mm]y) (?:own |present |current |home |day |main )?"
    r"(?:(?P<body>[a-z-]+)(?: now| still)?(?: is| was|:|,| –| —)(?: now| still)?"
    r"|(?:[a-z-]+ ){1,2}(?:is|was|runs|ran|appears|appeared|airs|aired|sits|hangs|stands)"
    r"(?: now| still)? (?:at|on|in|with)"
    r"|(?:[a-z-]+ ){1,3}(?:is|are) (?:available|to be had|kept|held) (?:from|at|by|with)"
    r")(?: the)? $"
)
_POST: Final = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Tt]heir|[Oo]ne) (?:[a-z-]+ )?(?P<noun>[a-z]+) (?:of|for|on) "
    r"(?:the )?(?:[\w-]+ ){1,4}(?:at|with)(?: the)? $"
)
_PLACES: Final = BODIES | {
    *("affiliation", "employer", "home", "house", "workplace", "base", "job", "institution"),
    *("newspaper", "paper", "department", "seat", "post"),
}


def is_told_of_one(reading: Reading, start: int, named: Named, people: Iterable[str]) -> bool:
    """Whether one of those people is the last whom the sentence names before the body at `start`,
    and it is where they are or what they run: "Ortega keeps a table at the X"."""
    at = reading.words[start].start
    low = reading.words[max(reading.sentence(start)[0], start - _CLAUSE)].start
    last = named.last(low, at, people)
    if last is None:
        return False
    said = reading.text[last:at]
    if _ANEW.search(said) is None and (_AT.search(said) or TIES.search(said)):
        return True
    return _WORKING.fullmatch(reading.text, last, at) is not None


def goes_on(
    reading: Reading,
    start: int,
    end: int,
    people: Iterable[str],
    titles: Mapping[str, frozenset[str]],
) -> bool:
    """Whether the words around a body go on about somebody of it, whom they do not name."""
    return (
        _is_their_own(reading, start)
        or _opens_with_title(reading, start, end, people, titles)
        or _is_post_there(reading, start, people, titles)
    )


def _is_their_own(reading: Reading, start: int) -> bool:
    """ "Her institution is the X", "his show is on X"."""
    at = reading.words[start].start
    told = _THEIRS.search(reading.text, max(0, at - _BEHIND), at)
    return told is not None and (told["body"] is None or told["body"] in _PLACES)


def _opens_with_title(
    reading: Reading,
    start: int,
    end: int,
    people: Iterable[str],
    titles: Mapping[str, frozenset[str]],
) -> bool:
    """ "Historian, X, knows the hand": a calling of theirs opens the sentence, the body follows."""
    words = reading.words
    first = reading.sentence(start)[0]
    start -= start > first and words[start - 1].folded == "the"
    if not 0 < start - first <= _OPENING or not words[first].capital:
        return False
    if reading.text[words[start - 1].end : words[start].start] != ", ":
        return False
    if any(word.parted for word in words[first + 1 : start]):
        return False
    if not (end >= len(words) or words[end].parted) or not person_noun(words[start - 1].folded):
        return False
    calling = set(alike(words[start - 1].folded).split("-"))
    return any(calling <= titles[key] for key in people)


def _is_post_there(
    reading: Reading, start: int, people: Iterable[str], titles: Mapping[str, frozenset[str]]
) -> bool:
    """ "The head of gas markets at the X": a post of which theirs is one, and of what it is."""
    at = reading.words[start].start
    told = _POST.search(reading.text, max(0, at - _BEHIND), at)
    if told is None or not person_noun(told["noun"]):
        return False
    calling = set(alike(told["noun"]).split("-"))
    return any(calling <= titles[key] for key in people)
