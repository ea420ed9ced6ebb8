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
)
_BEHIND: Final = 24  # characters


def is_of_site(context: Context, start: int) -> bool:
    """Whether a name says where shops, temples or fields are."""
    if context.said_before(start) != "of":
        return False
    at = context.words[start].start
    return _BEFORE.search(context.text, max(0, at - _BEHIND), at) is not None
