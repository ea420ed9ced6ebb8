"""Whether one word of an employer's name is the place that this is called after."""

from __future__ import annotations

import re
from typing import Final

from .reading import Reading
from .vocabulary import BODIES

_LAND: Final = re.compile(
    r" (?:delta|river|valley|basin|estuary|watershed|wetlands|floods?|flats)\b"
)
_SITE: Final = re.compile(
    r"\b(?:on|about)(?: the)? $|\b(?:port|town|city|harbour|ward|hospital|station|airport|border"
    r"|bridge|market|yard|plant|terminal|dam|mine) (?:at|of|in) (?:the )?$"
)
_BEHIND: Final = 30  # characters


def is_place(reading: Reading, at: int) -> bool:
    """Whether one word of an employer's name is the place that this is called after.

    "The Kafue delta", "reported from the port at Alat", "Mr Hill on the Termez yard".
    """
    word, row = reading.words[at], reading.folded(at - 2, at)
    if row[-1:] == ("in",) and BODIES.isdisjoint(row) and not word.owns:
        return True  # "the testimony in Karnali"; "the network in Karnali" is a body
    if _LAND.match(reading.text, word.end):
        return True
    return _SITE.search(reading.text, max(0, word.start - _BEHIND), word.start) is not None
