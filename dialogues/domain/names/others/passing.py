"""Names of which a text speaks in passing: of a room, a place on a map, a book in a list.

Source: the design's leak check: places, things and people elsewhere that share a name with
somebody on the roster must not alarm. Each pattern is a family of language, and holds no name.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.bearers import Bearer
from ..around.context import Context
from ..writing.words import fold
from .route import is_on_route

_BEHIND: Final = 70  # characters
_OFFICES: Final = (
    r"(?:prime minister|foreign minister|finance minister|defen[cs]e minister|minister|president"
    r"|premier|governor|mayor|chancellor|king|queen|emperor|sultan|poet|painter|singer|footballer"
    r"|actor|actress|philosopher|river|town|city|village|island|novelist|composer)"
)
_FOLK: Final = (
    r"(?:sailor|fisher(?:man|men)|wom[ae]n|m[ae]n|girls?|boys?|farmers?|traders?|merchants?"
    r"|peasants?"
    r"|refugees?|famil(?:y|ies)|villagers?|carpenters?|miners?|shepherds?|monks?|priests?|nuns?"
    r"|migrants?|brides?|widows?|musicians?|singers?|pilgrims?|smugglers?|dockers?|boatm[ae]n"
    r"|grandmothers?|children|child|crews?|orphans?)"
)
# "A sailor from Hill", "a performance of Hill".
_BEFORE: Final = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Tt]hat|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome"
    rf"|[Mm]any) (?:[a-z]+ )?{_FOLK} from $"
    r"|\b(?:inn|pub|hotel|jetty|lighthouse|school|museum|church|mosque|temple|harbour|beach|station"
    r"|market|mill|farm|monastery|chapel|hospital|factory|mine|quarry|airfield) (?:on|at|in) $"
    r"|\b(?:camps?|landing|ford|village|port|airport|barracks|checkpoint|crossing|ferry|fort"
    r"|junction|locks?|mines|outpost|refinery|ruins|shrine|ghat|wharf|weir|barrage|dockyard"
    r"|shipyard|oasis|well|slipway|moorings?) at $"
    r"|\b(?:tub|jar|bottle|tin|packet|can|carton|bar|cup|slice) of $"
    r"|\b(?:time|days|age|era|reign) of (?:[A-Z]\w+,? and of )?$"
    r"|\b(?:performances?|stagings?|productions?|renditions?|recitals?|writings|teachings"
    r"|(?:hadiths?|poetry|essay|letter|fable)s? collections?|collected \w+) of (?:al-|el-)?$"
)
_FROM_OR_OF: Final = frozenset({"from", "of", "al", "el", "on", "at", "in"})
# "“Hill” on map 2 is", "Hill, on page 8, is about the prime minister", "Hill (family name Oz)".
_AFTER: Final = re.compile(
    r"[\"”»’] (?:on|in) (?:the |our )?(?:maps?|charts?|plates?|stamps?|signs?|posters?)\b"
    r"| (?:is|are|was|were|lies|lie|lay) (?:both |all )?(?:on|along|off) the (?:coast"
    r"|same (?:coast|river|shore|lake|border|railway|road|route|plateau|plain|island|map|bay)"
    r"|river"
    r"|border|railway|delta|estuary)\b"
    r"| (?:is|was) also an? (?:[a-z]+ )?(?:coin|currency|river|town|city|village|island|bird|fish"
    r"|tree"
    r"|flower|plant|dish|drink|dance|fruit|word|name|brand|beer|wine|cheese|lake|hill|station"
    r"|god)\b"
    rf"|[\"”»’]?(?:,[^.;\n]{{1,25}},)? (?:is|are|was|were) (?:about|meant for|of) the (?:late "
    rf"|former )?{_OFFICES}\b"
)
_ALSO: Final = re.compile(
    r",? \((?:family name|surname|last name|full name|first name) (?P<family>[^\W\d_a-z][\w’'-]+)"
)
_SUCCEEDED: Final = re.compile(
    r"\b(?:followed|succeeded|succeeds|replaced|replaces|preceded|deposed|toppled|beat|defeated"
    r"|unseated|ousted) $"
)
_IN_OFFICE: Final = re.compile(
    r" (?:at the [a-z]+ (?:ministry|bank|office)|at the [A-Z]\w+ (?:Ministry|Bank|Office)"
    rf"|as (?:[a-z]+ )?{_OFFICES}|in (?:office|power)|in the (?:presidency|palace|premiership))\b"
)
_SPELLED: Final = re.compile(r"\b[Tt]he (?:spelling|form|variant|transliteration) [\"“]?$")
_IS_FOUND: Final = re.compile(
    r"[\"”]? (?:is|was) (?:found|common|usual|older|archaic|standard|rare)\b"
)
# "Akunin (Hill in his passport)".
_BRACKET: Final = re.compile(r"\b(?P<other>[^\W\d_a-z]\w+) \($")
_REALLY: Final = re.compile(r" (?:in (?:his|her) passport|by birth|by (?:his|her) real name)\)")
# "Hill, Leila, and P. Marsh. Hospitals without Power. Amman, 2019."
_ENTRY: Final = re.compile(
    r", (?P<given>[^\W\d_a-z][\w’'-]+)(?: [A-Z]\.)?(?:,? (?:and"
    r"|&) [^\n.]{1,4}\.? ?[^\n.]{2,30})?[.,:] "
    r"(?=[^\n]*\b(?:1[5-9]|20)\d\d\b)"
)
_SOUGHT: Final = re.compile(r"\b(?:search(?:es)?|hits|results|matches|query) for [\"“]$")
_QUOTES: Final = frozenset('"”')
_HOUSE: Final = re.compile(r"\b[Tt]he house of $")  # "The house of Hill in Leiden prints it."
_ROOMS: Final = word_set("room suite hall gate pier deck platform studio theatre auditorium salon")


def is_passing(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a name is that of a place, a thing or a stranger of whom something is told."""
    text, at, tail = context.text, context.words[start].start, context.tail(end)
    stop = context.words[end - 1].end
    if context.said_before(start) in _FROM_OR_OF and _BEFORE.search(text, _low(at), at):
        return True
    if _AFTER.match(text, stop) or _is_room(context, start, end) or is_on_route(context, start):
        return True
    if _SOUGHT.search(text, _low(at), at) and tail[:1] in _QUOTES:
        return True
    if _SPELLED.search(text, _low(at), at) and _IS_FOUND.match(tail):
        return True
    if _HOUSE.search(text, _low(at), at) and tail.startswith(" in "):
        return True
    if _SUCCEEDED.search(text, _low(at), at) and _IN_OFFICE.match(tail):
        return True
    return (
        _is_called_else(context, start, end, who)
        or _has_other_family(context, end, who)
        or _is_entry(context, start, end, who)
    )


def _low(at: int) -> int:
    return max(0, at - _BEHIND)


def _is_room(context: Context, start: int, end: int) -> bool:
    """ "In Room Hill": a room with a capital and no number, which is called after somebody."""
    before = context.before(start)
    if before is None or not before.capital or context.words[start].gap != " ":
        return False
    return before.folded in _ROOMS and context.tail(end)[:1] in {"", ",", ".", ";", ")", "\n", ":"}


def _is_called_else(context: Context, start: int, end: int, who: Bearer) -> bool:
    """ "Akunin (Hill in his passport)": what somebody else is called in truth."""
    if not _REALLY.match(context.tail(end)):
        return False
    at = context.words[start].start
    other = _BRACKET.search(context.text, _low(at), at)
    if other is None:
        return False
    said = fold(other["other"])
    return said not in context.surnames and not who.has_given(said)


def _has_other_family(context: Context, end: int, who: Bearer) -> bool:
    """ "Hill (Hill Lwin)", "Hill (family name Oz)": more of a name, which is not theirs."""
    told = _ALSO.match(context.tail(end))
    if told is not None:
        return fold(told["family"]) not in context.surnames
    row = context.words[end : end + 2]
    if len(row) < 2 or row[0].gap != " (" or row[1].gap != " ":
        return False
    same = row[0].folded == context.words[end - 1].folded and row[1].capital
    return same and row[1].folded not in context.surnames and not who.has_given(row[1].folded)


def _is_entry(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a name begins a line of a list of books, with a given name that is not theirs."""
    if start and "\n" not in context.words[start].gap:
        return False
    entry = _ENTRY.match(context.text, context.words[end - 1].end)
    if entry is None:
        return False
    given = fold(entry["given"])
    return given not in context.surnames | context.givens and not who.has_given(given)
