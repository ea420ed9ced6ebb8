"""Korean names in any romanisation: one key for what is the same in the Korean alphabet.

Source: the Revised Romanisation (2000), McCune and Reischauer (1939), and the spellings that people
choose for themselves. Vowels that these write alike ("eo", "o", "u", "oo") fall together, and so do
the plain, tense and aspirated consonants; unlike the sounds of other names, vowels are kept, for
many Korean syllables have little else.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ...wordset import word_set
from .parts import is_from
from .person import Person

_KOREA: Final = word_set("kr rok dprk kp korea")
_VOWELS: Final = frozenset("aEIUY")
_HANGUL: Final = re.compile(r"[\uac00-\ud7af]")
_SPELLED: Final = (("eo", ("o", "u", "uh")), ("u", ("oo", "eo", "o")), ("oo", ("u",)))
_STARTS: Final = (
    *(("g", "k"), ("k", "g"), ("b", "p"), ("p", "b"), ("d", "t"), ("t", "d"), ("j", "ch")),
    *(("ch", "j"), ("u", "woo"), ("u", "wu"), ("woo", "u"), ("r", "l"), ("r", "n")),
)
_RULES: Final = tuple(
    (re.compile(pattern), shown)
    for pattern, shown in (
        (r"[^a-z]", ""),
        (r"ee|ie|ea(?!u)", "i"),
        (r"ng", "Q"),
        (r"(?:tch|ch|jj|zh|j|z)", "C"),
        (r"(?:sch|sh|ss|s)", "S"),
        (r"(?:kk|gg|gh|ck|qu|q|k|g|x)", "K"),
        (r"(?:tt|dd|t|d)", "T"),
        (r"(?:pp|bb|ph|b|v|f|p)", "P"),
        (r"ar(?=K|$)", "a"),  # "Park"
        (r"wh|hw", "H"),
        (r"(?<=[aeou])h(?![aeiouwy])", ""),  # "Roh", "Noh", "Suh"
        (r"(?:rh|r|l)+", "L"),
        (r"(?<=[Qm])L(?![yi])", "n"),  # "Kang-nae" for Gang-rae
        # "Pinna" for Bit-na: as McCune and Reischauer write what is heard
        *((r"T(?=[nm])", "n"), (r"K(?=[nm])", "Q"), (r"P(?=[nm])", "m")),
        (r"(?:^|(?<=[QNLnmKTPS]))[LnN](?=y|i|ee)", ""),  # "Ri", "Lee", "Yi"; "ryol", "yul", "nyol"
        (r"^[Ln]", "n"),
        (r"(?:^|(?<=[^aeiou]))w(?=u|o|eo)", ""),  # "Wu", "Woo" and "U"
        (r"y(?:eo|ou|oo|o|u|eu)", "Y"),
        (r"^y(?=i|ee)", ""),
        (r"(?:oe|oi|oy|wae|we(?!o)|ae|ai|ay|ey|ei|e(?!e))(?![uo])", "E"),
        (r"(?:eui|ui|wi|i)", "I"),
        (r"(?:eo|eu|ou|oo|w?o|u)+", "U"),
        (r"(.)\1+", r"\1"),
    )
)


def is_korean(person: Person) -> bool:
    """Whether somebody's name is a Korean one: by the alphabet, or by where they are from."""
    return is_from(person, _KOREA) or _HANGUL.search(person.native_name) is not None


@lru_cache(maxsize=50_000)
def korean_key(letters: str) -> str:
    """What a folded Korean name is, however it is written in Latin letters."""
    for pattern, shown in _RULES:
        letters = pattern.sub(shown, letters)
    return letters


def korean_families(family: str) -> frozenset[str]:
    """The spellings of a folded Korean family name that people use, itself left out."""
    found = {family}
    for shown, others in _SPELLED:
        found |= {each.replace(shown, other, 1) for each in found for other in others}
        found |= {
            other + each.removeprefix(start)
            for each in tuple(found)
            for start, other in _STARTS
            if each.startswith(start) and not each.startswith(other)
        }
    return frozenset(each for each in found if korean_key(each) == korean_key(family)) - {family}


def has_two_syllables(key: str) -> bool:
    """Whether the key of a given name says enough to tell it from others."""
    return sum(letter in _VOWELS for letter in key) > 1
