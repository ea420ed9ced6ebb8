"""A roster compiled: its forms by their letters, ready to be looked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from typing import Final

from .bearers import Bearer
from .families import family_spellings
from .forms import Form, How, forms_of, surnames
from .initials import initials_of
from .native import NativeIndex
from .parts import Parts, is_from, parts_of
from .person import Person
from .sound import is_derived, is_misspelled, sound, sounds_like, sounds_of
from .spellings import names_of
from .tables import as_set

_MISSPELLED: Final = frozenset({How.SURNAME, How.GIVEN})
_FAMILIES: Final = frozenset({How.SURNAME, How.RESPELLED})
_FATHERS: Final = ("vich", "vych", "vna", "ich", "ichna", "ivna", "uly", "ogly", "kyzy")
_KEPT: Final = 16  # rosters at a time
_SHORT: Final = 4
_SHORTEST_MISSPELLED: Final = 4
_SHORTEST_SOUND: Final = 2
_ONE_ALPHABET: Final = 0.75
# Where names are written in Latin letters, and in one way.
_LATIN: Final = as_set(
    "us usa america states gb uk britain kingdom england scotland wales ie ireland au australia nz "
    "zealand ca canada fr france de germany at austria ch switzerland es spain pt portugal it "
    "italy nl netherlands be belgium dk denmark no norway se sweden fi finland is iceland pl "
    "poland cz czechia sk slovakia hu hungary ro romania mx mexico ar argentina br brazil cl "
    "chile co colombia "
    "pe peru ng nigeria gh ghana ke kenya za fiji fj"
)


@dataclass(frozen=True, slots=True)
class Sounding:
    """How a person's name sounds: of the family and of the given name, with their letters."""

    key: str
    family: str = field(repr=False)
    given: str = field(repr=False)
    alike: float  # how much of the letters others must share: more where only one alphabet is used


@dataclass(frozen=True, slots=True, eq=False)
class Roster:
    """Forms by letters; soundings by the sounds of both parts; surnames less one letter."""

    forms: Mapping[str, tuple[Form, ...]] = field(repr=False)
    starts: frozenset[str] = field(repr=False)
    soundings: Mapping[tuple[str, str], tuple[Sounding, ...]] = field(repr=False)
    heard: frozenset[str] = field(repr=False)  # the sounds of either part of a name
    shortened: Mapping[str, tuple[Form, ...]] = field(repr=False)
    bearers: Mapping[str, Bearer] = field(repr=False)
    surnames: frozenset[str] = field(repr=False)
    families: frozenset[str] = field(repr=False)  # surnames in other usual spellings too
    initials: Mapping[str, tuple[str, ...]] = field(repr=False)
    native: NativeIndex = field(repr=False)
    longest: int
    families_of: Mapping[str, frozenset[str]] = field(repr=False)

    def surnames_of(self, key: str) -> frozenset[str]:
        """The surnames of one person."""
        return self.families_of.get(key, frozenset())

    def near(self, word: str) -> tuple[Form, ...]:
        """The surnames that a folded word is a letter or two from, or sounds like."""
        found = {
            form: None
            for letters in shortenings(word)
            for form in self.shortened.get(letters, ())
            if is_misspelled(word, form.letters)
            or (sounds_like(word, form.letters) and not is_derived(word, form.letters))
        }
        return tuple(found)


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
    soundings = _soundings(people)
    return Roster(
        forms={letters: tuple(found) for letters, found in forms.items()},
        starts=frozenset(letters[:size] for letters in forms for size in (1, 2, 3)),
        soundings=soundings,
        heard=frozenset(sound for both in soundings for sound in both),
        shortened=_shortened(every),
        bearers={person.key: Bearer.of(person) for person in people},
        surnames=frozenset(each.letters for each in every if each.how is How.SURNAME),
        families=frozenset(each.letters for each in every if each.how in _FAMILIES),
        initials=initials_of(people),
        native=NativeIndex.of(people),
        longest=max((len(letters) for letters in forms), default=0),
        families_of=_families_of(every),
    )


def _families_of(forms: Iterable[Form]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for form in forms:
        if form.how in _FAMILIES:
            found.setdefault(form.key, set()).add(form.letters)
    return {key: frozenset(letters) for key, letters in found.items()}


def _soundings(people: Iterable[Person]) -> dict[tuple[str, str], tuple[Sounding, ...]]:
    found: dict[tuple[str, str], dict[Sounding, None]] = {}
    for person in people:
        least = _ONE_ALPHABET if is_from(person, _LATIN) and not person.native_name else 0.0
        for parts in map(parts_of, names_of(person)):
            for family, given in _pairs(parts):
                sounding = Sounding(person.key, family, given.replace(" ", ""), least)
                for sounds in product(sounds_of(family), sounds_of(given)):
                    if len(sounds[0] + sounds[1]) > _SHORTEST_SOUND:
                        found.setdefault(sounds, {})[sounding] = None
    return {sounds: tuple(each) for sounds, each in found.items()}


def _pairs(parts: Parts) -> Iterator[tuple[str, str]]:
    """Family and given names that are a whole name together."""
    firsts = {"".join(parts.given), "".join(parts.given[1:])} - {""}
    if not parts.family_first:
        firsts |= set(parts.given[:1])
    firsts |= {word for word in parts.given if len(word) > _SHORT}
    firsts |= {" ".join(parts.given)} - {""}  # "Sun-gyeong": no sound goes over the hyphen
    families = {each for one in surnames(parts) for each in (one, *family_spellings(one))}
    yield from product(families, firsts)
    if len(parts.given) > 1 and is_patronymic(parts.given[1]):
        yield parts.given[1], parts.given[0]


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
