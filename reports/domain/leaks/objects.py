"""Things called by a title, or an office's own: "The Economist", "the judge's chamber"."""

from __future__ import annotations

import re
from typing import Final

from dialogues.domain.wordset import word_set

from .reading import Reading
from .vocabulary import LINKS

_QUOTES: Final = frozenset('"“„«')
_PUBLISHED: Final = word_set("economist spectator observer engineer lawyer banker")
# What there is of every one of a calling: "a doctor's bag".
_KINDS: Final = word_set(
    "bag note coat surgery market dozen licence license robe fee fees uniform pay corner wharf "
    "guide degree salary cabin quarters hat block knot widow wife husband house residence chamber "
    "chambers club union guild office desk flag car pension association sword ruling verdict "
    "court school palace throne mitre castle garden cathedral"
)
# "“Captain” in box 3 is the software", "a hotel, the Ambassador,".
_EXPLAINED: Final = re.compile(
    r"[\"”»](?: (?:in|on) (?:the )?\w+(?: \w+)?)?,? (?:(?:is|was) (?:an?|the|not)\b"
    r"|means\b|stands for\b|refers to an?\b)(?! (?:man|woman|person|participant|one)\b)"
)
_BUILT: Final = re.compile(
    r"\b(?:hotel|inn|pub|caf[eé]|restaurant|bar|ship|ferry|boat|train|bridge|theatre|cinema|cruiser"
    r"|software|programme|magazine|newspaper|paper|weekly|yacht|steamer),? (?:called )?[\"“«]?$"
)
_SOMEBODY: Final = re.compile(r"(?:an?|our) [a-z]")  # "“A chemist at the Hall” is a signature"
_AROUND: Final = 60  # characters


def is_explained(text: str, start: int, end: int) -> bool:
    """Whether it is told that a title in quotes, or after a comma, is what a thing is called.

    `start` and `end` are offsets.
    """
    if not text[start:end].rpartition(" ")[2][:1].isupper() or _SOMEBODY.match(text, start, end):
        return False
    if _EXPLAINED.match(text, end, end + _AROUND) and text[start - 1 : start] in _QUOTES:
        return True
    return _BUILT.search(text, max(0, start - _AROUND), start) is not None


def is_thing(reading: Reading, end: int) -> bool:
    """Whether a calling, whose last word is before `end`, is a thing's name or owns a thing."""
    noun = reading.words[end - 1]
    before = reading.words[end - 2] if end > 1 else noun
    if noun.capital and noun.folded in _PUBLISHED and before.folded == "the" and before.capital:
        return True
    if not noun.owns or end == len(reading.words):
        return False
    after = reading.words[end]
    if after.parted:
        return False
    of = reading.words[end + 1 : end + 3]
    of_another = len(of) > 1 and of[0].folded in LINKS and of[1].capital
    return after.capital or after.folded in _KINDS or of_another
