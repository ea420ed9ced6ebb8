"""Findings of kind "label", in a document that was made elsewhere.

Source: the design's commands: a label there is weighed against the whole roster.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.phrases import ANY, Phrase, Quantity, parse_people

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .reading import Reading, fold_word
from .telling import PEOPLE_PARTED, counted
from .vocabulary import FEMALE, MALE

_SENTENCE: Final = re.compile(r"(?<=[a-z0-9)\]\"”’][.!?])\s+(?=[A-Z“\"(\[])|\n\s*\n")
# The noun that every attribution with a label holds.
_NOUN: Final = re.compile(
    r"participant|member|speaker|discussant|interlocutor|panel|delegate|attendee|expert|official"
    r"|scholar",
    re.IGNORECASE,
)
_PARTED: Final = "\n\n"  # between sentences that do not follow each other
_REMEDY: Final = "Use a coarser label, such as a region or “a participant”."
_COUNTS: Final = {Quantity.ONE: 1, Quantity.TWO: 2, Quantity.COUPLE: 2}


def find_phrases(reading: Reading, lexicon: Lexicon) -> list[Phrase]:
    """The attributions of a text that say who somebody is; sentences without any are not read."""
    pieces, starts, places = [], list[int](), list[int]()
    length = 0
    for start, end in _sentences(reading, _telling(reading, lexicon)):
        pieces.append(reading.text[start:end])
        starts.append(start)
        places.append(length)
        length += end - start + len(_PARTED)
    found: list[Phrase] = []
    for phrase in parse_people(_PARTED.join(pieces), lexicon):
        at = bisect_right(places, phrase.start) - 1
        moved = starts[at] - places[at]
        found.append(replace(phrase, start=phrase.start + moved, end=phrase.end + moved))
    return found


@lru_cache(maxsize=50_000)
def is_noun(word: str) -> bool:
    """Whether a word holds the noun of an attribution."""
    return _NOUN.search(word) is not None


def _telling(reading: Reading, lexicon: Lexicon) -> list[int]:
    """Where a word stands that may be a part of a label, or a pronoun."""
    labels = {fold_word(word) for word in (*lexicon.adjectives.words(), *lexicon.places.words())}
    labels |= FEMALE | MALE
    return reading.at(
        word for word in reading.places if word in labels or word.removesuffix("s") in labels
    )


def _sentences(reading: Reading, told: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The sentences that hold the noun of an attribution and a word that tells, as offsets.

    A pronoun may stand in the next sentence.
    """
    past = 0  # the word after the last sentence that was looked at
    for at in reading.at(word for word in reading.places if is_noun(word)):
        if at < past:
            continue
        start = at
        while start > past and not _parting(reading, start):
            start -= 1
        past = _end(reading, at)
        following = bisect_left(told, start)
        if following < len(told) and told[following] < _end(reading, past):
            yield _offset(reading, start), _offset(reading, past)


def _end(reading: Reading, at: int) -> int:
    """The word with which the sentence after that of the word `at` starts."""
    at += 1
    while at < len(reading.words) and not _parting(reading, at):
        at += 1
    return min(at, len(reading.words))


def _offset(reading: Reading, at: int) -> int:
    """Where a sentence starts, by its first word."""
    if not 0 < at < len(reading.words):
        return len(reading.text) if at else 0
    found = _parting(reading, at)
    return found.end() if found else reading.words[at].start


def _parting(reading: Reading, at: int) -> re.Match[str] | None:
    """What parts a word from the sentence before it."""
    word = reading.words[at]
    if not word.ends or not at:
        return None
    return _SENTENCE.search(reading.text, reading.words[at - 1].end, word.start + 1)


def find_labels(compiled: Compiled, text: str, phrases: Iterable[Phrase]) -> Iterator[Finding]:
    """The labels that are too fine for the roster."""
    for phrase in phrases:
        if phrase.label == ANY:
            continue
        for code in phrase.label.split("+"):
            if finding := _weigh(compiled, text, phrase, code):
                yield finding


def _weigh(compiled: Compiled, text: str, phrase: Phrase, code: str) -> Finding | None:
    people = compiled.cells.fitting(code)
    said = _COUNTS.get(Quantity(phrase.quantity), 0)
    if not people or len(people) >= compiled.threshold:
        return None
    everybody = len(people) == 1 or len(people) == said
    reason = f"The label fits {counted(len(people))}."
    if everybody and len(people) > 1:
        reason += " It speaks of both."
    return Finding(
        kind=Kind.LABEL,
        severity=Severity.HOLD if everybody else Severity.WARN,
        reason=reason,
        remedy=_REMEDY,
        start=phrase.start,
        end=phrase.end,
        text=text[phrase.start : phrase.end],
        participant=PEOPLE_PARTED.join(people),
        gives_away=everybody,
    )
