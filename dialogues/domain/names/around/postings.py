"""Whether what follows a whole name gives its bearer a post that the roster does not know.

Source: the design's leak check: a public figure who has the whole name of a participant is never
held. "Hill, the head of the Navy's Intelligence Agency,": a post in a body of a state, told to
those who do not know of whom it is spoken.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from .bearers import Bearer
from .context import Context

_POSTS: Final = (
    "head|chief|boss|governor|president|premier|minister|chancellor|commander|director[- ]general"
    "|(?:deputy |vice |assistant )?director|envoy|ambassador|spokes(?:man|woman|person)"
    "|secretary[- ]general|negotiator|regulator"
)
_BODIES: Final = (
    "Organi[sz]ation|Agency|Authority|Ministry|Bank|Corps|Navy|Army|Air Force|Parliament|Treasury"
    "|CIA|FBI|KGB|FSB|SVR|GRU|NSA|Pentagon|Kremlin|Mossad|Shin Bet|IMF|WTO|WHO|IAEA|NATO|OPEC"
    "|Fed|Reserve|Senate|Court|Forces?|Intelligence|Police|Guards?|Administration|Directorate"
)
_OWNERS: Final = (
    "country|nation|state|kingdom|republic|island|government|army|navy|air force|central bank"
    "|federation|province|ruling party|regime"
)
_FIRST: Final = r", (?:then |now |later |currently )?"
# "Hill, the head of Iran's Atomic Energy Organization".
_HEAD_OF: Final = (
    rf"{_FIRST}(?:the )?(?:[a-z]+ ){{0,2}}(?P<head>{_POSTS}) of (?:the )?"
    rf"(?:[A-Z][\w-]+(?:['’]s?)? (?:(?:of|and|for) (?:the )?)?){{0,5}}?(?:{_BODIES})\b"
)
# "Hill, the country's nuclear chief", "Hill, the Reserve Bank's governor".
_OWNED_BY: Final = (
    rf"{_FIRST}(?:the|its|their|that) (?:{_OWNERS}|(?:[A-Z][\w-]+ ){{1,4}}(?:{_BODIES}))['’]s"
    rf" (?:[a-z-]+ ){{0,3}}(?P<chief>{_POSTS})\b"
)
# "Hill, as American ambassador, voted".
_AS: Final = (
    rf",? (?:who,? )?(?:as|in (?:his|her) time as) (?:the )?(?:then )?"
    rf"(?P<as>[A-Z]\w+ (?:{_POSTS})"
    r"|(?:[A-Z]\w+ )?(?:Minister|President|Chancellor|Premier|Governor))\b"
)
# "Hill, who spoke for the United States in the Security Council".
_SPOKE: Final = (
    r",? who (?:spoke|voted|sat|negotiated|signed|answered) for (?:the )?[A-Z][\w ]{2,30}?"
    r" (?:in|at|on|before) the (?:Security Council|General Assembly|United Nations|UN\b|League)"
)
_POST: Final = re.compile(rf"{_HEAD_OF}|{_OWNED_BY}|{_AS}|(?P<spoke>{_SPOKE})")
_STARTS: Final = (", ", " as ", " in ", " who ")
_AHEAD: Final = 120  # characters
_DIPLOMATS: Final = word_set("ambassador envoy representative diplomat consul charge minister")


def has_other_post(context: Context, end: int, who: Bearer) -> bool:
    """Whether a post follows at once that is not of the bearer's title."""
    at = context.words[end - 1].end
    if not context.text.startswith(_STARTS, at):
        return False
    match = _POST.match(context.text, at, at + _AHEAD)
    if match is None:
        return False
    if match["spoke"]:
        return who.title.isdisjoint(_DIPLOMATS)
    said = (match["head"] or match["chief"] or match["as"]).lower().replace("-", " ").split()
    return who.title.isdisjoint(said)
