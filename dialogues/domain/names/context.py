"""What stands around a place of a text: the words beside it, and who was named before it.

Source: the design's leak check: public figures, ordinary words, places and things that share a
name with somebody on the roster must not alarm.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from wordfreq import zipf_frequency

from .addressing import HONORIFICS, HONORIFICS_AFTER
from .around import (
    BEFORE_THINGS,
    KINDRED,
    OPENERS,
    SERVICE,
    SORTS,
    SPEECH,
    SYNDROMES,
    THINGS,
    TIMES,
    WORDS,
)
from .found import Certainty, Found
from .given import GIVEN
from .ordinary import is_ordinary
from .words import Word

_FUNCTION: Final = 5.0  # from this frequency on (Zipf) a capital opens a sentence, no name
_WORD: Final = 4.3
_FULL_LINE: Final = 45  # characters: a shorter line ends where it ends, a longer one is broken
_NEAR: Final = 5
_CLAUSE: Final = 8
_JUST: Final = 40  # words
_LATER: Final = 60  # words
DASHES: Final = frozenset("-–—")
_FIRM: Final = re.compile(r" & [^\W\d_a-z]")
_POSSESSIVE: Final = frozenset("'’`´ʼ‘")
# A year, with a second name before it or not; "et al.", a number of a note, another's initials.
_CITED: Final = re.compile(
    r",? ?(?:(?:and|&) ?[^\W\d_]+)?,? ?[(\[]?(?:1[6-9]|20)\d\d(?!\d)"
    r"|,? et al|,? ?\((?:no\.|n\.|pp?\.|vol|ed)"
    r"|, [^\W\d_a-z]\.(?: |,|-|;|\()"
)
_CLOSING: Final = frozenset({"of", "who", "that", "which", "from", "in", "at", "for", "on"})
_TELLING: Final = re.compile(
    r"(?:,| \() ?(?:the|an?) | the (?=[A-Z])| (?:is|was) (?:also |only )?an? "
)
_MEANING: Final = re.compile(
    r" (?:means|meant|denotes|translates|rhymes|signifies)\b|,? (?:is |was )?(?:in )?[A-Z]\w+ for "
    r"|,? (?:is|was) (?:also |only )?an? (?:\w+ )?(?:name|word|noun|verb|place|town|title)\b"
)
_NAMING: Final = frozenset({"called", "named", "is", "was"})
_ITALICS: Final = frozenset("*_")
_QUOTES: Final = frozenset("\"“'‘*_")


@dataclass(frozen=True, slots=True)
class Context:
    """The words of a text, who is named in it and where, and the public figures it speaks of.

    `named` has by key the words at which somebody's whole name stands, `others` by surname the
    words at which it is somebody else's; both in order. `surnames` are those of the roster.
    """

    text: str = field(repr=False)
    words: Sequence[Word] = field(repr=False)
    surnames: frozenset[str] = field(repr=False)
    named: Mapping[str, Sequence[int]] = field(repr=False)
    others: Mapping[str, Sequence[int]] = field(repr=False)

    def before(self, start: int) -> Word | None:
        """The word at once before, if nothing parts them but a space, a hyphen or a full stop."""
        if start == 0 or self.words[start].gap.strip(" .-\n_\u00a0'’") or self.words[start].opens:
            return self._abbreviated(start)
        return None if self._on_a_new_line(start) else self.words[start - 1]

    def _abbreviated(self, start: int) -> Word | None:
        """ "Dr. Hill": the full stop after an honorific ends no sentence."""
        if start and self.words[start].gap in {". ", ".\n", "."}:
            last = self.words[start - 1]
            return last if last.capital and last.folded in HONORIFICS else None
        return None

    def after(self, end: int) -> Word | None:
        """The word at once after, in the same clause."""
        if end == len(self.words):
            return None
        word = self.words[end]
        if word.follows:
            return None if self._on_a_new_line(end) else word
        return word if word.gap in _POSSESSIVE or (word.gap in DASHES and word.capital) else None

    def clause_before(self, start: int) -> Sequence[Word]:
        """The few words before one, back to where their clause begins."""
        low = start
        while low and start - low < _CLAUSE and not (low < start and self.words[low].opens):
            low -= 1
            if low + 1 < start and not self.words[low + 1].follows:
                return self.words[low + 1 : start]
        return self.words[low:start]

    def _on_a_new_line(self, at: int) -> bool:
        """Whether a word opens a line that was not broken for want of room."""
        if "\n" not in self.words[at].gap or self.words[at].gap.startswith("-"):
            return False
        end = self.text.index("\n", self.words[at - 1].end)
        return end < _FULL_LINE or "\n" in self.text[end - _FULL_LINE : end]

    def tail(self, end: int) -> str:
        """Some characters after the words before `end`."""
        at = self.words[end - 1].end
        return self.text[at : at + 60]

    def has_initial(self, start: int) -> bool:
        """Whether an initial stands before: then a surname alone is somebody else's."""
        if start == 0 or self.words[start].gap not in {". ", ".", ".-", ". -", ".\u00a0"}:
            return False
        return self.words[start - 1].capital and len(self.words[start - 1].folded) == 1

    def found(
        self,
        start: int,
        end: int,
        keys: Iterable[str],
        certainty: Certainty,
        variation: str,
        reason: str,
    ) -> Found:
        """What was found in the words from `start` up to `end`."""
        first, last = self.words[start], self.words[end - 1]
        return Found(first.start, last.end, tuple(keys), "name", certainty, variation, reason)

    def was_just_anothers(self, letters: str, at: int) -> bool:
        """Whether a surname was somebody else's a few words before."""
        other = _last(self.others.get(letters, ()), at)
        return other >= 0 and at - other < _JUST

    def is_somebody_elses(self, key: str, letters: str, at: int) -> bool:
        """Whether who was last named before a word, and has that surname, is another person."""
        others = self.others.get(letters, ())
        other = _last(others, at)
        if key and key not in self.named and not other + 1:
            return bool(others) and others[0] - at < _LATER
        return other >= 0 and other > _last(self.named.get(key, ()), at)


def _last(places: Sequence[int], at: int) -> int:
    found = bisect_left(places, at)
    return places[found - 1] if found else -1


def is_owner(after: Word | None) -> bool:
    """Whether a possessive ending follows."""
    return after is not None and after.folded == "s" and after.gap in _POSSESSIVE


def is_of_thing(context: Context, start: int, end: int) -> bool:
    """Whether a name is a part of the name of a place or a thing."""
    after, before = context.after(end), context.before(start)
    if is_owner(after) and end + 1 < len(context.words):
        after = context.words[end + 1]  # "King's Road", "Hansen's disease"
        if after.folded in SYNDROMES:
            return True
        if after.capital and after.follows and after.folded not in SPEECH:
            return is_ordinary(context.words[start].folded) or after.folded in THINGS | SORTS
    if _FIRM.match(context.tail(end)):
        return True
    if after and (after.folded in TIMES or (after.capital and after.folded in THINGS)):
        return True
    if before and before.folded == "the" and after and after.folded in KINDRED and after.follows:
        return True
    if context.words[start].capital and after and after.folded in SORTS and after.follows:
        return not after.capital and after.gap == " " and not context.words[start].opens
    return bool(before and before.capital and before.folded in BEFORE_THINGS)


def is_cited(context: Context, end: int) -> bool:
    """Whether a book is meant: a year, "et al." or other initials follow."""
    return _CITED.match(context.tail(end)) is not None


def is_enclosed(context: Context, start: int, end: int) -> bool:
    """Whether a name, with a title or none, stands by itself in italics: a ship, a book."""
    first = (
        start - 1 if (before := context.before(start)) and before.folded in HONORIFICS else start
    )
    low, high = context.words[first].start, context.words[end - 1].end
    opening, closing = context.text[max(0, low - 2) : low], context.text[high : high + 2]
    return opening[-1:] in _ITALICS and opening[-1:] == closing[:1] and len(set(closing)) > 1


def is_service(context: Context, start: int) -> bool:
    """Whether one of those who serve has the name: "our driver, Ali", "a waiter called Martin"."""
    at = start
    if at and context.words[at - 1].folded in HONORIFICS and context.words[at].gap in {" ", ". "}:
        at -= 1
    if at < 1 or not (context.words[at].gap == ", " or context.words[at - 1].folded in _NAMING):
        return False
    near = context.words[max(0, at - _NEAR) : at]
    opening = max((n for n, word in enumerate(near) if word.opens), default=0)
    return any(word.folded in SERVICE for word in near[opening:])


def is_word_itself(context: Context, end: int) -> bool:
    """Whether it is told what a name means: "Tuan means sir", "Mutlaq is Arabic for absolute"."""
    return _MEANING.match(context.tail(end)) is not None


def is_told(context: Context, start: int, end: int, table: frozenset[str]) -> bool:
    """Whether a word of a table tells what a name is: "the frigate Hill", "Hill, the frigate"."""
    before = context.before(start)
    if before is None and start and context.words[start].gap.strip("\n ") in _QUOTES:
        before = context.words[start - 1]
    if before and not before.capital and before.folded in table:
        return True
    if before and before.folded == "of" and start > 1 and context.words[start - 2].folded in SORTS:
        return True  # "a town of"
    if not _TELLING.match(context.tail(end)):
        return False
    if context.words[end].folded in {"is", "was"}:
        table = table & SORTS
    for word in context.words[end + 1 : end + 1 + _NEAR]:
        if word.folded in table and not (word.folded in WORDS and context.tail(end)[:2] == " ("):
            return True
        if not word.follows or word.folded in _CLOSING:
            return False
    return False


def is_other_name(before: Word | None, *, strict: bool = False) -> bool:
    """Whether the word before is a name of its own: then the surname is somebody else's."""
    if before is None or not before.capital or before.folded in HONORIFICS:
        return False
    if before.folded in GIVEN:
        return True
    if before.folded in SPEECH or before.folded in HONORIFICS_AFTER or len(before.folded) < 2:
        return False
    if before.opens and before.folded in OPENERS:
        return False
    if strict and not before.opens:
        return True
    often = zipf_frequency(before.folded, "en")
    return often < (_WORD if before.opens and not strict else _FUNCTION)
