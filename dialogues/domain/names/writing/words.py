"""A text as a row of words, folded for comparing, with their offsets in the text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from anyascii import anyascii

from ...wordset import word_set
from .cleaned import INVISIBLE

APOSTROPHES: Final = "'’ʼ‘ʻʹʺʿʾ`´′＇"
_LEFT_OUT: Final = str.maketrans(dict.fromkeys(INVISIBLE + APOSTROPHES))
# Marks over and under letters: accents, the vowels of Hebrew, Arabic and the scripts of India.
_ON_LETTERS: Final = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0962\u0963\u0981-\u0983\u09bc-\u09cd"
    "\u09d7\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57\u0b82"
    "\u0bbe-\u0bcd\u0c00-\u0c04\u0c3c-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d4d\u0d81-\u0d83"
    "\u0dca-\u0ddf"
)
# An ending of Turkish after an apostrophe is none of the name's: "Hill'in", "Hill'den".
_TURKISH: Final = (
    r"(?:n?[ıiuü]n|n?[dt][ae]n?|y[ıiuüae]|l[ae]r?|yl[ae]|[dt][ae]ki|ler[ie]n?|lar[ıa]n?)"
    r"(?![^\W\d_])"
)
# An apostrophe is inside of a word where no English ending follows ("Ch'eng", "Tz'u"). For speed
# the small letters have a part of their own, told fastest, and each way on starts with what it
# takes, not with what stands around that.
_WORD: Final = re.compile(
    rf"([^\W\d_][a-z]*[^\W\d_]*(?:(?:[{_ON_LETTERS}]+"
    rf"|[{APOSTROPHES}](?!(?<=[^\W\d_]{{5}}.){_TURKISH})"
    rf"(?=[^\W\d_][\u0300-\u036f]*[^\W\d_]|[^\W\d_dmstDMST]))[^\W\d_]*)*)"
)
_SENTENCE: Final = re.compile(
    r"[.!?…:;][\"'”’)\]*_]*\s|\n\s*\n|\n[ \t]*[-*•#>|\d(\[]|[“\"|\]]|[—–]\s"
)
_MARKS: Final = re.compile("[\u0300-\u036f]")
_NO_LETTER: Final = re.compile(r"[^a-z]")
# Letters that look like Latin ones; "ԛ" and its like stand in no name but to hide it.
_LOOKALIKE: Final = str.maketrans(
    "аеорсхуіјѕһԁԛԝӏАВЕКМНОРСТХУІЈЅԌԚԜαεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧɑɡıʟ"
    "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢօսոհցᎪᎬᎫᎷᎻᎢᏒᏚᎳᎠᏀᏴᏟᏢᏞᏃᏦ",
    "aeopcxyijshdqwlABEKMHOPCTXYIJSGQWaeikvoptuxABEZHIKMNOPTYXagil"
    "abcdefghijkmnoprstuvwyzounhgAEJMHTRSWDGBCPLZK",
)
# And Latin ones that look like Cyrillic ones, in a word of these.
_CYRILLIC: Final = str.maketrans("aeopcxyABEKMHOPCTXY", "аеорсхуАВЕКМНОРСТХУ")
_SMALL_CAPITALS: Final = frozenset("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ")
_SHORTEST_HIDDEN: Final = 2
# A full stop after these ends no sentence, where they have a capital.
_SHORTENED: Final = word_set(
    "mr mrs ms dr prof amb gen col capt cdr cmdr adm lt maj rev hon sr sra srta mme fr hr"
)


class Word(NamedTuple):
    """One run of letters. `gap` is what stands between it and the word before.

    `folded` is in ASCII where that is what a reader sees, `native` what it is in another script.
    """

    folded: str
    native: str
    start: int
    end: int
    capital: bool
    upper: bool
    opens: bool  # the first of a sentence
    follows: bool  # nothing but a space or a hyphen parts it from the word before
    gap: str


_new: Final = tuple.__new__  # a third of the time of the class itself
_FOLLOWING: Final = frozenset(
    {" ", "-", "‐", "‑", "\n", "-\n", " \n", "\u00a0", "\u3000", "_", "  ", "   ", "\r\n"}
)


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, in time that grows with its length."""
    found: list[Word] = []
    # Looked up once: this loop is half the time.
    add, read, new, read_gap = found.append, read_word, _new, _read_gap
    end, unread = 0, ""
    parts = _WORD.split(text)
    for gap, shown in zip(parts[::2], parts[1::2], strict=False):
        start = end + len(gap)
        end = start + len(shown)
        folded, native, capital, upper = read(shown)
        if unread:
            gap, unread = unread + gap, ""
        if not folded:
            unread = gap + shown
            continue
        opens, follows = read_gap(gap)
        opens = opens or not found
        if gap == ". " and found and found[-1].folded in _SHORTENED and found[-1].capital:
            opens = False  # "Dr. Hill"
        add(new(Word, (folded, native, start, end, capital, upper, opens, follows, gap)))
    return tuple(found)


@lru_cache(maxsize=50_000)
def _read_gap(gap: str) -> tuple[bool, bool]:
    """Whether a sentence opens after what stands between two words; whether the second follows."""
    follows = gap in _FOLLOWING
    return not follows and _SENTENCE.search(gap) is not None, follows


@lru_cache(maxsize=100_000)
def read_word(shown: str) -> tuple[str, str, bool, bool]:
    """What a word is folded and in its own script, and whether it has capitals."""
    # "d'Aubeterre" has a capital too.
    capital = shown[0].isupper() or (shown[0].islower() and shown != shown.lower())
    capital = capital or shown[0] in _SMALL_CAPITALS
    return fold(shown), in_script(shown), capital, len(shown) > 1 and shown.isupper()


def fold(word: str) -> str:
    """A word in ASCII letters of lower case; other scripts as they are, without case."""
    if word.isascii() and word.isalpha():
        return word.lower()
    plain = unicodedata.normalize("NFKC", word.translate(_LEFT_OUT))
    if not _is_latin(plain):
        plain = _MARKS.sub("", plain)
        seen = plain.translate(_LOOKALIKE)
        if len(seen) < _SHORTEST_HIDDEN or not _is_latin(seen):
            return plain.casefold()
        plain = seen
    return _NO_LETTER.sub("", anyascii(plain).lower())


def in_script(word: str) -> str:
    """A word of another script than the Latin, without case; "" for a Latin one."""
    if word.isascii():
        return ""
    plain = unicodedata.normalize("NFKC", word.translate(_LEFT_OUT))
    if _is_latin(plain):
        return ""
    if "\u0400" <= max(plain) <= "\u052f":
        plain = plain.translate(_CYRILLIC)
    return plain.casefold()


def _is_latin(word: str) -> bool:
    return all(ord(char) < 0x2B0 or 0x1E00 <= ord(char) < 0x1F00 for char in word)


def folded_words(text: str) -> tuple[str, ...]:
    """The folded words of a text."""
    return tuple(word.folded for word in words_of(text))
