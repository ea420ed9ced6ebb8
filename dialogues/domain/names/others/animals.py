"""Animals at a meeting that share a name with somebody: "Masaru the monkey"."""

from __future__ import annotations

import re
from typing import Final

from ..around.context import Context

_KINDS: Final = (
    "dog|puppy|cat|kitten|horse|pony|parrot|donkey|mule|goat|camel|elephant|tortoise|falcon|monkey"
    "|bear|panda|ox|buffalo|cow|pig|hen|cock|rooster|duck|goose|carp|goldfish|whale|dolphin|seal"
    "|deer|fox|hawk|eagle|owl|crow|rabbit|hamster|lamb|sheep|yak|tiger|lion|snake|turtle|macaw"
    "|myna|mascot"
)
_MAN: Final = re.compile(r" the [a-z]+(?:-[a-z]+)? (?:man|woman|boy|girl|lady)\b")
_AFTER: Final = re.compile(
    rf",? (?:the|our|an?|his|her|my|their|whose)(?: [a-z'’-]+){{0,2}} (?:{_KINDS})\b(?! (?:trade"
    rf"|export"
    r"|expert|market|farmer|vet|disease|project|policy|meat|issue|question|dispute|hunt|case)\b)"
)


def is_animal(context: Context, end: int) -> bool:
    """Whether it is told after a name that an animal has it, or "the rickshaw man"."""
    tail = context.tail(end)
    return _AFTER.match(tail) is not None or _MAN.match(tail) is not None
