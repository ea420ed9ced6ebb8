"""What says something of a speaker beside the label, as patterns around an attribution."""

from __future__ import annotations

import re
from typing import Final

from ..typed.credits import SAYS
from .clock import CLOCK, LASTED, SHOWN

LANGUAGES: Final = {
    "english": "en", "french": "fr", "german": "de", "russian": "ru", "chinese": "zh",
    "mandarin": "zh", "japanese": "ja", "korean": "ko", "spanish": "es", "arabic": "ar",
    "portuguese": "pt", "italian": "it", "turkish": "tr", "persian": "fa", "farsi": "fa",
    "hindi": "hi", "ukrainian": "uk", "polish": "pl", "vietnamese": "vi", "mongolian": "mn",
    "indonesian": "id", "dutch": "nl", "hebrew": "he", "greek": "el", "urdu": "ur", "thai": "th",
}  # fmt: skip
LANGUAGE: Final = "(?:" + "|".join(LANGUAGES) + ")"
_CLOSED: Final = r"(?:,|(?=[.;:!?]|\Z))"
_REST: Final = r"[^,.;:!?()—–]*"

# What one person alone is.
SUPERLATIVE: Final = re.compile(
    r"\b(?:(?:young|old|eld|tall|new|lat)est|(?:most|least) (?:senior|junior|experienced|famous"
    r"|prominent|distinguished)|longest[- ]serving|highest[- ]ranking|doyen(?:ne)?"
    r"|(?:only|sole|lone|single) (?!one\b|ones\b|intervention|remark|time)[\w-]+(?: [\w-]+)?"
    r"(?: in the room| present| there| at the table| among them)?)\b",
    re.IGNORECASE,
)
# A view is no description, whatever it is of.
_VIEW: Final = (
    r"(?:was|were|is|are|remained|seemed|felt|became) (?:(?:not|more|less|also|equally|rather|too"
    r"|still|less|far|very|quite) )*(?:[a-z]+(?:ical|istic|ful|ed|ing|ous|ive|ant|ent)|wary"
    r"|unsure|sure|certain|ready|willing|in favour|against|open|right|wrong|content|glad|happy"
    r"|unhappy|keen)\b"
)
# What somebody is, did before, or has: the first word after "who", or "whose".
_PERSONAL: Final = re.compile(
    r"(?:whose\b|whom\b|who,? (?:(?:also|now|then|once|long|only|just|later|still|himself|herself"
    r"|usually|normally|otherwise|had|has|have|having|is|was|were|been) )*"
    r"(?:been|is|was|were|works?|worked|serve[sd]?|lives?|lived|studie[sd]|teach(?:es)?|taught|speaks?|comes?|came|arrived?"
    r"|attended|joined|missed|chair(?:s|ed)|sat|sits|left|represent(?:s|ed)|heads?|headed|runs?"
    r"|ran|led|leads|founded|owns?|knows|knew|wrote|writes|negotiated|spent|grew|moved|travelled|flew"
    r"|retire[sd]?|opened|presented|moderated|spoke|spoken|not)\b"
    # What they had done; not what they had to say of it.
    r"|who,? (?:\w+ )?(?:had|has|have) (?!(?:an?|the|some|no|little|many|such) |doubts|reservations"
    r"|misgivings|hopes|questions|in mind))",
    re.IGNORECASE,
)

_NOUN_PHRASE: Final = (
    r"(?:himself|herself|themselves|both|all of them|originally|born|based"
    r"|now|then|once|formerly|previously|long|until (?:recently|then|lately)|a|an|the"
    r"|one of|our|his|her|fresh|newly|new to"
    r"|no (?!longer|matter|other|former|newer|better)(?=[a-z]+(?:ist|er|or|man|woman|ian|yer)\b))"
)
# "A point that", "the argument went": about what was said. "A Korean participant": a credit.
_NOT_OF_A_PERSON: Final = (
    r"(?!(?:a|an|the|his|her|one of) (?:[\w-]+ ){0,3}(?:answer|argument|caution|caveat|claim"
    r"|comparison|concern|conclusion|condition|distinction|example|fact|figure|hope|idea|issue"
    r"|lesson|matter|moral|notion|objection|offer|one|phrase|point|position|proposal|question"
    r"|reason|remark|response|risk|stance|step|suggestion|theme|thing|thought|view|warning|way"
    r"|word|others?(?! (?:wo)?man\b)|rest|same|latter|former|participants?|speakers?|delegates?"
    r"|discussants?"
    r"|interlocutors?|panell?ists?)s?\b)"
)
# "Speaking frankly", "speaking in general terms": how, and not who.
_AT_EASE: Final = (
    r"(?:more |very |quite |rather )?(?:frankly|hypothetically|bluntly|figuratively|generally"
    r"|broadly|strictly|candidly|openly|plainly|roughly|historically|politically|economically"
    r"|practically|technically|in general|from experience|on)\b"
)
_DOING: Final = (
    rf"(?:(?:(?:only|just|newly|recently|still) )?(?:speaking (?!{_AT_EASE}|of\b|about\b"
    r"|against\b|for (?!the)|as if)|drawing on|late to|invited|replacing|standing in"
    r"|sent by|on behalf of|aged|attending|arriving|joining|sitting|seated|chairing"
    r"|presiding|moderating"
    r"|coming (?:late|from|only|fresh)|opening (?:the|this)|closing (?:the|this) (?:session|day"
    r"|meeting)|presenting the|representing|participating|appearing (?:by|on|via|from)|dialling"
    r"|calling in|connect(?:ing|ed)|taking the floor|having (?:come|arrived|joined|missed|left"
    r"|served|worked|been|just|spent|studied|written|negotiated|not|only|once|long|run|led|headed"
    r"|chaired|advised|briefed|testified|taught|lived|grown|edited|founded|commanded|flown|sailed)"
    r"|being (?:the|an?|from|new)|retired|present\b|absent\b"
    r"|on (?:screen|video)|by (?:video|telephone|phone|link)|via "
    r"|over (?:video|a)|through (?:an?|the|his|her|their) (?:interpreter|translator|interpretation"
    r"|headset)|through interpretation|in (?:translation|uniform|(?:his|her|their) (?:own|native)"
    rf" language|{LANGUAGE}\b)|from (?:the (?:chair|floor|podium|lectern|rostrum"
    r"|stage|panel|far end|end of the table|back|gallery)"
    r"|a screen|home)"
    r"|with (?:(?:long|many|some) )?(?:[\w-]+ )?(?:years|experience|background)"
    r"|as (?:the |an? )?(?:chair|host|organi[sz]er|moderator|opener|(?:first|last) speaker)))"
)
_PLACE: Final = (
    r"(?:from (?-i:[A-Z])\w+|aged \w+|in (?:his|her|their) \w+ies"
    r"|from (?:the |an? )?(?:private sector|navy|army|air force|military|coast guard|ministry"
    r"|industry|business|academia|press|media|insurance|shipping|government|embassy|think[- ]tank"
    r"|younger generation|older generation|capital|far end)"
    r"|(?:with|of) (?:(?:an?|many|long|some) )?(?:[\w-]+ )?"
    r"(?:background|experience|career|accent|training|years' service)"
    r"|in (?:uniform|a wheelchair|the chair|the front row)"
    r"|at the (?:far end|head of the table|back)"
    r"|on (?:the )?(?:screen|video|telephone)|by (?:video|telephone|phone))\b"
)
_OPEN: Final = r"(?:,| [—–-])"
_SHUT: Final = r"(?:,| [—–-]|(?=[.;!?]|\Z))"


def _read(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


AFTER: Final = (
    _read(rf",? (?P<said>who,? (?:having|being){_REST}),"),
    _read(rf",? (?P<said>who(?:se|m)?\b(?!{SAYS})(?! (?:\w+ )?{_VIEW}){_REST}){_CLOSED}"),
    _read(rf"{_OPEN} (?P<said>{_NOT_OF_A_PERSON}{_NOUN_PHRASE}\b{_REST}){_SHUT}"),
    _read(rf"{_OPEN} (?P<said>{_DOING}{_REST}){_SHUT}"),
    _read(r", (?P<said>\d\d),"),
    _read(r" [(\[](?P<said>(?!see\b|cf\b|e\.g|i\.e|(?<=\[)[\d ,–-]+\])[^()\[\]]+)[)\]]"),
    _read(rf" (?P<said>{_PLACE})"),
)
# Where people sit together, as a pattern.
SITTINGS: Final = (
    r"session|meeting|sitting|discussions?|debate|talks|conference|workshop|round-?table|panel"
    r"|plenary|room|table|hall"
)
# "Before leaving the matter to the board" tells of nobody who went.
_LEAVING: Final = (
    r"leaving(?=[,.;:!?)]|\Z| (?:early|soon|again|at|for|in|by|to catch|(?:the|this) (?:[\w-]+ )?"
    rf"(?:{SITTINGS}|building|hotel|city|country))\b)"
)
# Of the session, and not of a decade or a war; "at the end of the day" is a way of speaking.
_SITTING: Final = (
    r"(?:session|meeting|sitting|discussion|debate|morning|afternoon|evening|day|talks|exchange"
    r"|hour|panel|plenary|proceedings)"
)
_OF_IT: Final = (
    rf"\b(?! of (?!(?:the|this|that|our) (?:(?:first|second|third|last) )?{_SITTING}\b)"
    r"| of the day, \w+ (?:is|are|was)\b)"
)
_TIMES: Final = (
    r"(?:just|shortly|right|not long) (?:before|after)\b"
    r"|(?:towards? the (?:end|close)|at the (?:very )?(?:end|start|close|beginning|outset))"
    rf"{_OF_IT}"
    rf"|(?:before|after) (?:lunch|the break|coffee|tea|{_LEAVING})"
    r"|in the (?:last|first|final|closing|opening) (?:minutes|moments|hour|round)"
    rf"|(?:midway|halfway|half way) (?:through|into)\b|in the (?:first|second|latter) half{_OF_IT}"
    rf"|(?:late|early) in the {_SITTING}\b|{CLOCK}|{LASTED}|{SHOWN}"
)
TIME: Final = _read(rf"\A(?:{_TIMES})")
_ROLES: Final = (
    r"for an? (?:[\w-]+ )?(?:economist|lawyer|sailor|soldier|diplomat|scientist|historian|engineer"
    r"|officer|journalist|scholar|doctor|negotiator|banker|physicist)"
    r"|(?:an?|the) (?:[\w-]+ )?(?:mother|father|grandmother|grandfather|widow|widower) of"
    r"|(?:ladies|gentlemen) first|"
    r"in the (?:first|last|only|opening|closing|final)"
    r" (?:intervention|remark|contribution|speech|presentation)"
    r"|as (?:somebody|someone|one|a person) who\b"
    r"|in (?:his|her|their) (?:[\w-]+ )?(?:opening|closing|only|first|last|maiden|keynote|single"
    r"|introductory|welcome|second|final|own (?:session|talk|remarks|words|presentation))\b"
    r"|asked (?:first|last)"
    r"|as (?:the|an?|one of) (?:(?:only|sole|lone)(?! (?:way|option|remedy|answer|solution|means"
    r"|alternative|road|choice|route|hope|thing)\b)|youngest|oldest|most|[\w-]+ (?:lawyer|engineer"
    r"|scholar|officer|official|diplomat|scientist|economist)|lawyer|engineer|former)"
)
# A phrase that opens the sentence and ends with the comma before the attribution.
OPENING: Final = _read(
    rf"(?:\A|[.!?;][\"”’)]*\s+)(?P<cut>(?:(?:However|But|And|Then|Later|Again),? )?"
    rf"(?P<said>(?:{_DOING}|{_ROLES}|{_TIMES}){_REST}), )\Z"
)
ORDER_BEFORE: Final = _read(
    r"\b(?P<said>(?:the )?(?:first|last|next|only one|only person|youngest|oldest)(?: one| person)?"
    r" to (?:speak|intervene|take the floor|be heard)(?: was| were|,)) \Z"
)
# A statement about the speaker, which only counts where the record knows what is stated.
STATED: Final = _read(
    r" (?P<said>(?:(?:also|then|later|had|has|was|is|were|who|only|just|not) )*(?:came|come"
    r"|arrived?|joined|caught up with the|took (?:a|his|her|their) seat|said goodbye"
    r"|left|gone|missed|skipped|attended|absent|present|there|chaired|moderated"
    r"|presided|opened|presented|gave|given|spoke|spoken|intervened|the"
    rf"|an? (?:woman|man|lady|gentleman|late)){_REST})"
)
# What somebody tells of their own life, after the verb.
_LIFE: Final = (
    r"(?:recall|remember|dr[ae]w|cit|mention|referr|spoke|speak|describ)\w*(?: of| on| to| back)? "
    r"(?:from )?(?:(?:briefing|visiting|advising|interviewing|testifying|growing up|meeting with"
    r"|sitting (?:across|opposite|in|at))\b"
    r"|an? (?:[\w-]+ )?(?:conversation|dinner|lunch|visit|interview|evening|trip) (?:with|to|in) "
    r"|the mood in |interviews with "
    r"|(?:own|his own|her own) (?:survey|research|students|book|paper)\b"
    r"|(?:his|her|their)(?: own)? (?:[\w-]+ )?(?:time|years|days|service|career"
    r"|childhood|youth|father|mother|family|home|village|town|work|experience|posting|book|paper"
    r"|students?|ministry|company|ship|institute|university)"
    r"|having (?:been|served|worked|seen|negotiated|sat|written|lived|studied)"
    r"|(?:[\w-]+ )?(?:years|decades) (?:of|in|at|as|with)|a (?:childhood|career)"
    r"|an? (?:earlier|former) (?:life|post))\b"
)
LIFE: Final = _read(rf"(?:,? (?:then|also|here|too|\w+ly),?)? (?P<said>{_LIFE})")
# Somewhere in the sentence; it counts where the record knows of whom it is true.
_THROUGH: Final = (
    r"(?:took|led|walked) (?:the (?:room|group|table|participants|others)|participants|us"
    r"|those present) through (?:an?|the|some|his|her)\b[^.;:!?]*?\b(?:slides?|paper|presentation)"
)
_REPORTED: Final = (
    rf"(?:report(?:ed|ing) (?:back )?from|back from|(?:presented|brought|shared|summari[sz]ed"
    rf"|compared)(?: the| some)? (?:findings|conclusions|results|impressions|outcome|mood)"
    rf" (?:of|from|in)|having taken part in) the {_REST}"
    r"|(?:laid out|introduced|tabled|read out) (?:an?|the|his|her) paper"
)
NEARBY: Final = _read(
    rf"\b(?P<said>{SHOWN}|{CLOCK}(?=[,.;]| that\b)|{_THROUGH}|{_REPORTED}|before {_LEAVING}"
    r"|then (?:left|had to catch (?:a|the|his|her|their) \w+)"
    r"|(?<!had )(?:argued|said|spoke|noted|warned|explained|proposed|observed)"
    r" in an? (?:keynote|lecture)\b"
    r"|(?<=, )over (?:some |about |nearly |almost )?(?:twenty|thirty|forty|fifty|sixty|[2-9]\d)"
    r" minutes(?=,)"
    r"|on (?:arriving|arrival)"
    r"|(?:the|an|whose|his|her|their)"
    r" (?:interpreters?|translators?)|(?:in|with) (?:his|her|their|the (?:first|opening))"
    r" (?:slides|paper|presentation|keynote|talk|speech)"
    r"|(?:that (?:he|she|they) (?:had )?|having |to have )(?:chaired|opened|missed|skipped)"
    rf"{_REST}|not (?:having )?(?:been there|attended|heard){_REST}"
    r"|presented (?:slides|a paper|(?:his|her|their) \w+)|['’]s (?:interpreter|translator)"
    r"|in (?:translation|"
    rf"{LANGUAGE}(?=[,.;:!?]| that\b| of\b| about\b)))"
)
# What closes their sentence: "argued, joining from Moscow".
CLOSING: Final = _read(
    r", (?P<said>(?:wearing|tears in|joining (?:from|by|on)|dialling|calling in|connecting"
    r"|speaking (?:as|through|in|from)"
    r"|having (?:once |long |just )?(?:served|worked|sailed|lived|studied|negotiated|returned|flown"
    r"|arrived|grown up|come (?:from|back)))"
    rf"{_REST})(?=[.;!?]|\Z)"
)
# A time in brackets, at the end of a sentence.
BRACKETED: Final = _read(r" [(\[](?P<said>\d{1,2}[:.h]\d\d)[)\]](?=[.,;:!?]|\Z)")
# "At noon the discussion turned to fog": from then on.
FROM_THEN: Final = _read(
    rf"(?:\A|(?<=[.!?;] )|(?<=\n))(?:{SHOWN}(?=[.;!?]|,? and\b)"
    rf"|{CLOCK}(?=,? (?:the|our|this|we|they|it) (?:\w+ )?"
    rf"(?:{SITTINGS}|talk|conversation|chair|group|exchange|subject|topic|floor|turned|moved"
    r"|resumed|came|went)\b))"
)
PRONOUN: Final = re.compile(r"[.!?;][\"”’)]*\s+(?:She|He|They)(?= )")


def is_personal(clause: str) -> bool:
    """Whether a clause with "who" tells what somebody is or did, and not what they think."""
    return _PERSONAL.match(clause) is not None
