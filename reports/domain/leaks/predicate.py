"""What follows an organisation: what it does, or a thing of its, and nobody who is of it."""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from .reading import Reading
from .vocabulary import FORMER

_BEFORE_VERBS: Final = word_set("will would to can could may might shall should must did not")
_GOES_ON: Final = frozenset({"programme", "program", "training", "course", "list", "house"})


def is_past_here(reading: Reading, at: int) -> bool:
    """Whether a verb ends what is said of a body: "the X counted teachers", but "X-based"."""
    word = reading.words[at]
    joined = reading.text[word.start - 1 : word.start] in {"-", "‑"}
    return word.folded.endswith("ed") and word.folded not in FORMER and not joined


def goes_on_as(reading: Reading, at: int) -> bool:
    """Whether what looks like a person is the first word of something else ("X research chair")."""
    words = reading.words
    follows = at + 1 < len(words) and not words[at + 1].parted
    return follows and words[at + 1].folded in _GOES_ON


def is_verb_here(reading: Reading, at: int) -> bool:
    """ "The X will host": a word for people that is a verb here."""
    return reading.words[at - 1].folded in _BEFORE_VERBS
