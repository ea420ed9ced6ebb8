"""Whether an office is spoken of as one to be filled: "to appoint a judge", "the post of"."""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from .reading import Reading
from .vocabulary import OFFICE_WORDS

_FILLING: Final = 10  # words before an office to the verb of which it is the object
_ANY: Final = frozenset({"every", "any", "each", "no"})
_FILLED: Final = word_set("elect elects elected electing hire hires hired hiring recruit vacancy")


def is_to_be_filled(reading: Reading, start: int, end: int) -> bool:
    """Whether it is spoken of as an office: "to appoint a", "the post of", "any"."""
    low = max(reading.sentence(start)[0], start - _FILLING)
    near = reading.folded(low, end)
    return any(word in OFFICE_WORDS or _is_filling(word) for word in near)


def is_appointed(reading: Reading, start: int) -> bool:
    """Whether somebody is put into it in the same sentence, or it is said of whoever has it."""
    low = max(reading.sentence(start)[0], start - _FILLING)
    return any(map(_is_filling, reading.folded(low, start))) or (
        reading.words[max(0, start - 1)].folded in _ANY
    )


def _is_filling(word: str) -> bool:
    return word in _FILLED or word.startswith(("appoint", "nominat"))
