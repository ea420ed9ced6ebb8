"""What stands around a name, and how sure that makes it that a participant is meant.

Source: the design's leak check: public figures, ordinary words, places and things that share a
name with somebody on the roster must not alarm.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from wordfreq import zipf_frequency

from .found import Certainty
from .ordinary import (
    BEFORE_THINGS,
    HONORIFICS,
    HONORIFICS_AFTER,
    PUBLIC_OFFICES,
    SPEECH,
    THINGS,
    TIMES,
    WEAK,
)
from .parts import PARTICLES
from .words import Word

_FUNCTION: Final = 5.0  # from this frequency on (Zipf) a capital opens a sentence, no name
_WORD: Final = 4.3
_NEAR: Final = 6
_JOINING: Final = frozenset({"of", "the", "for", "and", "late", "s"})

Judged = tuple[Certainty, str] | None
NAMED: Final = "It is the name of somebody on the roster."
PUBLIC: Final = "A public figure has this name too."
OFFICE: Final = "The office before it is not that of anybody so called on the roster."
ELSEWHERE: Final = "It is the surname of somebody whose whole name is in this text."
SURNAME: Final = "It is the surname of somebody on the roster."
ORDINARY_WORD: Final = "It is a surname on the roster, and an ordinary word."


@dataclass(frozen=True, slots=True)
class Context:
    """The words of a text, who is fully named in it, and the public figures that it speaks of."""

    words: Sequence[Word] = field(repr=False)
    named: frozenset[str] = field(repr=False)
    public: frozenset[str] = field(repr=False)  # their family names

    def before(self, start: int) -> Word | None:
        """The word at once before, if nothing parts them but a space, a hyphen or a full stop."""
        if start == 0 or self.words[start].gap.strip(" .-\n") or self.words[start].opens:
            return self._abbreviated(start)
        return self.words[start - 1]

    def _abbreviated(self, start: int) -> Word | None:
        """ "Dr. Hill": the full stop after an honorific ends no sentence."""
        if start and self.words[start].gap in {". ", ".\n", "."}:
            last = self.words[start - 1]
            return last if last.folded in HONORIFICS else None
        return None

    def after(self, end: int) -> Word | None:
        """The word at once after, in the same clause."""
        if end == len(self.words):
            return None
        word = self.words[end]
        return word if word.follows or word.gap in {"'", "’"} else None

    def has_initial(self, start: int) -> bool:
        """Whether an initial stands before: then a surname alone is somebody else's."""
        if start == 0 or self.words[start].gap not in {". ", "."}:
            return False
        return self.words[start - 1].capital and len(self.words[start - 1].folded) == 1


def is_of_thing(context: Context, start: int, end: int) -> bool:
    """Whether a name is a part of the name of a place or a thing."""
    after, before = context.after(end), context.before(start)
    if after and after.folded == "s" and end + 1 < len(context.words):
        after = context.words[end + 1]  # "King's Road"
        if after.capital and after.follows:
            return True
    if after and (after.folded in TIMES or (after.capital and after.folded in THINGS)):
        return True
    return bool(before and before.capital and before.folded in BEFORE_THINGS and not before.opens)


def judge_full(
    context: Context, start: int, end: int, title: frozenset[str], known: bool
) -> Judged:
    """A whole name; `known` where a public figure has it too."""
    if is_of_thing(context, start, end):
        return None
    if is_public(context, start, title):
        return Certainty.POSSIBLE, OFFICE
    if known and _is_described(context, end, title):
        return Certainty.POSSIBLE, PUBLIC
    return (Certainty.LIKELY, PUBLIC) if known else (Certainty.SURE, NAMED)


def is_public(context: Context, start: int, title: frozenset[str]) -> bool:
    """Whether the words at once before a name are an office that is not its bearer's."""
    before = context.before(start)
    at = start - 1
    said: list[str] = []
    while before and (before.capital or before.folded in _JOINING) and len(said) < 5:
        said.append(before.folded)
        before = context.before(at) if not before.opens else None
        at -= 1
    return any(word in PUBLIC_OFFICES for word in said) and not set(said) - _JOINING <= title


def _is_described(context: Context, end: int, title: frozenset[str]) -> bool:
    """Whether an office that is not the bearer's follows: "Igor Ivanov, the foreign minister"."""
    near = [word.folded for word in context.words[end : end + _NEAR]]
    return any(word in PUBLIC_OFFICES and word not in title for word in near)


def judge_surname(
    context: Context,
    start: int,
    end: int,
    *,
    key: str,
    title: frozenset[str],
    ordinary: bool,
    family_first: bool,
) -> Judged:
    """A surname alone."""
    word = context.words[start]
    before, after = context.before(start), context.after(end)
    if is_of_thing(context, start, end):
        return None
    if after and _goes_on(after, word, family_first=family_first):
        return None
    if _addressed(before, after, title):
        return Certainty.SURE, SURNAME
    if is_public(context, start, title):
        return Certainty.POSSIBLE, OFFICE
    if (
        context.has_initial(start)
        or is_other_name(before, strict=ordinary)
        or _is_of_other(context, start)
    ):
        return None
    if ordinary:
        return _ordinary(context, start, end, key)
    if not word.capital and zipf_frequency(word.folded, "en") > 2.0:
        return None
    if key in context.named:
        return Certainty.SURE, ELSEWHERE
    if word.folded in context.public:
        return Certainty.POSSIBLE, PUBLIC
    return Certainty.LIKELY, SURNAME


def _is_of_other(context: Context, start: int) -> bool:
    """Whether particles stand before, and before them another name: "Calle de Sánchez"."""
    at = start
    while (before := context.before(at)) and not before.capital and before.folded in PARTICLES:
        at -= 1
    return at < start and is_other_name(before)


def _addressed(before: Word | None, after: Word | None, title: frozenset[str]) -> bool:
    if before and before.folded in HONORIFICS and before.folded not in PUBLIC_OFFICES:
        return True
    if before and before.capital and before.folded in title and len(before.folded) > 3:
        return True
    return bool(after and after.gap == "-" and after.folded in HONORIFICS_AFTER)


def is_other_name(before: Word | None, *, strict: bool = False) -> bool:
    """Whether the word before is a name of its own: then the surname is somebody else's."""
    if before is None or not before.capital:
        return False
    if before.folded in HONORIFICS or before.folded in SPEECH:
        return False
    if strict:
        return not before.opens or zipf_frequency(before.folded, "en") < _FUNCTION
    if zipf_frequency(before.folded, "en") >= _FUNCTION:
        return False
    return not (before.opens and zipf_frequency(before.folded, "en") >= _WORD)


def _goes_on(after: Word, word: Word, *, family_first: bool) -> bool:
    """Whether a given name of somebody else, or another half of a surname, follows."""
    if not (after.capital or after.gap == "-") or after.folded in SPEECH or len(after.folded) < 2:
        return False
    if after.gap == "-":
        return after.capital and not after.folded.startswith("led")
    return word.capital and (family_first or after.folded not in HONORIFICS)


def _ordinary(context: Context, start: int, end: int, key: str) -> Judged:
    """A surname that is a word: in capitals inside a sentence, and with somebody's deeds."""
    word, before, after = context.words[start], context.before(start), context.after(end)
    if not word.capital:
        return None
    if before and before.folded in {"the", "a", "an", "this", "that", "every", "each", "no"}:
        return None
    owned = bool(after and after.folded == "s")
    acts = bool(after and not after.capital and after.folded in SPEECH and not owned)
    acts = acts or (owned and key in context.named)
    if word.opens and after and after.folded in SPEECH - WEAK and not owned:
        return Certainty.LIKELY, ORDINARY_WORD
    if word.opens:
        return (Certainty.LIKELY, ELSEWHERE) if acts and key in context.named else None
    if key in context.named and (acts or after is None or not after.capital):
        return Certainty.LIKELY, ELSEWHERE
    return (Certainty.LIKELY, ORDINARY_WORD) if acts else (Certainty.POSSIBLE, ORDINARY_WORD)
