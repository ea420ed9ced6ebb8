"""The forms in which a person's name is written, as letters run together.

Run together, "Seung-gyu", "Seung gyu" and "Seunggyu" are one form, and so is a name broken over a
line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final

from anyascii import anyascii
from pypinyin import lazy_pinyin
from wordfreq import zipf_frequency

from .nicknames import nicknames
from .ordinary import ORDINARY
from .parts import PARTICLES, Parts, parts_of
from .person import Person
from .words import fold, folded_words

_RARE: Final = 3.0  # a given name of at most this frequency (Zipf) is said of few
_SHORTEST: Final = 4
_SHORTEST_CALLED: Final = 2
_SPELLED_OUT: Final = str.maketrans(
    {"ü": "ue", "ö": "oe", "ä": "ae", "ø": "oe", "å": "aa", "Ü": "Ue", "Ö": "Oe", "Ø": "Oe"}
    | {"Ä": "Ae", "Å": "Aa", "ё": "yo", "ō": "ou", "ū": "uu", "Ō": "Ou"}
)


class How(Enum):
    """By how much of a name somebody is named."""

    FULL = "full"
    INITIALS = "initials"
    SURNAME = "surname"
    GIVEN = "given"
    NICKNAME = "nickname"
    ADDRESSED = "addressed"  # a given name that many have, after a title


@dataclass(frozen=True, slots=True)
class Form:
    """One form of one person: `letters` run together."""

    letters: str = field(repr=False)
    how: How
    key: str
    ordinary: bool = False


def forms_of(person: Person) -> Iterator[Form]:
    """Every form of a person's names in Latin letters."""
    for shown in names_of(person):
        for letters, how in _of(parts_of(shown)):
            if len(letters) > 1:
                yield Form(letters, how, person.key, ordinary=letters in ORDINARY)
    for nickname in nicknames(folded_words(person.name)[:1]):
        nicknamed = replace(person, name=f"{nickname} {person.name.split()[-1]}")
        for letters, how in _of(parts_of(nicknamed)):
            if how is How.FULL:
                yield Form(letters, how, person.key)
    for nickname in _called(person) - ORDINARY:
        yield Form(nickname, How.NICKNAME, person.key)


def _called(person: Person) -> frozenset[str]:
    """What they are called by those who know them: pet names, and the first of other names."""
    own = folded_words(person.name)
    firsts = {words[0] for other in person.other_names if (words := folded_words(other))}
    short = {first for first in firsts - set(own) if len(first) > _SHORTEST_CALLED}
    return nicknames(own[:1]) | short


def names_of(person: Person) -> Iterator[Person]:
    """The person under each of their names, as it is and spelled out."""
    written = [person.name, *person.other_names]
    native = person.native_name
    if native and "一" <= native[0] <= "鿿":
        written.append(_in_pinyin(native))
    elif native:
        written.append(anyascii(native))
    for name in written:
        for spelled in {name, name.translate(_SPELLED_OUT)}:
            yield Person(person.key, spelled, person.native_name, delegation=person.delegation)


def _in_pinyin(native: str) -> str:
    """A name in Chinese characters, family name first, as Pinyin."""
    letters = lazy_pinyin("".join(native.split()))
    return f"{letters[0]}, {''.join(letters[1:])}"


def _of(parts: Parts) -> Iterator[tuple[str, How]]:
    family, given = "".join(parts.family), "".join(parts.given)
    if len(family) < 2:
        return
    if not given:
        yield family, How.SURNAME
        return
    for first in {given, parts.given[0], parts.given[-1]}:
        if len(first) == 1:
            continue
        yield first + family, How.FULL
        yield family + first, How.FULL
    initials = "".join(word[0] for word in parts.given)
    yield parts.given[0] + initials[1:] + family, How.FULL
    for surname in surnames(parts):
        for short in {initials, initials[:1], initials[:-1] or initials}:
            yield short + surname, How.INITIALS
            yield surname + short, How.INITIALS
        for first in {parts.given[0], parts.given[-1], given} if surname != family else set():
            yield first + surname, How.FULL
    yield from ((each, How.SURNAME) for each in surnames(parts))
    yield from _given(parts)


def _given(parts: Parts) -> Iterator[tuple[str, How]]:
    """Given names: rare ones tell by themselves, others with a title before ("Mr Bao")."""
    given = parts.given
    for at in range(len(given)):
        tail = "".join(given[at:])
        yield tail, How.GIVEN if is_rare(tail) else How.ADDRESSED
    for size in range(1, len(given)):
        head = "".join(given[:size])
        yield head, How.GIVEN if is_rare(head) else How.ADDRESSED


def surnames(parts: Parts) -> Iterator[str]:
    """The family name, and what is left of it without particles; either half of a double one."""
    yield "".join(parts.family)
    if parts.doubled and len(parts.given) > 1:
        yield parts.given[-1]
    bare = [word for word in parts.family if word not in PARTICLES]
    if len("".join(bare)) >= _SHORTEST and bare != list(parts.family):
        yield "".join(bare)
    if len(bare) > 1:
        yield from (word for word in bare if len(word) > _SHORTEST)


def is_rare(word: str) -> bool:
    """Whether a given name alone points to one person."""
    return len(word) >= _SHORTEST and zipf_frequency(word, "en") <= _RARE


def title_words(person: Person) -> frozenset[str]:
    """The words of a person's title."""
    return frozenset(folded_words(person.title)) | {fold(word) for word in person.title.split()}
