"""Names in the script in which their bearer writes them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from ..around.context import Context
from ..found import Certainty, Found
from ..writing.person import Person
from ..writing.words import Word
from .beside import has_case
from .eastern import EasternIndex
from .southern import SouthernIndex
from .western import WesternIndex

_NATIVE: Final = "A name on the roster in its own script."
_NATIVE_PART: Final = "A part of a name on the roster in its own script."
_FAR: Final = 60  # characters
# Heads of state and government, before a name or a part of one ("the President is X as well").
_HEADS: Final = (
    "总统|總統|总理|總理|首相|大統領|대통령|총리|[Пп]резидент[а-я]*|[Пп]рем.?ер[а-я-]*|"
    "الرئيس|رئيس الوزراء|נשיא(?: המדינה)?|הנשיא|ראש הממשלה"
)
_OFFICE_BEFORE: Final = re.compile(
    r"(?:\b(?:President|Prime Minister|King|Queen|Chancellor|Emperor)"
    r"(?: of [A-Z][a-z]+)?(?: is| was)?|"
    rf"(?:{_HEADS}))[ ,]*(?:[^\W\d_a-zA-Z]+ )?$"
)
_OFFICE_AFTER: Final = re.compile(rf" ?(?:{_HEADS})")
_BEFORE: Final = 24  # characters
# "The word X", "the Arabic for help, X": what is told of is the word.
_TOLD_OF: Final = re.compile(
    r"(?:\b(?:word|noun|term|verb|adjective|character|letters|means|meaning|spelt|spelled)"
    r"|\bfor (?!by )[a-z]+,?) [\"“«(]?$"
)


_THING_AFTER: Final = re.compile(
    r" (?:[Ss]tation|[Ss]treet|[Aa]venue|[Aa]irport|[Bb]ridge|[Pp]ark|[Tt]emple|[Ss]hrine|[Tt]own"
    r"|[Vv]illage|[Rr]iver|[Mm]ountain|[Ii]sland|[Hh]otel|[Uu]niversity|[Hh]ospital|[Mm]useum"
    r"|[Pp]refecture|[Pp]eninsula|[Ss]trait|[Ll]ake|[Ss]chool|[Pp]ort|[Jj]unction)\b"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A native name found: offsets into the text."""

    start: int
    end: int
    key: str
    certainty: Certainty


@dataclass(frozen=True, slots=True, eq=False)
class NativeIndex:
    """The native names of a roster, by the kinds of script."""

    east: EasternIndex = field(repr=False)
    west: WesternIndex = field(repr=False)
    south: SouthernIndex = field(repr=False)

    @classmethod
    def of(cls, people: Sequence[Person]) -> NativeIndex:
        """The index of a roster."""
        return cls(EasternIndex.of(people), WesternIndex.of(people), SouthernIndex.of(people))

    def find(self, text: str, words: Sequence[Word], named: Collection[str]) -> Iterator[Seen]:
        """The native names in a text; `named` are those whose whole name is in it."""
        found: Iterable[tuple[int, int, str, Certainty]] = (
            *self.east.find(text, named),
            *self.west.find(words, named),
            *self.south.find(text),
        )
        for start, end, key, certainty in found:
            yield Seen(start, end, key, certainty)


def find_native(index: NativeIndex, context: Context) -> Iterator[Found]:
    """The native names of a text as what was found in it; a word that is no name is possible."""
    for seen in index.find(context.text, context.words, context.named):
        other = _is_word(context.text, seen) or _is_public(context.text, seen)
        certainty = Certainty.POSSIBLE if other else seen.certainty
        reason = _NATIVE if certainty is Certainty.SURE else _NATIVE_PART
        yield Found(seen.start, seen.end, (seen.key,), "native-name", certainty, "native", reason)


def _is_public(text: str, seen: Seen) -> bool:
    """Whether an office of state stands at once before or after a name, in English or its own."""
    before = _OFFICE_BEFORE.search(text, max(0, seen.start - _FAR), seen.start)
    return before is not None or _OFFICE_AFTER.match(text, seen.end) is not None


def _is_word(text: str, seen: Seen) -> bool:
    """Whether a part of a name is in small letters, or said to be a word."""
    if " " in text[seen.start : seen.end]:
        return False
    shown = text[seen.start : seen.end]
    if has_case(shown) and shown.islower():
        return True
    if _THING_AFTER.match(text, seen.end):
        return True
    return _TOLD_OF.search(text, max(0, seen.start - _BEFORE), seen.start) is not None
