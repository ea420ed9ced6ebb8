"""Whether somebody who is named is told to have done something in an office.

Source: the design's leak check. "Ortega, who as High Commissioner had seen it", "Ortega drew the
shore. As vice-governor she had walked there", "in her work as a ceasefire monitor".
"""

from __future__ import annotations

from typing import Final

from .offices import Held
from .proper import Named
from .reading import Reading
from .telling import is_act
from .vocabulary import ARTICLES

_THEY: Final = frozenset({"he", "she"})
_PAST: Final = frozenset({"was", "had", "did", "made", "said", "could"})
_BACK: Final = 40  # words
_PLACE: Final = 5  # words of where an office was
_OF: Final = frozenset({"of", "in", "to", "at", "for"})


def is_done_as(reading: Reading, held: Held, named: Named) -> bool:
    """Whether an office stands after "as", of one of its holders who is named a little before."""
    at = held.start
    if at and reading.folds[at - 1] in ARTICLES:
        at -= 1
    if reading.folded(at - 1, at) != ("as",) or reading.words[at].parted:
        return False
    keys = frozenset(held.office.people)
    here, low = reading.words[at].start, reading.sentence(at)[0]
    if at > 1 and _is_stranger(reading, at - 2, named, keys):
        return False
    if named.within(reading.words[low].start, here) & keys:
        return True
    near = named.within(reading.words[max(0, at - _BACK)].start, here)
    return bool(near) and near <= keys and they_did(reading, held.end)


def _is_stranger(reading: Reading, at: int, named: Named, keys: frozenset[str]) -> bool:
    """Whether somebody else stands at once before "as"."""
    word = reading.words[at]
    inside = word.capital and not reading.words[at + 1].ends
    return inside and named.covering(word.start).isdisjoint(keys)


def they_did(reading: Reading, end: int) -> bool:
    """Whether "he" or "she" and a verb in the past follow an office and its place."""
    high = min(len(reading.words) - 1, end + _PLACE)
    they = next((at for at in range(end, high) if reading.folds[at] in _THEY), None)
    if they is None or (they > end and reading.folds[end] not in _OF):
        return False
    if any(word.ends for word in reading.words[end : they + 1]):
        return False
    verb = reading.folds[they + 1]
    return verb in _PAST or is_act(verb)
