"""Whether a role or a work beside a name is somebody else's than the roster's: a namesake.

Source: the design's leak check: a public figure who has the name of a participant is never held.
Each sign by itself makes a whole name likely at most; two of them, or one beside the name of a
public figure, make it somebody else's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..around.addressing import CIVIL, RANKS
from ..around.bearers import Bearer
from ..around.context import Context, is_owner
from ..around.items import is_item
from ..around.offices import holds_office
from ..around.vocabulary import CALLINGS, PUBLIC_OFFICES
from ..writing.families import is_family
from ..writing.words import Word
from .sporting import is_in_column_of_news

_NEAR: Final = 8
_GIVEN: Final = 4.0  # a word after an initial that is rarer (Zipf) is a surname
_FAR: Final = 14  # words
_LONG_AGO: Final = re.compile(r"\b1[0-9]{2}[0-9]\b|\b(?:was born|died) in\b")
_DATES: Final = re.compile(r",? \((?:born |b\. |d\. |died |c\. )?1[0-9]{3}\b")
_IN_YEAR: Final = re.compile(r"\b[Ii]n 1[0-8]\d\d,? $")
_SHORT: Final = 12  # characters
_CHAMBERS: Final = word_set(
    "sabha knesset bundestag duma rada sejm majlis diet senate commons lords parliament congress "
    "dail storting riksdag folketing cortes assembly bundesrat eduskunta saeima seimas riigikogu "
    "hansard"
)
_OF_BODIES: Final = frozenset({"chair", "director", "dean", "chief", "judge", "inspector"})
_INTO: Final = word_set("to in on of with from at")
_MADE: Final = (
    "author|writer|director|creator|composer|painter|maker|star|hero|singer|translator|editor"
    "|wrote|writes|directed|shot|painted|composed|sang|starred|played|filmed|drew|designed"
)
# "The director of *The Searchers*", "'s article in *Foreign Affairs*", ", *The Wall*".
_WORK_AFTER: Final = re.compile(
    r"(?:['’]s? (?:\w+ ){0,4}|,? \(?)[*_“«][^\W\d_a-z]"
    rf"|,? (?:the |an? |who |had |has |once |later ){{0,3}}(?:\w+ )?(?:{_MADE})\b"
    r"[^.;:*_“\n]{0,14}[*_“«]"
    r"|,? (?:who )?scored\b"
    r"|,? (?:who )?(?:wrote|directed|painted|composed|sang|sings) (?:the|a|an|that) "
    r"(?:\w+ )?(?:novel|film|song|opera|play|poem|symphony|book|memoir|picture|movie|hymn|ballad)"
)
_WORK_BEFORE: Final = re.compile(
    r"(?:\b(?:novel|film|poem|painting|song|play|opera|sonata|symphonie)s of"
    r"|[*_”»],?(?: an?| the)?(?: \w+){0,2} (?:by|of)"
    r"|\b(?:film|novel|poem|painting|song|play|opera|building|bridge|dome|tower|sculpture|portrait"
    r"|symphony|mural|sonnet|aria|fresco|stadium)s?(?: (?:is|was|are|were))?(?: \w+)? by) $"
)
# "Hill was minister of science then": an office of state, and no club's.
_IN_OFFICE: Final = re.compile(
    r"(?:(?: |, who |, (?:when|while) (?:he|she) )"
    r"(?:was|became|had been|served as|as) |, when )"
    r"(?:then |once |still |the |a |an |[A-Z]\w+['’]s )?"
    r"(?P<office>(?:prime|foreign|finance|defence|defense|interior|first|deputy prime) minister"
    r"|minister(?= (?:of|for|in|then|when|at|until)\b)|premier|emperor"
    r"|head of (?:state|government)|chief of (?:the )?(?:defence |army |general )?staff"
    r"|[Ss]ecretary[- ][Gg]eneral|[Hh]igh [Rr]epresentative)\b"
)
# "The Hill plan of 2016": what is called after who governs.
_PLANS: Final = re.compile(
    r" (?:plan|formula|doctrine|initiative|memorandum|accords?|proposals?)"
    r" (?:of|from|for|on)\b"
)
# "Hill signed the law", "Hill will not run again", "Hill rang them before he left office".
_GOVERNS: Final = re.compile(
    r" (?:had |has |will |would |could |did )?(?:not |never |again )?(?:"
    r"(?:signed|vetoed|sign|veto|repealed) the (?:\w+ )?(?:law|bill|decree|treaty|order|act)\b"
    r"|(?:run|stand) (?:again|for)\b|ran for\b|told the (?:fleet|army|nation|parliament|troops|navy"
    r"|country|people|press|cameras|generals|crowd|world)\b|named (?:his|her) (?:cabinet"
    r"|ministers)\b"
    r"|(?:called|lost|won) (?:an?|the|early|snap) (?:\w+ ){0,2}(?:elections?|referendum|leadership"
    r"|majority|presidency|landslide|mandate|primary|run-off)\b"
    rf"|told (?:the )?(?i:{'|'.join(sorted(_CHAMBERS))})\b"
    r"|c(?:a|o)me to power|addressed the nation|won the (?:vote|election|presidency)|dissolved"
    r" parliament|declared (?:war|martial law|an emergency)|annexed|invaded|fled to|seized power"
    r"|(?:be |was |is |been )?(?:re-?elected|elected|sworn in|ousted|toppled|impeached|overthrown"
    r"|in power|in office|deposed|inaugurated)\b)"
    r"|[^.;\n]{0,40}\b(?:left|leaves|took|takes|entered|lost) (?:office|power)\b"
)
_HEADS_OF_TITLES: Final = word_set(
    "what how why when where who the a an on in from towards toward between beyond after before is "
    "are do does can should notes some two three"
)
_OF_STATE: Final = re.compile(
    r"['’]s? (?:[a-z-]+ )?(?:office in [A-Z]|office (?:said|denied|announced|confirmed)|palace"
    r"|spokes(?:man|woman|person)|government|cabinet|party|army|navy|troops|regime|rule|presidency"
    r"|visit to|trip to|summit|inauguration|motorcade|decree|veto|foreign policy|(?:foreign|defence"
    r"|defense|prime|finance) minister|speech (?:in|at|to) [A-Z]|words were|sister had|reign|era"
    r"|successor|predecessor|war\b|envoy|coup|victory|election|re-election|landslide|term\b)"
)
_BEHIND: Final = 40  # characters
# Who ran or won something that has a name.
_DEEDS: Final = re.compile(
    r",? who (?:\w+ed|ran|won|led|lost|fought|held|sank|took|built|beat) (?:at |the )+[^\W\d_a-z]"
)


def signs(context: Context, start: int, end: int, who: Bearer) -> int:
    """How many signs stand beside a name of a role that its bearer on the roster has not."""
    called = is_called_otherwise(context, start, who) or _is_apposed(context, start, end, who)
    return (
        called
        + (called and _is_elsewhere(context, start, end, who))
        + is_of_work(context, start, end, who)
        + _is_in_chamber(context, start, who)
        + _is_of_long_ago(context, start, end)
        + is_in_column_of_news(context, start, who)
    )


def _is_of_long_ago(context: Context, start: int, end: int) -> int:
    """How much a year in the sentence says: dates after a name, "in 1847" before it, or neither."""
    at = context.words[start].start
    if _DATES.match(context.tail(end)) or _IN_YEAR.search(context.text, max(0, at - _SHORT), at):
        return 2
    return _LONG_AGO.search(context.sentence(start)) is not None


def is_long_ago(context: Context, start: int) -> bool:
    """Whether a year of another time stands in the sentence of a word."""
    return _LONG_AGO.search(context.sentence(start)) is not None


def is_called_otherwise(context: Context, start: int, who: Bearer) -> bool:
    """Whether a rank or a calling that is not theirs stands at once before a name."""
    before = context.before(start)
    return before is not None and _is_not_theirs(before, who)


def _is_not_theirs(word: Word, who: Bearer) -> bool:
    said = word.folded
    if said in who.callings:
        return False
    if said in RANKS:
        return who.is_called_by_rank(said)
    return said in CALLINGS


def _is_role(word: Word, who: Bearer) -> bool:
    """Whether a word beside a comma is such a role, and none that a meeting or a firm has."""
    return RANKS.get(word.folded, word.folded) not in _OF_BODIES and _is_not_theirs(word, who)


def _is_apposed(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a role and a comma stand before ("the ambassador to Damascus, Hill,"), or after."""
    words = context.words
    if start and words[start].gap == ", " and context.tail(end).startswith((",", ")", ".", " (")):
        said = context.clause_before(start)
        if said and said[0].folded == "the" and any(_is_role(word, who) for word in said):
            return True
    apposed = context.tail(end).lstrip('"”*_').startswith((", ", " (", " – ", " — "))
    if not apposed or is_item(context, end) or _is_denied(words, end):
        return False
    if end < len(words) and words[end].capital and words[end].folded in _HEADS_OF_TITLES:
        return False  # "Hill, What a Captain Needs to Know"
    for at in range(end, min(end + _NEAR, len(words))):
        if at > end and not words[at].follows:
            return False
        civil = words[at - 1].folded in CIVIL  # a consul general is no soldier
        owned = is_owner(context.after(at + 1))  # "in the author's hand"
        if not civil and not owned and _is_role(words[at], who):
            return at > end or not words[at].capital
        if words[at].folded in {"and", "said", "told", "asked"}:
            return False
    return False


def _is_denied(words: Sequence[Word], end: int) -> bool:
    """ "Hill, not to be taken for the president": what somebody is said not to be."""
    return end < len(words) and words[end].folded in {"not", "never", "no"}


def _is_elsewhere(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a place that is not theirs stands near: "Ambassador Hill on Syria"."""
    words = context.words
    for at in range(max(1, start - _NEAR), min(end + _FAR, len(words))):
        word = words[at]
        if at >= end and word.opens:
            return False
        if not word.capital or start <= at < end or words[at - 1].folded not in _INTO:
            continue
        if word.folded not in who.about | who.home | context.surnames and word.follows:
            return True
    return False


def is_of_work(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a work stands beside a name as its maker's: "Hill, the author of *The Wall*"."""
    match = _WORK_AFTER.match(context.tail(end))
    if match is not None:
        return who.callings.isdisjoint(match[0].lower().split())
    at = context.words[start].start
    return _WORK_BEFORE.search(context.text, max(0, at - _BEHIND), at) is not None


def _is_in_chamber(context: Context, start: int, who: Bearer) -> bool:
    """Whether a parliament is spoken of in the same sentence, and it is not theirs."""
    words = context.words
    low, high = start, start + 1
    while low and start - low < _FAR and not words[low].opens:
        low -= 1
    while high < len(words) and high - start < _FAR and not words[high].opens:
        high += 1
    chambers = {
        word.folded for word in words[low:high] if word.capital and word.folded in _CHAMBERS
    }
    return bool(chambers - who.about)


def did_deeds(context: Context, end: int) -> bool:
    """ "Admiral Hill, who ran the Western Approaches": what is told of somebody of history."""
    return _DEEDS.match(context.tail(end)) is not None


def is_governing(context: Context, end: int, who: Bearer) -> bool:
    """Whether an office of state is put to a name, in quotes or not: "Hill", then premier."""
    tail = context.tail(end).lstrip('"”*_')
    if (match := _IN_OFFICE.match(tail)) is not None:
        return (who.callings - {"chief"}).isdisjoint(match["office"].lower().split())
    if not tail.startswith((", then ", ", the then ", ", now ", ", later ")):
        return False
    near = {word.folded for word in context.words[end : end + _NEAR // 2]}
    return not (PUBLIC_OFFICES & near).isdisjoint(PUBLIC_OFFICES - who.callings)


def owns_state(context: Context, start: int, end: int) -> bool:
    """ "Hill's office in Beijing", "the Hill plan of 2016": what only those who govern have."""
    if context.said_before(start) == "the" and _PLANS.match(context.tail(end)):
        return True
    return (_OF_STATE.match(context.tail(end)) or _GOVERNS.match(context.tail(end))) is not None


def is_in_office(context: Context, end: int, who: Bearer) -> bool:
    """Whether an office of state that is not theirs is put to a name, in whatever way."""
    return holds_office(context, end, who) or is_governing(context, end, who)


def is_given_of_another(context: Context, end: int, who: Bearer) -> bool:
    """Whether an initial and another surname follow: "Fujiko F. Fujio"."""
    row = context.words[end : end + 2]
    if len(row) < 2 or row[0].gap != " " or row[1].gap != ". ":
        return False
    initial, family = row
    if not (initial.capital and len(initial.folded) == 1 and family.capital):
        return False
    theirs = family.folded in context.surnames or family.folded in who.given
    rare = zipf_frequency(family.folded, "en") < _GIVEN or is_family(family.folded)
    return not theirs and rare
