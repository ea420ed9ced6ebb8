"""Rows of places that are told to be such: "the towns on the lake, Hill, Kisumu, Entebbe"."""

from __future__ import annotations

import re
from typing import Final

from ..around.context import Context

_BEHIND: Final = 120  # characters
_AHEAD: Final = 60
_NAME: Final = r"[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+)?"
_BEFORE: Final = re.compile(
    r"\b(?:towns?|cities|ports|harbours|villages|stops|stations|places|provinces|islands"
    r"|(?:round|around|along|down|up|across) the (?:lake|coast|river|shore|gulf|border|bay|valley)"
    rf")\b[^.;:,()\n]{{0,40}}[:,(] (?P<row>(?:{_NAME}, (?:and )?)*)$"
)
_AFTER: Final = re.compile(rf"(?P<row>(?:,(?: and)? {_NAME})*)")
_LEAST: Final = 2  # others in the row
_WORD: Final = re.compile(r"[^\W\d_]+")


def is_on_route(context: Context, start: int) -> bool:
    """Whether a name is one of three places or more, and none of the others is of the roster."""
    text, word = context.text, context.words[start]
    before = _BEFORE.search(text, max(0, word.start - _BEHIND), word.start)
    if before is None:
        return False
    after = _AFTER.match(text, word.end, word.end + _AHEAD)
    row = before["row"] + (after["row"] if after else "")
    if row.count(",") < _LEAST:
        return False
    said = {each.lower() for each in _WORD.findall(row)}
    return said.isdisjoint(context.surnames | context.givens)
