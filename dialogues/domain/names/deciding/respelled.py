"""Whole names in another romanisation: both parts sound alike, and look alike."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple

from ..around.context import Context
from ..around.vocabulary import BEFORE_THINGS, THINGS
from ..found import Certainty, Found
from ..roster import ANY, KOREAN, Roster, Sounding
from ..writing.korean import korean_key
from ..writing.parts import PARTICLES
from ..writing.sound import alike, likeness, sounds_of
from ..writing.words import Word
from .whole import judge_full

_RESPELLED: Final = "It sounds like the name of somebody on the roster, in another spelling."
_BOTH: Final = 0.95  # of two parts, how much of each together
_RARE: Final = 6  # letters of a surname that few have
_COMMA: Final = ", "  # between the parts of a name, never within one
_MOST_WORDS: Final = 6
_NG: Final = re.compile("ng(?=[aeiouwy])")


def find_respelled(
    roster: Roster, context: Context, known: Collection[tuple[str, ...]]
) -> Iterator[Found]:
    """The whole names of a text that sound like somebody's."""
    words = context.words
    for start in context.capitals:
        if not _may_begin(roster, words, start):
            continue
        found: dict[int, dict[str, None]] = {}
        for end, key in _heard(roster, words, start):
            found.setdefault(end, {})[key] = None
        for end, keys in found.items():
            for certainty, theirs in _theirs(roster, context, start, end, keys, known).items():
                yield context.found(start, end, theirs, certainty, "respelled", _RESPELLED)


def _may_begin(roster: Roster, words: Sequence[Word], start: int) -> bool:
    """Whether a name may begin at a word, by that and the next one: decided quickly."""
    if start + 1 == len(words):
        return False
    following = words[start + 1]
    if not (following.capital or _goes_with(following)):
        return False
    return roster.may_begin(words[start].folded)


def _theirs(
    roster: Roster,
    context: Context,
    start: int,
    end: int,
    keys: Iterable[str],
    known: Collection[tuple[str, ...]],
) -> dict[Certainty, list[str]]:
    """Whom it may mean, by how sure that is."""
    row, after = context.words[start:end], context.after(end)
    if all("-" in word.gap for word in row[1:]) or (after and after.gap == "-"):
        return {}
    if tuple(word.folded for word in row) in known or _is_of_thing(roster, row):
        return {}
    if _is_longer_thing(context, end):
        return {}
    found: dict[Certainty, list[str]] = {}
    letters = "".join(word.folded for word in row)
    for key in sorted(keys):
        who = roster.bearers[key]
        judged = judge_full(context, start, end, who, known=False, letters=letters)
        if judged is not None and judged[0] is not Certainty.POSSIBLE:
            found.setdefault(judged[0], []).append(key)
    return found


def _is_of_thing(roster: Roster, row: Sequence[Word]) -> bool:
    """ "Avenida Lim", "Baccar Room": what sounds like a name and is that of a place."""
    first, last = row[0].folded, row[-1].folded
    if first == "the" or (last in THINGS and last not in roster.surnames):
        return True
    return first in BEFORE_THINGS and first not in roster.surnames


def _is_longer_thing(context: Context, end: int) -> bool:
    """ "Lim Chu Kang Road": a word with a capital goes on to a word for a thing."""
    after = context.after(end)
    if after is None or not after.capital or end + 1 == len(context.words):
        return False
    last = context.words[end + 1]
    return last.follows and last.capital and last.folded in THINGS


def _heard(roster: Roster, words: Sequence[Word], start: int) -> Iterator[tuple[int, str]]:
    """Where a name ends that sounds like somebody's, and whose it is: each way to cut it.

    Its first word is one with which a name may begin.
    """
    most = _reach(words, start)
    letters = ""
    for cut in range(start + 1, most):
        letters += words[cut - 1].folded
        if cut - 1 > start and (words[cut - 1].gap == _COMMA or not roster.may_begin(letters)):
            break
        one = _said(words[start:cut], korean=roster.korean)
        if roster.heard.isdisjoint(one.sounds):
            continue
        if not words[cut].capital and not _goes_with(words[cut]):
            continue
        for end in range(cut + 1, most + 1):
            last = words[end - 1]
            if end - 1 > cut and last.gap == _COMMA:
                break
            if last.capital or "-" in last.gap:
                other = _said(words[cut:end], korean=roster.korean)
                yield from ((end, key) for key in _alike(roster, one, other))


def _reach(words: Sequence[Word], start: int) -> int:
    """How far a name that starts at a word may go."""
    native = bool(words[start].native)
    most = min(start + _MOST_WORDS, len(words))
    for end in range(start + 1, most):
        word = words[end]
        if not word.follows and word.gap != _COMMA:
            return end
        if bool(word.native) != native:
            return end  # a name is in one script
    return most


def _goes_with(word: Word) -> bool:
    return word.folded in PARTICLES or "-" in word.gap


class _Said(NamedTuple):
    """A part of a name: its letters and how they may sound."""

    letters: str
    sounds: frozenset[str]


def _said(row: Sequence[Word], *, korean: bool) -> _Said:
    return hear(" ".join([word.folded for word in row]), korean=korean)


@lru_cache(maxsize=50_000)
def hear(words: str, *, korean: bool) -> _Said:
    """How folded words that spaces part are said, run together and by themselves."""
    letters, sounds = words.replace(" ", ""), sounds_of(words)
    if not korean:
        return _Said(letters, sounds)
    # "Chin'gyŏng" for Jin-kyung: an "n" and a "g" that no apostrophe parts any more.
    apart = _NG.sub("nk", letters)
    return _Said(letters, sounds | {korean_key(letters), korean_key(apart)})


def _alike(roster: Roster, one: _Said, other: _Said) -> Iterator[str]:
    others = roster.heard & other.sounds
    if not others:
        return
    for first, second in product(roster.heard & one.sounds, others):
        for each in roster.soundings.get((first, second), ()):
            if _looks_alike(each, one.letters, other.letters):
                yield each.key
        for each in roster.soundings.get((second, first), ()):
            if _looks_alike(each, other.letters, one.letters):
                yield each.key


def _looks_alike(each: Sounding, family: str, given: str) -> bool:
    if each.alike == ANY:
        return True
    if each.alike == KOREAN and (given[:1] == "h") != (each.given[:1] == "h"):
        return False
    if family == each.family and len(family) >= _RARE:
        return alike(given, each.given)  # "Mohammed Gashuwa" is Muhammadu
    if not (alike(family, each.family, each.alike) and alike(given, each.given, each.alike)):
        return False
    return likeness(family, each.family) + likeness(given, each.given) >= _BOTH
