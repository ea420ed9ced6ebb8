"""Finds the attributions in any English text, in time that grows with its length."""

from __future__ import annotations

import re
from typing import Final

from ..lexicon import Lexicon
from .flat import Flat
from .lists import read_list
from .nounphrase import NounPhrase
from .phrase import Phrase
from .reader import Reader
from .voices import find_voices
from .wholes import SHARED, read_delegations, read_others, read_sense
from .wording import Wording

_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LINE: Final = re.compile(r"[^\n]+")  # no attribution goes on from one to the next
# The nouns of attributions that have none of the usual ones.
_COUNTRIES: Final = re.compile(r"countries|delegation|nations|states")
_OTHERS: Final = re.compile(r"[oO](?i:thers)")


def parse(text: str, lexicon: Lexicon, wording: Wording | None = None) -> list[Phrase]:
    """The attributions of a text in their order; offsets are into `text`.

    Phrases that speak for a state or of the meeting come with the label "national" or "group".
    """
    flat = Flat.of(text)
    reader = Reader(lexicon, wording or Wording())
    people = _find_people(reader, flat.text)
    found = people + find_voices(reader.labels, flat.text, people)
    return [_phrase(each, flat) for each in sorted(found, key=lambda each: each.start)]


def parse_people(text: str, lexicon: Lexicon) -> list[Phrase]:
    """Those of them alone that speak of people."""
    flat = Flat.of(text)
    return [_phrase(each, flat) for each in _find_people(Reader(lexicon, Wording()), flat.text)]


def _find_people(reader: Reader, text: str) -> list[NounPhrase]:
    found: list[NounPhrase] = []
    end = 0
    for line in _LINE.finditer(text):
        last = _last_noun(reader, text, *line.span())
        has_sense = last > line.start() and SHARED.search(text, line.start(), last) is not None
        for word in _WORD.finditer(text, line.start(), last):
            if word.start() < end:
                continue
            phrase = _read(reader, text, word.start(), has_sense=has_sense)
            if phrase:
                found.append(phrase)
                end = phrase.end
    return found


def _last_noun(reader: Reader, text: str, start: int, end: int) -> int:
    """Where the last word of a line ends that may be the noun of an attribution, or its start."""
    every = (reader.nouns.pattern, _COUNTRIES, _OTHERS)
    found = (each.end() for nouns in every for each in nouns.finditer(text, start, end))
    return max(found, default=start)


def _read(reader: Reader, text: str, start: int, *, has_sense: bool) -> NounPhrase | None:
    return (
        (read_sense(reader, text, start) if has_sense else None)
        or read_delegations(reader, text, start)
        or read_list(reader, text, start)
        or read_others(text, start)
    )


def _phrase(found: NounPhrase, flat: Flat) -> Phrase:
    start, end = flat.span(found.start, found.end)
    return Phrase(found.quantity, found.label, found.form, start, end)
