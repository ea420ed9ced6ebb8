"""A roster compiled: its forms by their letters, ready to be looked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from typing import Final

from .families import family_spellings
from .forms import Form, How, forms_of, names_of, surnames, title_words
from .native import NativeIndex
from .parts import Parts, parts_of
from .person import Person
from .sound import sound

_MISSPELLED: Final = frozenset({How.SURNAME, How.GIVEN})
_FATHERS: Final = ("vich", "vych", "vna", "ich", "ichna", "ivna", "uly", "ogly", "kyzy")
_KEPT: Final = 16  # rosters at a time
_SHORTEST_MISSPELLED: Final = 6
_SHORTEST_SOUND: Final = 2


@dataclass(frozen=True, slots=True)
class Sounding:
    """How a person's name sounds: of the family and of the given name, with their letters."""

    key: str
    family: str = field(repr=False)
    given: str = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Roster:
    """Forms by letters; soundings by the sounds of both parts; surnames less one letter."""

    forms: Mapping[str, tuple[Form, ...]] = field(repr=False)
    starts: frozenset[str] = field(repr=False)
    soundings: Mapping[tuple[str, str], tuple[Sounding, ...]] = field(repr=False)
    shortened: Mapping[str, tuple[Form, ...]] = field(repr=False)
    titles: Mapping[str, frozenset[str]] = field(repr=False)
    family_first: frozenset[str] = field(repr=False)
    native: NativeIndex = field(repr=False)
    longest: int


def compile_roster(people: Sequence[Person]) -> Roster:
    """A roster ready to be looked for; cached by its content."""
    return _compile(tuple(people))


def forget_rosters() -> None:
    """Empty the store."""
    _compile.cache_clear()


@lru_cache(maxsize=_KEPT)
def _compile(people: tuple[Person, ...]) -> Roster:
    forms: dict[str, dict[Form, None]] = {}
    for person in people:
        for form in forms_of(person):
            forms.setdefault(form.letters, {})[form] = None
    every = [form for found in forms.values() for form in found]
    return Roster(
        forms={letters: tuple(found) for letters, found in forms.items()},
        starts=frozenset(letters[:size] for letters in forms for size in (1, 2, 3)),
        soundings=_soundings(people),
        shortened=_shortened(every),
        titles={person.key: title_words(person) for person in people},
        family_first=frozenset(each.key for each in people if parts_of(each).family_first),
        native=NativeIndex.of(people),
        longest=max((len(letters) for letters in forms), default=0),
    )


def _soundings(people: Iterable[Person]) -> dict[tuple[str, str], tuple[Sounding, ...]]:
    found: dict[tuple[str, str], list[Sounding]] = {}
    for person in people:
        for parts in map(parts_of, names_of(person)):
            _add_soundings(found, person.key, parts)
    return {sounds: tuple(each) for sounds, each in found.items()}


def _add_soundings(found: dict[tuple[str, str], list[Sounding]], key: str, parts: Parts) -> None:
    firsts = {"".join(parts.given), *parts.given[:1]} - {""}
    families = {each for one in surnames(parts) for each in (one, *family_spellings(one))}
    pairs = list(product(families, firsts))
    if len(parts.given) > 1 and is_patronymic(parts.given[1]):
        pairs.append((parts.given[1], parts.given[0]))
    for family, given in pairs:
        if len(sound(family) + sound(given)) > _SHORTEST_SOUND:
            sounding = Sounding(key, family, given)
            found.setdefault((sound(family), sound(given)), []).append(sounding)


def is_patronymic(word: str) -> bool:
    """Whether a word is a father's name, as East Slavs are addressed by it."""
    return word.endswith(_FATHERS)


def _shortened(forms: Iterable[Form]) -> dict[str, tuple[Form, ...]]:
    """Surnames by themselves and by themselves less one letter: words a letter apart meet here."""
    found: dict[str, list[Form]] = {}
    for form in forms:
        if form.how in _MISSPELLED and len(form.letters) >= _SHORTEST_MISSPELLED:
            for letters in shortenings(form.letters):
                found.setdefault(letters, []).append(form)
    return {letters: tuple(each) for letters, each in found.items()}


def shortenings(letters: str) -> set[str]:
    """A word, and all that is left of it when one letter is taken out.

    Source: the symmetric delete method (Garbe, 2012): words at most one letter apart share one.
    """
    return {
        letters,
        sound(letters),
        *(letters[:at] + letters[at + 1 :] for at in range(len(letters))),
    }
