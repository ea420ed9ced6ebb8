"""How a name sounds, roughly: one key for its spellings in every usual romanisation.

Source: the consonant classes of Soundex (Russell, 1918), drawn so that the systems that divide a
consonant (Pinyin and Wade-Giles, Hepburn and Kunrei, Revised and McCune-Reischauer, BGN and ISO)
fall together; vowels, which no two systems write alike, are dropped.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import DamerauLevenshtein

_GROUPS: Final = (
    (re.compile(r"ck"), "k"),
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
_TU: Final = re.compile("t(?=[iu])")
_H_ALONE: Final = re.compile(r"(?<![bcdgjkprstwz])h")
_OU: Final = re.compile(r"(?:(?<![^\W])|(?<=el)|(?<=al))ou(?=[aei])")
_DROPPED: Final = re.compile(r"[^A-Z]")
_TWICE: Final = re.compile(r"(.)\1+")
_VOWELS: Final = (
    (re.compile(r"(?<=[a-z])h$|(?<=[aeiou])h(?![aeiou])"), ""),
    (re.compile(r"a[iy]|e[iy]"), "E"),
    (re.compile(r"ou|oo|[ou]"), "U"),
    (re.compile(r"ee|[iey]"), "I"),
    (re.compile(r"aa|a"), "A"),
    (re.compile(r"([A-Za-z])\1"), r"\1"),
)
_ALIKE: Final = 0.4  # of the letters, at least
_SHORT: Final = 4
_ALIKE_SHORT: Final = 0.3
_MUCH: Final = 3
_ALIKE_ALONE: Final = 0.75
_LONG: Final = 8
_SWAPPED: Final = 6  # letters of a word of which any two may have changed places
_PAIR: Final = 2
_SLAVIC: Final = re.compile(r"[iy]+[ijy]*$")
_DERIVED: Final = re.compile(
    r"a|o|e|y|i|s|ka|ya|sk|an|ia|ism|ist|ite|ian|ese|ov|ev|iyy?ah?|abad|pur|stan|grad|ville"
)
_JAPANESE: Final = ("tsuchi", "guchi", "buchi", "moto", "hashi", "bayashi", "nishi", "zuki")
_LONG_NISBA: Final = 5  # letters
_OF_WOMEN: Final = ("ova", "eva", "ina")  # of a family whose men have no "a"


def sound(letters: str) -> str:
    """The classes of a word's consonants in their order; "" where it has none."""
    for pattern, letter in _GROUPS:
        letters = pattern.sub(letter, letters)
    return _DROPPED.sub("", _TWICE.sub(r"\1", letters))


def with_y(letters: str) -> str:
    """As the scholarly systems for Cyrillic write it, where j is a vowel."""
    return letters.replace("j", "y")


def with_k(letters: str) -> str:
    """As Arabic and Persian are written, where q is a deep k, and x two letters."""
    return letters.replace("q", "k").replace("x", "ks")


def with_s(letters: str) -> str:
    """As Persian and Turkish say what Arabic has with a tongue between the teeth."""
    return letters.replace("th", "s").replace("dh", "z")


def with_v(letters: str) -> str:
    """As Germans and Poles write what is said in front of the mouth: "Kowalow", "Szewczuk"."""
    return letters.replace("w", "v")


def with_d(letters: str) -> str:
    """As all but the Japanese say "tu" and "ti", whatever letters are for the vowel."""
    return _TU.sub("d", letters)


def with_kh(letters: str) -> str:
    """As the scholarly systems for Cyrillic and Arabic write what is said far back: "Prohor"."""
    return _H_ALONE.sub("kh", letters) if len(letters) > _SHORT else letters


def with_w(letters: str) -> str:
    """As the French write what others begin with a w: "Ouazzani"."""
    return _OU.sub("w", letters)


def with_sam(letters: str) -> str:
    """As Tamils write what others have with a w: "Periyasamy"."""
    return letters.replace("swam", "sam")


READINGS: Final[tuple[Callable[[str], str], ...]] = (
    str,
    with_y,
    with_k,
    with_s,
    with_v,
    with_d,
    with_kh,
    with_w,
    with_sam,
)


@lru_cache(maxsize=50_000)
def sounds_of(letters: str) -> frozenset[str]:
    """How words that spaces part sound in every reading, run together and each by itself."""
    said = {read(each) for each in {letters, letters.replace(" ", "")} for read in READINGS}
    return frozenset(map(sound, said))


def alike(one: str, other: str, more: float = 0.0) -> bool:
    """Whether two words that sound alike also look alike enough, `more` where that is asked."""
    least = max(more, _ALIKE if max(len(one), len(other)) > _SHORT else _ALIKE_SHORT)
    return likeness(one, other) >= least


@lru_cache(maxsize=50_000)
def likeness(one: str, other: str) -> float:
    """How much of two words is the same, from 0 to 1."""
    return 1 - DamerauLevenshtein.normalized_distance(one, other)


def sounds_like(shown: str, meant: str) -> bool:
    """Whether a surname is another spelling of one that says much: three classes or more."""
    classes = sound(meant)
    if len(classes) < _MUCH or heard_as(shown).isdisjoint(heard_as(meant)):
        return False
    if vowels_alike(shown) == vowels_alike(meant):
        return True
    return alike(shown, meant, 0.0 if len(classes) > _MUCH else _ALIKE_ALONE)


def vowels_alike(word: str) -> str:
    """A word with one letter for each vowel of Arabic, however it is written: "Zayna", "Zeinah"."""
    for pattern, letter in _VOWELS:
        word = pattern.sub(letter, word)
    return word


def is_misspelled(shown: str, meant: str) -> bool:
    """Whether a word is another with one letter wrong, or two in a long one."""
    allowed = 1 if len(meant) < _LONG else 2
    distance = DamerauLevenshtein.distance(shown, meant, score_cutoff=allowed)
    begins = shown[:1] == meant[:1] or len(meant) >= _LONG
    wrong = 0 < distance <= allowed or _has_swapped(shown, meant)
    return wrong and begins and not is_derived(shown, meant)


def _has_swapped(shown: str, meant: str) -> bool:
    """Whether two letters of a word have changed places, be it over others: "Kaiolu", Kaiulo."""
    if len(shown) != len(meant) or len(meant) < _SWAPPED:
        return False
    apart = [(one, other) for one, other in zip(shown, meant, strict=True) if one != other]
    return len(apart) == _PAIR and apart[0] == apart[1][::-1]


def is_derived(shown: str, meant: str) -> bool:
    """Whether a word is made of a name by an ending: "Ivanova", "Ivanovo", "Hillian".

    Or the name of the word: "Sohrabi" is no Sohrabian.
    """
    if _SLAVIC.sub("y", shown) == _SLAVIC.sub("y", meant):
        return False  # "Podlesnyi", "Podlesnij"
    if len(meant) > {meant + "s": _LONG + 1, meant + "e": _LONG}.get(shown, len(meant)):
        return False  # of a long name it is a slip
    if meant.startswith(shown) and len(meant) - len(shown) > 1:
        return _DERIVED.fullmatch(meant, len(shown)) is not None
    if meant == shown + "a" and meant.endswith(_OF_WOMEN):
        return True  # Kosygin is no Kosygina
    if meant == shown + "i" and len(shown) >= _SHORT:
        return not meant.endswith(_JAPANESE)  # and from Harar, "Harari"
    if meant.endswith("i") and shown == meant[:-1] + "a" and len(meant) > _LONG_NISBA:
        return True  # "Hillari" is who is from Hillara
    if meant.endswith("y") and shown == meant + "a":
        return False  # "Chattopadhyaya"
    if not shown.startswith(meant) or (meant.endswith("a") and shown == meant + "ya"):
        return False  # "Galushchinskaya" is "Galushchinska" in Russian
    return _DERIVED.fullmatch(shown, len(meant)) is not None


def heard_as(word: str) -> frozenset[str]:
    """How a surname alone may sound: with q a deep k, with w as Germans and Poles have it."""
    return frozenset(map(sound, {word, with_k(word), with_v(word)}))
