"""Where a text tells how a name is to be written or was written wrong: there it is somebody's.

"HILL in capitals on the badge", "Hil (sic)", "in Dell Orto the apostrophe was lost": who corrects
lists, badges and screens writes of those who are on them.
"""

from __future__ import annotations

import re
from typing import Final

from .context import Context

_AS: Final = frozenset({"as", "under"})
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
    # "Hil 1988, in the old spelling": a list of books goes by one spelling, and tells of another.
    r"|[\"”’»]?,? ?\(?(?:(?:19|20)\d\d[a-z]?\)?)?,? in (?:the|its|her|his|an?|our)"
    r" (?:[A-Za-z]+ ){0,2}(?:spelling|transliteration|transcription|romani[sz]ation|orthography)\b"
    r"|[\"”’»]? on (?:the|his|her) (?:badge|name ?plate|name card|place card|visa|ticket|screen"
    r"|door sign)\b"
)
_BEHIND: Final = 40  # characters
# "Her paper, cited in the file as Hil 2025": what somebody owns is filed under their name.
_FILED: Final = re.compile(
    r"\b(?:[Hh]er|[Hh]is|[Tt]heir) [a-z]+,? (?:is |was |now |still )?(?:cited|listed|filed"
    r"|catalogued|indexed|entered|quoted|printed|put down)"
    r"(?: (?:in|on|by|at) (?:the|our) [a-z]+| there| here)? (?:as|under) [\"“‘]?$"
)
_MISPRINT: Final = re.compile(
    r"\b(?:[Mm]isprints?|[Tt]ypos?|[Mm]isspellings?|[Ss]lips?|[Tt]yping errors?"
    r"|[Pp]rinter['’]s errors?|[Ss]pelling mistakes?|[Mm]isreadings?)(?: of)?,? [\"“‘«„*_]?$"
)


def is_written_so(context: Context, start: int, end: int) -> bool:
    """Whether it is told how a name is written, or that it was written wrong."""
    if not context.words[start].capital:
        return False
    text, at = context.text, context.words[start].start
    if _AFTER.match(text, context.words[end - 1].end):
        return True
    return context.said_before(start) in _AS and _FILED.search(text, _low(at), at) is not None


def is_misprint(context: Context, start: int) -> bool:
    """ "The misprint “Hil”": it is told that a name was written wrong."""
    at = context.words[start].start
    return _MISPRINT.search(context.text, _low(at), at) is not None


def _low(at: int) -> int:
    return max(0, at - _BEHIND)
