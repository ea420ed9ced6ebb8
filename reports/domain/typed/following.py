"""What was accepted as nobody's in the room follows its sentence, or lapses.

An entry of a paragraph's list says which words, and the first entry covers the first place where
they stand. When the paragraph changes, an entry stays only where the words stand in the sentence
that they were accepted in, and at the place that it covers; so it never comes to cover others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from dialogues.domain.record import Accepted, Voice

from ..sentences import BRACES, sentence_around

# The words, their sentence without what its tokens say, and how many equal ones stand before them.
_Spot = tuple[str, str, int]
_TOKENS: Final = re.compile("\0+")


def follow(before: Iterable[tuple[str, Sequence[Accepted]]], after: str) -> tuple[Accepted, ...]:
    """The accepted phrases of one text, given those of the texts that it was made of.

    All texts are as they were written; one that is half typed does as well.
    """
    voices: dict[_Spot, list[Voice]] = defaultdict(list)
    phrases: dict[str, None] = {}
    for text, accepted in before:
        spots = {each.text: _spots(text, each.text) for each in accepted}
        for each in accepted:
            phrases[each.text] = None
            if (spot := next(spots[each.text], None)) is not None:
                voices[spot].append(each.voice)
    return tuple(each for words in phrases for each in _followed(words, voices, after))


def _followed(words: str, voices: dict[_Spot, list[Voice]], text: str) -> Iterator[Accepted]:
    """The entries of some words, up to the first place that nobody accepted."""
    for spot in _spots(text, words):
        if not voices[spot]:
            return
        yield Accepted(words, voices[spot].pop(0))


def _spots(text: str, words: str) -> Iterator[_Spot]:
    """Every place of some words, outside of tokens, in the order of the text."""
    plain = BRACES.sub(lambda found: "\0" * len(found[0]), text)
    counts: dict[str, int] = defaultdict(int)
    at = plain.find(words) if words else -1
    while at >= 0:
        sentence = sentence_around(plain, at, at + len(words))
        # A token is one mark whatever its length, and a line may be broken anew.
        said = " ".join(_TOKENS.sub("\0", sentence).split())
        yield words, said, counts[said]
        counts[said] += 1
        at = plain.find(words, at + len(words))
