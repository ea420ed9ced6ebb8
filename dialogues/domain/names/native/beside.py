"""What stands beside a native name: whether it is somebody's, and surely theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from anyascii import anyascii
from wordfreq import zipf_frequency

from ..around.vocabulary import PUBLIC_OFFICES
from ..figures.public import FAMILIES, FIGURES
from ..writing.endings import plain
from ..writing.nicknames import given_names, pet_names
from ..writing.sound import likeness, sound
from ..writing.words import Word
from .beside_words import AFTER, BEFORE, GIVEN, OF_NATIONS, SAYING, THINGS, THINGS_AFTER

_CASED: Final = (("\u0370", "\u052f"), ("\u0531", "\u0587"))
_SLAVIC: Final = ("ru", "uk")
_CASED_LANGUAGES: Final = ("ru", "uk", "bg", "el")
_UNCASED: Final = ("fa", "ar", "he", "ur")
_FREQUENT: Final = 4.75  # an Arabic or a Hebrew word as frequent is one, whoever has it as a name
_RARE: Final = 3.6
# The ends of verbs and adverbs that open a sentence in Slavic languages.
_VERBAL: Final = re.compile("(?:[аеиуыя]л[аио]?|[аеиу]в|[аеиу]ть|[еую]т|ит|ся|сь|но|ло)$")
_GIVEN_LATIN: Final = given_names() | {
    name[0] for name in FIGURES if len(name) == 2 and len(name[0]) > 3
}
_WORD: Final = 3.3  # a native word as frequent (Zipf) is one
# Names end like this, whatever their case.
_NAMES: Final = re.compile(
    "(?:[оеё]в|[иы]н|ск|цьк|ськ|енк|[юу]к|ич|іч|ић|ян|дз|швил)(?:[аеиіоуыюйя]|ом|ым|ем|ой|ого|ому|ий)?$"
)
_SHORTEST: Final = 2
_ALIKE: Final = 0.75
_SAME: Final = 0.85
_VOWELS: Final = re.compile("[aeiouyw]")
_NO_LETTER: Final = re.compile("[^a-z]")
_HEADS: Final = 3  # letters of what is no name without what follows
_HEADS_OF_NAMES: Final = frozenset({"عبد", "ابو", "ابن", "בן", "בר", "אבו"})
_INDIC: Final = re.compile("[\u0900-\u0dff]")
_ARABIC: Final = re.compile("[\u0600-\u06ff]")
_ARTICLES: Final = ("ال", "لل", "وال", "بال", "ولل", "فال", "كال")
_PREFIXES: Final = ("وال", "ال", "و", "ل", "ب", "ו", "ה", "ל", "ב", "ש")


def has_case(word: str) -> bool:
    """Whether a word's script has capitals that its writers use."""
    return any(low <= word[:1].lower() <= high for low, high in _CASED)


def adjoins(first: Word, second: Word) -> bool:
    """Whether nothing but a space, a hyphen or the like is between two words."""
    return second.start - first.end <= len(second.gap) and second.gap.strip(" \n,-.־\u2010") == ""


def is_addressed(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a form of address stands before a name or after it."""
    before, after = _near(words, first, last)
    return (before is not None and plain(before.native) in BEFORE) or (
        after is not None and plain(after.native) in AFTER
    )


def speaks(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a verb of speech stands at once before a name or after it."""
    near = _near(words, first, last)
    return any(each is not None and plain(each.native) in SAYING for each in near)


def is_not_theirs(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a part of a name is that of a thing, of a public figure or of somebody else."""
    before, after = _near(words, first, last)
    if before is not None and any(
        _is_in(table, before.native) for table in (THINGS, OF_NATIONS, GIVEN)
    ):
        return True
    if before is not None and _INDIC.match(before.native) and _is_heard(before.native):
        return True
    if after is not None and plain(after.native) in THINGS_AFTER:
        return True
    shown = "".join(word.native for word in words[first : last + 1])
    return (
        (before is not None and _is_figure(before.native, shown))
        or (after is not None and _is_figure(shown, after.native))
        or (after is not None and first != last and _is_longer_figure(words[first], after))
        or _is_of_longer(words, first, last)
    )


def in_office(words: Sequence[Word]) -> frozenset[int]:
    """ "Yeltsin's minister, Козырев": the offsets of those whose office is told in Latin letters.

    They are of those who govern or governed, whoever else has such a name.
    """
    return frozenset(
        word.start
        for before, word in pairwise(words)
        if word.native
        and before.folded in PUBLIC_OFFICES
        and word.gap in {" ", ", "}
        and _latin(word.native) in FAMILIES
    )


def _is_longer_figure(first: Word, last: Word) -> bool:
    """Whether the first of some words and the one after them are a public figure's name."""
    return len(first.native) > _HEADS and _is_figure(first.native, last.native)


def _is_of_longer(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether two words before, or an article after, make a longer name of it or a thing."""
    before, after = _near(words, first, last)
    shown = words[first]
    if before is not None and first > 1 and adjoins(words[first - 2], before):
        told = words[first - 2].native
        if plain(told) in _HEADS_OF_NAMES or _is_figure(told, shown.native):
            return True
        if plain(before.native) in BEFORE and _is_in(THINGS, told):
            return True
    if after is None or not _ARABIC.match(shown.native) or shown.native.startswith(_ARTICLES):
        return False
    said = before is not None and plain(before.native) in SAYING
    return not said and first == last and after.native.startswith("ال")


def is_name(word: Word) -> bool:
    """Whether what opens a sentence is a given name rather than a word, in a script with case."""
    said = plain(word.native)
    if said in BEFORE or said in SAYING or _VERBAL.search(said):
        return False
    if _latin(word.native) in pet_names():
        return False  # whoever is called so, and may be theirs
    return _is_given(word.native) or max(_often(word.native)) < _RARE


@lru_cache(maxsize=5_000)
def _is_heard(native: str) -> bool:
    """Whether a word in a script of India sounds like the first name of a public figure."""
    return _VOWELS.sub("", _latin(native)) in _skeletons()


@lru_cache(maxsize=1)
def _skeletons() -> frozenset[str]:
    bare = (_VOWELS.sub("", name[0]) for name in FIGURES if len(name) > 1)
    return frozenset(each for each in bare if len(each) > _HEADS)


@lru_cache(maxsize=5_000)
def _is_given(native: str) -> bool:
    shown = _latin(native)
    return any(likeness(shown, each) >= _SAME for each in _GIVEN_LATIN if each[:2] == shown[:2])


def _often(native: str) -> list[float]:
    return [zipf_frequency(native, each) for each in _CASED_LANGUAGES]


def is_word(words: Sequence[Word], at: int) -> bool:
    """Whether a name that is a word too opens a sentence, and nobody is said to speak."""
    word = words[at]
    if not has_case(word.native):
        return max(zipf_frequency(word.native, each) for each in _UNCASED) >= _FREQUENT
    if not (word.opens and has_case(word.native)) or word.upper or speaks(words, at, at):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if after is not None and (after.capital or not after.follows):
        return False
    return _is_common(word.native)


@lru_cache(maxsize=5_000)
def _is_common(native: str) -> bool:
    if _NAMES.search(native):
        return False
    return any(zipf_frequency(native, each) >= _WORD for each in _SLAVIC)


def _is_in(table: frozenset[str], native: str) -> bool:
    bare = plain(native)
    return bare in table or any(bare.removeprefix(each) in table for each in _PREFIXES)


def _near(words: Sequence[Word], first: int, last: int) -> tuple[Word | None, Word | None]:
    """The native words at once before and after."""
    before = words[first - 1] if first else None
    after = words[last + 1] if last + 1 < len(words) else None
    return (
        before if before is not None and adjoins(before, words[first]) else None,
        after if after is not None and adjoins(words[last], after) else None,
    )


@lru_cache(maxsize=20_000)
def _is_figure(one: str, other: str) -> bool:
    """Whether two words are the first and the last of a public name, read letter by letter."""
    bare = not has_case(one)
    first, last = _latin(one), _latin(other)
    return any(
        _are_alike(first, name, bare=bare)
        and any(_are_alike(last, each, bare=bare) for each in lasts)
        for name, lasts in _figures().get((_head(first), _head(last)), ())
    )


def _latin(native: str) -> str:
    return _NO_LETTER.sub("", anyascii(native).lower())


def _head(letters: str) -> str:
    """The first consonant of a word, roughly."""
    return sound(letters)[:1]


def _are_alike(shown: str, meant: str, *, bare: bool) -> bool:
    """Whether a word reads as another, without its vowels where its script has none."""
    if bare:
        shown, meant = (_VOWELS.sub("", each).replace("q", "k") for each in (shown, meant))
    least = _ALIKE if len(meant) > _HEADS or not bare else 1.0
    return len(meant) >= _SHORTEST and likeness(shown, meant) >= least


@lru_cache(maxsize=1)
def _figures() -> dict[tuple[str, str], tuple[tuple[str, frozenset[str]], ...]]:
    """The first words of public names with their last ones, by how both begin."""
    found: dict[tuple[str, str], dict[str, set[str]]] = {}
    for name in FIGURES:
        if len(name) > 1:
            heads = found.setdefault((_head(name[0]), _head(name[-1])), {})
            heads.setdefault(name[0], set()).add(name[-1])
    return {
        heads: tuple((first, frozenset(lasts)) for first, lasts in each.items())
        for heads, each in found.items()
    }


def forget_beside() -> None:
    """Empty the stores."""
    _is_common.cache_clear()
    _is_given.cache_clear()
    _is_heard.cache_clear()
    _is_figure.cache_clear()
