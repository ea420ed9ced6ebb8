"""Whether words for a person stand where minutes, mails and lists tell of those who came.

"The hydrologist would like an hour", "(b) Glossary: the retired admiral", "accepted even by a
banker": who has a wish, a task or a hand in a meeting was at it.
"""

from __future__ import annotations

import re
from typing import Final

from dialogues.domain.names import tells_of_meeting

from .reading import Reading

_DEFINITE: Final = frozenset({"the", "our"})
_BEHIND: Final = 60  # characters
_AHEAD: Final = 70
_DAY: Final = (
    r"(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:the )?(?:end|middle|close)\b|noon\b"
    r"|tomorrow|tonight|next (?:week|month)|(?:early|mid|late) [A-Z]"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)
_TO_DO: Final = (
    r"(?:add|arrange|ask|book|bring|call|chair|check|circulate|collect|confirm|contact|draft|edit"
    r"|explain|fill in|find|forward|give|host|insert|join|look (?:at|into|for)|make|open|present"
    r"|prepare|propose|provide|read|redraft|reply|report|review|revise|send|share|shorten|speak"
    r"|submit|suggest|supply|take|talk|translate|try|type|update|verify|write)\b"
)
_STANCE: Final = (
    r"(?:sure|so sure|convinced|happy|unhappy|persuaded|sceptical|skeptical|content|keen|reluctant"
    r"|unmoved|against|in favou?r|opposed|silent|absent|late|here|there|well|angry|cross|furious"
    r"|tired|relieved|grateful|willing|ready|unconvinced|adamant|worried|puzzled|cautious)\b"
)
_SAYS: Final = (
    r"(?:thinks|says|wants|doubts|insists|hopes|fears|agrees|disagrees|objects|asks|proposes"
    r"|suggests|offers|reminds|warns|believes|prefers|wonders|notes|replies|answers|recalls"
    r"|regrets|promises|laughs|nods|shrugs|smiles|complains|adds|repeats|points out|wishes)\b"
)
_NOT: Final = r"(?:(?:not|very|quite|rather|still|also|less|more|clearly|visibly|a little|again) )*"
# At once after "the" or "our" somebody; of "a lawyer" some of it may be said in general.
_AFTER_ONE: Final = re.compile(
    rf",? (?:will|would|is to|was to|shall|to|has to|had to|agreed to|offered to|is going to"
    rf"|promised to|volunteered to) (?:also |then |again )?{_TO_DO}"
    rf"|,? (?:wants|wanted|would (?:like|rather|prefer)|hopes|hoped|wished|wishes)\b"
    rf"|,? by {_DAY}"
    rf"|,? (?:also |then |too )?{_SAYS}(?! (?:of|for|in) (?:the|an?) )"
    rf"|,? (?:(?:is|was|seemed|looked|remained|stayed|kept) )?{_NOT}{_STANCE}"
    r"|['’]s (?:\w+ )?(?:point|question|remark|comment|proposal|objection|answer|figures?|draft"
    r"|paper|map|slides?|view|words?|suggestion|idea|intervention|text|example|story|reply)s?\b"
    r"|: [“\"‘']"
)
# At once after anybody.
_AFTER: Final = re.compile(
    r",? (?:would (?:like|rather|prefer) (?:to|an?|the|that|it|more|some|not)"
    r"|wanted (?:to|an?|the|more|some)|hoped (?:to|that|for))\b"
    r"| did (?:(?:at least|not|indeed|too|also|in fact|eventually|finally) )*(?!so\b)[a-z]+"
    r"| (?:has|had) (?:(?:also|already|since|now|not|yet|kindly) )*(?:asked|offered|agreed|promised"
    r"|sent|replied|objected|declined|accepted|confirmed|proposed|suggested|requested|volunteered"
    r"|new|two|three|the floor|nothing|little|no|doubts|reservations|a (?:point|question|proposal"
    r"|paper|text|draft|suggestion|word|request))\b"
    r"|,? who (?:has|had|was|is|would|could|did|will|then|also|later|said|asked|told|spoke|summed"
    r"|summari[sz]ed|chaired|opened|drafted|knows|knew|presented|introduced|brought|wrote)\b"
    r"|, (?:laughing|smiling|drily|dryly|in reply|in passing|again|too),"
)
_DONE: Final = (
    r"(?:accepted|added|answered|asked|backed|brought|challenged|chaired|circulated|cited|collected"
    r"|conceded|corrected|disputed|drafted|echoed|given|handed round|introduced|led|made|moderated"
    r"|offered|opposed|pressed|prepared|presented|proposed|put(?: forward)?|questioned|raised|read"
    r"|rejected|requested|reviewed|seconded|sent|shared|shown|suggested|supported|tabled|told"
    r"|translated|voiced|written)"
)
# At once before it.
_BEFORE: Final = re.compile(
    r"(?:"
    rf"(?<!\bbe )\b{_DONE}(?: [a-z]+){{0,4}}?,? (?:even |also |mainly |chiefly |in part |then )?by"
    r"|\b(?:[Aa]sk(?:ed|ing|s)?|[Tt]ell(?:ing|s)?|[Tt]old|[Rr]emind(?:ed|ing)?|[Tt]hank(?:ed|ing)?"
    r"|[Ii]nterrupt(?:ed|ing)?|[Pp]ress(?:ed|ing)|[Ii]nvit(?:ed|ing)|[Jj]oined|[Ss]econded"
    r"|[Cc]ontradict(?:ed|ing)|[Aa]nswer(?:ed|ing)|[Cc]orrect(?:ed|ing)|[Ww]arn(?:ed|ing))"
    r"|\b(?:[Aa]pologies|[Rr]egrets|[Mm]ail|[Mm]essage|[Nn]ote|[Ll]etter|[Qq]uestion|[Rr]emark"
    r"|[Oo]bjection|[Rr]eservation|[Ii]ntervention|[Cc]omments?|[Ss]uggestion|[Pp]roposal"
    r"|[Pp]resentation|[Ss]lides|[Pp]aper|[Rr]eply|[Aa]nswer|[Rr]equest|[Cc]hallenge|[Ss]upport"
    r")(?: (?:made|put|raised|sent|received|given|came))? (?:by|from|of)"
    r") $"
)
_BEFORE_ONE: Final = re.compile(
    r"(?:\b(?:[Aa]bsent|[Ee]xcused|[Pp]resent|[Aa]pologies|[Rr]egrets|[Ll]ate|[Ss]peakers?|[Dd]rafters?"
    r"|[Ll]ist of speakers|[Nn]ext|[Ll]ead|[Aa]ction|[Tt]o do|[Dd]one|[Vv]olunteers?)"
    r"(?: with apologies)?:(?: [^.\n:]{1,120}[,;](?: and)?)?"
    r"|(?:^|\n)[ \t]*(?:[-–•*]|\(?[a-z0-9]{1,2}[.)])? ?[A-Z][^\n:.]{2,60}:"
    r"|(?:^|\n)[ \t]*(?:[-–•*]|\(?[a-z0-9]{1,2}[.)]|[A-Z][\w ]{2,40} [–—-])"
    r")[ \n]$"
)


def is_attested(reading: Reading, start: int, end: int) -> bool:
    """Whether the words `start` up to `end` are somebody of whom a meeting is told."""
    text = reading.text
    low, high = reading.words[start].start, reading.words[end - 1].end
    if reading.words[end - 1].owns:
        high -= 2
    near = max(0, low - _BEHIND), low
    if _AFTER.match(text, high, high + _AHEAD) or _BEFORE.search(text, *near):
        return True
    if reading.folds[start] not in _DEFINITE:
        return False
    told = _AFTER_ONE.match(text, high, high + _AHEAD) or _BEFORE_ONE.search(text, *near)
    return told is not None or tells_of_meeting(text, low, high)
