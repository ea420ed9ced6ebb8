"""What a text says before a name and within a line or two of it, as signs for or against."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from ...wordset import word_set
from ..around.bearers import Bearer
from ..around.context import Context
from ..around.turns import takes_a_turn
from ..writing.forms import Form
from .signs import Sign
from .surrounding import GLOSSING, PLACES, PLACING, ROOM, STATE, TIMES

_CLOSE: Final = 5  # words
_NEAR: Final = 7  # words
_WIDE: Final = 12  # words
_JUST: Final = 15  # words
_FAR: Final = 25  # words
_LINES: Final = 60  # words
_AFTER: Final = 14  # words in which a pronoun may follow
_SENTENCE: Final = 30  # words
_CHARS: Final = 70
_SHORT: Final = 3  # letters
_YEAR: Final = re.compile(r"\b1[0-9]{3}\b|\b20[012][0-9]\b|\bcentury\b")
_HE: Final = frozenset({"he", "his"})
_SHE: Final = frozenset({"she", "her"})
# Before a "to" that leads nowhere.
_HEEDED: Final = word_set("according thanks listened talked spoke wrote written replied due owing")
_IS: Final = frozenset({"is", "was"})


@dataclass(frozen=True, slots=True)
class Seen:
    """A text: where people of the roster and public figures are named, and how often each word."""

    context: Context
    people: Sequence[int] = field(repr=False)
    figures: Sequence[int] = field(repr=False)
    often: Counter[str] = field(repr=False)

    @classmethod
    def of(cls, context: Context, figures: Iterable[int]) -> Seen:
        """What a text has, told once for all its names."""
        return cls(
            context,
            sorted({at for places in context.named.values() for at in places}),
            sorted(figures),
            Counter([word.folded for word in context.words]),
        )


def said_before(context: Context, start: int, form: Form) -> Iterator[Sign]:
    """Who of that name was in the text before."""
    own, others = context.named.get(form.key, ()), context.others.get(form.letters, ())
    at = bisect_left(own, start)
    if own:
        yield Sign.NAMED
        if not others:
            yield Sign.NAMED_ALONE
    if at:
        yield Sign.NAMED_BEFORE
        if form.ordinary:
            yield Sign.WORD_NAMED_BEFORE
        if start - own[at - 1] < _LINES:
            yield Sign.NAMED_NEAR
    other = bisect_left(others, start)
    if other and start - others[other - 1] < _JUST:
        yield Sign.OTHER_JUST_NAMED


def near_by(context: Context, start: int, end: int, who: Bearer) -> Iterator[Sign]:
    """What stands within a few words."""
    own = context.words[start].folded
    near = _folded(context, start, end, _NEAR)
    if any(len(word) > _SHORT and who.is_about(word) for word in near):
        yield Sign.ABOUT_THEM
    if any(word in context.surnames and word != own for word in near):
        yield Sign.SURNAMES
    if any(word in context.givens and word != own and word not in who.given for word in near):
        yield Sign.GIVENS
    if not near.isdisjoint(ROOM):
        yield Sign.ROOM
    after = {word.folded for word in context.words[end : end + _AFTER]}
    he, she = not after.isdisjoint(_HE), not after.isdisjoint(_SHE)
    if he != she and (not who.pronouns or not who.pronouns.isdisjoint(_HE if he else _SHE)):
        yield Sign.PRONOUN
    if takes_a_turn(context, start, end):
        yield Sign.TURN


def told_wide(seen: Seen, start: int, end: int) -> Iterator[Sign]:
    """What stands within a line or two: words of places and of states, figures, dates."""
    context = seen.context
    wide = _folded(context, start, end, _WIDE)
    yield from _of_places(context, start, wide)
    if states := len(wide & STATE):
        yield Sign.STATE if states == 1 else Sign.STATES
    close = _folded(context, start, end, _CLOSE)
    close.discard(context.words[start].folded)
    dated = not close.isdisjoint(TIMES)
    if dated:
        yield Sign.DATES
    after = context.after(end)
    if after and after.folded in _IS and (dated or not wide.isdisjoint(GLOSSING)):
        yield Sign.GLOSSED
    low, high = context.words[start].start, context.words[end - 1].end
    if _YEAR.search(context.text, max(0, low - _CHARS), high + _CHARS):
        yield Sign.YEAR
    yield from _of_figures(seen, start, end)


def _of_places(context: Context, start: int, wide: set[str]) -> Iterator[Sign]:
    places = len(wide & PLACES)
    if places > 1:
        yield Sign.PLACES
    heeded = start > 1 and context.words[start - 2].folded in _HEEDED
    if places and not heeded and context.said_before(start) in PLACING:
        yield Sign.HEADED_FOR


def _of_figures(seen: Seen, start: int, end: int) -> Iterator[Sign]:
    """Who else is named in the sentence, and which public figures around it."""
    words = seen.context.words
    others = seen.context.others.get(words[start].folded, ())
    first = bisect_left(seen.figures, start - _FAR)
    near = seen.figures[first : first + 3]
    if any(at < start + _FAR and at != start and at not in others for at in near):
        yield Sign.FIGURES_NEAR
    low, high = start, end
    while low > 0 and start - low < _SENTENCE and not words[low].opens:
        low -= 1
    while high < len(words) and high - end < _SENTENCE and not words[high].opens:
        high += 1
    people = _is_any(seen.people, low, high, start)
    if people != _is_any(seen.figures, low, high, start):
        yield Sign.PEOPLE_ALONE if people else Sign.FIGURES_ALONE


def _is_any(places: Sequence[int], low: int, high: int, start: int) -> bool:
    at = bisect_left(places, low)
    return any(place < high and place != start for place in places[at : at + 2])


def _folded(context: Context, start: int, end: int, far: int) -> set[str]:
    """The words near a name, and not its own."""
    words = context.words
    found = {word.folded for word in words[max(0, start - far) : start]}
    found.update([word.folded for word in words[end : end + far]])
    return found
