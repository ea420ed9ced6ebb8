"""Where a text tells how a name is to be written or was written wrong: there it is somebody's.

"HILL in capitals on the badge", "Hil (sic)", "in Dell Orto the apostrophe was lost": who corrects
lists, badges and screens writes of those who are on them.
"""

from __future__ import annotations

import re
from typing import Final

from .context import Context

_MARKS: Final = (
    r"(?:hyphens?|accents?|apostrophes?|dots?|umlauts?|cedillas?|tildes?|diacritics?|hooks?|hats?"
    r"|marks?"
    r"|tails?|spaces?|capitals?|commas?|bars?|slash(?:es)?|rings?|(?:first|last|second|double) \w"
    r"|[a-z]|h’s)"
)
_AFTER: Final = re.compile(
    r"[\"”’»]? (?:in|with) (?:block |all |small )?capitals\b(?! of\b)"
    r"|[\"”’»]? \((?:sic|recte|correctly|rightly|misspel(?:t|led)|wrong(?:ly)?|with (?:one|two"
    r"|an? )\b)"
    rf"|[\"”’»]? (?:with(?:out)? (?:(?:the|a|an|its|one|two|his|her) ){{1,2}}[\"“‘]?{_MARKS}\b"
    rf"|has (?:lost|kept) (?:the|its|his|her|a) {_MARKS}\b)"
    rf"|[\"”’»]? (?:the|an?|its) {_MARKS} (?:was|is|has been|got) (?:lost|missing|dropped|gone"
    rf"|wrong|back)\b"
    r"|[\"”’»]? on (?:the|his|her) (?:badge|name ?plate|name card|place card|visa|ticket|screen"
    r"|door sign)\b"
)


def is_written_so(context: Context, start: int, end: int) -> bool:
    """Whether it is told how a name is written, or that it was written wrong."""
    return (
        context.words[start].capital
        and _AFTER.match(context.text, context.words[end - 1].end) is not None
    )
