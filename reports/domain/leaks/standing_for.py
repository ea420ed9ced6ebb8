"""Whether "one" or "those" stands for a thing: "a song from the north, and one from Varna"."""

from __future__ import annotations

from typing import Final

from .persons import ONES, person_noun
from .reading import Reading
from .vocabulary import ACTED, ARTICLES, BEING, SPEECH

_BACK: Final = 16  # words
_ROW: Final = 3
_LINKS: Final = frozenset({"from", "of", "in", "at", "like", "than"})
_PUT_FOR: Final = frozenset({"one", "those", "two", "both"})
_BESIDE: Final = frozenset({"such", "like", "than", "unlike"})  # "towns such as those of"
_COMPARED: Final = frozenset(
    (verb, link)
    for verb in (
        "compared",
        "together",
        "compare",
        "consistent",
        "agree",
        "agrees",
        "agreed",
        "tally",
        "tallies",
        "similar",
        "combined",
        "identical",
    )
    for link in ("with", "to")
)
_NO_NOUNS: Final = ARTICLES | ACTED | BEING | SPEECH
_GROUPS: Final = frozenset(
    {"delegation", "delegations", "team", "group", "side", "speakers", "people", "half", "rest"}
)


def _start(reading: Reading, at: int, start: int) -> int:
    """Where a sentence that starts so does, a semicolon being no end: "data from A; those of B"."""
    if start == at and at and reading.text.startswith(";", reading.words[at - 1].end):
        return reading.sentence(at - 1)[0]
    return start


def stands_for_thing(reading: Reading, at: int) -> bool:
    """Whether the noun that the word `at` is put for, in its sentence, is none for people."""
    if reading.folds[at] not in _PUT_FOR:
        return False
    if _is_of_numbered(reading, at):
        return True
    start = reading.sentence(at)[0]
    first = _start(reading, at, start)
    low = max(first, at - _BACK)
    if reading.folds[at] == "those" and reading.folded(at - 2, at) in _COMPARED:
        return True
    for place in range(at - 1, low, -1):
        word = reading.words[place].folded
        beside = word in _BESIDE and place >= at - 2
        if not beside and word not in _LINKS:
            continue
        noun = reading.words[place - 1]
        proper = noun.capital and place - 1 != first
        if proper or noun.folded in _NO_NOUNS or noun.folded.endswith("ed"):
            continue
        if beside or first != start or reading.words[at].folded == "one":
            return not (person_noun(noun.folded) or noun.folded in ONES | _GROUPS)
    return False


def _is_of_numbered(reading: Reading, at: int) -> bool:
    """ "Slide 14, the one from the north": put for what has a number."""
    row = reading.folded(at - 3, at)
    if len(row) < _ROW or row[2] != "the" or not row[1].isdigit():
        return False
    return reading.words[at - 1].parted and not person_noun(row[0])
