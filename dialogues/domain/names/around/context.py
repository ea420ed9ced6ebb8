"""What stands around a place of a text: the words beside it, and who was named before it.

Source: the design's leak check: public figures, ordinary words, places and things that share a
name with somebody on the roster must not alarm.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from wordfreq import zipf_frequency

from ..found import Certainty, Found
from ..writing.given import GIVEN
from ..writing.words import Word
from .addressing import HONORIFICS, HONORIFICS_AFTER
from .vocabulary import (
    OPENERS,
    SPEECH,
)

_FUNCTION: Final = 5.0  # from this frequency on (Zipf) a capital opens a sentence, no name
_WORD: Final = 4.3
_SELDOM: Final = 1.5
_ADVERB: Final = re.compile(r"(?:...ly|upon|after|theless|\bun.+ed)\Z")
_COMMON: Final = 5.75
_FULL_LINE: Final = 45  # characters: a shorter line ends where it ends, a longer one is broken
_FAR: Final = 25  # words
_CLAUSE: Final = 8
_JUST: Final = 40  # words
_LATER: Final = 60  # words
DASHES: Final = frozenset("-–—")
# "By video: ...": whatever begins with it is no broken line.
_LABELLED: Final = re.compile(r"[*_]*[A-Z][a-z]*(?: [a-z0-9]+){0,2}(?:, [0-9][0-9:.]*)?[*_]*:")
_OPENING: Final = re.compile(r",? [\"“„«]\Z")  # a word or more in quotes, within a sentence
_CLOSING: Final = frozenset('"”“»')
# "[08:03] Youssef: who has the map": whoever writes.
_CHAT: Final = re.compile(r"(?:^|\n)[ \t]*[\[(]?\d\d?[:.]\d\d(?::\d\d)?[\])]?[ \t]+\w+(?: \w+)?\Z")
_LONGEST_LABEL: Final = 60  # characters
_ASKED: Final = frozenset({"a", "q"})
# Initials of nobody: "N.B. Hill", "H.E. Hill".
_NOTED: Final = re.compile(r"(?:(?<![\w.])(?:P\. ?(?:P\. ?)?S|N\. ?B)|\bH\. ?E)\Z")
_WIDE: Final = "   "  # what parts columns
_POSSESSIVE: Final = frozenset("'’`´ʼ‘")
_RETIRED: Final = frozenset({"ret", "retd", "retired"})


@dataclass(frozen=True, slots=True)
class Context:
    """The words of a text, who is named in it and where, and the public figures it speaks of.

    `named` has by key the words at which somebody's whole name stands, `others` by surname the
    words at which it is somebody else's; both in order. `surnames` and `givens` are those of the
    roster, `hiding` the offsets at which something was that cannot be seen, `capitals` the words
    that have one.
    """

    text: str = field(repr=False)
    words: Sequence[Word] = field(repr=False)
    surnames: frozenset[str] = field(repr=False)
    named: Mapping[str, Sequence[int]] = field(repr=False)
    others: Mapping[str, Sequence[int]] = field(repr=False)
    hiding: Sequence[int] = ()
    givens: frozenset[str] = field(default=frozenset(), repr=False)
    capitals: Sequence[int] = field(default=(), repr=False)

    def is_hidden(self, start: int, end: int) -> bool:
        """Whether something that cannot be seen stood within words: then they were to be hidden."""
        low, high = self.words[start].start, self.words[end - 1].end
        at = bisect_right(self.hiding, low)
        return at < len(self.hiding) and self.hiding[at] < high

    def before(self, start: int) -> Word | None:
        """The word at once before, if nothing parts them but a space, a hyphen or a full stop."""
        if start > 1 and self.words[start].gap == ") " and self.words[start - 1].folded in _RETIRED:
            return self.words[start - 2]  # "General (retd) Hill"
        if start and self.words[start].gap == " - ":
            return None  # a dash
        if start == 0 or self.words[start].gap.strip(" .-\n_\u00a0'’") or self.words[start].opens:
            return self._abbreviated(start)
        return None if self.is_on_a_new_line(start) else self.words[start - 1]

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
        if word.gap == _WIDE:
            return None
        if word.follows:
            return None if self.is_on_a_new_line(end) else word
        return word if word.gap in _POSSESSIVE or (word.gap in DASHES and word.capital) else None

    def clause_before(self, start: int) -> Sequence[Word]:
        """The few words before one, back to where their clause begins."""
        low = start
        while low and start - low < _CLAUSE and not (low < start and self.words[low].opens):
            low -= 1
            if low + 1 < start and not self.words[low + 1].follows:
                return self.words[low + 1 : start]
        return self.words[low:start]

    def said_before(self, start: int) -> str:
        """The folded word before one, whatever parts them: a quick look before a long search."""
        return self.words[start - 1].folded if start else ""

    def is_on_a_new_line(self, at: int) -> bool:
        """Whether a word opens a line that was not broken for want of room."""
        if "\n" not in self.words[at].gap or self.words[at].gap.startswith("-"):
            return False
        end = self.text.index("\n", self.words[at - 1].end)
        if _LABELLED.match(self.text, end + 1):
            return True
        return end < _FULL_LINE or "\n" in self.text[end - _FULL_LINE : end]

    def sentence(self, at: int) -> str:
        """The text of the sentence that a word stands in, as far as a few words on."""
        first, last = at, at + 1
        while first and at - first < _FAR and not self.words[first].opens:
            first -= 1
        while last < len(self.words) and last - at < _FAR and not self.words[last].opens:
            last += 1
        end = self.words[last].start if last < len(self.words) else len(self.text)
        return self.text[self.words[first].start : end]

    def is_all_low(self, at: int) -> bool:
        """Whether whoever wrote a sentence writes without capitals, or it begins with the word."""
        if self.sentence(at)[:1].isupper():
            return False
        first = at
        while first and at - first < _FAR and not self.words[first].opens:
            first -= 1
        if first and _OPENING.match(self.words[first].gap) and self._is_term(first):
            return self._begins_low(first - 1)
        if first in {0, at} or self.words[first].gap.strip() not in {":", ";"}:
            return True
        end = self.words[first - 1].end
        if _CHAT.search(self.text, max(0, end - _LONGEST_LABEL), end):
            return True
        return self._begins_low(first - 1)

    def _begins_low(self, at: int) -> bool:
        """Whether the sentence of a word begins in small letters; a term in quotes is no begin."""
        first = at
        while first and at - first < _FAR and not self.words[first].opens:
            first -= 1
        term = first and _OPENING.match(self.words[first].gap) and self._is_term(first)
        return not self.sentence(first - 1 if term else at)[:1].isupper()

    def _is_term(self, at: int) -> bool:
        """Whether a word in quotes stands there by itself: such a one is no sentence."""
        return self.text[self.words[at].end : self.words[at].end + 1] in _CLOSING

    def tail(self, end: int) -> str:
        """Some characters after the words before `end`."""
        at = self.words[end - 1].end
        return self.text[at : at + 60]

    def has_initial(self, start: int) -> bool:
        """Whether an initial stands before: then a surname alone is somebody else's."""
        if start == 0 or self.words[start].gap not in {". ", ".", ".-", ". -", ".\u00a0"}:
            return False
        if self.words[start - 1].folded in _ASKED and self._is_answer(start - 1):
            return False
        before = self.words[start - 1]
        if not (before.capital and len(before.folded) == 1):
            return False
        return _NOTED.search(self.text[max(0, before.end - 6) : before.end]) is None

    def _is_answer(self, at: int) -> bool:
        """Whether a letter marks a question or an answer: others do so at the head of a line."""
        if at and "\n" not in self.words[at].gap:
            return False
        other = "\nA. " if self.words[at].folded == "q" else "\nQ. "
        return other in f"\n{self.text}"

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

    def was_named(self, key: str, at: int) -> bool:
        """Whether somebody's whole name stands before a word."""
        return _last(self.named.get(key, ()), at) >= 0

    def was_public(self, key: str, letters: str, at: int) -> bool:
        """Whether who was last named so as a whole is a public figure."""
        return _last(self.others.get(letters, ()), at) > _last(self.named.get(key, ()), at)

    def is_somebody_elses(self, key: str, letters: str, at: int, *, later: bool = True) -> bool:
        """Whether who was last named before a word, and has that surname, is another person.

        Or is named soon after, `later` than in the same sentence too.
        """
        others = self.others.get(letters, ())
        other = _last(others, at)
        if key and key not in self.named and not other + 1:
            if not others or others[0] - at >= _LATER:
                return False
            return later or not any(word.opens for word in self.words[at + 1 : others[0] + 1])
        return other >= 0 and other > _last(self.named.get(key, ()), at)


def _last(places: Sequence[int], at: int) -> int:
    found = bisect_left(places, at)
    return places[found - 1] if found else -1


def is_preposition(before: Word, word: Word) -> bool:
    """Whether a particle is a word of English here: "known as Hill", "at Hill"."""
    return before.folded in {"as", "at", "an"} and not before.capital and word.gap == " "


def is_owner(after: Word | None) -> bool:
    """Whether a possessive ending follows."""
    return after is not None and after.folded == "s" and after.gap in _POSSESSIVE


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
    often = zipf_frequency(before.folded, "en")
    if before.opens and often >= _SELDOM and _ADVERB.search(before.folded):
        return False  # "Subsequently Quillmarsh left": names so made are given names that are known
    if strict:
        return not before.opens or often < _COMMON
    return often < (_WORD if before.opens else _FUNCTION)
