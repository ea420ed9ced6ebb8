"""What is told of those at a meeting alone: "Hill asked for the floor", "apologies from Hill".

Of two of one name, one of whom all know or which is a word too, it is the one of the roster who
wants the floor, writes in the margin or joins late. A tilde stands for the name in these patterns.
"""

from __future__ import annotations

import re
from typing import Final

from . import noted
from .context import Context

_BEHIND: Final = 60  # characters
_AHEAD: Final = 90
_SESSION: Final = (
    r"(?:discussion|session|debate|meeting|panel|round|proceedings|workshop|seminar|morning"
    r"|afternoon|evening|day|(?:first|second|third|fourth|last|next|final|opening|closing)"
    r" (?:session|panel|part|item|day|round))"
)
_TEXT: Final = (
    r"(?:text|draft|paragraph|sentence|wording|clause|footnote|annex|recommendation|minutes"
    r"|summary|agenda|slides?|handout|title|bullet|heading|adjective|comma)"
)
_ROLE: Final = (
    rf"(?:{noted.ROLES}"
    r"|interpreters?|note-?taker|secretariat|organisers?|organizers?)"
)
_THE_ROLE: Final = rf"(?:the|our) (?:\w+ )?{_ROLE}"
_COLLEAGUE: Final = rf"(?:a|an|the|his|her|one|another) (?:{_ROLE}|colleague|participant|speaker)"
_COME: Final = (
    r"(?:travel|come|attend|join|be (?:there|here|present|joining|coming))"
    r"(?=[.,;]| (?:to (?:the|our|us)|on [A-Z0-9]|tomorrow|tonight|today|this|with us|before \d)\b)"
)
_EDIT: Final = (
    r"(?:delete|add|insert|drop|strike|cut|reword|rephrase|redraft|shorten|soften|move|merge"
    r"|replace|split|keep|remove)"
)
_SENT: Final = r"(?:sent|shown|read|given|passed|mailed|circulated|forwarded|handed)"
_BREAK: Final = r"(?:break|coffee|lunch|dinner|tea|breakfast|drinks)"
# Between a name and its verb, and between what leads up to a name and the name.
_AND: Final = r"(?:,? (?:then|again|later|also|too|briefly|now|still|however|in turn|for one),?)?"
_LEAD: Final = (
    rf"(?:[Tt]o this|[Tt]hen|[Hh]ere|[Ii]n reply,?|[Ii]n response,?|[Oo]nly|[Ll]ater,?"
    rf"|[Ff]inally,?|(?:[Aa]fter|[Bb]efore|[Oo]ver) (?:the )?(?:\w+ )?{_BREAK},?"
    r"|[Oo]n the \w+ day,?|[Ii]n session \w+,?|[Ii]n the (?:morning|afternoon|discussion),?)"
)
_DONE: Final = (
    r"(?:asked|replied|answered|agreed|disagreed|objected|doubted|wondered|nodded|laughed"
    r"|interrupted|interjected|intervened|remarked|added|countered|shrugged|joked|commented|spoke"
    r"|read out|showed|summed up|took|withdrew)"
)
# At once after a name.
_ITS: Final = (
    r" (?:took|takes|asked for|asks for|has|had|was given|got|gave up|wanted|wants|requested"
    r"|yielded|held) the floor\b",
    rf" (?:opened|opens|closed|closes|chaired|chairs|moderated|resumed|led) the {_SESSION}\b"
    r"(?! of\b)",
    rf" (?:proposes|proposed|wants|wanted|asks|asked|would like|suggests|suggested) (?:us )?"
    rf"to {_EDIT} [^.;\n]{{0,30}}\b{_TEXT}\b",
    r" (?:wants|wanted|wished|wishes|asked for|would like) (?:it|this|that|(?:his|her) \w+)"
    r" (?:to be )?(?:noted|recorded|minuted|deleted|struck|on record)\b",
    r" (?:wrote|writes|noted|scribbled|put)(?: \w+)? in the margin\b",
    r" left (?:the (?:room|table|call|meeting|session|hall)\b|early\b|before (?:lunch|dinner)\b)",
    r" (?:joined|joins|arrived) (?:late|us|online|by (?:video|phone|telephone)"
    r"|after (?:lunch|the break)|the (?:call|meeting|session|table))\b",
    rf" (?:will|would|can|could) ?not {_COME}",
    rf" (?:won|can|couldn)['’]t {_COME}",
    r" (?:has|had) (?:still )?not (?:yet )?(?:replied|sent|confirmed|read|seen|signed)"
    rf"(?: to)? (?:my|our|the|his|her) (?:\w+ )?(?:mail|email|message|invitation|note|{_TEXT})\b",
    r" (?:raised|raises|lifted) (?:his|her|a) (?:hand|flag|card|name ?plate)\b",
    rf" and (?:I|{_THE_ROLE}) (?!(?:am|was|were|are)\b)",
    r" (?:took notes|spoke (?:next|last|from the floor)|(?:has|had) (?:no |some )?slides?)\b",
    r" (?:opened|began|closed|ended) with (?:a|an|the|some|two|three|his|her) (?:\w+ )?(?:map"
    r"|slides?"
    r"|story|joke|question|quotation|chart|table|figures?|photographs?|pictures?|point|plea|warning"
    r"|apology|list|remark)\b",
    r" (?:is|was) (?:presiding|chairing|moderating|taking (?:notes|the minutes))\b",
    r"['’]s (?:\w+ )?(?:proposal|point|question|remark|comment|suggestion|objection|wording"
    r"|draft|intervention|amendment) (?:got|met with|drew|found|won) (?:\w+ )?"
    r"(?:applause|laughter|support"
    r"|approval|agreement|favour|no favour|silence|sympathy|nods|murmurs)\b",
    r"['’]s (?:\w+ )?(?:phrase|sentence|remark|wording|formula|question|point|example|image)"
    r"[^.;\n]{0,40} (?:ought to|should|must|can|may) (?:not )?(?:be|stay|go|come|remain)\b",
    r" to (?:circulate|send|draft|check|call|report|prepare|revise|chair|confirm|book|arrange"
    r"|translate|redraft|shorten) (?:the|a|an|it|his|her|our|all)\b",
)
_BESIDE: Final = (
    r" (?:reminded|told|asked|showed) us\b",
    r", (?:private|personal) communication\b",
    r"(?:,| in) (?:laughing|smiling|reply|closing|passing|jest):",
    r" has a (?:cold|headache|question|train|flight|plane|fever)\b",
    r" (?:came late|left early|comes late|leaves early|would rather not"
    r"|(?:is|was) the only one to)\b",
    r" (?:lost|forgot|left|missed) (?:his|her) (?:luggage|badge|glasses|coat|umbrella|slides|notes"
    r"|train|flight|bus|connection)\b",
    r" (?:will|would|could) not have (?:it|this|that)\b",
    r" (?:had|has|got|wanted|wants) the (?:last|first|final) word\b",
    r" (?:came|comes|went|goes|returned|returns) (?:back )?to (?:this|that|it|the (?:point|question"
    r"|matter|text|issue|theme))(?=[.,;]| (?:after|at|in|again|later|twice|with)\b)",
    r" (?:is|was) (?:flying|travelling|driving) (?:home|back|in|out|on|tomorrow|today|tonight)\b",
    r" (?:sits|sat|is seated|was seated|is placed) (?:beside|next to|between|opposite)\b",
    r" again: |,? on (?:page|paragraph|para|slide|p\.) ?(?:\d|one|two|three|four|five|six|seven"
    r"|eight|nine|ten)",
    r" paid for (?:the|our|everybody['’]s) (?:coffee|taxi|dinner|lunch|drinks|round)\b",
    r" wants? (?:the|this|that) [^.;\n]{3,30} (?:out|in|back|deleted|cut|changed)\b",
    r"['’]s (?:luggage|badge|visa|ticket|expenses|hotel bill|umbrella)\b",
    r"['’]s (?:two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|few|last|first)"
    r" minutes\b",
    r" (?:will|would|is to|was to) (?:open|close|chair|moderate|resume|lead)"
    rf" the {_SESSION}\b(?! of\b)",
    r" (?:is|was) the (?:one|only one|first|last) (?:who|to) (?:told|tell|asked|ask|reminded|remind"
    r"|raised?|objected?|answered?|replied|reply|spoke|speak)\b",
    r", who (?:is|was) (?:no relation|not related|unrelated)\b",
    r" (?:is|was) (?:already |still )?(?:on|handling|seeing to|looking after|dealing with"
    r"|taking care of|working on) (?:it|this|that)\b",
    r" (?:urged|asked|reminded|told|warned|invited|encouraged|thanked|assured|begged|advised)"
    r" (?:the (?:group|participants|room|meeting|panel|others|organisers|secretariat|table|chair"
    r"|rapporteurs?|speakers?)|participants|colleagues|everybody|everyone|those present)\b",
    r" (?:will|would) (?:draft|redraft|circulate|proofread|check|translate|edit|type|shorten)"
    r" (?:the|a|an|it|this|his|her|two|three|every)\b",
    r" went on to (?:name|say|ask|propose|add|explain|list|suggest|warn)\b",
    r", who (?:could|can|will|would|did) not (?:call|dial|fly|come|attend|join|travel|be here)\b",
    r" (?:has |had )?(?:found|spotted|counted|marked|corrected) (?:\w+ )?(?:more )?(?:errors?"
    r"|typos?|mistakes?|misprints?|places|slips)\b",
    r",? in (?:closing|opening|reply|response|answer|passing|summing up),",
    r",? in (?:a|his|her|an) (?:\w+ )?(?:remark|comment|intervention|question|aside|reply)\b",
    r",? \((?:by|via|on|over) (?:the |a )?(?:video|phone|telephone|zoom|screen)\b",
    r",? \((?:online|remotely|in the chair|chairing|chair|moderator|arriving late|absent"
    r"|until lunch|from lunch)\)",
    r",? \(?(?:p|pp|para)\. ?\d",
    r",? \(?(?:page|paragraph|session|line|slide|item|table|seat) \d",
)
_BESIDE_TWO: Final = (
    r"(?:,| –| \()(?: no,)? not (?:the|our) (?:late |former |then |famous |old |other |current )?"
    r"(?:prime minister|foreign minister|minister|president|premier|king|emperor|chancellor"
    r"|general|general secretary|poet|painter|philosopher|composer|novelist|footballer)\b",
)
_AROUND: Final = (
    r"\b(?:which|that) ~ (?:presented|circulated|handed (?:round|out)|brought|showed us|tabled)\b",
    r"\b(?:telephone|phone|ring|text) ~(?=[.,;)]| (?:if|when|before|about|for|on|at)\b)",
    r"\b[Ii]n ~['’]s? (?:view|opinion|judge?ment|reading),? ",
    r"\b[Ii]n the (?:view|opinion|words|judgement|judgment|experience) of ~,",
    r"\b(?:[Aa]pologies|[Rr]egrets)(?: (?:were|have been|are|came))?(?: received| sent)? from ~",
    rf"\b[Tt]he {_ROLE} (?:then |again )?(?:thanked|asked|reminded|invited|interrupted|told"
    r"|called on|gave the floor to|cut off|turned to|stopped) ~",
    r"\b[Ff]loor (?:was |went |goes |passed )?(?:given |back )?to ~",
    r"\b(?:intervention|slides|handout|presentation|reservation|point of order) "
    r"(?:made |given |shown |circulated )?(?:by|from) ~",
    rf"\b[Ee]xchanges? between ~ and {_THE_ROLE}",
    rf"\b(?:[Bb]etween )?{_THE_ROLE} and ~ (?:agreed|disagreed|drafted|met|sat|will|had)\b",
    r"\b[Pp]lease (?:ask|tell|remind|call|phone|email|check with|thank|copy|write to"
    r"|send (?:it|this|that) to) ~",
    r"\b(?:[Tt]able|[Ss]eat|[Rr]ow|[Rr]oom|[Tt]axi|[Cc]ar) [0-9]{1,3}[A-F]?[,:] ~",
    r"\b(?:[Qq]uestions|[Ss]lides|[Qq]uotes?|[Cc]omments) (?:received |came )?from ~ and"
    r" (?:others|two|three|several)\b",
    r"\b[Gg]roup photo(?:graph)?(?: shows| has|:) ~",
    r"\b[Cc]omments(?: received)?: ~,",
    r"\b[Tt]h(?:is|at|e(?: (?:first|second|next|same))?)(?: last)? (?:sentence|paragraph|remark"
    r"|comment|question|wording|phrase|objection|line|suggestion|clause|correction|footnote"
    r"|quotation|quote|edit|amendment) (?:is|was|are|came|comes) from ~",
    rf"\b{_TEXT} (?:was|were|has been|had been|is|are) (?:also )?{_SENT} to ~",
    rf"\b(?:spoke|talked|sat|had (?:lunch|coffee|dinner)|dined|lunched) (?:to|with|beside) ~"
    rf" (?:about (?:it|this|that) )?(?:during|over|at|in|before|after)"
    rf" (?:the )?(?:\w+ )?{_BREAK}\b",
    r"\bI (?:spoke|talked|checked|sat|dined|lunched|have spoken) (?:to|with|beside) ~",
    rf"\b(?:[Nn]obody|[Nn]o one) (?:but|except) ~"
    rf" (?:had|{_DONE}|signed)\b",
    r"\b[Ww]ith ~ in the chair\b",
    r"[\[(]~ (?:nods|laughs|smiles|shrugs|sighs|rises|leaves|returns|interrupts"
    r"|shakes (?:the|his|her))\b",
    r"\b(?:[Tt]icket|[Vv]isa|[Ll]uggage|[Hh]otel bill|[Ee]xpenses|[Bb]adge|[Ss]eat|[Ii]ntervention"
    r"|[Hh]andout|[Ss]lides) (?:of|for) ~",
    r"\b(?:[Aa]ll|[Ee]veryone|[Ee]verybody) (?:but|except|apart from|including) ~(?=[.,;]| [a-z])",
    r"\b[Cc]haired by ~",
    r"\b(?:[Tt]hank you|[Ss]orry|[Oo]ver to|[Gg]o ahead|[Aa]nd you|[Ww]ell said),? ~(?=[.,;?!])",
    r"\b(?:[Ww]e|I) (?:put|let|seated|placed|owe) ~",
    r"\b\d\d?[.:]\d\d (?:[–-] ?\d\d?[.:]\d\d )?~ (?:on [a-z]|[–-] [a-z])",
    r"\b(?:[Mm]inutes|[Ss]lides|[Nn]otes) (?:go|went|will go|were sent|are sent)"
    r"[^.;\n]{0,40}\bto ~",
    r"\b(?:interrupts|interrupted|contradicts|contradicted) ~(?=[,.;]| (?:and|on|when|twice)\b)",
    r"\b(?:proposed|suggested|requested|moved|tabled) by ~,? and (?:received|found|met|won|drew"
    r"|got) (?:\w+ )?(?:support|approval|agreement|favour|applause|assent|objections?)\b",
    r"\b[Uu]nlike ~, (?:the |most |many |some |several |all |other )+"
    r"(?:participants|speakers|panell?ists|discussants)\b",
    rf"\b[Bb]oth ~ and {_COLLEAGUE}\b",
    r"\b(?:[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill) ~ (?:please |also )?(?:confirm|mind|send|check|bring"
    r"|chair|read|reply|forward|circulate) [^.;\n]{0,60}\?",
    rf"\b(?:grateful|thanks|indebted|obliged) to ~ for (?:reading|chairing|coming|(?:the|his|her) "
    rf"(?:{_TEXT}|figures|comments|notes|map|remarks|help|corrections?))\b",
    r"\b[Tt]he (?:wife|husband|daughter|son|mother|father|employer|assistant|luggage|room) of ~"
    r"(?=[ .,;])",
    r"\b(?:text|draft|list|map|mail|letter|note|version|slides?|paper|file|book) (?:that )?~ "
    r"(?:sent|wrote|drafted|brought|circulated|read|left|lost|found|showed)\b",
    r"\b[Tt]hat ~ (?:(?:stayed|kept|remained) (?:silent|away|quiet)|would (?:say|not|agree|object"
    r"|sign))\b",
    r"\b[Ww]hether ~ (?:will|would|can|could) (?:come|sign|agree|attend|speak|stay|answer)\b",
    r"\b[Uu]ntil ~ (?:objects|agrees|signs|replies|answers|returns|arrives)\b",
    r"\b[Ww]ith ~['’]s (?:permission|consent|agreement|help)\b",
    r"\b[Ww]ithout ~ (?:the (?:session|meeting|text|panel|group)|we)\b",
    r"\b(?:about|after|for) ~['’]s (?:health|permission|flight)\b",
    r"\b[Oo]n ~['’]s (?:left|right)\b",
    r"\b(?:was|is) ~['’]s (?:first|second|third|last|only) (?:visit|meeting|session|time)\b",
    r"\b(?:[Ii]dea|[Pp]oint|[Pp]roposal|[Ww]ord) of ~['’]s\b",
    r"\b[Nn]ot ~['’]s best\b",
    r"\b[Ii]s this ~ or\b",
    r"\bMr and Mrs ~",
    r"\b\d\d?[.:]\d\d [A-Z]\w+(?: \w+)?: ~[.!](?: |\n|$)",
    r"\b\d\d?[.:]\d\d (?:[–-] ?)?~ again\b",
    r"\b(?:[Ll]eft|[Ll]eave (?:it|this|that)|[Uu]p|[Pp]ass(?:ed)? (?:it|this|that)) to"
    r" ~(?=[.;]|, who|$)",
    r"\bWho(?: said (?:this|that|it))?\? (?:[–—-] ?)?~[,.]",
    r"\b[Pp]hoto \d+: ~ (?:with|in|at|and)\b",
    r"\b[Ss]ession \d+(?: \(~ in the chair\)|: ~ on [a-z])",
    r"[\[(]~: (?:laughs|nods|smiles|sighs|shrugs)\b",
    r"\b\d\d?[.:]\d\d (?:[Cc]offee|[Ll]unch|[Dd]inner|[Tt]ea|[Cc]all) with ~(?=[.,;\n]|$)",
    r"\bquot(?:es|ed|ing) ~ (?:too|so|very|quite) (?:often|much)\b",
    r"~ (?:sums|summed|speaks|spoke|winds|wraps|wrapped) up\b",
    r"~ (?:chimes|chimed|chips|chipped|cuts|cut|comes"
    r"|breaks|broke|weighs|weighed|butts|butted) in(?=[:.,;]| (?:to|with|and|that)\b)",
    r"> ~ on [^:.\n]{1,40}: ",
    r"~ (?:first|next|last)\. [A-Z]",
    r"~ (?:is|was) (?:cross|angry|furious|unhappy|grateful|sorry|annoyed|offended|delighted|jealous"
    r"|ashamed|reluctant|adamant) (?:with|about|at|that|to|for|of)\b",
    r"\b(?:thank|thanked) ~ for (?:the|his|her|reading|chairing|coming)\b",
    rf"\b{_LEAD} ~ {_DONE}\b(?! (?:office|power)\b)",
    rf"\b{_LEAD} ~ (?:said|says) (?:that )?(?:this|it) (?:was|is)\b",
)
# What is said of people, and of no word: "the question that Hill asked".
_OF_PEOPLE: Final = (
    r"~ (?:first|next|again|last|then)[,:;–—]? ?(?:for )?(?:\w+ )?minutes?\b",
    r"[-–•*] ~ (?:starts|begins|opens|closes|agrees|disagrees|objects|answers|replies)[.:,;]",
    r"~ (?:has|had) offered (?:to (?:host|send|draft|write|check|chair|take|bring)\b|[A-Z])",
    r"\b(?:question|point|remark|word|term|proposal|suggestion|example|story|figure"
    r"|issue)s? (?:that |which )~"
    r" (?:asked|put|raised|made|posed|used|told|gave|quoted|mentioned|had)\b",
    r"\b[Tt]o ~['’]s? (?:surprise|annoyance|relief|delight|regret|mind|dismay|credit|question"
    r"|remark|satisfaction|objection|great|evident|visible|obvious)\b",
    rf"~ and (?:others|(?:two|three|several|many) others) (?:{_DONE}|warned|argued|said|felt)\b",
    r"~ (?:is|was) (?:quite |probably |perhaps |surely )?(?:right|wrong)"
    r" (?:about|that|to|on|when)\b",
)
_AFTER: Final = re.compile(
    "|".join((*(_AND + each for each in _ITS), *_BESIDE, *_BESIDE_TWO, *noted.AFTER))
)
_WITH: Final = re.compile("|".join((*_AROUND, *noted.AROUND)))
_SAID: Final = re.compile("|".join(_OF_PEOPLE))
_STARTS: Final = re.compile(r"\b\w|[~\[(>•*–-]")
_LINE: Final = re.compile(r"\n(?!\s)")


def is_told_of_meeting(context: Context, start: int, end: int) -> bool:
    """Whether what stands around a name is told of those who meet, and of no one else."""
    return tells_of_meeting(context.text, *_span(context, start, end))


def tells_of_meeting(text: str, start: int, end: int) -> bool:
    """The same of words from one offset to another, which need be no name."""
    return _is_of_meeting(*_around(text, start, end))


def is_told_of_people(context: Context, start: int, end: int) -> bool:
    """Whether it is told of people at least, and of nothing that a word may mean."""
    before, tail = _around(context.text, *_span(context, start, end))
    return _is_of_meeting(before, tail) or _begins(_SAID, before, tail)


def _is_of_meeting(before: str, tail: str) -> bool:
    return _AFTER.match(tail) is not None or _begins(_WITH, before, tail)


def _begins(patterns: re.Pattern[str], before: str, tail: str) -> bool:
    """Whether one of the patterns begins at a word or a mark before a name, or at the name.

    They are tried there alone: searched for from each letter on they would take ten times as long.
    """
    shown = f"{before}~{tail}"
    starts = _STARTS.finditer(shown, 0, len(before) + 1)
    return any(patterns.match(shown, each.start()) for each in starts)


def _span(context: Context, start: int, end: int) -> tuple[int, int]:
    return context.words[start].start, context.words[end - 1].end


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before somebody and after, broken lines run on."""
    before, tail = text[max(0, start - _BEHIND) : start], text[end : end + _AHEAD]
    return _LINE.sub(" ", before), _LINE.sub(" ", tail)
