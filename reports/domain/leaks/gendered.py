"""Words that tell whether a man or a woman is meant: "she", "the lady", "Madam"."""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from .reading import Reading
from .telling import is_subject
from .vocabulary import ARTICLES, BEFORE_NOUNS, FEMALE, KIN, LINKS, MALE, OFFICES, is_person

_MADAM: Final = word_set("madam madame ma'am maam")
_SIR: Final = frozenset({"sir"})
ADDRESSES: Final = _MADAM | _SIR
_LADIES: Final = word_set("woman lady gentlewoman")
_MEN: Final = word_set("man gentleman")
_DEFINITE: Final = frozenset({"the", "this", "same", "our"})
_NEAR: Final = 3  # words from "sir" to "madam", of which it is either
_CALLED: Final = BEFORE_NOUNS | OFFICES | {"speaker"}
_ROYAL: Final = word_set("queen king princess prince empress emperor pope duchess duke")
# A ship or a country may be a "she" as well.
_SHIPS: Final = word_set("ship ships vessel vessels ferry boat boats frigate trawler")


def is_of_woman(reading: Reading, at: int) -> bool | None:
    """Whether the word says that a woman is meant; None where it says nothing."""
    word = reading.words[at].folded
    if word in FEMALE or word in MALE:
        return word in FEMALE
    if word in _MADAM or word in _SIR:
        return word in _MADAM if _is_address(reading, at) else None
    if word in _LADIES or word in _MEN:
        return word in _LADIES if _is_definite(reading, at) else None
    return None


def _is_address(reading: Reading, at: int) -> bool:
    """Whether somebody is called so: no "Sir or Madam", and no knight by name."""
    near = set(reading.folded(at - _NEAR, at + _NEAR + 1))
    if near & _MADAM and near & _SIR:
        return False
    if at + 1 == len(reading.words) or reading.words[at + 1].parted:
        return True
    follows = reading.words[at + 1]
    return not follows.capital or follows.folded in _CALLED


def _is_definite(reading: Reading, at: int) -> bool:
    """ "The lady was sure", "this gentleman, too": somebody of whom it was told before."""
    if reading.folded(at - 1, at)[:1] == () or reading.words[at - 1].folded not in _DEFINITE:
        return False
    ends = at + 1 == len(reading.words) or reading.words[at + 1].parted
    told = ends or reading.words[at].owns or is_subject(reading, at + 1)
    return told or reading.words[at + 1].folded == "from"


def is_plain(reading: Reading, start: int, at: int) -> bool:
    """Whether a gendered word can mean nobody who is told of from the word `start` on.

    One that begins its sentence means whoever the sentence before is of, places that it names or
    not; in the midst of one it may mean a country, a ship or somebody by name as well.
    """
    first = at
    while first > start and reading.words[first - 1].folded in _DEFINITE:
        first -= 1
    between = range(start, first)
    if any(_is_somebody(reading, each) for each in between):
        return False
    begins = reading.words[first].ends
    return begins or not any(_is_name(reading, each) for each in between)


def _is_somebody(reading: Reading, at: int) -> bool:
    word = reading.words[at].folded
    if word in KIN or word in _ROYAL or word in _SHIPS:
        return True
    if not is_person(word) or word in _LADIES | _MEN:
        return False
    return word not in BEFORE_NOUNS or not ARTICLES.isdisjoint(reading.folded(at - 2, at))


def _is_name(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    return word.capital and at > 0 and not word.ends and word.folded not in LINKS | {"i"}
