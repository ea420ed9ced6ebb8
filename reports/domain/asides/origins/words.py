"""Words that make where somebody is from of a country's name beside them, as parts of patterns."""

from __future__ import annotations

from typing import Final

# Who came from somewhere, as a group or by where they sat.
BODIES: Final = (
    r"(?:sides?|delegation|team|bench|corner|camp|group|contingent|chairs?|seats?"
    r"|end(?: of the table)?|quarter|ranks|table|participants|nameplate|name[- ]?card|members?"
    r"|speakers?|delegates?)"
)
BODY: Final = rf"{BODIES}\b(?! of\b(?! the (?:table|room)))"
PERSON: Final = (
    r"(?:academic|admiral|adviser|analyst|attendee|captain|citizen|colleague|colonel|delegate"
    r"|diplomat|discussant|economist|engineer|envoy|expert|fisherman|friend|general|guest|hand"
    r"|historian|interlocutor|jurist|lawyer|man|member|mother|father|national|negotiator|observer"
    r"|officer|official|panell?ist|participant|person|professor|representative|researcher|sailor"
    r"|scholar|scientist|seafarer|soldier|speaker|specialist|student|taxpayer|veteran|visitor"
    r"|voice|voter|woman)s?\b"
)
# What somebody brings to a table.
VIEW: Final = (
    r"(?:account|angle|answer|apology|appeal|argument|assessment|assurance|call|case|caution"
    r"|comments?|concerns?|consent|contention|contribution|demand|doubts?|explanation|fears?|idea"
    r"|input|intervention|line|message|objections?|opinion|perspective|plea|points?(?: of view)?"
    r"|positions?|preference|proposal|question|reading|rejoinder|remarks?|reply|request|reservation"
    r"|response|side|stance|stand|standpoint|statement|suggestion|take|thinking|thoughts?"
    r"|vantage point|version|viewpoint|views?|voice|warning|wish|words?|worr(?:y|ies))\b"
)
A_VIEW: Final = rf"(?:\w+ )?{VIEW}"
# From where somebody sees what they speak of.
OUTLOOK: Final = (
    r"(?:\w+ )?(?:angle|eyes|opinion|perspective|point of view|standpoint|stance|thinking"
    r"|vantage point|view|viewpoint)\b"
)
# Views that a heading announces; and those that it may speak of as of a matter.
HEADED: Final = (
    r"(?:answers?|arguments?|comments?|concerns?|contributions?|delegation|interventions?"
    r"|objections?|opinions?|participants?|perspectives?|points? of view|positions?"
    r"|presentations?|reactions?|remarks?|repl(?:y|ies)|responses?|side|speakers?|stance"
    r"|statements?|suggestions?|take|thinking|thoughts?|viewpoints?|views?|voices?|worr(?:y|ies))\b"
)
TOPIC: Final = (
    r"(?:aims?|ambitions?|approach|case|demands?|doubts?|expectations?|experiences?|fears?|hopes?"
    r"|interests?|lessons?|outlook|priorities|proposals?|questions?|wishes)\b"
)
# How it is brought; and what is also said of who explains somebody else's.
PUT: Final = (
    r"(?:put|voiced|gave|given|presented|set out|stated|expressed|conveyed|spell(?:ed|t) out"
    r"|laid out|delivered|offered|shared|articulated|read out|represented|defended|brought"
    r"|advanced|advocated|made|repeated|restated|spoken|spoke|argued|carried|heard|held|raised)"
)
GAVE: Final = (
    r"(?:put(?: forward)?|voiced|gave|presented|set out|stated|expressed|conveyed|spell(?:ed|t) out"
    r"|laid out|delivered|offered|articulated|read out|represented|defended|brought in|advanced"
    r"|advocated|made|restated|argued)"
)
EXPLAINED: Final = r"(?:described|explained|outlined|summari[sz]ed|summed up|introduced|recalled)"
CREDITED: Final = (
    r"(?:advised|advocated|argued|called for|demanded|drafted|floated|insisted|moved|objected"
    r"|offered|pointed out|pressed for|proposed|put forward|put it|raised|recommended|requested"
    r"|said|stressed|submitted|suggested|tabled|urged|wanted|warned|wished)\b"
)
POINT: Final = (
    r"(?:amendment|draft|formula|idea|initiative|objection|offer|plea|proposal|request|suggestion"
    r"|wording)s?\b"
)
CLAIM: Final = (
    r"(?:argument|call|concern|demand|insistence|plan|point|position|text|view|warning|wish)s?\b"
)
# Who is said to come next.
FLOOR: Final = (
    r"(?:(?:floor|word|turn|microphone) (?:\w+ )?(?:went|passed|came|moved|given|handed) to"
    r"|(?:chair|moderator|host) (?:\w+ )?(?:called on|turned to|gave the (?:floor|word) to|asked)"
    r"|(?:heard|hear|came|next|up|over) (?:from|to|was|came)|next up:?)"
)
# Where a clause begins, with what may stand before its first words.
TELLS: Final = (
    r"(?:explained|described|outlined|set out|laid out|sketched|spoke of|conveyed|reported on"
    r"|summari[sz]ed|unpacked|shared)"
)
MOOD: Final = (
    r"(?:thinking|mood|view|views|calculus|reasoning|position|debate|concerns?|discussion|feeling"
    r"|politics|logic|expectations?)"
)
OPENER: Final = (
    r"(?:\A|(?<=[;:—–] )|(?<=, )(?:and|but|while|whereas|yet|so) )[\"“‘(\[*_]*"
    r"(?:(?:\w+ly|again|also|and|as always|but|finally|first(?: up)?|here|however|if"
    r"|in (?:reply|response|turn)|instead|it was|later|meanwhile|moreover|next(?: up)?|now|once"
    r"|perhaps|second|so|still|then|there|third|thus|whereas|while|yet),? (?:that )?){0,2}"
)
# Places at home, and who else is from elsewhere.
HOME: Final = (
    r"(?:bay|border|capital|city|coast|country|delegation|embassy|government|harbour|home"
    r"|homeland|home town|hometown|island|islands|ministry|nation|navy|parliament|port|province"
    r"|shores?|side|town|waters)"
)
OTHERS: Final = (
    r"(?:all(?:y|ies)|colleagues?|conference|counterparts?|dialogue|discussions?|friends?"
    r"|gathering|guests?|hosts?|interlocutors?|meetings?|neighbou?rs?|partners?|relations?|session"
    r"|talks|understanding|workshop)\b"
)
# A verb of saying between commas: "For Japan, a participant noted, the sea is deep."
BETWEEN_COMMAS: Final = r"(?= (?:[\w’'-]+ ){0,3}[\w’'-]+, )"
