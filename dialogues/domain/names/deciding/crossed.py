"""Names of the roster in a script that the roster has not for them, by how they sound.

"Эльчин Мамедзаде" for "Elchin Mammadzade", "محمد قباني" for "Mohammed Qabbani": a whole name is
read letter by letter and heard as those in Latin letters are; a surname alone, and a rare given
name in a text of another script, only where its script writes the vowels.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import Final

from anyascii import anyascii
from wordfreq import zipf_frequency

from ..around.context import Context
from ..found import Certainty, Found
from ..native.alone import are_few
from ..native.beside import adjoins, has_case, is_addressed, is_name, is_not_theirs
from ..roster import Roster
from ..writing.forms import How
from ..writing.sound import likeness, sound, sounds_like
from ..writing.words import Word

_CROSSED: Final = "It sounds like the name of somebody on the roster, in another script."
# Scripts whose words are parted by spaces.
_PARTED: Final = re.compile("[\u0370-\u0e00\u10a0-\u10ff\u1200-\u137f]")
_ABJAD: Final = re.compile("[\u0590-\u08ff]")
_GEORGIAN: Final = re.compile("[\u10a0-\u10ff]")
_VOWELS: Final = re.compile("[aeiouyw]")
_NO_LETTER: Final = re.compile("[^a-z]")
_LONG_VOWELS: Final = re.compile("[wv]")
# What a Slav, a Greek, an Armenian or a Georgian puts after a name.
_ENDING: Final = re.compile(
    "(?:ой|ого|ому|ыми?|ом|ем|ым|ою|ей|у|а|е|ы|и|о|ի|ը|ին|ից|ով|მა|ის|ს|მ|ით|σ|ς|ου|η)$"
)
_SHORTEST: Final = 2  # classes of sounds of a part
_LONG: Final = 6  # letters of a surname that tells by itself
_RARE: Final = 2.0  # a given name rarer than this (Zipf) tells by itself
_ALIKE: Final = 0.55
_ALIKE_ALONE: Final = 0.7


def find_crossed(roster: Roster, context: Context, taken: Iterable[Found]) -> Iterator[Found]:
    """The names that are heard in another script, but those of `taken`."""
    native = [word for word in context.words if word.native and _PARTED.match(word.native)]
    if not native:
        return
    few = are_few(native, context.words)
    known = {at for each in taken for at in range(each.start, each.end)}
    for at, word in enumerate(native):
        if word.start in known or (has_case(word.native) and not word.capital):
            continue
        if at + 1 < len(native) and adjoins(word, native[at + 1]):
            for key in sorted(_whole(roster, word, native[at + 1])):
                if not is_not_theirs(native, at, at + 1):
                    yield _found(word, native[at + 1], key)
        yield from (_found(word, word, key) for key in _alone(roster, native, at, few=few))


def _alone(roster: Roster, native: Sequence[Word], at: int, *, few: bool) -> Iterator[str]:
    """Whose surname a word is, or, in a text of another script, whose given name."""
    word = native[at].native
    if _ABJAD.match(word) or _is_of_longer(native, at):
        return
    if is_addressed(native, at, at) or not is_not_theirs(native, at, at):
        yield from sorted(_family(roster, word))
    if few:
        yield from _given(roster, word)


def _found(first: Word, last: Word, key: str) -> Found:
    at = first.start, last.end
    return Found(*at, (key,), "native-name", Certainty.LIKELY, "native", _CROSSED)


def _is_of_longer(native: Sequence[Word], at: int) -> bool:
    """Whether another name stands at once before or after a surname."""
    word = native[at]
    before = native[at - 1] if at and adjoins(native[at - 1], word) else None
    after = native[at + 1] if at + 1 < len(native) and adjoins(word, native[at + 1]) else None
    if _GEORGIAN.match(word.native):
        return False
    named = before is not None and before.capital and len(before.native) > 1
    if named and before is not None and (not before.opens or is_name(before)):
        return True
    return after is not None and after.capital and after.follows


def _whole(roster: Roster, one: Word, other: Word) -> set[str]:
    """Whose whole name two words sound like, in either order."""
    found = set()
    for first, second in product(_readings(one.native), _readings(other.native)):
        for family, given in ((first, second), (second, first)):
            for each in roster.soundings.get((sound(family), sound(given)), ()):
                if _are_alike(one.native, (family, each.family), (given, each.given)):
                    found.add(each.key)
    return found


def _are_alike(native: str, *pairs: tuple[str, str]) -> bool:
    bare = _ABJAD.match(native) is not None
    for shown, meant in pairs:
        if len(sound(meant)) < _SHORTEST:
            return False
        both = (_VOWELS.sub("", shown), _VOWELS.sub("", meant)) if bare else (shown, meant)
        if likeness(*both) < _ALIKE:
            return False
    return True


@lru_cache(maxsize=50_000)
def _family(roster: Roster, native: str) -> frozenset[str]:
    """Whose surname a word is, with or without an ending of its case."""
    return frozenset(key for key, _ in _heard(roster, native, How.SURNAME))


@lru_cache(maxsize=50_000)
def _given(roster: Roster, native: str) -> tuple[str, ...]:
    """Whose rare given name a word is, letter by letter, where one alone has it."""
    heard = _heard(roster, native, How.GIVEN)
    keys = {key for key, letters in heard if zipf_frequency(letters, "en") <= _RARE}
    return tuple(keys) if len(keys) == 1 else ()


def _heard(roster: Roster, native: str, how: How) -> Iterator[tuple[str, str]]:
    """Whose names of a kind a word sounds like, and how it reads in Latin letters."""
    for letters in _readings(native):
        if len(letters) >= _LONG:
            for form in (*roster.forms.get(letters, ()), *roster.near(letters)):
                if form.how is how and not form.ordinary and _is_it(letters, form.letters):
                    yield form.key, letters


def _is_it(shown: str, meant: str) -> bool:
    if shown == meant:
        return True
    return sounds_like(shown, meant) and likeness(shown, meant) >= _ALIKE_ALONE


@lru_cache(maxsize=50_000)
def _readings(native: str) -> tuple[str, ...]:
    """A native word in Latin letters: as it is, without the ending of its case or long vowels."""
    bare = _ENDING.sub("", native)
    shown = [_latin(native), _latin(bare) if len(bare) > _SHORTEST else ""]
    if _ABJAD.match(native):
        shown.append(_LONG_VOWELS.sub("", shown[0]))
        shown.append(shown[0].removeprefix("al"))
    return tuple({each: None for each in shown if each})


def _latin(native: str) -> str:
    return _NO_LETTER.sub("", anyascii(native).lower())


def forget_crossed() -> None:
    """Empty the stores."""
    _family.cache_clear()
    _given.cache_clear()
    _readings.cache_clear()
