"""Whether words around an organisation say that somebody works there.

Source: the design's leak check: an employer that describes a speaker gives them away.
"""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from .persons import person_noun
from .reading import Reading
from .vocabulary import WORKS, is_person

_FAR: Final = 12  # words from "who studies" to the organisation
_SUBJECTS: Final = frozenset({"who", "he", "she", "i", "them", "participant"})
_HELPING: Final = frozenset({"has", "had", "have", "who", "now", "still", "once"})
_ONE_IS: Final = word_set("is was been s being now still currently who he's she's i'm am")
_WORKING: Final = word_set("works worked teaches taught lectures lectured serves served sits sat")
# What somebody does where they work, and nobody who only comes there.
_THERE: Final = word_set(
    "work spends advises advised runs leads heads edits researches practises practices treats "
    "supervises directs trains studies holds keeps chairs manages"
)
_EMPLOYED: Final = 6  # words from a person to "employed"
_WHERE: Final = 4  # words from "where" to the verb
_ASIDE: Final = 10  # words of what is put between commas
_HAS: Final = 4  # words from "has" to whom it has
# Several who are called by where they are from.
CROWD: Final = word_set("people folk folks lot crowd pair duo couple contingent twosome")


def works_there(reading: Reading, at: int) -> bool:
    """ "Who studies shipping insurance at": a verb of working after "who", "he" or "she"."""
    if reading.folded(at - 1, at) not in {("at",), ("for",), ("with",)} or reading.words[at].parted:
        return False
    low = max(1, at - _FAR)
    while at > low and not reading.words[at].parted:
        at -= 1
        verb, subject = reading.words[at].folded, reading.words[at - 1].folded
        if subject in _HELPING:
            subject = reading.words[at - 2].folded
        if subject in _SUBJECTS and (verb in WORKS or verb in {"is", "was"}):
            return True
    return False


def is_employed(reading: Reading, at: int) -> bool:
    """ "She is employed by": of a person, and not of a method that is put to use."""
    before = reading.folded(at - 3, at)
    if before[-2:] != ("employed", "by") or before[:1] == () or before[0] not in _ONE_IS:
        return False
    low = max(reading.sentence(at - 1)[0], at - _EMPLOYED)
    return any(
        word in _SUBJECTS or person_noun(word) == word for word in reading.folded(low, at - 2)
    )


def where_works(reading: Reading, end: int) -> int:
    """Where "where he works" ends, if it follows; or 0."""
    if reading.folded(end, end + 1) != ("where",) or reading.words[end].ends:
        return 0
    if reading.folded(end + 1, end + 2)[:1] not in {("he",), ("she",), ("i",)}:
        return 0
    for at in range(end + 2, min(end + 2 + _WHERE, len(reading.words))):
        if reading.words[at].parted:
            return 0
        if reading.words[at].folded in _WORKING | _THERE:
            return at + 1
    return 0


def has_somebody(reading: Reading, end: int) -> int:
    """Where "has a director who" ends after an organisation, an aside left out; or 0."""
    at = end
    if at < len(reading.words) and reading.words[at].parted:
        if reading.text[reading.words[at - 1].end : reading.words[at].start] != ", ":
            return 0
        aside = range(end + 1, min(end + _ASIDE, len(reading.words)))
        at = next((each for each in aside if reading.words[each].parted), end)
    if reading.folded(at, at + 1) != ("has",) or reading.words[at].ends:
        return 0
    if reading.folded(at + 1, at + 2)[:1] not in {("a",), ("an",), ("one",)}:
        return 0
    for noun in range(at + 2, min(at + 2 + _HAS, len(reading.words) - 1)):
        if reading.words[noun].parted:
            return 0
        if is_person(reading.words[noun].folded):
            who = reading.words[noun + 1]
            return noun + 2 if who.folded == "who" and not who.parted else 0
    return 0


def is_crowd(reading: Reading, start: int, end: int) -> bool:
    """ "The X people": some who are called by it, and no people in general."""
    if end >= len(reading.words) or reading.words[end].parted or reading.words[end - 1].owns:
        return False
    before = reading.folded(start - 1, start)
    the = before == ("the",) or reading.words[start].folded == "the"
    return the and reading.words[end].folded in CROWD
