"""Names in the script in which their bearer writes them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from .eastern import EasternIndex
from .found import Certainty
from .person import Person
from .western import WesternIndex
from .words import Word


@dataclass(frozen=True, slots=True)
class Seen:
    """A native name found: offsets into the text."""

    start: int
    end: int
    key: str
    certainty: Certainty


@dataclass(frozen=True, slots=True, eq=False)
class NativeIndex:
    """The native names of a roster, of the east and of scripts with spaces."""

    east: EasternIndex = field(repr=False)
    west: WesternIndex = field(repr=False)

    @classmethod
    def of(cls, people: Sequence[Person]) -> NativeIndex:
        """The index of a roster."""
        return cls(EasternIndex.of(people), WesternIndex.of(people))

    def find(self, text: str, words: Sequence[Word], named: Collection[str]) -> Iterator[Seen]:
        """The native names in a text; `named` are those whose whole name is in it."""
        found: Iterable[tuple[int, int, str, Certainty]] = (
            *self.east.find(text, named),
            *self.west.find(words, named),
        )
        for start, end, key, certainty in found:
            yield Seen(start, end, key, certainty)
