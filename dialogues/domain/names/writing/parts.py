"""Which words of a name are the family's, by the tradition that it comes from.

Source: the order in which names are written in diplomacy: family first in China, Korea, Vietnam
and Hungary, last elsewhere; a family name in capitals is one wherever it stands.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from pypinyin import lazy_pinyin

from ...wordset import word_set
from .cleaned import INVISIBLE
from .families import family_spellings, is_family
from .homes import home_of
from .person import Person
from .words import folded_words

PARTICLES: Final = word_set(
    "al el bin ibn ben abu abd van der den de del della dela delos da dos das di du la le ter ten "
    "von zu op af av san st mac mc o t ni nic ui mhic ad as ar an at az ash adh ul bint binti bt "
    "bte dos e y"
)
_FAMILY_FIRST: Final = word_set(
    "cn china prc tw taiwan hk hong macau macao kr rok korea kp dprk vn vietnam hu hungary kh "
    "cambodia"
)
# Where a first surname, the father's, stands before the last.
_DOUBLED: Final = word_set(
    "es spain mx mexico ar argentina cl chile pe peru co colombia ve venezuela cu cuba uy uruguay "
    "pt portugal br brazil ec ecuador bo bolivia py paraguay cr ph philippines"
)
_JAPAN: Final = frozenset({"jp", "jpn", "japan"})
_HONORIFICS: Final = word_set("dr prof sir dame haji sheikh mr mrs ms md datuk tun ratu")
STYLES: Final = word_set("begum sardar syed sayyid shri smt hajji alhaji nawab raja rana malik")
SUFFIXES: Final = word_set("jr sr ii iii iv esq phd obe mbe cbe kbe kc qc sj")
_LEADING: Final = frozenset({"de", "du", "von", "van", "zu", "ter", "ten"})
_ENOUGH: Final = 2  # words of a name that are left without a style
_BURMESE: Final = word_set("u daw ko ma maung")
_MYANMAR: Final = word_set("mm myanmar burma")


@dataclass(frozen=True, slots=True)
class Parts:
    """The folded words of a name. One word alone is both what a person is called and all."""

    family: tuple[str, ...] = field(repr=False)
    given: tuple[str, ...] = field(repr=False)
    family_first: bool
    doubled: bool = False  # the last of the rest may be a first surname, as in Spanish
    syllables: tuple[str, ...] = field(default=(), repr=False)  # of a Chinese given name


def is_from(person: Person, places: frozenset[str]) -> bool:
    """Whether a person's delegation is one of some places."""
    return not places.isdisjoint(home_of(person.delegation))


def parts_of(person: Person) -> Parts:
    """The family name and the rest, particles with the family."""
    shown = [word for word in person.name.replace(",", " ").split() if folded_words(word)]
    words = [folded_words(word) for word in shown]
    burmese = _BURMESE if is_from(person, _MYANMAR) else frozenset()
    if len(words) > 1 and words[0][0] in _HONORIFICS | burmese:
        shown, words = shown[1:], words[1:]
    while len(words) > _ENOUGH and words[0][0] in STYLES:
        shown, words = shown[1:], words[1:]
    while len(words) > _ENOUGH and words[-1][0] in SUFFIXES:
        shown, words = shown[:-1], words[:-1]
    if len(words) < 2:
        return Parts(words[0] if words else (), (), family_first=False)
    first = _is_family_first(person, shown, words)
    if first:
        return Parts(words[0], _flat(words[1:]), family_first=True)
    doubled = is_from(person, _DOUBLED)
    start = len(words) - 1 if doubled else _first_particle(shown)
    while start > 1 and len(words[start - 1]) == 1 and words[start - 1][0] in PARTICLES:
        start -= 1
    return Parts(_flat(words[start:]), _flat(words[:start]), family_first=False, doubled=doubled)


def _first_particle(shown: list[str]) -> int:
    """Where a family name starts that has particles within it: "de La Tour d'Hill"."""
    return next((at for at, word in enumerate(shown) if at and word in _LEADING), len(shown) - 1)


def _flat(words: list[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(part for word in words for part in word)


def _is_family_first(person: Person, shown: list[str], words: list[tuple[str, ...]]) -> bool:
    capitals = [word.isupper() and len(word.strip(INVISIBLE)) > 2 for word in shown]
    if any(capitals) and not all(capitals):
        return capitals[0]
    if "," in person.name:
        return True
    if len(words[0]) > 1 and len(words[-1]) == 1 and len(shown) == 2:
        return False  # "Seung-gyu Bae": the hyphenated word is the given one
    if person.native_name and "一" <= person.native_name[0] <= "鿿":
        reading = "".join(lazy_pinyin(person.native_name[0]))
        if reading in {words[0][0], words[-1][0]}:
            return reading == words[0][0]
        if {reading} & family_spellings(words[0][0]):
            return True
        if len(words) == len(person.native_name) > 2 and not is_from(person, _JAPAN):
            return not _is_turned(words)  # a word for each character: "Toh Kian Seng"
    two = len(shown) == _ENOUGH and len(words[-1]) == _ENOUGH
    if two and words[-1][0] not in PARTICLES and is_family(words[0][0]):
        return True  # "Ho Man-kit", wherever he lives
    return is_from(person, _FAMILY_FIRST) and not _is_turned(words)


def _is_turned(words: list[tuple[str, ...]]) -> bool:
    """Whether a usual family name stands last, and none first: "Guoqiang Xue".

    A word with a hyphen is no family name, even where its first half is one: "Pyo Seong-u".
    """
    if len(words[-1]) > 1:
        return False
    if len(words) == _ENOUGH and is_family(words[-1][0]) and not is_family(words[0][0]):
        return True  # "Elaine Chiu"
    return bool(family_spellings(words[-1][0]) and not family_spellings(words[0][0]))
