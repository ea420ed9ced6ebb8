"""What is written as a part of a name itself: "Meenaben" in Gujarat, "Ohno" for a long o in Japan.

Source: what is usual in each country. A long vowel has no mark in a passport, and an "h" on a card.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ...wordset import word_set
from .parts import Parts, is_from
from .person import Person

_INDIA: Final = word_set("in india np nepal lk")
_JAPAN: Final = word_set("jp japan japanese")
# Sister, brother, mother and the like, after a given name with no space.
_KIN: Final = ("ben", "behn", "bai", "bhai", "ji", "amma", "akka", "garu", "babu", "didi")
_LONG: Final = {"o": ("oh", "ou", "oo"), "u": ("uu",)}
_VOWELS: Final = frozenset("aeiouh")
_SHORTEST: Final = 4


def joined_givens(parts: Parts, person: Person) -> Iterator[str]:
    """The first given name with what kin are called at its end."""
    if parts.given and len(parts.given[0]) >= _SHORTEST and is_from(person, _INDIA):
        yield from (parts.given[0] + each for each in _KIN)


def long_families(family: str, person: Person) -> frozenset[str]:
    """A Japanese family name with one of its vowels long."""
    if not is_from(person, _JAPAN):
        return frozenset()
    return frozenset(
        family[:at] + longer + family[at + 1 :]
        for at, letter in enumerate(family)
        for longer in _LONG.get(letter, ())
        if family[at + 1 : at + 2] not in _VOWELS
    )
