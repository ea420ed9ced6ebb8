"""Words for people, in the singular."""

from __future__ import annotations

from typing import Final

from .reading import Reading
from .vocabulary import SOMEBODY, is_person

ONES: Final = frozenset({"one", "someone", "somebody", "those", "two", "both", "anyone"})


def person_noun(word: str, nouns: frozenset[str] = frozenset()) -> str:
    """The singular of a word for a person, or "". `nouns` are more such words."""
    if is_person(word) or word in ONES or word in nouns:
        return word
    for ending, put in (("ies", "y"), ("men", "man"), ("s", "")):
        if word.endswith(ending) and is_person(word[: -len(ending)] + put):
            return word[: -len(ending)] + put
    return ""


def people_in(reading: Reading, nouns: frozenset[str]) -> set[str]:
    """The words of a text that are for people, in the singular, `nouns` among them."""
    return {word for word in reading.places if word in nouns or is_person(word)}


def is_somebody(word: str) -> bool:
    """Whether a word says nothing but that it is a person."""
    return person_noun(word) in SOMEBODY
