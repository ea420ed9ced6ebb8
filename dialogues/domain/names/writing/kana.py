"""Japanese names in kana, as forms and cards have them above the characters: read from the Latin.

Source: Hepburn's table. A vowel without a macron may be long all the same where a name has none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import product
from typing import Final

_ROWS: Final = {
    "": "あいうえお",
    "k": "かきくけこ",
    "g": "がぎぐげご",
    "s": "さしすせそ",
    "z": "ざじずぜぞ",
    "t": "たちつてと",
    "d": "だぢづでど",
    "n": "なにぬねの",
    "h": "はひふへほ",
    "b": "ばびぶべぼ",
    "p": "ぱぴぷぺぽ",
    "m": "まみむめも",
    "r": "らりるれろ",
}
_VOWELS: Final = "aiueo"
_OTHERS: Final = {
    **{"ya": "や", "yu": "ゆ", "yo": "よ", "wa": "わ", "shi": "し", "chi": "ち", "tsu": "つ"},
    **{"fu": "ふ", "ji": "じ", "n": "ん"},
    **{
        start + vowel: kana + small
        for start, kana in (("sh", "し"), ("ch", "ち"), ("j", "じ"))
        for vowel, small in (("a", "ゃ"), ("u", "ゅ"), ("o", "ょ"))
    },
}  # fmt: skip
_SMALL: Final = (("ya", "ゃ"), ("yu", "ゅ"), ("yo", "ょ"))
_KANA: Final = (
    {
        start + vowel: kana
        for start, row in _ROWS.items()
        for vowel, kana in zip(_VOWELS, row, strict=True)
    }
    | {
        start + small: row[1] + kana
        for start, row in _ROWS.items()
        if start
        for small, kana in _SMALL
    }
    | _OTHERS
)
_SYLLABLE: Final = re.compile(
    r"(?P<double>([kstpgbd])(?=\2)|t(?=ch))|(?P<kana>(?:ts|sh|ch|[bcdfghjkmnprstzw]?y?)[aiueo]"
    r"|n'|n(?![aiueoy'])|m(?=[bmp]))(?P<long>\u0304|\u0302)?"
)
_LONG: Final = {"o": ("う", "お"), "u": ("う",), "a": ("あ",), "i": ("い",), "e": ("い", "え")}
_MOST: Final = 3  # vowels of which nothing tells whether they are long


def in_kana(word: str) -> frozenset[str]:
    """The ways in which a word in Latin letters is written in hiragana; none for any other."""
    plain = unicodedata.normalize("NFD", word.lower()).replace("’", "'")
    choices: list[tuple[str, ...]] = []
    end = 0
    for match in _SYLLABLE.finditer(plain.replace("-", "")):
        if match.start() != end:
            return frozenset()
        end = match.end()
        choices.append(tuple(_written(match, told=not plain.isascii())))
    if end != len(plain.replace("-", "")) or not all(choices):
        return frozenset()
    unsure = [at for at, each in enumerate(choices) if len(each) > 1]
    for at in unsure[_MOST:]:
        choices[at] = choices[at][:1]
    return frozenset(map("".join, product(*choices)))


def _written(match: re.Match[str], *, told: bool) -> Iterator[str]:
    """A syllable in kana; with its vowel long, where that is said or may be."""
    if match["double"]:
        yield "っ"
        return
    shown = match["kana"]
    kana = _KANA.get("n" if shown in {"m", "n'"} else shown)
    if kana is None:
        return
    long = [kana + each for each in _LONG.get(shown[-1], ())]
    if match["long"]:
        yield from long
        return
    yield kana
    if not told and shown[-1] in "ou":
        yield from long
