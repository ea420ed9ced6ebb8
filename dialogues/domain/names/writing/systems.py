"""Romanisations that follow from another by rule, so that a surname alone is found in each.

Source: the tables of Wade and Giles for Pinyin, of the Kunrei system for Hepburn; the ways in which
the Arabic article is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

_SYLLABLE: Final = re.compile(
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ueng|iao|ian|ing|uai|uan|ang|eng|ong|iu|ie|ia|in|ui|uo|ua|un|ue|ai|ei|ao"
    r"|ou|an|en|er|a|e|i|o|u|v)"
)
_INITIALS: Final = (
    ("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("b", "p"), ("d", "t"), ("g", "k"), ("j", "ch"),
    ("q", "ch"), ("x", "hs"), ("z", "ts"), ("c", "ts"), ("r", "j"),
)  # fmt: skip
_WHOLE: Final = {
    "zhi": "chih", "chi": "chih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tzu",
    "si": "ssu", "yi": "i", "you": "yu", "yan": "yen", "ye": "yeh", "yong": "yung",
    "yue": "yueh", "er": "erh", "ge": "ko", "ke": "ko", "he": "ho", "gui": "kuei",
    "kui": "kuei", "guo": "kuo", "kuo": "kuo", "huo": "huo", "shuo": "shuo",
}  # fmt: skip
_FINALS: Final = (
    (re.compile(r"ong$"), "ung"), (re.compile(r"ian$"), "ien"), (re.compile(r"([iu])e$"), r"\1eh"),
    (re.compile(r"uo$"), "o"),
)  # fmt: skip
_KUNREI: Final = (
    (re.compile(r"tch"), "tty"), (re.compile(r"chi"), "ti"), (re.compile(r"ch"), "ty"),
    (re.compile(r"shi"), "si"), (re.compile(r"sh"), "sy"), (re.compile(r"ji"), "zi"),
    (re.compile(r"j"), "zy"), (re.compile(r"tsu"), "tu"), (re.compile(r"fu"), "hu"),
)  # fmt: skip
# ISO 9 without its marks; what has none is as any romanisation has it.
_SCIENTIFIC: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "je",
    "ж": "z", "з": "z", "и": "i", "і": "i", "ї": "ji", "й": "j", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f",
    "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "sc", "ъ": "", "ы": "y", "ь": "", "э": "e",
    "ю": "ju", "я": "ja", "қ": "k", "ғ": "g", "ң": "n", "ө": "o", "ү": "u", "ұ": "u", "һ": "h",
    "ә": "a",
}  # fmt: skip
# As German and French newspapers have always written Russian names.
_GERMAN: Final = _SCIENTIFIC | {
    "в": "w", "ж": "sch", "з": "s", "х": "ch", "ц": "z", "ч": "tsch", "ш": "sch", "щ": "schtsch",
    "ю": "ju", "я": "ja", "ё": "jo", "й": "i", "ы": "y", "є": "je", "ї": "ji",
}  # fmt: skip
_FRENCH: Final = _SCIENTIFIC | {
    "ж": "j", "у": "ou", "х": "kh", "ц": "ts", "ч": "tch", "ш": "ch", "щ": "chtch", "ю": "iou",
    "я": "ia", "ё": "io", "й": "i", "ы": "y", "є": "ie", "ї": "i",
}  # fmt: skip
_OLD: Final = (
    (re.compile(r"j"), "dj"), (re.compile(r"y"), "j"), (re.compile(r"c(?!h)"), "tj"),
    (re.compile(r"u"), "oe"), (re.compile(r"kh"), "ch"),
)  # fmt: skip
_LIP: Final = re.compile(r"n(?=[bmp])")
_ARTICLE: Final = re.compile(r"^(?:al|el|ul|ad|as|ar|an|at|az|ash|adh|ath)$")
ARTICLES: Final = frozenset({"al", "el", "ul"})
_SERVANT: Final = re.compile(r"^abd[aeuo]?(?:l|r(?=r))-?(?=[a-z]{3})")
_SUN: Final = re.compile(r"^(?:sh|dh|th|[dnrstz])")
_TYAN: Final = re.compile(r"tty")
_LONGEST: Final = 6  # letters of a syllable
_LONGEST_WORD: Final = 24


@lru_cache(maxsize=2_000)
def syllables(word: str) -> tuple[str, ...]:
    """The Pinyin syllables of a folded word; () where it is none."""
    for size in range(min(_LONGEST, len(word)), 0, -1):
        if len(word) <= _LONGEST_WORD and _SYLLABLE.fullmatch(word, 0, size):
            if size == len(word):
                return (word,)
            if more := syllables(word[size:]):
                return (word[:size], *more)
    return ()


def wade_giles(word: str) -> str:
    """A Pinyin word as Wade and Giles write it, without marks; "" where it is no Pinyin."""
    return "".join(map(_wade, syllables(word)))


def _wade(syllable: str) -> str:
    if syllable in _WHOLE:
        return _WHOLE[syllable]
    for pattern, final in _FINALS:
        syllable = pattern.sub(final, syllable)
    for initial, other in _INITIALS:
        if syllable.startswith(initial):
            return other + syllable.removeprefix(initial)
    return syllable


def kunrei(word: str) -> str:
    """A folded Japanese word in Hepburn, as the Kunrei system writes it."""
    word = _TYAN.sub("tch", word)
    for pattern, letters in _KUNREI:
        word = pattern.sub(letters, word)
    return word


def with_m(word: str) -> str:
    """ "Shimbun" for "Shinbun": the older Hepburn before lips."""
    return _LIP.sub("m", word)


def soewandi(word: str) -> str:
    """An Indonesian name as it was spelled before 1972: "Soelistijowati" for "Sulistyowati"."""
    for pattern, letters in _OLD:
        word = pattern.sub(letters, word)
    return word


def articles(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """An Arabic name with its article in every usual spelling, and as it is."""
    yield words
    if len(words) > 1 and _ARTICLE.match(words[0]):
        sun = _SUN.match(words[1])
        for article in ("al", "el", *([f"a{sun[0]}", f"e{sun[0]}"] if sun else [])):
            yield (article, *words[1:])


def servants(word: str) -> Iterator[str]:
    """ "Abdulaziz", "Abdel Aziz", "Abd al-Aziz" for one another; else the word alone."""
    yield word
    if match := _SERVANT.match(word):
        for article in ("al", "el", "ul", "ol"):
            yield f"abd{article}{word[match.end() :]}"


def is_cyrillic(native: str) -> bool:
    """Whether a name is in a script of the Slavs and their neighbours."""
    return any(letter in _SCIENTIFIC for letter in native.lower())


def scientific(native: str) -> str:
    """A Cyrillic name as ISO 9 writes it, without marks."""
    return _in(_SCIENTIFIC, native)


def abroad(native: str) -> tuple[str, ...]:
    """A Cyrillic name as Germans and as the French write it: "Schtschelochow", "Chtchelokhov"."""
    return _in(_GERMAN, native), _in(_FRENCH, native)


def _in(table: Mapping[str, str], native: str) -> str:
    return "".join(table.get(letter, letter) for letter in native.lower()).title()
