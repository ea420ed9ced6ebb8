"""Whose a form of address is, where a text has named several of one surname.

Source: the design's leak check: "Dr Hill" of a text that tells of a President Hill too is the
doctor on the roster, "Mr Hill" whoever of them was named nearest.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ...wordset import word_set
from .addressing import RANKS
from .bearers import Bearer
from .context import Context
from .offices import is_described, is_described_before
from .rows import is_in_row

_LEARNED: Final = word_set("dr prof professor doctor docteur doktor profesor professeur")
_NEAR: Final = 60  # words
_BEHIND: Final = 2  # words before a surname in which its bearer's style stands


def is_styled(
    context: Context, start: int, who: Bearer, key: str, letters: str, honorific: str
) -> bool:
    """Whether a form of address before the word `start` is that of its bearer on the roster."""
    end = start + 1
    opens = context.words[start - 1].opens
    before = not opens and is_described_before(context, start - 1, who)
    if before or is_described(context, end, who) or is_in_row(context, start - 1, end):
        return True
    others = [at for at in context.others.get(letters, ()) if at < start]
    ranked = honorific in RANKS and honorific in who.title
    if ranked or honorific in _LEARNED or who.is_known_by(honorific):
        return not any(_has_style(context, at, honorific) for at in others)
    own = _nearest(context.named.get(key, ()), start)
    return own < min(_NEAR, _nearest(others, start))


def _has_style(context: Context, at: int, honorific: str) -> bool:
    """Whether a form of address stands before somebody else's name."""
    near = context.words[max(0, at - _BEHIND) : at + 1]
    return any(word.folded == honorific for word in near)


def _nearest(places: Sequence[int], start: int) -> int:
    """How many words off the nearest of some places is."""
    return min((abs(at - start) for at in places), default=_NEAR + start)
