"""Places that are told of by what is in them: "the bookshops of Kanda", "the docks of Hill"."""

from __future__ import annotations

import re
from typing import Final

from ..around.context import Context

_BEFORE: Final = re.compile(
    r"\b(?:bookshops?|shops?|lanes?|alleys?|bars|caf[eé]s|restaurants|markets?|docks?|docklands"
    r"|shipyards?|dockyards?|factor(?:y|ies)|temples?|shrines?|mines?|quays?|canals?|gardens?"
    r"|wells?|oas[ei]s|battle|siege"
    r"|beach(?:es)?|padd(?:y|ies)|rooftops|crossroads|valleys?|slopes|plains?|forests?|rice fields"
    r"|fields|hot springs|onsen|backstreets|hostels|arcades?|suburb|ward|district|people|province"
    r"|department|prefecture|governorate|municipality|canton|county|ruins|oblast) of $"
    r"|\b(?:camps?|landing|ford|jetty|village|port|airfield|airport|barracks|checkpoint|crossing"
    r"|ferry|fort|junction|locks?|mines?|monastery|outpost|pumping station|refinery|ruins|shrine"
    r"|ghat|wharf|weir|barrage|lighthouse|dockyard|shipyard|oasis|well|slipway|moorings?) at $"
)
_BEFORE_SITES: Final = frozenset({"of", "at"})
_BEHIND: Final = 24  # characters


def is_of_site(context: Context, start: int) -> bool:
    """Whether a name says where shops, temples, fields or camps are."""
    if context.said_before(start) not in _BEFORE_SITES:
        return False
    at = context.words[start].start
    return _BEFORE.search(context.text, max(0, at - _BEHIND), at) is not None
