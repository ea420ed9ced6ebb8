"""Given names that are a thing's, a town's or a nun's: "Hotel Rose", "al-Khalil", "Sister Lou"."""

from __future__ import annotations

from typing import Final

from ..around.bearers import Bearer
from ..around.context import Context
from ..others.things import is_of_thing

_OF_HOUSES: Final = frozenset({"al", "el"})
_ORDERS: Final = frozenset({"sister", "brother", "father", "mother", "saint", "santa"})


def is_of_something(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a given name is a thing's, or the last of those that are: "Hotel Hồng Nhung"."""
    first = start
    while (before := context.before(first)) and before.capital and before.folded in who.given:
        first -= 1
    return is_of_thing(context, start, end) or is_of_thing(context, first, end)


def is_of_house(context: Context, start: int, who: Bearer) -> bool:
    """ "The house of Al Khalid", "in al-Khalil", "Sister Lou": a family's, a town's, a nun's."""
    before = context.before(start)
    if before is None:
        return False
    if before.folded in _ORDERS:
        return before.capital and before.folded not in who.title
    joined = context.words[start].gap == "-"
    return before.folded in _OF_HOUSES and (before.capital or joined)
