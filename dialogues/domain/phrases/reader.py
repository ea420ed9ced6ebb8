"""Reads one noun phrase: "a senior Russian participant from the ministry"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ..lexicon import Lexicon
from .determiners import Determiner, find_determiner
from .endings import with_ending
from .labelreader import LabelReader
from .nounphrase import NounPhrase, agree, of_number
from .nouns import Head, Number, nouns_of
from .phrase import ANY, Form, Quantity
from .premodifiers import WORD, describes
from .wording import Wording

_MOST_WORDS: Final = 7  # between a determiner and its noun
_BETWEEN_DESCRIPTIONS: Final = re.compile(r",? (?:and(?:/or)?|or) |, |/")
_BETWEEN_CAPITALS: Final = re.compile(r" of (?:the )?(?=[A-Z])")
_BETWEEN_LABELS: Final = re.compile(r",? (?:and|or) |, ")
_SPACE: Final = re.compile(" ")
_IN_AN_EVENT: Final = re.compile(
    r"(?:^|[\s(])(?:at|in|during|after|before|throughout|since|following) (?:the|this|each|our) \Z",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"(?:^|\n|[.!?…:][\"')\]]* ?[\"'(\[“]?)\Z")


@dataclass(frozen=True, slots=True)
class _Middle:
    """What stands between a determiner and its noun."""

    labels: tuple[str, ...]
    head: Head
    head_start: int


class Reader:
    """Reads the noun phrases of one text with the words of a lexicon and of a house."""

    def __init__(self, lexicon: Lexicon, wording: Wording) -> None:
        self.labels = LabelReader(lexicon.spelt(wording.spellings))
        self.nouns = nouns_of(wording.noun, wording.plural)
        self._read: dict[int, NounPhrase | None] = {}
        self._nounless: set[int] = set()

    def read(self, text: str, start: int) -> NounPhrase | None:
        """The noun phrase that opens at a place of a flat text, the same one at each call.

        What is read is kept: a list that nothing closes is tried anew from each of its items.
        """
        if start not in self._read:
            self._read[start] = self._phrase(text, start)
        return self._read[start]

    def _phrase(self, text: str, start: int) -> NounPhrase | None:
        determiner = self._determiner(text, start)
        if determiner:
            found = self._determined(text, start, determiner)
            return found or self._ellipsis(text, start, determiner)
        middle = self._middle(text, start, None)
        if not middle or middle.head.number is Number.ONE:
            return None
        if middle.head_start > start and _IN_AN_EVENT.search(text[max(0, start - 20) : start]):
            return None  # "At the meeting participants noted": the event is no part of them
        bare = NounPhrase(
            Quantity.GENERAL, middle.labels, Form.PLAIN, 0, start, middle.head.end, is_bare=True
        )
        return with_ending(bare, text, self.labels)

    def _determiner(self, text: str, start: int) -> Determiner | None:
        """The determiner at a place, without what is a label: "a Second participant" is of Second.

        A delegation may be called by a word that would be a part of the determiner otherwise.
        """
        found = find_determiner(text, start)
        spaces = _SPACE.finditer(text, start, found.end - 1) if found else ()
        label = next((at.end() for at in spaces if self.labels.adjectives(text, at.end())), None)
        return find_determiner(text, start, label) if label else found

    def _determined(self, text: str, start: int, determiner: Determiner) -> NounPhrase | None:
        middle = self._middle(text, determiner.end, determiner)
        if not middle or not agree(determiner.number, middle.head.number):
            return None
        number = middle.head.number
        if number is Number.EITHER:
            number = Number.ONE if determiner.number is Number.ONE else Number.SEVERAL
        if determiner.is_definite and middle.head_start > determiner.end:
            opening = text[max(0, start - 20) : determiner.end]
            if number is Number.SEVERAL and _IN_AN_EVENT.search(opening):
                return None
        phrase = NounPhrase(
            determiner.quantity,
            middle.labels,
            determiner.form,
            determiner.count,
            start,
            middle.head.end,
        )
        return with_ending(of_number(phrase, determiner, number), text, self.labels)

    def _middle(self, text: str, start: int, determiner: Determiner | None) -> _Middle | None:
        """Labels and descriptions, up to the noun."""
        labels: tuple[str, ...] = ()
        place = start
        for _ in range(_MOST_WORDS):
            found = None if labels else self._label(text, place)
            if found:
                labels, place = found
                continue
            head = self.nouns.match(text, place)
            if head and not self._describes_a_noun(text, head):
                if not self.nouns.attributes(text, place, head, is_labelled=bool(labels)):
                    return None
                return _Middle(labels or (ANY,), head, place)
            word = WORD.match(text, place)
            if not word or not describes(word[0], determiner, opens=_opens(text, place)):
                return None
            place = self._past(text, word.start(), word.end())
            if not place:
                return None
        return None

    def _label(self, text: str, place: int) -> tuple[tuple[str, ...], int] | None:
        found = self.labels.adjectives(text, place)
        if found and text.startswith(" ", found[1]):
            return found[0], found[1] + 1
        return self.labels.owner(text, place)

    def _describes_a_noun(self, text: str, head: Head) -> bool:
        """ "Expert participants": a noun before another noun."""
        if head.number is Number.SEVERAL or not text.startswith(" ", head.end):
            return False
        return self.nouns.match(text, head.end + 1) is not None

    def _past(self, text: str, start: int, end: int) -> int:
        """Where the next word starts; "and" may stand between two descriptions. 0 if nowhere."""
        joint = _BETWEEN_DESCRIPTIONS.match(text, end)
        if text[start].isupper() and not joint:
            joint = _BETWEEN_CAPITALS.match(text, end)  # "a Ministry of Defence official"
        if not joint:
            return end + 1 if text.startswith(" ", end) else 0
        word = WORD.match(text, joint.end())
        if not word or not text.startswith(" ", word.end()):
            return 0
        head = self.nouns.match(text, joint.end())
        known = (
            (head is not None and head.number is Number.ONE)  # "a diplomat and scholar"
            or self._label(text, joint.end()) is not None
            or describes(word[0], None, opens=False)
        )
        return joint.end() if known else 0

    def _ellipsis(self, text: str, start: int, determiner: Determiner) -> NounPhrase | None:
        """ "A US and a Japanese participant": the noun stands once, at the end."""
        counts: list[int] = []
        labels: list[str] = []
        tried: list[int] = []
        current: Determiner | None = determiner
        while current and current.count and current.end not in self._nounless:
            tried.append(current.end)
            found = self.labels.adjectives(text, current.end)
            if not found:
                break
            labels += found[0]
            counts.append(current.count)
            if text.startswith(" ", found[1]) and (head := self.nouns.match(text, found[1] + 1)):
                return self._elliptical(text, (start, found[1] + 1), head, tuple(labels), counts)
            joint = _BETWEEN_LABELS.match(text, found[1])
            current = self._determiner(text, joint.end()) if joint else None
        self._nounless.update(tried)  # nor will a noun end what is left of this row
        return None

    def _elliptical(
        self,
        text: str,
        places: tuple[int, int],  # of the phrase and of its noun
        head: Head,
        labels: tuple[str, ...],
        counts: list[int],
    ) -> NounPhrase | None:
        if len(counts) < 2 or not self.nouns.attributes(text, places[1], head, is_labelled=True):
            return None
        count = sum(counts)
        phrase = NounPhrase(Quantity.of(count), labels, Form.LIST, count, places[0], head.end)
        return with_ending(phrase, text, self.labels)


def _opens(text: str, place: int) -> bool:
    """Whether a sentence opens here, so that a capital says nothing."""
    return _SENTENCE_END.search(text[max(0, place - 6) : place]) is not None
