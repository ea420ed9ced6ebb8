"""The forms in which a person's name is written, as letters run together.

Run together, "Seung-gyu", "Seung gyu" and "Seunggyu" are one form, and so is a name broken over a
line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import chain, product
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from .athome import declined, given_at_home, honoured
from .families import family_spellings
from .given import GIVEN
from .joined import joined_givens, long_families
from .korean import is_korean, korean_families
from .nicknames import WORDS, nicknames
from .ordinary import ORDINARY, is_ordinary
from .parts import PARTICLES, STYLES, Parts, is_from, parts_of
from .person import Person
from .shortened import begun, ended
from .spellings import names_of, respelled
from .words import folded_words

_RARE: Final = 3.75  # a given name of at most this frequency (Zipf) is said of few
_SHORTEST: Final = 4
_NO_WORD: Final = 2.3  # letters of at most this frequency (Zipf) are no word
_SHORTEST_CALLED: Final = 2
_SHORTEST_PLURAL: Final = 3
_LONGEST_SHORT: Final = 7  # letters of what somebody is called in short
_THAILAND: Final = frozenset({"th", "thailand"})
_SHORTENING: Final = word_set("id indonesia my malaysia")
_DIGRAPHS: Final = word_set("th sh ch zh kh gh ts tz ya yu yo ye ph dz dj")
_VOWELS: Final = frozenset("aeiouy")
_O: Final = re.compile(r"\b[DO]['’ʼ`´](\w+)$")
_SON: Final = frozenset({"bin", "ibn", "ben", "binti", "bint", "bte", "bt"})
_STYLED: Final = frozenset({"md", "mst", "haji", "ratu", "tengku"})  # of many given names the first
_MOST_GIVEN: Final = 4  # words of a given name that are left out or shortened one by one


class How(Enum):
    """By how much of a name somebody is named."""

    FULL = "full"
    INITIALS = "initials"
    SURNAME = "surname"
    RESPELLED = "respelled"  # a surname in a spelling that others have too
    GIVEN = "given"
    NICKNAME = "nickname"
    ADDRESSED = "addressed"  # a given name that many have
    PLURAL = "plural"  # of a surname: "the Hills"
    SHORTENED = "shortened"  # what is left of one after "Mbak" or "Pak"


@dataclass(frozen=True, slots=True)
class Form:
    """One form of one person: `letters` run together; `ordinary` where they are a word too."""

    letters: str = field(repr=False)
    how: How
    key: str
    ordinary: bool = False


def forms_of(person: Person) -> Iterator[Form]:
    """Every form of a person's names in Latin letters."""
    one = not (own := parts_of(person)).given  # it stands twice where a form wants two
    for shown in names_of(person):
        for parts in respelled(parts_of(shown), person):
            korean = korean_families("".join(parts.family)) if is_korean(person) else frozenset()
            family = "".join(parts.family)
            spelled = family_spellings(family) | korean | long_families(family, person)
            yield from (Form(each, How.GIVEN, person.key) for each in joined_givens(parts, person))
            if is_korean(person) and len(parts.given) == 1:
                yield from _short_korean(parts, spelled, person)
            for letters, how in chain(_of(parts, spelled, doubled=one), _gaelic(shown.name, parts)):
                if len(letters) > 1:
                    yield Form(letters, how, person.key, _is_word(letters, how))
    if is_from(person, _SHORTENING):
        yield from (Form(each, How.SHORTENED, person.key) for each in _shortened(person))
    yield from _thai(person, own)
    yield from _styled(person, own)
    yield from (Form(each, How.RESPELLED, person.key) for each in declined(own, person))
    yield from (Form(each, How.GIVEN, person.key) for each in honoured(own, person))
    for first in own.given[:1]:
        yield from (Form(each, How.GIVEN, person.key) for each in given_at_home(person, first))
    yield from _called(own, person)


def _is_word(letters: str, how: How) -> bool:
    """Whether a part of a name is a word too: "Roberts" does not make one of "Robert"."""
    if how in {How.GIVEN, How.ADDRESSED} and letters in GIVEN:
        return letters in ORDINARY
    return how is not How.FULL and is_ordinary(letters)


def _called(own: Parts, person: Person) -> Iterator[Form]:
    """What somebody is called, alone and with their surname."""
    for nickname in called(person):
        yield Form(nickname, How.NICKNAME, person.key, nickname in ORDINARY | WORDS)
        yield from _whole_called(nickname, own, person)
    for other in person.other_names:
        if len(words := folded_words(other)) == 1 and len(words[0]) == _SHORTEST_CALLED:
            yield from _whole_called(words[0], own, person)  # "Zé Falcão", but no "Zé" alone


def _gaelic(shown: str, parts: Parts) -> Iterator[tuple[str, How]]:
    """ "Sullivan" for "O'Sullivan", "Souza" for "D'Souza", "MacHill" for "McHill"."""
    family = "".join(parts.family)
    if (bare := _O.search(shown)) and len(bare[1]) >= _SHORTEST:
        short = "".join(folded_words(bare[1]))
        yield short, How.SURNAME
        yield from (("".join(row) + short, How.FULL) for row in {parts.given, parts.given[:1]})
    for one, other in (("mac", "mc"), ("mc", "mac")):
        if family.startswith(one) and len(family) > _LONGEST_SHORT:
            yield other + family.removeprefix(one), How.RESPELLED


def plural(surname: str) -> str:
    """What more than one with a surname are called: "the Hills", "the Marshes"."""
    return surname + ("es" if surname.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _thai(person: Person, own: Parts) -> Iterator[Form]:
    """What elders and younger ones are called in Thailand, before a short name: "P'Lek"."""
    if is_from(person, _THAILAND):
        others = {"".join(folded_words(each)) for each in person.other_names}
        for first in {*called(person), *others, *own.given[:1]} - {""}:
            yield from (Form(each + first, How.NICKNAME, person.key) for each in "pn")


def _styled(person: Person, own: Parts) -> Iterator[Form]:
    """What stands first in a name, as a style or as a given name, with the last: "S. Hill"."""
    first = next(iter(folded_words(person.name)), "")
    if first not in STYLES | _STYLED or first in own.given or not own.given:
        return
    for surname in surnames(own):
        yield Form(first + surname, How.FULL, person.key)
        yield Form(surname + first, How.FULL, person.key)
        yield Form(first[0] + surname, How.INITIALS, person.key)


def _short_korean(parts: Parts, spelled: frozenset[str], person: Person) -> Iterator[Form]:
    """A Korean name of one syllable each, in every spelling: it is too short to be heard."""
    given = parts.given[0]
    for family, first in product(
        ("".join(parts.family), *spelled), (given, *korean_families(given))
    ):
        yield Form(family + first, How.FULL, person.key)
        yield Form(first + family, How.FULL, person.key)


def _whole_called(nickname: str, own: Parts, person: Person) -> Iterator[Form]:
    """What somebody is called, with their surname."""
    for surname in surnames(own) if own.given else ():
        yield Form(nickname + surname, How.FULL, person.key)


def _shortened(person: Person) -> frozenset[str]:
    """The beginnings and the ends of their names: "Sulis" or "Ningrum" of "Sulistyaningrum"."""
    names = [word for word in folded_words(person.name) if len(word) > _LONGEST_SHORT]
    sizes = range(_SHORTEST - 1, _LONGEST_SHORT + 1)
    return frozenset(each for word in names for n in sizes for each in (word[:n], word[-n:]))


def called(person: Person) -> frozenset[str]:
    """What they are called by those who know them: pet names, and the first of other names."""
    own = folded_words(person.name)
    given = parts_of(person).given or own
    firsts = {words[0] for other in person.other_names if (words := folded_words(other))}
    short = {first for first in firsts - set(own) if len(first) > _SHORTEST_CALLED}
    initialled = own if all(len(each) == 1 for each in given) else ()  # "S. Venkataraghavan"
    pet = nicknames((*own[:1], *given, *initialled))
    return (pet | begun(own, given) | ended(person, own)) - set(own) | short


def _of(parts: Parts, spelled: frozenset[str], *, doubled: bool) -> Iterator[tuple[str, How]]:
    """The forms of a name, one alone `doubled`; `spelled` are other spellings of the family's."""
    family, given = "".join(parts.family), "".join(parts.given)
    if len(family) < 2:
        return
    if not given:
        yield family, How.SURNAME
        yield from [(family * 2, How.FULL)] * doubled
        return
    yield from _whole(parts, spelled)
    yield from ((each, How.SURNAME) for each in surnames(parts))
    yield from (
        (plural(each), How.PLURAL) for each in surnames(parts) if len(each) >= _SHORTEST_PLURAL
    )
    yield from ((each, How.RESPELLED) for each in spelled)
    if len(parts.family) > 1:  # "Mr Bell" for Ngozi Adeyemi-Bell
        short = (word for word in parts.family if word not in PARTICLES)
        yield from ((word, How.ADDRESSED) for word in short if 2 < len(word) <= _SHORTEST)
    yield from _given(parts)


def _whole(parts: Parts, spelled: frozenset[str]) -> Iterator[tuple[str, How]]:
    """Given names, each whole, as an initial or left out, and a surname before or after."""
    for firsts, how in _firsts(parts):
        for surname in surnames(parts):
            if len(firsts) == 1 or firsts not in PARTICLES:
                yield firsts + surname, how
                yield surname + firsts, how
        if how is How.INITIALS:
            for surname in spelled:
                yield firsts + surname, how
    if len(parts.family[-1]) > 1:
        yield from _with_short_family(parts)


def _with_short_family(parts: Parts) -> Iterator[tuple[str, How]]:
    """Given names and the initial of the family's: "Peilin O.", "X. Rongtai"."""
    for firsts in {"".join(parts.given), parts.given[0]}:
        if len(firsts) > 1:
            for short in initials(parts.family[0]):
                yield firsts + short, How.INITIALS
                if parts.family_first:
                    yield short + firsts, How.INITIALS


def _firsts(parts: Parts) -> Iterator[tuple[str, How]]:
    given = parts.given if len(parts.given) <= _MOST_GIVEN else parts.given[:_MOST_GIVEN]
    for chosen in product(*(("", *initials(word), word) for word in given)):
        letters = "".join(chosen)
        if letters:
            whole = all(each in {"", word} for each, word in zip(chosen, given, strict=True))
            yield letters, How.FULL if whole and len(letters) > 1 else How.INITIALS
    if given != parts.given:
        yield "".join(parts.given), How.FULL
    if parts.syllables:
        yield "".join(each[0] for each in parts.syllables), How.INITIALS


def initials(word: str) -> tuple[str, ...]:
    """The first letter of a word, and the first two where they are one sound or consonants."""
    two = word[:2] in _DIGRAPHS or _VOWELS.isdisjoint(word[:2])
    return (word[0], word[:2]) if two and len(word) > 2 else (word[0],)


def _given(parts: Parts) -> Iterator[tuple[str, How]]:
    """Given names: rare ones tell by themselves, others with a title before ("Mr Bao")."""
    given = parts.given[: _father(parts.given)]
    if parts.doubled and len(given) > 1:
        given = given[:-1]
    for at in range(len(given)):
        tail = "".join(given[at:])
        yield tail, How.GIVEN if is_rare(tail) else How.ADDRESSED
    for word in given[1:-1]:
        if is_rare(word):
            yield word, How.GIVEN
    for size in range(1, len(given)):
        if given[size - 1] in PARTICLES and size > 1:
            continue  # "Abd al" of "Abd al-Rahman"
        head = "".join(given[:size])
        yield head, How.GIVEN if is_rare(head) else How.ADDRESSED


def _father(given: tuple[str, ...]) -> int:
    """Where a father's name begins: "Faisal bin Nasser" is called Faisal."""
    sons = (at for at, word in enumerate(given[:-1]) if at and word in _SON)  # "Gyeong-bin"
    return next(sons, len(given))


def surnames(parts: Parts) -> Iterator[str]:
    """The family name, and what is left of it without particles; either half of a double one."""
    yield "".join(parts.family)
    if parts.doubled and len(parts.given) > 1:
        yield parts.given[-1]
        if parts.given[-2] in PARTICLES:
            yield "".join(parts.given[-2:])
        yield parts.given[-1] + "".join(parts.family)
    if (son := _father(parts.given)) < len(parts.given) - 1:
        yield "".join(parts.given[son:])
    bare = [word for word in parts.family if word not in PARTICLES]
    if len("".join(bare)) >= _SHORTEST and bare != list(parts.family):
        yield "".join(bare)
        yield "".join(word if word in bare else word[0] for word in parts.family)
    if len(bare) > 1:
        yield from (word for word in bare if len(word) > _SHORTEST or _is_no_word(word))
        if parts.family[0] in PARTICLES:
            first = parts.family.index(bare[0]) + 1
            yield "".join(parts.family[:first])  # "van der Spuy" of "van der Spuy-Haanstra"


def _is_no_word(word: str) -> bool:
    """Whether a short half of a surname is one that nothing else is."""
    return len(word) >= _SHORTEST and zipf_frequency(word, "en") <= _NO_WORD


def is_rare(word: str) -> bool:
    """Whether a given name alone points to one person."""
    return len(word) >= _SHORTEST and zipf_frequency(word, "en") <= _RARE
