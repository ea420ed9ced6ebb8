""" "A" or "an", by the sound of what follows."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from .wordlists import words

KEPT: Final = 500  # labels: a report prints the same ones again and again
_CHUNK: Final = re.compile(r"[^\W_]+(?:\.[^\W_](?![^\W_]))*")
# The letters whose names open with a vowel: an F, an R, but a U ("you").
_VOWEL_LETTERS: Final = frozenset("AEFHILMNORSX")
# Capitals that are read as a word, where that sounds unlike the name of their first letter.
_WORDS_WITH_A: Final = frozenset(
    words(
        "FARC FATAH FIFA HAMAS LATAM LAWS MENA NAFTA NASA NATO NORAD RAND SAARC SADC SALT SIPRI "
        "START SWIFT UNESCO UNICEF UNIDO UNITAR"
    )
)
_WORDS_WITH_AN: Final = frozenset(["UNASUR", "UNCTAD", "UNRWA"])
_EIGHT: Final = re.compile(r"8|1[18](?:\d{3})*(?!\d)")  # eight, eleven, eighteen
_SILENT_H: Final = re.compile(r"hour|heir|honest|honou?r")
# "You" and "won": a European, a Ukrainian, a Uruguayan, a union, a one-time official.
_CONSONANT_SOUND: Final = re.compile(
    r"e[uw]|one(?![a-z])|once(?![a-z])|oui|ou[ai]|unanim|uni(?![nmd])|uyg|uig"
    r"|u[bcfghjkqrstv][aeiou]|ukr|utr[ei]"
)
_VOWELS: Final = frozenset("aeiou")
_LONGEST_ACRONYM: Final = 5


@lru_cache(KEPT)
def article(following: str) -> str:
    """ "a" or "an", for the words that follow it."""
    return "an" if _opens_with_a_vowel(following) else "a"


def _opens_with_a_vowel(following: str) -> bool:
    plain = unicodedata.normalize("NFKD", following)
    found = _CHUNK.search("".join(each for each in plain if not unicodedata.combining(each)))
    if not found:
        return False
    word = found[0]
    if word[0].isdigit():
        return _EIGHT.match(word) is not None
    letters = word.removesuffix("s") or word
    if letters in _WORDS_WITH_A or letters in _WORDS_WITH_AN:
        return letters in _WORDS_WITH_AN
    if _is_spelt_out(letters):
        return letters[0] in _VOWEL_LETTERS
    return _sounds_like_a_vowel(word.casefold())


def _is_spelt_out(letters: str) -> bool:
    """Whether a word is read letter by letter: US, NGO, U.S., X, G7."""
    capitals = [letter for letter in letters if letter.isalpha()]
    return all(letter.isupper() for letter in capitals) and len(capitals) <= _LONGEST_ACRONYM


def _sounds_like_a_vowel(word: str) -> bool:
    if word[0] == "h":
        return _SILENT_H.match(word) is not None
    if word[0] == "y":  # an Ypres veteran, a Yemeni
        return word[1:2] not in _VOWELS
    return word[0] in _VOWELS and _CONSONANT_SOUND.match(word) is None
