"""Whether a name is that of a firm: "Hill & Marsh, auditors"."""

from __future__ import annotations

import re
from typing import Final

from ..around.context import Context

_FIRM: Final = re.compile(r" & [^\W\d_a-z]")
_TRADES: Final = (
    r",? (?:the |our |a firm of )?(?:auditors|accountants|solicitors|lawyers|attorneys|notaries"
    r"|architects|partners|printers|bookbinders|booksellers|publishers|caterers|grocers|brewers"
    r"|tailors|jewellers|bankers|brokers|shipbrokers|surveyors|engineers|removers|undertakers"
    r"|florists|chemists|opticians|Sons?|Co|Company|Ltd|LLP|Inc|Partners|Associates|Brothers)\b"
)
_TRADE: Final = re.compile(_TRADES)
_PARTNER: Final = re.compile(rf" & [^\W\d_a-z]\w+{_TRADES}")


def is_in_firm(context: Context, start: int, end: int) -> bool:
    """ "Hill & Ortega", "Hill & Hill": a firm, unless they are two of the roster."""
    if context.words[start].gap == " & " and _TRADE.match(context.tail(end)):
        return True  # "Hill & Marsh, auditors"
    words, same = context.words, context.words[end - 1].folded
    if _PARTNER.match(context.tail(end)):
        return True
    if _FIRM.match(context.tail(end)):
        other = words[end].folded
        return other == same or other not in context.surnames
    before = words[start - 1] if start and words[start].gap == " & " else None
    return before is not None and before.capital and before.folded == same
