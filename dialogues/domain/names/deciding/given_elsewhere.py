"""Given names that are a thing's, a town's or a nun's: "Hotel Rose", "in Rosario", "Sister Lou"."""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.bearers import Bearer
from ..around.context import Context
from ..others.apart import TOWARDS
from ..others.things import is_of_thing

_OF_HOUSES: Final = frozenset({"al", "el"})
# Before "in" and somebody, beside those after which people follow anywhere.
_NOT_WHERE: Final = TOWARDS | word_set(
    "as has have had saw seen let draw drew rope roped friend ally"
)
_THERE: Final = re.compile(
    r"[,.;:)]? ?(?:$|\n)|[.;] [A-Z]|, (?:or|where|which|with|if|near|in|on|at|unnamed)\b"
    r"| (?:in|on|next|this|last|or|at the)\b"
)
_NEAR: Final = re.compile(r"\b(?:near|outside|around|north of|south of|east of|west of) $")
_OF_VALLEY: Final = re.compile(r" in the (?:upper|lower|north|south|east|west)")
_BEHIND: Final = 20  # characters
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


def is_in_town(context: Context, start: int, end: int) -> bool:
    """ "The next session is in Rosario.": nobody is met in somebody."""
    text, at, tail = context.text, context.words[start].start, context.tail(end)
    low = max(0, at - _BEHIND)
    led = context.before(start)
    inside = led is not None and led.folded == "in" and not led.capital
    if inside and start > 1 and context.words[start - 2].folded not in _NOT_WHERE:
        return _THERE.match(tail) is not None
    return _NEAR.search(text, low, at) is not None and _OF_VALLEY.match(tail) is not None
