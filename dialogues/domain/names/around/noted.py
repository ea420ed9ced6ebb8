"""How whoever takes notes tells of one person in few words: "Hill sceptical", "Hill by mail:".

Patterns for `meeting`: what stands at once after a name, and what stands around it, where a tilde
stands for the name.
"""

from __future__ import annotations

from typing import Final

from .vocabulary import FEELING

ROLES: Final = (
    r"chair|co-?chair|chairman|chairwoman|moderator|rapporteur|convenor|convener|facilitator"
)
_ROLE: Final = rf"(?:{ROLES})"
_MANNER: Final = (
    r"(?:smiling|laughing|nodding|frowning|grinning|sighing|shrugging|hesitating|quoting|speaking"
    r"|reading|pointing|turning|citing)"
)
_PROPOSED: Final = (
    r"(?:idea|proposal|motion|amendment|text|draft|wording|suggestion|point|compromise|plan)"
)
_BROUGHT: Final = (
    r"(?:figure|question|example|remark|point|number|proposal|story|comment|counter-example|doubt)"
)
_WHEN: Final = (
    r"(?:this (?:morning|afternoon|evening|week)|last night|yesterday|today|tonight|again|back"
    r"|twice|on [A-Z][a-z]+day|at \d)"
)
_HOUR: Final = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_STANCE: Final = (
    r"(?:not |less |more |very |v\.? |rather |quite |still |most |far from |un)*"
    rf"(?:{'|'.join(sorted(FEELING - {'excused', 'invited', 'interrupted', 'seated', 'married'}))}"
    r"|sure|happy|persuaded|in favou?r|opposed|sympathetic|lukewarm|unmoved|enthusiastic)"
    r"(?=[.,;:)\n]| (?:about|of|on|by|with|at|that|to|as|but|and)\b|$)"
)
_ALSO: Final = r"(?:,? (?:however|too|though|alone|himself|herself|for one|in turn|then|also),?)?"
_SHOWN: Final = (
    r"(?:map|figures?|text|chart|slide|examples?|cases?|clause|paragraph|experience|precedents?"
    r"|records?|risks?|lessons?|differences?)"
)
_CALLED_FOR: Final = (
    r"(?:pause|break|vote|text|paper|patience|caution|candour|clarity|realism|session)"
)
_VOICED: Final = (
    r"(?:concerns?|doubts?|surprise|regret|support|scepticism|sympathy|interest|thanks|worry"
    r"|unease|hope|reservations?|disagreement|agreement|satisfaction|frustration|alarm)"
)
AFTER: Final = (
    rf"{_ALSO} saw (?:no (?:need|reason|point|contradiction|harm|merit)"
    r"|(?:it|this|that|things|the matter) (?:differently|otherwise|in a different light|as))\b",
    rf"{_ALSO} (?:expressed|voiced|shared|noted) (?:(?:his|her|the|some|deep|great|grave|strong)"
    rf" )*{_VOICED}\b",
    rf"{_ALSO} (?:pointed|referred|drew attention) to (?:the|an?|his|her|two|three|several)"
    rf" (?:\w+ )?{_SHOWN}\b",
    rf"{_ALSO} called for (?:an?|the|more|greater|some) (?:\w+ )?{_CALLED_FOR}\b",
    rf"{_ALSO} struck (?:a|an|the same|another) (?:\w+ )?(?:note|tone|chord)\b",
    rf"{_ALSO} (?:took|takes) issue\b",
    rf"{_ALSO} (?:went|goes) (?:(?:even|still|a step|much) )?further(?=[.,;:]| (?:and|than))",
    rf"{_ALSO} (?:introduced|presented|tabled|circulated) (?:the|an?|his|her) (?:\w+ )?"
    r"(?:paper|text|draft|slides?|map|figures?|proposal|topic|theme|session|idea|question)\b",
    rf"{_ALSO} offered to (?:write|send|draft|host|chair|check|ask|speak|help|translate|join)\b",
    rf"{_ALSO} (?:did|does|could|would) not (?:share|accept|support|dispute|agree with) "
    r"(?:this|that|the|his|her)\b",
    rf"{_ALSO} (?:held|maintained|contended) that\b",
    r" (?:is|was) (?:joined|supported|seconded|contradicted|interrupted|backed|followed) by "
    r"(?:an?|the|two|three|several|many|others|most|another)\b",
    r" (?:is|was) the (?:first|last|only one|one) to\b",
    r" left it (?:at that|there|open)\b",
    r" (?:read|reads) (?:it|this|that|the \w+) (?:out|aloud)\b",
    r" had (?:earlier|already|previously|once) (?:suggested|said|asked|argued|proposed|warned"
    r"|explained|noted|told|mentioned|shown|sent)\b",
    rf"(?: \(|: | – | — | | (?:remained|stayed|seemed|looked|appeared|sounded) ){_STANCE}",
    r" (?:reads|read|speaks|spoke|talks|talked) from (?:paper|notes|a text|(?:his|her|the) "
    r"(?:paper|notes|text|phone|slides?))\b",
    r" (?:asks|asked) (?:for (?:a |the )?(?:source|sources|figures?|evidence|proof|examples?|link)"
    r"|whether (?:we|anyone|anybody|the (?:group|chair|text|draft)))\b",
    r" (?:is|was) (?:much |far |a little |rather |quite )?(?:less|more) "
    r"(?:sure|convinced|sceptical|optimistic|cautious|careful|hopeful|critical|direct|blunt)\b",
    rf" turned to (?:the (?:\w+ )?{_ROLE}|her|his|us|me|another|a colleague)\b",
    r" pushed back(?=[.,;]| (?:on|against|hard|at once|here|again)\b)",
    rf" (?:backed|seconded|opposed|supported|endorsed|rejected|resisted|welcomed)"
    rf" (?:the|this|that|his|her) (?:\w+ )?{_PROPOSED}\b",
    rf" came (?:in|back|up) with (?:an?|the|another|his|her|two|three) (?:\w+ )?{_BROUGHT}",
    r" walked out(?=[.,;]| (?:of|at|before|in|when)\b)",
    r" (?:stayed|remained|kept) (?:silent|quiet) (?:throughout|all|during|on|about|for|until)\b",
    r" (?:rang|phoned|telephoned|texted|mailed|e-?mailed) (?:me|us|him|her|the (?:chair|office)"
    rf"|{_WHEN})\b",
    r" (?:can|could|can ?not|could not|can['’]t) live with (?:it|this|that|the)\b",
    r" by (?:e-?mail|mail|phone|telephone|text|letter)(?=[:,.;])",
    rf", {_MANNER}\b[^,.;\n]{{0,30}}, ",
    r"(?: –| —|,) who else\b",
    r", (?:thanks|thank you)(?: very much| again| so much)?(?:[.,!]| for\b)",
    r", (?:could|can|would|will|do|did|are|have) you\b",
    r" (?:still )?(?:has|had) (?:no|an?|the|got an?) (?:visa|ticket|room|badge|flight|train|seat"
    r"|voucher|invitation|form|receipt)\b| has nothing (?:to (?:add|say)|against|more)\b",
    r" needs (?:an?|the|another|no) (?:\w+ )?(?:taxi|visa|room|ticket|lift|letter|form|receipt"
    r"|badge|interpreter|wheelchair|invitation)\b",
    rf" lands (?:at|on) (?:\d|noon|{_HOUR}\b|[A-Z][a-z]+day)",
    r" and (?:the|our|his|her) (?:driver|interpreter|translator|assistant|wife|husband|partner"
    r"|colleague)s? (?:are|were|will|have|had|can|did|came|left)\b",
    rf" is allergic to\b| (?:does not|doesn['’]t) eat\b|,? then (?:the |our )?{_ROLE}\b",
    r" (?:is|was) (?:fine|ok|okay|happy) with (?:it|this|that|the)\b",
    r" (?:is|was) (?:named|mentioned|quoted|recognisable|identifiable|visible|missing) (?:on|in)"
    r" (?:page|line|paragraph|the (?:photo|picture|list|text|draft|file|index|minutes))\b",
    r" (?:is |was )?in the (?:photo|picture|lobby|taxi|(?:back|front|middle|first|second) row)\b",
    r" \((?:sgd|signed|tbc|regrets|confirmed|declined)\)",
    r" approved (?:it|this|that|the (?:text|draft|minutes|wording))\b",
    r", room \d|,? \d\d?[:.]\d\d (?:taxi|train|flight|bus|car|pick-?up)\b",
    r" would be (?:known|recogni[sz]ed|spotted|identified) by\b",
    r" used to (?:(?:run|chair|head|lead|advise) (?:the|an?|that)|teach|write|work (?:for|at))\b",
)
AROUND: Final = (
    r"\b(?:[Ll]eft to right|[Ee]dits|[Ss]till to ask|[Dd]one|[Aa]sked"
    r"|[Tt]o (?:ask|call|thank|write)|[Mm]issing|[Cc]orrections"
    r"|[Tt]able (?:one|two|three|four|five|six)|[Rr]oom \d+"
    r")(?: \([^)\n]*\))?: ~(?=[,.;\n]|$| and\b)",
    r"\b(?:[Ee]choing|[Aa]nswering|[Rr]eplying to|[Rr]esponding to|[Ff]ollowing|[Ss]upporting"
    r"|[Ss]econding|[Cc]ontradicting|[Cc]orrecting|[Tt]hanking|[Ii]nterrupting|[Jj]oining"
    r"|[Qq]uoting) ~, (?:the|another|an?|he|she|two|three|several|one|others|some)\b",
    r"\b[Oo]n (?:this|that|it) ~ (?:was|is|had|has|did|saw|would|could|spoke|said|differed)\b",
    r"(?<!\bin )(?<!\bfrom )(?<!\bat )(?<!\bof )~ (?:is|was|has been|had been) "
    r"(?:asked(?! for\b(?! an?\b| his\b| her\b| more\b))|invited|thanked|told|reminded|informed"
    r"|consulted|interrupted|cut short|called on)\b",
    rf"~(?: or | ?/ ?| ?\+ ?)(?:the |our )?{_ROLE}\b",
    rf"\b(?:the |our )?{_ROLE}(?: or | ?/ ?| ?\+ ?)~",
    r"\b(?:[Cc]all|[Mm]ail|[Ee]-?mail|[Cc]hase|[Rr]emind|[Ww]rite to|[Rr]ing|[Cc]heck with) ~"
    r"(?: again)? (?:about|on|for|re|before|after|if|whether|by|tomorrow|tonight|today|first)\b",
    r"\b(?:[Cc]opying|[Cc]opied|[Aa]dding|[Cc]c-?ing|[Ll]ooping in) ~"
    r"(?:,| in\b| here\b| for\b| (?:who|so|as|to)\b)",
    rf"\bI (?:called|rang|phoned|mailed|e-?mailed|asked|told|reminded|saw|met|texted) ~ {_WHEN}\b",
)
