"""Who is not at the table, as the words beside a name say: the dead, "one Hill", "the Mr Hill".

Source: the design's leak check. An article before a form of address, or "one" before a name, tells
of somebody whom the reader does not know; those who met are known to each other.
"""

from __future__ import annotations

import re
from typing import Final

from ..around.bearers import Bearer
from ..around.context import Context

_BEHIND: Final = 30  # characters
# Before a name. "From one Hill, a clerk"; "the Nana Hill in slide 6"; "the month of Hill".
_BEFORE: Final = re.compile(
    r"\b(?:(?:from|by|of|with|to|called|named|after) (?:a certain|one)"
    r"|[Tt]he (?:Mrs?|Ms|Miss|Nana|Hajj|Haji|Hajji|Señora?|Monsieur|Madame)\.?"
    r"|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)"
    r"|[Tt]he (?:driver|cook|porter|guide|boatman|caretaker|cleaner|waiter|doorman|gardener),"
    r"(?: [A-Z][a-z]{1,4}\.?)?"
    r"|[Mm]onth of"
    r"|(?:to|until|till|since|from|at) the (?:end|middle|beginning) of) $"
)
# After it. "Hill, who died long ago"; "Hill, it turned out, is also the name of the dog".
_DEAD: Final = re.compile(
    r",? who (?:had |has |was )?(?:died|perished|been dead|murdered|killed|buried)\b"
    r"|(?:,? (?:it turn(?:s|ed) out|I am told|we learned|of course),?)? (?:is|was) (?:also |too )?"
    r"the name of (?:the|a|an|our|his|her|their|its)\b"
    r"| (?:are|is) [a-z]+, in [A-Z][a-z]+(?=[;.,])"
    r"| 1[34]\d\d\b(?! (?:hours|hrs|h)\b)"  # a month of the lunar calendar, and its year
    r"|,? as (?:speaker|president|prime minister|premier|foreign minister|king) of the [A-Z]"
    r"|['’]s? (?:speech|address|letter|decree) of (?:1[89]|20)\d\d\b"
    r"| (?:are|were|is|was) the (?:[a-z]+ )?months?\b"
)
_OURS: Final = ("'", "’", " on our", " in our", " at our", " here")
_IS_ONE: Final = re.compile(r" is (?:one|another)(?: of them)?[.,;]")
_WORDS: Final = re.compile(r"\b(?:[Ww]ords|[Tt]erms|[Nn]ames)\b")
_FAR: Final = 500  # characters
# "When Hill was president", "Hill, who had been a president", "when Hill and Marsh were kings".
_GOVERNED: Final = re.compile(
    r"(?: and [A-Z][\w-]+)?,? (?:who )?(?:was|were|had been|has been) (?:still |first |once )?"
    r"(?:an? |the )?(?P<office>presidents?|(?:prime|foreign) ministers?|premiers?|kings?|queens?"
    r"|chancellors?|emperors?|in power|in office)\b"
)
_WHEN: Final = re.compile(r"\b(?:[Ww]hen|[Ww]hile|[Ss]ince|[Ss]o long as) (?:[A-Z][\w-]+ and )?$")
_WORKING: Final = re.compile(
    r" (?:in|from|at) the (?:[A-Z]\w+['’]s )?(?:kitchen|booth|scullery|mixing desk)\b"
    r"|, (?:our|the) (?:sound|light|lights|camera|video|boiler|lift|tea|coffee) "
    r"(?:man|woman|lady|boy|girl|engineer|technician|operator)\b"
)


def is_absent(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a name is of somebody, or something, of whom it is told that they did not meet."""
    at, tail = context.words[start].start, context.tail(end)
    if _DEAD.match(tail) or _is_word(context, start, tail):
        return True
    if _BEFORE.search(context.text, max(0, at - _BEHIND), at) and not tail.startswith(_OURS):
        return True
    if _has_governed(context, start, tail, who):
        return True
    working = _WORKING.match(tail)
    return working is not None and not any(map(who.is_about, working[0].lower().split()))


def _is_word(context: Context, start: int, tail: str) -> bool:
    """ "Some words arrive before the people do. Salam is one. Shalom is another."."""
    if not context.words[start].opens or _IS_ONE.match(tail) is None:
        return False
    at = context.words[start].start
    return _WORDS.search(context.text, max(0, at - _FAR), at) is not None


def _has_governed(context: Context, start: int, tail: str, who: Bearer) -> bool:
    """Whether an office of state, which the roster does not know, is told of as theirs."""
    match = _GOVERNED.match(tail)
    if match is None or any(map(who.is_about, match["office"].removesuffix("s").split())):
        return False
    at = context.words[start].start
    when = _WHEN.search(context.text, max(0, at - _BEHIND), at)
    return when is not None or tail.startswith(", who ")
