"""What is said of a word or of what it means, not of somebody: "Hương is the word for incense"."""

from __future__ import annotations

import re
from typing import Final

from ..around.addressing import HONORIFICS
from ..around.bearers import Bearer
from ..around.context import Context

_TOLD: Final = re.compile(
    r"[\"”’*_]? (?:is|was) (?:also |only |simply |just )?(?:"
    r"(?:the|an?|our) (?:\w+ )?(?:word|term|name|expression|sign|character) (?:for|of)\b"
    r"|an? (?:kind|species|variety|breed|dialect|unit|type|form) of [a-z]"
    r"|an? (?:[a-z]+ )?(?:volcano|lagoon|peninsula|waterfall|cave|spice|festival|deity|goddess"
    r"|river|valley|village|town|ward|suburb|island|mountain|lake|dish|sauce|tree|flower|fish"
    r"|bird) (?:of|in|on|off|near|from|with)\b)"
)

# '"The Hill formula"', in quotes as it is called.
_CALLED: Final = re.compile(
    r" (?:formula|doctrine|line|principle|model|paradox|theorem|effect|dilemma|test|clause)[\"”»]"
)
_IN_TITLE: Final = re.compile(r"[\"”»“] in the (?:title|heading|name|refrain|song|slogan)\b")
_OPENING: Final = frozenset({'"', "“", "«", "„"})
_CURRENTS: Final = frozenset({("el", "nino"), ("la", "nina")})


def is_current(context: Context, start: int) -> bool:
    """ "El Niño", which warms the Pacific: nobody, with its article."""
    before = context.before(start)
    return (
        before is not None
        and before.capital
        and (before.folded, context.words[start].folded) in _CURRENTS
    )


def is_one(context: Context, start: int) -> bool:
    """ "His secretary, one Hill,": somebody of whom the reader knows nothing."""
    before = context.words[start - 1] if start else None
    return before is not None and before.folded == "one" and before.gap == ", "


def is_called_in_quotes(context: Context, start: int, end: int, who: Bearer) -> bool:
    """'"The Hill formula"', '"Did Hill" in the title': what has the name of a thing, in quotes."""
    before, tail = context.before(start), context.tail(end)
    if before is None or not before.start or context.text[before.start - 1] not in _OPENING:
        return False
    if before.folded == "the":
        return _CALLED.match(tail) is not None
    if not before.capital or _IN_TITLE.match(tail) is None:
        return False
    return not (who.has_given(before.folded) or before.folded in HONORIFICS | who.title)


def is_term(context: Context, end: int) -> bool:
    """Whether what follows a name tells what the word means, or what kind of thing has it."""
    return _TOLD.match(context.tail(end)) is not None
