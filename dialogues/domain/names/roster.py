"""A roster compiled: its forms by their letters, ready to be looked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import product
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA
from wordfreq import zipf_frequency

from ..wordset import word_set
from .around.bearers import Bearer
from .native.searching import NativeIndex
from .writing.families import family_spellings
from .writing.first_letters import Bearers, initials_of
from .writing.forms import Form, How, forms_of, surnames
from .writing.korean import has_two_syllables, is_korean, korean_key
from .writing.parts import Parts, is_from, parts_of
from .writing.person import Person
from .writing.sound import heard_as, is_derived, is_misspelled, sounds_like, sounds_of
from .writing.spellings import MONGOLIA, is_chinese, names_of, respelled

_MISSPELLED: Final = frozenset({How.SURNAME, How.GIVEN})
_CALLED: Final = frozenset({How.GIVEN, How.NICKNAME, How.ADDRESSED})
_FAMILIES: Final = frozenset({How.SURNAME, How.RESPELLED})
# Where a given name and the father's are a whole name: the Horn of Africa and Arab states.
_OF_FATHERS: Final = word_set(
    "so somalia somaliland dj djibouti et ethiopia er eritrea sd sudan eg egypt ly libya ye yemen "
    "iq iraq jo jordan sa saudi om oman qa qatar kw kuwait bh bahrain ae emirates"
)
_FATHERS: Final = ("vich", "vych", "vic", "vna", "ich", "ichna", "ivna", "uly", "ogly", "kyzy")
_KEPT: Final = 16  # rosters at a time
_SHORT: Final = 4
LONGEST_START: Final = 4  # letters
_MOST_WRONG: Final = 2  # letters
_LONGEST_WORD: Final = 64  # letters: a longer word is only looked up as it is
_WORDS: Final = 50_000  # words of texts that are kept
_SHORTEST_MISSPELLED: Final = 4
_SHORTEST_SOUND: Final = 2
ANY: Final = -1.0  # where letters need not be alike
KOREAN: Final = -0.5  # as for all, but an "h" at the head of a name is a letter of it
_ONE_ALPHABET: Final = 0.75
_OF_ENGLISH: Final = 3.0  # a given name as frequent (Zipf) is spelled in one way: "Elaine"
# Where names are written in Latin letters, and in one way.
_LATIN: Final = word_set(
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
    """Forms by letters; soundings by the sounds of both parts of a name."""

    forms: Mapping[str, tuple[Form, ...]] = field(repr=False)
    starts: frozenset[str] = field(repr=False)  # what those begin with
    korean: bool  # whether a name of it is
    soundings: Mapping[tuple[str, str], tuple[Sounding, ...]] = field(repr=False)
    heard: frozenset[str] = field(repr=False)  # the sounds of either part of a name
    beginnings: frozenset[str] = field(repr=False)  # likewise
    meant: Mapping[str, tuple[Form, ...]] = field(repr=False)  # names that may be misspelled
    shown: Sequence[str] = field(repr=False)  # their letters
    said: Mapping[str, tuple[str, ...]] = field(repr=False)  # these by how they sound
    bearers: Mapping[str, Bearer] = field(repr=False)
    surnames: frozenset[str] = field(repr=False)
    givens: frozenset[str] = field(repr=False)
    families: frozenset[str] = field(repr=False)  # surnames in other usual spellings too
    initials: Mapping[str, Bearers] = field(repr=False)
    native: NativeIndex = field(repr=False)
    longest: int
    families_of: Mapping[str, frozenset[str]] = field(repr=False)

    def surnames_of(self, key: str) -> frozenset[str]:
        """The surnames of one person."""
        return self.families_of.get(key, frozenset())

    def may_begin(self, word: str) -> bool:
        """Whether a part of a name that sounds like somebody's may begin with a folded word."""
        return len(word) <= _LONGEST_WORD and _may_begin(self, word)

    def near(self, word: str) -> tuple[Form, ...]:
        """The names that a folded word is a letter or two from, or sounds like."""
        close = process.extract(
            word, self.shown, scorer=OSA.distance, score_cutoff=_MOST_WRONG, limit=None
        )
        said = {each for classes in heard_as(word) for each in self.said.get(classes, ())}
        letters = [*(each for each, *_ in close), *sorted(said)]
        near = {form: None for each in letters for form in self.meant[each]}
        # "Zavyalova" is his wife, in whatever spelling "Zavjalov" is on the roster.
        derived = {form.key for form in near if is_derived(word, form.letters)}
        return tuple(
            form
            for form in near
            if form.key not in derived
            and (is_patronymic(word) or not is_patronymic(form.letters))
            and (is_misspelled(word, form.letters) or sounds_like(word, form.letters))
        )


@lru_cache(maxsize=_WORDS)
def _may_begin(roster: Roster, word: str) -> bool:
    return any(classes[: len(classes) - 1] in roster.beginnings for classes in sounds_of(word)) or (
        roster.korean and korean_key(word)[:1] in roster.beginnings
    )


def compile_roster(people: Sequence[Person]) -> Roster:
    """A roster ready to be looked for; cached by its content."""
    return _compile(tuple(people))


def forget_rosters() -> None:
    """Empty the stores."""
    for kept in (_compile, _may_begin):
        kept.cache_clear()


@lru_cache(maxsize=_KEPT)
def _compile(people: tuple[Person, ...]) -> Roster:
    forms: dict[str, dict[Form, None]] = {}
    for person in people:
        for form in forms_of(person):
            forms.setdefault(form.letters, {})[form] = None
    for found in forms.values():
        _leave_given(found)
    every = [form for found in forms.values() for form in found]
    soundings = _soundings(people)
    heard = frozenset(sound for both in soundings for sound in both)
    meant = _meant(every)
    return Roster(
        forms={letters: tuple(found) for letters, found in forms.items()},
        starts=frozenset(
            letters[:size] for letters in forms for size in range(1, LONGEST_START + 1)
        ),
        korean=any(map(is_korean, people)),
        soundings=soundings,
        heard=heard,
        beginnings=_beginnings(heard),
        meant=meant,
        shown=tuple(meant),
        said=_by_sound(meant),
        bearers={person.key: Bearer.of(person) for person in people},
        surnames=frozenset(each.letters for each in every if each.how is How.SURNAME),
        givens=frozenset(each.letters for each in every if each.how in _CALLED),
        families=frozenset(each.letters for each in every if each.how in _FAMILIES),
        initials=initials_of(people),
        native=NativeIndex.of(people),
        longest=max((len(letters) for letters in forms), default=0),
        families_of=_families_of(every),
    )


def _leave_given(found: dict[Form, None]) -> None:
    """Of a word that is somebody's family name or the given one, as one looks, leave the former."""
    family = {form.key for form in found if form.how is How.SURNAME}
    for form in [form for form in found if form.how is How.GIVEN and form.key in family]:
        del found[form]


def _families_of(forms: Iterable[Form]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for form in forms:
        if form.how in _FAMILIES:
            found.setdefault(form.key, set()).add(form.letters)
    return {key: frozenset(letters) for key, letters in found.items()}


def _soundings(people: Iterable[Person]) -> dict[tuple[str, str], tuple[Sounding, ...]]:
    found: dict[tuple[str, str], dict[Sounding, None]] = {}
    for person in people:
        korean = is_korean(person)
        joined = korean or is_chinese(person)
        latin = is_from(person, _LATIN) and not person.native_name
        least = _ONE_ALPHABET if latin else KOREAN if korean else 0.0
        for parts in _written(person):
            for family, given in (*_pairs(parts, joined=joined), *_by_father(parts, person)):
                said = given.replace(" ", "")
                english = joined and zipf_frequency(said, "en") > _OF_ENGLISH
                once = _ONE_ALPHABET if english else least
                sounding = Sounding(person.key, family, said, once)
                for sounds in product(sounds_of(family), sounds_of(given)):
                    if len(sounds[0] + sounds[1]) > _SHORTEST_SOUND:
                        found.setdefault(sounds, {})[sounding] = None
                if korean and has_two_syllables(korean_key(sounding.given)):
                    keys = korean_key(family), korean_key(sounding.given)
                    found.setdefault(keys, {})[replace(sounding, alike=ANY)] = None
    return {sounds: tuple(each) for sounds, each in found.items()}


def _written(person: Person) -> Iterator[Parts]:
    """A name as it is and spelled out; a Mongolian one with the father's in every form."""
    for shown in names_of(person):
        parts = parts_of(shown)
        if is_from(person, MONGOLIA):
            yield from respelled(parts, person)
        else:
            yield parts


def _pairs(parts: Parts, *, joined: bool) -> Iterator[tuple[str, str]]:
    """Family and given names that are a whole name together.

    `joined` where a given name is one of two syllables, and neither says it alone.
    """
    firsts = {"".join(parts.given)} - {""}
    if not (joined and parts.family_first):
        firsts |= {"".join(parts.given[1:])} - {""}
        firsts |= {word for word in parts.given if len(word) > _SHORT}
    if not parts.family_first:
        firsts |= set(parts.given[:1])
    firsts |= {" ".join(parts.given)} - {""}  # "Sun-gyeong": no sound goes over the hyphen
    families = {each for one in surnames(parts) for each in (one, *family_spellings(one))}
    yield from product(families, firsts)
    if len(parts.given) > 1 and is_patronymic(parts.given[1]):
        yield parts.given[1], parts.given[0]


def _by_father(parts: Parts, person: Person) -> Iterator[tuple[str, str]]:
    """The father's name and the given one, which are a whole name where no family's is needed."""
    if len(parts.given) > 1 and is_from(person, _OF_FATHERS):
        yield "".join(parts.given[1:]), parts.given[0]


def is_patronymic(word: str) -> bool:
    """Whether a word is a father's name, as East Slavs are addressed by it."""
    return word.endswith(_FATHERS)


def _meant(forms: Iterable[Form]) -> dict[str, tuple[Form, ...]]:
    """By letters the names that may be misspelled."""
    found: dict[str, list[Form]] = {}
    for form in forms:
        if form.how in _MISSPELLED and len(form.letters) >= _SHORTEST_MISSPELLED:
            found.setdefault(form.letters, []).append(form)
    return {letters: tuple(each) for letters, each in found.items()}


def _by_sound(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in words:
        for classes in heard_as(word):
            found.setdefault(classes, []).append(word)
    return {classes: tuple(each) for classes, each in found.items()}


def _beginnings(heard: Iterable[str]) -> frozenset[str]:
    """What the sounds of names begin with."""
    return frozenset(each[:size] for each in heard for size in range(len(each) + 1))
