"""Short and pet forms of given names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from ...wordset import word_set
from .nicknames_east import EAST
from .nicknames_west import WEST
from .petnames_north import PETNAMES_NORTH
from .petnames_south import PETNAMES_SOUTH

# Those of them that are words first: "Art", "Memo to all".
WORDS: Final = word_set(
    "al ed jo art bea bee bill bob buck bud cal cam cash cat chip chuck cliff dick dom don dot "
    "doug drew flo fran frank gail gene hal hank herb ike jack josh kit kitty lance lex lou mace "
    "marge mark max may mel memo merry mick mill misty mitch molly nan nat ned norm olive pam pat "
    "patty peg pip pop ray rick rob robin rod ross rose rosie roy ruby rusty sally sandy sid skip "
    "sky sly stan star stew sue tab tel tilly toby tod tom trip val vic viv wade wally will "
    "willow win woody zak lulu manu papa mimi coco lola lolo pepe dima lev seba tala slava mina "
    "aga ola bela mala ale chap obi "
)
_SHORTEST: Final = 3
_SYSTEMS: Final = (
    (re.compile("[iyj](?=[aeou])"), ""),
    (re.compile("[iyj]+$"), "i"),
    (re.compile("kh"), "h"),
    (re.compile(r"(.)\1"), r"\1"),
)
_GODS: Final = ("oluwa", "olu", "chukwu")
_MOST_LOST: Final = 6  # letters of a given name that a short one is without
# Pet endings, after the beginning of a name: "Lenka", "Carlinhos".
_PETS: Final = (
    *("ie", "y", "ito", "ita", "inho", "inha", "cito", "cita", "ushka", "enka", "ochka", "etje"),
    *("ka", "ek", "us", "li", "chen", "ino", "ina", "etta", "etto", "usya", "sha"),
)


@cache
def _short() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    tables = f"{WEST.strip()}\n{EAST.strip()}".replace("\\\n", "").splitlines()
    packed = ";".join((PETNAMES_NORTH, PETNAMES_SOUTH)).split(";")
    for line in [*tables, *packed]:
        names, _, called = line.partition(":")
        for name in names.split():
            for key in {name, _canonical(name)}:
                found[key] = found.get(key, frozenset()) | frozenset(called.split())
    return found


def given_names() -> frozenset[str]:
    """The given names that the table knows short forms of."""
    return frozenset(_short())


@cache
def pet_names() -> frozenset[str]:
    """Every short and pet form of the table that is no given name itself."""
    return frozenset(each for called in _short().values() for each in called) - given_names()


def _canonical(name: str) -> str:
    """A Slavic or Turkic name whatever system it is romanised in."""
    for pattern, letters in _SYSTEMS:
        name = pattern.sub(letters, name)
    return name


def nicknames(given: Iterable[str]) -> frozenset[str]:
    """What somebody with these folded given names may be called."""
    row = tuple(given)
    table = {each for name in row for key in (name, _canonical(name)) for each in _called(key)}
    respelled = {spelled for each in table for spelled in _respelled(each)}
    made = {each for name in row for each in (*_praised(name), *_diminutives(name))}
    return frozenset(table | respelled | made)


def _called(name: str) -> frozenset[str]:
    return _short().get(name, frozenset())


def _respelled(word: str) -> Iterator[str]:
    """A pet name of Slavs as Germans and the French write it: "Katja", "Sacha"."""
    if word.endswith("ya") and len(word) > _SHORTEST:
        yield from (word[:-2] + ending for ending in ("ia", "ja"))
    if word.endswith("sha"):
        yield from (word[:-3] + ending for ending in ("cha", "scha"))


def _praised(name: str) -> Iterator[str]:
    """What is left of a Yoruba or an Igbo name without the god in it: "Femi" of "Oluwafemi"."""
    for god in _GODS:
        rest = name.removeprefix(god)
        if rest != name and len(rest) > _SHORTEST:
            yield rest
            yield from (other + rest for other in _GODS[:2] if other != god)
            return


def _diminutives(name: str) -> tuple[str, ...]:
    """What a Spanish or Portuguese name is made into: "Rosita", "Pedrinho", "Lupita"."""
    if len(name) < _SHORTEST + 1 or name[-1] not in "ao":
        return ()
    stem = name[:-1]
    return (f"{stem}it{name[-1]}", f"{stem}inh{name[-1]}")


def is_shortened(word: str, given: str) -> bool:
    """Whether a folded word is the beginning or the end of a given name, or a pet form of one."""
    lost = len(given) - len(word)
    if len(word) >= _SHORTEST and 0 < lost <= _MOST_LOST and given.startswith(word):
        return True
    if len(word) > _SHORTEST and 0 < lost <= _MOST_LOST and given.endswith(word):
        return True
    stems = (word.removesuffix(each) for each in _PETS if word.endswith(each))
    return any(len(each) >= _SHORTEST and given.startswith(each) for each in stems)
