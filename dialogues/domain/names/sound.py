"""How a name sounds, roughly: one key for its spellings in every usual romanisation.

Source: the consonant classes of Soundex (Russell, 1918), drawn so that the systems that divide a
consonant (Pinyin and Wade-Giles, Hepburn and Kunrei, Revised and McCune-Reischauer, BGN and ISO)
fall together; vowels, which no two systems write alike, are dropped.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import DamerauLevenshtein

_GROUPS: Final = (
    (re.compile(r"ng"), "N"),
    (re.compile(r"(?<=[aeiou])w(?![aeiou])"), ""),
    (re.compile(r"f(?=u)"), ""),
    (re.compile(r"t(?=[iu])"), "S"),
    (re.compile(r"shch|schtsch|chtch|stch"), "S"),
    (re.compile(r"tsch|tch|dzh|sch|tsz|zh|ch|sh|hs|tz|ts|cz|sz|dj|tj|ss|ç|[sczjqx]"), "S"),
    (re.compile(r"kh|gh|ck|[kg]"), "K"),
    (re.compile(r"ph|[fvw]"), "F"),
    (re.compile(r"[bp]"), "P"),
    (re.compile(r"th|dh|[td]"), "T"),
    (re.compile(r"[nm]"), "N"),
    (re.compile(r"[lr]"), "L"),
)
_DROPPED: Final = re.compile(r"[^A-Z]")
_TWICE: Final = re.compile(r"(.)\1+")
_ALIKE: Final = 0.45  # of the letters, at least
_SHORT: Final = 4
_ALIKE_SHORT: Final = 0.3
_MUCH: Final = 3


@lru_cache(maxsize=50_000)
def sound(letters: str) -> str:
    """The classes of a word's consonants in their order; "" where it has none."""
    for pattern, letter in _GROUPS:
        letters = pattern.sub(letter, letters)
    return _DROPPED.sub("", _TWICE.sub(r"\1", letters))


def alike(one: str, other: str) -> bool:
    """Whether two words that sound alike also look alike enough."""
    least = _ALIKE if max(len(one), len(other)) > _SHORT else _ALIKE_SHORT
    return 1 - DamerauLevenshtein.normalized_distance(one, other) >= least


def sounds_like(shown: str, meant: str) -> bool:
    """Whether a surname is another spelling of one that says much: three classes or more."""
    return len(sound(meant)) >= _MUCH and sound(shown) == sound(meant) and alike(shown, meant)


def is_misspelled(shown: str, meant: str) -> bool:
    """Whether a word is another with one letter wrong, or two in a long one."""
    allowed = 1 if len(meant) < 9 else 2
    distance = DamerauLevenshtein.distance(shown, meant, score_cutoff=allowed)
    return 0 < distance <= allowed and shown[:1] == meant[:1]
