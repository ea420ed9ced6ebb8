"""Those who plead in a court, and firms of lawyers: "Ms Hill, for the defence", "Messrs Hill & Co".

Source: the design's leak check: whoever shares a name with somebody on the roster is another, where
a text gives them a part that nobody at a table has.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.bearers import Bearer
from ..around.context import Context

_SIDES: Final = (
    "defen[cs]e|prosecution|plaintiffs?|claimants?|respondents?|appellants?|applicants?|accused"
    "|defendants?|victims|Crown|State|liquidators?|creditors"
)
_AFTER: Final = re.compile(
    rf",? (?:appearing )?for the (?:{_SIDES})\b|,? on behalf of the (?:{_SIDES})\b"
    r"|, (?:lead |junior |co-|leading |defen[cs]e |duty |the court's |the accused's )?"
    r"(?:counsel|co-counsel|stenographer|court clerk|bailiff|registrar|usher|amicus)\b"
    r"| [QKS]C\b|, [QKS]C\b"
)
_FIRM: Final = re.compile(r"\bMessrs\.? (?:[A-Z][\w'’-]+,? (?:and |& )?){0,3}$")
_TRADE: Final = re.compile(
    r"(?:,? (?:and|&) [A-Z][\w'’-]+){0,2}(?:, [A-Z][\w'’-]+)?,? \(?(?:[a-z]+['’]? )?(?:solicitors"
    r"|advocates|attorneys|barristers|auditors|accountants|notaries|architects|brokers|publishers"
    r"|printers|undertakers|chandlers|merchants|booksellers|bookmakers|grocers|brewers|bankers"
    r"|surveyors|engineers|shipbuilders|stockbrokers|lawyers)\b"
)
_BEHIND: Final = 50  # characters
_LAWYERS: Final = word_set(
    "lawyer counsel barrister solicitor attorney advocate judge registrar jurist legal law court "
    "prosecutor magistrate notary"
)


def is_pleading(context: Context, end: int, who: Bearer) -> bool:
    """Whether a part in a court follows a name, and the roster has no lawyer of that name."""
    return _AFTER.match(context.tail(end)) is not None and who.about.isdisjoint(_LAWYERS)


def is_in_firm(context: Context, start: int, end: int) -> bool:
    """ "Messrs Hill and Marsh, solicitors": a name with a trade that several have."""
    if _TRADE.match(context.tail(end)) is None:
        return False
    at = context.words[start].start
    return _FIRM.search(context.text, max(0, at - _BEHIND), at) is not None
