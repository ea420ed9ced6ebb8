"""The initials of a person, in every way in which they are written: "M. H.", "MKH", "Zh. Shch."."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Final, NamedTuple

from .forms import initials
from .parts import PARTICLES, parts_of
from .person import Person
from .spellings import names_of, respelled
from .words import fold

_LONGER: Final = ("shch", "dzh", "kh", "ts")
_MOST_SPELLED: Final = 4  # words of a name whose initials are written in each way


class Bearers(NamedTuple):
    """Who has initials: all of them, and those who have them as their name is written."""

    every: tuple[str, ...]
    straight: tuple[str, ...]


NOBODY: Final = Bearers((), ())


def initials_of(people: Iterable[Person]) -> Mapping[str, Bearers]:
    """By initials those who have them, the family's first or last, particles in or out."""
    found: dict[str, dict[str, bool]] = {}
    for person in people:
        for letters, turned in _of(person):
            keys = found.setdefault(letters, {})
            keys[person.key] = turned and keys.get(person.key, True)
    return {
        letters: Bearers(tuple(keys), tuple(key for key, turned in keys.items() if not turned))
        for letters, keys in found.items()
    }


def _of(person: Person) -> Iterator[tuple[str, bool]]:
    """Initials of a person, and whether they are turned round."""
    for each in names_of(person):
        for parts in respelled(parts_of(each), person):
            bare = [word for word in parts.family if word not in PARTICLES] or list(parts.family)
            families = [row for row in (parts.family, tuple(bare)) if row]
            if len(bare) > 1 and "".join(bare[:2]) in map(fold, each.name.split()):
                families.append(tuple(bare[:1]))  # "F. S." of Fauzia Sethi-Anwari
            own = tuple(word for word in parts.given if word not in PARTICLES)
            for given in {parts.given, parts.given[:1], parts.syllables, own} - {()}:
                for family in families:
                    for one, other in product(_spelled(given), _spelled(family)):
                        yield one + other, False
                        yield other + one, not parts.family_first
            if parts.doubled and len(own) > 1:
                both = product(_spelled(own[:-1]), _spelled(own[-1:]))  # "M. P. O."
                yield from (("".join(each), False) for each in both)
            if len(own) > 1 and len(own) < len(parts.given):
                yield from ((each, False) for each in _spelled(own))  # "H. bint T."


def _spelled(row: Sequence[str]) -> Iterator[str]:
    """The initials of words, run together; in each way in which they are written, of a few."""
    if len(row) > _MOST_SPELLED:
        yield "".join(word[0] for word in row)
        return
    yield from map("".join, product(*map(_written, row)))


def _written(word: str) -> tuple[str, ...]:
    """The initials of a word, one of four letters too: "Shch"."""
    return (*initials(word), *(each for each in _LONGER if word.startswith(each)))
