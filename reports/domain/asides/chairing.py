"""What only whoever chairs a sitting does, or whoever was asked to open it, as patterns of verbs.

"Adjourned the session" has one doer, whatever label stands before it; "summed up the discussion"
has one as a rule, and "thanked the speakers" perhaps.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

_WHICH: Final = (
    r"(?:(?:morning|afternoon|evening|first|second|third|fourth|opening|closing|last|final|whole"
    r"|plenary|joint|working|brief|short|formal|next|day's|two-day|day-long|entire) )*"
)
# A meeting of other people, elsewhere or at another time: "the summit in Geneva", "of 2005".
_ELSEWHERE: Final = r"(?! (?:of|in|between|at|with|for|from) (?:the )?(?-i:[A-Z0-9]))"
_THE: Final = rf"(?:the|this|that|our|its|their|both) {_WHICH}"
_MEETING: Final = (
    rf"(?:{_THE}(?:session|meeting|sitting|proceedings|workshop|conference|round-?table|panel"
    rf"|plenary|gathering|seminar|dialogue|event|retreat)s?|proceedings)\b{_ELSEWHERE}"
)
_DAY: Final = rf"{_THE}(?:day|morning|afternoon|evening)\b{_ELSEWHERE}"
_SITTING: Final = rf"(?:{_MEETING}|{_DAY})"
_DEBATE: Final = (
    rf"(?:the|this|that|our|its) {_WHICH}(?:general |open )?(?:discussions?|debates?|exchange"
    rf"|conversation|deliberations|tour de table|round|talks|questions and answers)\b{_ELSEWHERE}"
)
_EVERYBODY: Final = (
    r"(?:(?:all |both |all of )?(?:the |our )?(?:\w+ )?(?:participants|delegates|members|speakers"
    r"|presenters|panell?ists|panel|guests|hosts|organi[sz]ers|interpreters|delegations"
    r"|discussants|audience|room)|everyone|everybody|those present)\b"
)
_OVER: Final = r"(?:open|opened|closed|adjourned|concluded|over|suspended|begun|resumed)"
_ENDS: Final = r"(?=[.,;:)]|\Z| (?:for|until|till|at|early|late|and|after|before|by|with|on)\b)"
_TO_SPEAK: Final = r"to (?:speak|respond|reply|open|present|take the floor|begin|introduce|comment)"
# Somebody, or a token of them as it prints.
_ONE: Final = r"(?:(?:an?|the|another|this|two|three|several|those|each)\b[^,.;:!?]{0,60}?)"


class Act(Enum):
    """Whose an act is."""

    STRICT = "strict"  # of the chair alone
    OPENS = "opens"  # of the chair, or of whoever was asked to open
    SPEAKS = "speaks"  # of whoever was asked to speak
    LISTENS = "listens"  # of whoever was not
    USUAL = "usual"  # of the chair as a rule; somebody else may do it
    PERHAPS = "perhaps"  # of the chair, or of whoever thanks them


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(patterns) + r")", re.IGNORECASE)


_STRICT: Final = _any(
    rf"(?:declar|pronounc)(?:ed|ing) (?:{_SITTING}|{_DEBATE}|it) (?:\w+ly )?{_OVER}\b",
    rf"announc(?:ed|ing) (?:that )?{_SITTING} (?:was |to be )?{_OVER}\b",
    rf"call(?:ed|ing) (?:{_SITTING}|{_DEBATE}|{_EVERYBODY}|it|us) (?:back )?to order\b",
    r"call(?:ed|ing) for order(?=[.,;]|\Z| in the room| and\b| when\b)",
    rf"call(?:ed|ing) (?:time(?: on (?:{_SITTING}|{_DEBATE}))?{_ENDS}"
    rf"|an? (?:\w+ )?(?:break|recess|adjournment)\b"
    rf"|a halt to (?:{_SITTING}|{_DEBATE}))",
    rf"call(?:ed|ing) (?:on|upon) (?:the (?:next|first|second|last|final) speaker"
    rf"|{_ONE} {_TO_SPEAK}|(?:speakers|people) (?:in turn|in order))\b",
    rf"adjourn(?:ed|ing)(?: (?:{_SITTING}|{_DEBATE}|it|us))?{_ENDS}",
    rf"(?:re-?conven|conven|resum|suspend|re-?open|end|conclud)(?:ed|ing) {_MEETING}{_ENDS}",
    rf"(?:clos|wind|wound|wrapp)(?:ed|ing)?(?: up)? {_MEETING}(?! with\b){_ENDS}",
    rf"(?:br(?:ought|inging)|dr(?:ew|awing)) {_SITTING} to (?:an?|its) (?:\w+ )?"
    r"(?:close|end|conclusion)\b",
    rf"(?:chair|moderat|facilitat)(?:ed|ing)(?: (?:{_SITTING}|{_DEBATE})|(?=[.;]|\Z))",
    rf"presid(?:ed|ing)(?: over (?:{_SITTING}|{_DEBATE})|(?=[.,;]|\Z))",
    r"(?:took|taking|vacated|vacating|left|leaving|resumed|handed over|handing over) the chair\b",
    r"(?:g[ai]v(?:e|ing)|granted|granting|pass(?:ed|ing)|hand(?:ed|ing)) (?:back )?the floor"
    r"(?=[.,;]|\Z| to\b| back\b| again\b| first\b| next\b)",
    rf"(?:g[ai]v(?:e|ing)|grant(?:ed|ing)|offer(?:ed|ing)) {_ONE} the floor\b",
    r"(?:open|throw|threw|thrown)(?:ed|ing)? (?:open )?the floor\b",
    r"clos(?:ed|ing) the list of speakers\b",
    rf"rul(?:ed|ing) (?:that\b|on the (?:point|order|motion)|(?:{_ONE}|it) (?:out of|in) order\b)",
)
_USUAL: Final = _any(
    rf"(?:sum(?:med|ming) up|summari[sz](?:ed|ing)|recapp(?:ed|ing)) (?:{_SITTING}|{_DEBATE}"
    r"|what had been said|the (?:main )?points (?:made|raised))|sum(?:med|ming) up(?=[.,;:]|\Z)"
    r"|wrapp(?:ed|ing) up(?=[.,;:]|\Z)",
    rf"open(?:ed|ing) (?:(?:it|things|{_SITTING}|{_DEBATE}) )?(?:up )?(?:to|for) (?:questions"
    r"|discussion|comments|debate|the (?:room|audience|floor))\b",
    rf"(?:clos|end|conclud|resum|suspend|re-?open|wind|wound|wrapp)(?:ed|ing)?(?: up)?"
    rf" (?:{_DEBATE}|{_MEETING}|{_DAY}(?! with\b)){_ENDS}",
    rf"(?:br(?:ought|inging)|dr(?:ew|awing)) {_DEBATE} to (?:an?|its) (?:\w+ )?"
    r"(?:close|end|conclusion)\b",
    r"invit(?:ed|ing) (?:(?:any|further|more|other|some|brief|final|closing|last|the first) )*"
    r"(?:questions|comments|reactions|interventions|contributions|remarks)\b",
    rf"(?:invit|ask)(?:ed|ing) (?:{_ONE}|{_EVERYBODY}) (?:{_TO_SPEAK}|to introduce themselves"
    r"|to be brief|to keep to)\b",
    r"call(?:ed|ing) for (?:an? |the )?(?:\w+ )?(?:break|recess|adjournment)"
    r"(?=[.,;:]|\Z| (?:and|at|before|after|until)\b)",
    r"turn(?:ed|ing) to the next (?:item|topic|speaker|question|point) (?:on|of) (?:the|our)"
    r" (?:agenda|programme|program|list)\b",
    rf"mov(?:ed|ing) (?:{_SITTING}|{_DEBATE}|on) to the next (?:item|topic|speaker|question"
    r"|point)\b",
    r"introduc(?:ed|ing) the (?:next |first |second |keynote |opening )?(?:speakers?|panel"
    r"|panell?ists?)\b",
    rf"cut(?:ting)? (?:short (?:{_SITTING}|{_DEBATE})|(?:{_SITTING}|{_DEBATE}) short)",
    rf"steer(?:ed|ing) (?:{_SITTING}|{_DEBATE})",
    r"announc(?:ed|ing) (?:an?|the) (?:\w+ )?(?:break|lunch|dinner|recess|programme|program"
    r"|next (?:speaker|session|item))\b",
    rf"call(?:ed|ing) (?:on|upon) {_ONE}(?=,? (?:who|first|next)\b|[.;])",
    rf"ask(?:ed|ing) {_ONE} to (?:go|speak|start|begin) (?:first|next|last)\b",
    r"suggest(?:ed|ing) (?:an?|the) (?:\w+ )?(?:break|pause|recess|adjournment)\b",
    r"(?:allow(?:ed|ing)|took|taking|permitt(?:ed|ing)) (?:for )?(?:one|two|three|four|an?|another"
    r"|some|a few) (?:(?:more|last|final|further|short|brief|quick|other) )+(?:questions?|comments?"
    r"|speakers?|interventions?|remarks?)\b",
    r"thank(?:ed|ing) (?:all|everyone|everybody|those present|participants|the participants) for"
    r" (?:coming|attending|their)\b",
    r"put (?:it|this|that|the (?:question|matter|proposal|text|point)) to (?:the (?:table|room"
    r"|floor|meeting|group)|a vote)\b",
    r"not(?:ed|ing) that there were (?:still )?(?:\w+ )?(?:names|speakers|hands)\b",
    r"(?:said|announc(?:ed|ing)|promis(?:ed|ing)) that (?:this|that|it|the (?:matter|point))"
    r" would be taken up (?:again )?(?:after|later|in|at|tomorrow)\b",
    r"(?:before )?handing over(?=[.,;:]|\Z| to\b)",
    r"limit(?:ed|ing) (?:speaking time|interventions|(?:the )?speakers)\b",
)
_PERHAPS: Final = _any(
    rf"thank(?:ed|ing) {_EVERYBODY}",
    rf"welcom(?:ed|ing) {_EVERYBODY}",
    rf"remind(?:ed|ing) {_EVERYBODY} (?:of|that) the (?:rule|rules|time|schedule|programme"
    r"|Chatham|meeting|session|discussion)\b",
    r"(?:not|observ|remark|warn|announc)(?:ed|ing) that (?:time (?:was|had) (?:short|up|running out"
    r"|come|run out)|(?:the|our) time was up|there (?:was|were) (?:little time|only \w+ minutes)"
    r"|it was time (?:for|to (?:break|close|stop|move on)))\b",
    r"(?:kept|keeping) (?:an eye on the clock|to (?:the )?(?:time|schedule))\b",
    r"ask(?:ed|ing) (?:for|to hear) (?:other|further|more|different) (?:views|voices|opinions"
    r"|speakers)\b",
    r"(?:recall|explain|restat)(?:ed|ing) the (?:Chatham House Rule"
    r"|rules? of the (?:meeting|house))",
)
_OPENS: Final = _any(
    rf"(?:open(?:ed|ing)|kick(?:ed|ing) off) {_SITTING}{_ENDS}",
    rf"(?:start(?:ed|ing)(?: off)?|beg[aiu]n(?:ning)?) {_MEETING}{_ENDS}",
    r"(?:made|making|g[ai]v(?:e|ing)|deliver(?:ed|ing)) (?:an?|the|some) (?:\w+ )?"
    r"(?:opening|welcom(?:e|ing)|introductory) (?:remarks|address|speech|statement|words)\b",
)
_SPEAKS: Final = _any(
    r"(?:g[ai]v(?:e|ing)|deliver(?:ed|ing)|present(?:ed|ing)|read(?:ing)?(?: out)?) (?:an?|the)"
    r" (?:\w+ )?(?:keynote|lead(?:-off)? (?:talk|presentation)|opening (?:lecture|presentation|talk"
    r"|paper)|introductory (?:lecture|presentation|talk|paper)|background paper)\b",
    rf"(?:kick|lead|led|start)(?:ed|ing)? off (?:{_DEBATE})",
    rf"introduc(?:ed|ing) (?:{_SITTING}|{_DEBATE}|the (?:topic|subject|theme|item)"
    rf"(?=[.,;:]|\Z| (?:by|with|and)\b))",
    rf"le(?:d|ading) off{_ENDS}",
    r"(?:had been|was|were|been) (?:asked|invited) to (?:speak|present|introduce|address)\b",
    r"thank(?:ed|ing) (?:the )?(?:organi[sz]ers|hosts|convenors?|group|chair) for (?:the|an|this)"
    r" invitation\b",
    r"open(?:ed|ing) with (?:an?|the) (?:survey|overview|map|history|outline|introduction)\b",
    r"set(?:ting)? the (?:scene|stage)"
    rf"(?: for (?:{_SITTING}|{_DEBATE})|(?=[.,;]|\Z| (?:by|with)\b))",
)
_TALK: Final = (
    r"(?:the|this|that|our|both) (?:(?:first|second|third|opening|introductory|lead|keynote|main"
    r"|two|three) )*(?:presentations?|presenters?|opening speakers?|introductory (?:talk|remarks)"
    r"|keynote(?: speaker| speech)?|lead speakers?|opening (?:talk|remarks|statement|address))\b"
)
_LISTENS: Final = _any(
    rf"(?:challeng|question|criticis|criticiz|contradict|correct|interrupt|prais|commend|dismiss"
    rf"|disput|echo|endors)(?:ed|ing) {_TALK}",
    rf"(?:disagre|agre)(?:ed|eing) with {_TALK}",
    rf"(?:respond|repl|react|object|listen)(?:ed|ied|ing|ying) to {_TALK}",
    rf"comment(?:ed|ing) on {_TALK}|(?:took|taking) (?:issue|up) with {_TALK}",
    rf"(?:ask|thank)(?:ed|ing) {_TALK}",
    rf"(?:found|finding|called|calling) {_TALK}",
)
ACTS: Final = {
    Act.STRICT: _STRICT,
    Act.OPENS: _OPENS,
    Act.SPEAKS: _SPEAKS,
    Act.LISTENS: _LISTENS,
    Act.USUAL: _USUAL,
    Act.PERHAPS: _PERHAPS,
}
_DONE: Final = (
    r"(?:opened|closed|adjourned|chaired|moderated|facilitated|convened|re-?convened|resumed"
    r"|suspended|concluded|called to order|brought to an? (?:close|end)|declared (?:open|closed)"
    r"|summed up|summari[sz]ed|given|invited|introduced|wound up|ended)"
)
# What was done to a sitting, up to whoever did it: "the session was closed by".
PASSIVE: Final = re.compile(
    rf"\b(?P<of>{_SITTING}|{_DEBATE}|the floor|questions|comments) (?:was|were|had been"
    rf"|having been|being) (?:then |\w+ly )*(?P<done>{_DONE})\b[^.;:!?]{{0,60}}? by \Z",
    re.IGNORECASE,
)
_SOFT: Final = re.compile(
    r"summ|invited|(?:discussion|debate|exchange|conversation)", re.IGNORECASE
)
_BEGUN: Final = re.compile(r"opened|introduced", re.IGNORECASE)


def passive_act(said: str) -> Act:
    """Whose act it is that is told in the passive."""
    if _BEGUN.search(said):
        return Act.OPENS
    return Act.USUAL if _SOFT.search(said) else Act.STRICT
