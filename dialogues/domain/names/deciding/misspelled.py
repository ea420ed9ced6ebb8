"""Surnames with a letter or two wrong, alone or beside the right given name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from wordfreq import zipf_frequency

from ..around.addressing import HONORIFICS
from ..around.bearers import Bearer
from ..around.beside import is_beside_given
from ..around.context import Context
from ..around.grammar import is_verb
from ..around.misprinted import is_misprint
from ..around.rows import is_in_row
from ..around.vocabulary import MONTHS, SAYING
from ..figures.public import FAMOUS
from ..found import Certainty, Found
from ..roster import Roster
from ..writing.forms import Form, How
from ..writing.korean import has_two_syllables, korean_key
from ..writing.sound import is_misspelled
from ..writing.words import Word
from .verdicts import surname_verdict

_WORDS: Final = 50_000  # of texts, kept
_DATING: Final = frozenset({"in", "of", "since", "last", "next", "by", "until", "from"})
_NO_WORD: Final = 2.9  # a word rarer than this (Zipf) may be another one misspelled
_SHORTEST: Final = 4
_LONGEST: Final = 40
_ENDINGS: Final = ("s", "es", "ed", "ing", "ly")
_LEADING: Final = frozenset({"abu", "abi", "umm", "bint", "bin", "ben", "ibn", "bar"})
_PARTS: Final = 3  # of a name with hyphens
_UNKNOWN: Final = 2.0  # a word of at most this frequency (Zipf) is no word of English
_BRACKET: Final = re.compile(r" \([^()\n]{1,40}\)(?= )")
_ALONE: Final = 6  # letters of a surname that is found misspelled by itself
_MISSPELLED: Final = "It is a letter or two from a name on the roster, and no other word."


def find_misspelled(roster: Roster, context: Context) -> Iterator[Found]:
    """The words of a text that are somebody's surname misspelled, and no word."""
    words = context.words
    for at in context.capitals:
        word = words[at]
        if near := _near(roster, word.folded):
            yield from _meant(roster, context, at, at + 1, near)
        elif at and word.gap == " " and words[at - 1].folded in roster.givens:
            yield from _beside_own(roster, context, at)
        end, letters = at + 1, word.folded
        if letters in _LEADING and _goes_on(words, end):
            near = _near(roster, letters + words[end].folded)
            yield from _meant(roster, context, at, end + 1, near)
        if _goes_on(words, at + 1):
            near = _near_korean(roster, letters + words[at + 1].folded)
            yield from _meant(roster, context, at, at + 2, near)
        while end < min(at + _PARTS, len(words)) and words[end].gap == "-" and words[end].capital:
            letters += words[end].folded
            end += 1
            yield from _meant(roster, context, at, end, _near(roster, letters))


def _beside_own(roster: Roster, context: Context, at: int) -> Iterator[Found]:
    """ "April Hawk" for April Hawke: a surname misspelled as a word, after its given name."""
    word, given = context.words[at].folded, context.words[at - 1]
    if not given.capital or len(word) < _SHORTEST or word in roster.forms or word in FAMOUS:
        return
    if given.folded in MONTHS and context.said_before(at - 1) in _DATING:
        return  # "In April hawks are seen"
    near = {
        form.key
        for form in roster.near(word)
        if form.how is How.SURNAME and given.folded in roster.bearers[form.key].given
    }
    if near:
        found = sorted(near)
        yield context.found(at - 1, at + 1, found, Certainty.LIKELY, "misspelled", _MISSPELLED)


def _goes_on(words: Sequence[Word], end: int) -> bool:
    return end < len(words) and words[end].capital and words[end].gap == " "


@lru_cache(maxsize=_WORDS)
def _near(roster: Roster, letters: str) -> tuple[Form, ...]:
    """The names that a folded word may be misspelled for: none where it is a word."""
    if not _SHORTEST <= len(letters) <= _LONGEST or _is_word(letters) or letters in FAMOUS:
        return ()
    if any(form.how is not How.PLURAL for form in roster.forms.get(letters, ())):
        return ()
    return roster.near(letters)


def _near_korean(roster: Roster, letters: str) -> tuple[Form, ...]:
    """Korean given names that two words are in another romanisation: "Dong Hyeon" of Dong-hyun."""
    if not roster.korean:
        return ()
    near, key = _near(roster, letters), korean_key(letters)
    return tuple(
        form
        for form in near
        if form.how is How.GIVEN and korean_key(form.letters) == key and has_two_syllables(key)
    )


def _meant(
    roster: Roster, context: Context, start: int, end: int, near: Iterable[Form]
) -> Iterator[Found]:
    """Whose name words are, of those that they are near."""
    meant = {form.key for form in near if _is_sound(roster, context, start, end, form)}
    if meant:
        keys = sorted(meant)
        yield context.found(start, end, keys, Certainty.LIKELY, "misspelled", _MISSPELLED)


def _is_sound(roster: Roster, context: Context, at: int, end: int, form: Form) -> bool:
    who = roster.bearers[form.key]
    if end < len(context.words) and context.words[end].gap == "-" and form.how is How.GIVEN:
        return False  # "Gheorghe Gheorghiu-Dej"
    if is_beside_given(context, at, who) or _is_before_given(context, end, who):
        return True
    if is_misprint(context, at) or _is_beside_near_given(context, at, end, who):
        return True
    if len(form.letters) < _ALONE and not form.ordinary and _is_listed(context, at, end, form):
        return True
    if len(form.letters) < _ALONE or form.ordinary:
        return _is_addressed(roster, context, at, end, form)
    judged = surname_verdict(roster, context, at, end, form)
    return judged is not None and judged[0] is not Certainty.POSSIBLE


def _is_listed(context: Context, at: int, end: int, form: Form) -> bool:
    """Whether two letters of a short surname have changed places, in a row or as who does it.

    "Hill, Moon, Tsia", "Osmui took questions".
    """
    word = context.words[at].folded
    if zipf_frequency(word, "en") == 0 and word[0] == form.letters[0] and _says(context, end):
        return context.words[at].opens  # "Gwack asked": it is no word at all
    turned = sorted(word) == sorted(form.letters) and zipf_frequency(word, "en") < _UNKNOWN
    if not turned or word[0] != form.letters[0]:
        return False
    return is_in_row(context, at, end) or (len(word) > _SHORTEST and _does(context, at, end))


def _says(context: Context, end: int) -> bool:
    after = context.after(end)
    return after is not None and not after.capital and after.folded in SAYING


def _does(context: Context, at: int, end: int) -> bool:
    """Whether a word opens a sentence and a verb follows, past what stands in brackets."""
    inserted = _BRACKET.match(context.tail(end))
    stop = context.words[end - 1].end + (inserted.end() if inserted else 0)
    while end < len(context.words) and context.words[end].start < stop:
        end += 1
    return context.words[at].opens and is_verb(context, end)


def _is_addressed(roster: Roster, context: Context, at: int, end: int, form: Form) -> bool:
    """Whether a form of address makes somebody of a short surname, or of one that is a word."""
    if len(form.letters) <= _SHORTEST or end - at > 1:
        return False
    before = context.before(at)
    if before is None or before.folded not in HONORIFICS:
        return False
    judged = surname_verdict(roster, context, at, end, form)
    return judged is not None and judged[0] is Certainty.SURE


def _is_before_given(context: Context, end: int, who: Bearer) -> bool:
    """Whether one of somebody's given names follows at once, after a comma or none."""
    if end == len(context.words) or context.words[end].gap not in {" ", ", "}:
        return False
    after = context.words[end]
    return after.capital and len(after.folded) > 1 and after.folded in who.given


def _is_beside_near_given(context: Context, at: int, end: int, who: Bearer) -> bool:
    """Whether one of their given names stands before or after, with a letter or two wrong."""
    before, after = context.before(at), context.after(end)
    beside = [each for each in (before, after) if each is not None and each.capital]
    return any(
        is_misspelled(each.folded, given)
        for each in beside
        for given in who.given
        if min(len(each.folded), len(given)) >= _SHORTEST and not _is_word(each.folded)
    )


def _is_word(letters: str) -> bool:
    """Whether letters are a word, or one with an ending: "annexes"."""
    stems = (letters.removesuffix(ending) for ending in _ENDINGS if letters.endswith(ending))
    return any(zipf_frequency(each, "en") >= _NO_WORD for each in (letters, *stems))


def forget_words() -> None:
    """Empty the store."""
    _near.cache_clear()
