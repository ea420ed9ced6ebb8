"""Whether somebody's own given names or initials stand before a surname, near it or at once."""

from __future__ import annotations

from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..found import Certainty
from ..writing.given import GIVEN
from ..writing.ordinary import is_ordinary
from ..writing.parts import PARTICLES
from .addressing import HONORIFICS_AFTER
from .bearers import Bearer
from .context import Context

_SHORT: Final = 3
_WORD: Final = 3.0  # a word that is rarer (Zipf) is a name
_FAMILY_FIRST: Final = word_set(
    "jp japan kr korea kp dprk cn china tw taiwan hk hong vn vietnam hu hungary"
)
_WHERE: Final = word_set("to in at near on via for around")  # before a place
_MIDDLE: Final = 5  # words of a name before a surname


def by_own_given(context: Context, start: int, who: Bearer) -> Certainty | None:
    """How sure one of their given names before makes it, misspelled or short, or initials."""
    before = context.before(start)
    at = start
    while before is not None and before.folded in PARTICLES and not before.capital:
        at -= 1
        before = context.before(at)  # "Fried von Marsh"
    word = context.words[start]
    if before is None or not (before.capital and (word.capital or word.folded in PARTICLES)):
        return _initialled(context, start, who)
    respelled = len(before.folded) > 1 and before.folded not in who.given
    if respelled and who.has_given(before.folded):
        return Certainty.SURE
    if who.is_short_for(before.folded):
        return Certainty.LIKELY
    return _initialled(context, start, who)


def has_given_further(context: Context, start: int, who: Bearer) -> bool:
    """Whether their given name stands before another of theirs: "Olena Pavlivna Hill"."""
    at = start
    while start - at < _MIDDLE and (before := context.before(at)) is not None:
        if not (before.capital or before.folded in PARTICLES):
            return False
        at -= 1
        told = len(before.folded) > 1 and before.folded not in PARTICLES  # "Ni Ketut" is any
        if start - at > 1 and told and before.folded in who.given:
            ordinary = before.folded in GIVEN and is_ordinary(context.words[start].folded)
            return before.capital and not who.family_first and not ordinary
    return False


def is_beside_given(context: Context, start: int, who: Bearer) -> bool:
    """Whether one of somebody's given names, or its initial, stands at once before."""
    if context.has_initial(start):
        return who.has_given(context.words[start - 1].folded)
    before = context.before(start)
    return before is not None and before.capital and before.folded in who.given


def _initialled(context: Context, start: int, who: Bearer) -> Certainty | None:
    """How sure initials make it: after a given name ("Susan M. Bell"), or by themselves."""
    at = start
    while context.has_initial(at):
        at -= 1
    if at == start:
        return None
    more = [word.folded for word in context.words[at + 1 : start]]
    if len(more) > 1 and not any(map(who.has_given, more)):
        return None  # "W. H. R. Hill" is no William T. Hill
    first = context.before(at)
    if first is not None and first.capital and len(first.folded) > 1 and not first.opens:
        return Certainty.SURE if first.folded in who.given else None
    if first is not None and first.folded in who.given:
        return Certainty.SURE
    return Certainty.LIKELY if who.has_given(context.words[at].folded) and start - at > 1 else None


def is_before_given(context: Context, start: int, who: Bearer) -> bool:
    """Whether a given name that is not theirs follows, where the family's stands first."""
    after = context.after(start + 1)
    eastern = who.family_first or not who.home.isdisjoint(_FAMILY_FIRST)
    if after is None or not eastern or not after.capital or after.gap != " ":
        return False
    said = after.folded
    if (
        context.said_before(start) in _WHERE
        or who.has_given(said)
        or said in HONORIFICS_AFTER | context.surnames
        or said in context.givens
    ):
        return False
    return len(said) > _SHORT and zipf_frequency(said, "en") < _WORD
