"""Whether a word for a person is said of nobody: of a post, of a wish, of a film, of a town's own.

Source: the design's leak check. "A surgeon" who is wanted, dreamt of, looked for or played is none
who was in the room.
"""

from __future__ import annotations

import re
from typing import Final

from .drafted import is_bettered
from .reading import Reading
from .vocabulary import FORMER

_BEHIND: Final = 70  # characters
_AHEAD: Final = 60
_KIN: Final = (
    "aunt|uncle|mother|father|parents?|grandmother|grandfather|brother|sister|cousin|son|daughter"
    "|wife|husband|nephew|niece|godfather|godmother|stepfather|father-in-law|mother-in-law"
    "|landlord|landlady|namesake|predecessor|ancestors?"
)
_STORY: Final = (
    "films?|movies?|novels?|books?|stor(?:y|ies)|songs?|plays?|jokes?|series|comedy|tragedy|opera"
    "|poems?|fables?|tales?|ballads?|paintings?|cartoons?|myths?|legends?|proverbs?|musical"
)
_BEFORE: Final = re.compile(
    # what is to be filled, learnt or wished for
    r"(?:\b(?:posts?|jobs?|positions?|professions?|trades?|salar(?:y|ies)|wages?|fees?|duties"
    r"|vacancy|vacancies|shortage) (?:of|for|as)|\b(?:training|career|work(?:s|ed|ing)?|craft) as"
    r"|\b(?:become|becoming|became|(?<!used to )be|being|trained as|apprenticed to|married|marry"
    r"|engaged to|to wed)(?: once more| again)?"
    r"|\b(?:is|are|was|were|means|looks|seems|looked|seemed),? to"
    r"|\b(?:every|any|each|no|either|neither|hardly any|many a|such)"
    r"|\b(?:like|needs?|needed|want(?:s|ed)?|lack(?:s|ed)?|require[sd]?|takes?|hire[sd]?|hiring"
    r"|employ(?:s|ed)?|seek(?:s|ing)?|sought|(?:could|should|to|might|would) invite"
    r"|instead of|rather than|worthy of|as good as"
    r"|(?:sen[dt]|look(?:s|ed|ing)?|wait(?:s|ed|ing)?|advertise(?:d|ment)?s?|search(?:ed|ing)?) for"
    r"|play(?:s|ed|ing)?|disguised as|dressed as|imagine|pretend(?:s|ed)? to be"
    r"|(?:eyes|hands|soul|mind|voice|patience|face|air|look|habits|instincts?|heart|manners) of"
    r"|wife of|widow of|daughter of|son of|child of)"
    r"|\b(?:to|will|would|should|must|may) (?:appoint|elect|nominate|name)"
    rf"|\b(?:great-?)?(?:grand)?(?:{_KIN}|grandsons?|granddaughters?|widower|heirs?) of"
    r"|\b(?:statue|bust|portrait|monument|tomb|grave|photograph|picture|memory|ghost|effigy)"
    r" (?:of|to)"
    rf"|\b(?:{_STORY}) (?:shows?|showed|follows?|followed|portrays?|portrayed|features?|featured)"
    # what is told in a story, or of somebody's kin
    rf"|\b(?:{_STORY})(?: (?:is|was|are|were|tells?|told))? (?:about|of|on|with|in which)"
    rf"|\b[Ii]n (?:the|a|his|her|that|one) (?:\w+ )?(?:{_STORY})(?: \w+)?,?"
    rf"|\b(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Ww]hose|['’]s) (?:\w+ )?(?:{_KIN})"
    r" (?:is|was|had been|had been once|were|became),?)"
    r" (?:(?:an?|the|some|one|such a)(?: (?:good|better|great|skilled|young|old))? )?$"
)
_GOOD: Final = re.compile(
    r"\b(?:an?|the) (?:good|better|best|great|skilled|decent|competent|born|true|real|perfect"
    r"|proper|ideal|typical|average|modern|ordinary|future) $",
    re.IGNORECASE,
)
_TOWNS: Final = (
    "town|village|city|hotel|ship|boat|castle|king|queen|parish|valley|island|hospital|prison|court"
    "|palace|company|hostel|inn|port|harbour|station|theatre|museum|monastery|convent|university"
    "|emperor|sultan"
)
_OWNED: Final = re.compile(rf"\b(?:{_TOWNS})['’]s $")
# "The surgeon in the valley": somewhere that is not the meeting.
_AFTER: Final = re.compile(
    rf" (?:in|on|of|at|from|aboard) (?:the|this|that|his|her|their|every|each|any) (?:\w+ )?"
    rf"(?:{_TOWNS}|{_STORY}|world|history|street|state|building|house|family|neighbourhood|future"
    r"|past|nineteenth century|eighteenth century|last century|Bible|corner|fair|market|hills"
    r"|mountains|bus|train|plane|tour)\b"
    r"| (?:of|in) (?:an?|the|another|some|any|every|each) (?:(?:neighbou?ring|third|foreign|other"
    r"|different|faraway|distant|certain) )+(?:country|state|nation|power|government|republic)\b"
    r"|,? (?:who (?:is|was) |[\w ]{2,30}, )?not (?:present|there|in the room"
    r"|at the (?:meeting|table|talks|dialogue)|among (?:us|them|the participants))\b"
    r"| (?:in|for|at) (?:each|every) [a-z]+\b"
    r"| (?:is|are) (?:hard|easy|rare|paid|born|not born|made|trained)\b"
    r"| (?:may|might|can|could|would|will) (?:tell|see|know|guess|think|infer|understand|say)\b"
    r"| (?:may|might|can|cannot) (?:be|have|not|never|always|only)\b"
)
# "An engineer had left it in 1931": years before anybody in the room had a calling.
_LONG_AGO: Final = re.compile(
    r" (?:had|was|were|who|once|built|left|drew|laid|founded|wrote|came)\b[^.;\n]{0,50}"
    r"\b(?:in|since|until|by) (?:1[0-8]\d\d|19[0-5]\d)\b"
)
# "A lawyer's dislike of maps": what all of a calling have.
_TRAIT: Final = re.compile(
    r" (?:dislike|eye|ear|nose|instincts?|love|hatred|distaste|contempt|patience|precision|caution"
    r"|care|sense|gift|tricks?|horror|fear|pride|touch|tools?|trade|paradise|nightmare|dream"
    r"|delight|days?|week|morning|routine|job|bag|coat|fees?|bill|life|guild|union|licen[cs]e"
    r"|uniform|salary|prayer)\b"
)
_NOT_ONE: Final = re.compile(
    r"\b(?:[Tt]hough|[Aa]lthough|[Aa]lbeit|[Ww]hile|is|was|am|are|were|I['’]m|himself|herself)"
    r" not $"
)
_IN_OLD_YEAR: Final = re.compile(
    r"\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil) (?:1[0-8]\d\d|19[0-5]\d),? $"
)
# "The chapter “What the regulator saw”": words of a title of a work.
_OF_WORK: Final = re.compile(
    r"\b(?:[Cc]hapter|[Aa]rticle|[Pp]aper|[Bb]ook|[Ee]ssay|[Nn]ovel|[Ff]ilm|[Pp]lay|[Pp]oem"
    r"|[Ee]ntitled|[Tt]itled|[Hh]eadlined|[Ss]ong|[Pp]iece|[Ss]tory|[Bb]rochure|[Pp]odcast)"
    r"[,:]? [\"“„‘][^\"”’\n]{3,60}$"
)
_POST: Final = (
    "posts?|ranks?|offices?|jobs?|positions?|roles?|titles?|functions?|institution|grades?|powers?"
    "|duty|duties|salary|mandate|appointment|election|selection"
)
_LAW: Final = (
    "laws?|statutes?|constitutions?|treaty|rules?|charter|act|codes?|convention|regulations?"
    "|by-?laws|bill|decree|protocol|tradition|custom|contract|job description"
)
# "Every ministry has a harbour master", "the post of harbour master", "the statute says that the".
_AS_SUCH: Final = re.compile(
    r"(?:\b(?:[Ee]very|[Ee]ach|[Aa]ny|[Mm]ost|[Aa]ll|[Mm]any|[Nn]o|[Ff]ew|[Ww]hich) "
    r"(?:[\w'’-]+ ){1,6}?(?:has|have|had|needs?|keeps?|employs?|appoints?|elects?|gets?)"
    r"(?: (?:an?|its|their|one|no|at least one|the)(?: own)?)?"
    rf"|(?:\b[Tt]he|\b[Aa]|\b[Tt]hat) (?:\w+ )?(?:{_POST}) of(?: an?| the)?"
    r"|\b(?:provid|call|budget|pa|fund)(?:e|es|ing|s|ed|y|id) for(?: an?| the)?"
    rf"|\b(?:{_LAW}) (?:[\w'’-]+ ){{0,4}}?(?:says?|said|provides?|requires?|states?|lets|allows?"
    r"|obliges?|empowers?|foresees?|gives?|demands?|prescribes?|names|makes|wants|has)"
    r"(?: that| to)?(?: an?| the)?) $"
)
# Whoever has had a post, after which it is named: "who held the post of".
_HAD_POST: Final = re.compile(
    r"\b(?:h[eo]ld(?:s|ing)?|left|leave|t[ao]k(?:es?|en|ing)|took|resign(?:s|ed)?|retired?|rose|rise"
    r"|reach(?:ed|es)?|attained|occup(?:ies|ied)|gave|given|quit|has|had|have|fill(?:s|ed)|accepted"
    r"|combined|offered|served|serves|returned|promoted|moved|came|lost|got|earned|given|in|with)"
    rf"(?: \w+){{0,3}} (?:{_POST}) of(?: an?| the)? $"
)
_QUANTIFIERS: Final = frozenset({"every", "any", "each", "no"})
_THEN: Final = re.compile(r"(?:the|its|their|her|his) then ", re.IGNORECASE)
_OLD_YEAR: Final = re.compile(r"\b(?:1[0-8]\d\d|19[0-7]\d)s?\b")
_ONCE: Final = re.compile(
    r"(?: (?!who\b)[\w’']+){0,4} once (?:said|wrote|put it|remarked|joked|observed|told)\b"
)


def is_of_none(reading: Reading, start: int, end: int) -> bool:
    """Whether the words `start` up to `end` are said of nobody in the room; "our" says of whom."""
    return reading.folds[start] != "our" and _is_of_none(reading, start, end)


def _is_of_none(reading: Reading, start: int, end: int) -> bool:
    """Whether it is said of a post, a wish, a film or a town's own."""
    text = reading.text
    low, high = reading.words[start].start, reading.words[end - 1].end
    behind, ahead = max(0, low - _BEHIND), text[high : high + _AHEAD]
    article = text[low:high].partition(" ")[0].lower()
    if article != "the" and text.endswith("nor ", behind, low):
        return True
    if _IN_OLD_YEAR.search(text, behind, low) or _OF_WORK.search(text, behind, low):
        return True
    if _BEFORE.search(text, behind, low) or _OWNED.search(text, behind, low):
        return True
    if _is_as_such(text, behind, low) or _is_of_then(reading, start, low):
        return True
    if article in _QUANTIFIERS or is_bettered(reading, start, end):
        return True
    if article in {"a", "an"} and _NOT_ONE.search(text, behind, low):
        return True
    if article in {"a", "an"} and reading.words[end - 1].owns and _TRAIT.match(ahead):
        return True
    if article not in {"a", "an", "the"} and _GOOD.search(text, behind, low):
        return True
    if not FORMER.isdisjoint(reading.folded(start, end)):
        return False  # who was something may be told of whatever they do now
    return any(each.match(ahead) for each in (_AFTER, _ONCE, _LONG_AGO))


def _is_as_such(text: str, behind: int, low: int) -> bool:
    """Whether it is told of as an office, whoever has it."""
    return bool(_AS_SUCH.search(text, behind, low)) and not _HAD_POST.search(text, behind, low)


def _is_of_then(reading: Reading, start: int, low: int) -> bool:
    """ "In 1931 the then harbour master": of years before anybody in the room had an office."""
    if not _THEN.match(reading.text, low):
        return False
    first, last = reading.sentence(start)
    begins, ends = reading.words[first].start, reading.words[last - 1].end
    return _OLD_YEAR.search(reading.text, begins, ends) is not None
