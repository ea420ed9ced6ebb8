"""Words of another script that stand in a Latin text as only a name would: "Мельник asked".

Of itself such a word may be any, "miller"; but an English sentence begins with no word of Russian,
and has none of Urdu near a name in that script, unless it tells what the word means.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Final

from ...wordset import word_set
from ..around.vocabulary import SAYING
from ..writing.words import Word
from .beside import has_case

_NEAR: Final = 60  # characters
_SHARE: Final = 0.25  # of the words of a text
_FEW: Final = 4  # words after one in which it is told what it means
_TOLD_OF: Final = word_set(
    "word words name names noun verb term letter letters mean means meaning meant for stands "
    "translates translated spells spelt spelled rhymes written read reads said pronounced"
)
_ARTICLES: Final = word_set("a an the")
# Of what has one of these near, the word is spoken of and not somebody.
_GLOSSED: Final = word_set(
    "word words noun verb adjective term phrase slogan letter letters character characters sign "
    "syllable mean means meaning meant translates translated translation spells spelt spelled "
    "rhymes pronounced arabic hebrew persian farsi urdu chinese japanese korean russian script "
    "language dialect calligraphy poem song painted printed proverb title greeting toast door wall "
    "board banner plate poster label"
)
_BEFORE: Final = 3  # words
_QUOTES: Final = frozenset("\"'“”‘’«»„‟*_「」")


def are_few(native: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether so few words of a text are in a script that it is written in another."""
    return len(native) < _SHARE * len(words)


def names_alone(words: Sequence[Word], names: Iterable[int]) -> frozenset[int]:
    """The offsets of such words; `names` are those of names that are no words."""
    near = sorted(names)
    return frozenset(
        word.start
        for at, word in enumerate(words)
        if word.native and _is_among_latin(words, at) and _is_a_name(words, at, near)
    )


def _is_among_latin(words: Sequence[Word], at: int) -> bool:
    """Whether no word of another script stands at once before or after."""
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    return not any(word.native for word in beside)


def is_glossed(words: Sequence[Word], at: int) -> bool:
    """Whether a word of another script is in quotes, or told of as a word."""
    after = words[at + 1 : at + 1 + _FEW]
    closing = after[0].gap[:1] if after else ""
    if words[at].gap[-1:] in _QUOTES or closing in _QUOTES - {"'", "’"}:
        return True
    near = [*words[max(0, at - _BEFORE) : at], *after]
    return any(each.folded in _GLOSSED for each in near) or (
        at > 0 and words[at - 1].folded in _ARTICLES
    )


def _is_a_name(words: Sequence[Word], at: int, near: Sequence[int]) -> bool:
    """Whether it acts in a sentence, or stands near a name in a script without capitals."""
    word, after = words[at], words[at + 1 : at + 1 + _FEW]
    said = after[:1] and after[0].gap == " " and after[0].folded in SAYING
    if not said and any(each.folded in _TOLD_OF for each in after):
        return False
    if not has_case(word.native):
        first = bisect_left(near, word.start - _NEAR)
        here = near[first : first + 1] != [] and near[first] <= word.start + _NEAR
        return here or not is_glossed(words, at)
    acts = bool(after) and after[0].gap == " " and not after[0].capital
    defined = len(after) > 1 and after[1].folded in _ARTICLES and after[0].folded in {"is", "was"}
    return word.capital and acts and not defined
