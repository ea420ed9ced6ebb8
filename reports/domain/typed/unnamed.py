"""Patterns of somebody in the room who is told of by no country and by no noun of the trade.

"An insurer objected", "two of those present disagreed", "whoever spoke first", "one dissent": a
person by what they do, by when they spoke, or as a part of the room.
"""

from __future__ import annotations

from typing import Final

# Nouns with the ending of somebody who does something, and that are things, or govern elsewhere.
_NOBODY: Final = (
    "anchor|answer|author|barrier|border|carrier|center|chancellor|chapter|charter|commander"
    "|commissioner|computer|container|corner|corridor|customer|danger|disaster|door|emperor|error"
    "|factor|fist|floor|freighter|frontier|glacier|gist|governor|harbor|letter|list|matter|minister|mirror|mist"
    "|monitor|motor|newspaper|number|offer|officer|order|paper|pier|poster|power|premier|printer|quarter"
    "|reactor|reader|register|river|ruler|sector|senator|sensor|server|steamer|summer|tanker|tower"
    "|tractor|transponder|trawler|twist|vector|water|weather|winter|writer"
    # Words with that ending that are no nouns.
    "|after|altogether|another|earlier|either|elder|ever|former|forever|further|however|later|latter"
    "|moreover|neither|never|older|other|over|rather|together|under|whatever|whether|whoever|younger"
)
_AGENT: Final = rf"(?!(?:{_NOBODY})s?\b)(?-i:[a-z]{{2,}}(?:er|or|ist|ian|eer|man|woman|person))"
_AGENTS: Final = (
    rf"(?!(?:{_NOBODY})s?\b)(?-i:[a-z]{{2,}}(?:ers|ors|ists|ians|eers|men|women|people))"
)
_HERE: Final = r"(?: (?:present|there|here|in the room|at the table|around the table))"
_FROM: Final = rf"(?:{_HERE}| (?:from|of|with|by|before|after) (?:the |an? )?[\w-]+)?"
_OLDEST: Final = "(?:eldest|oldest|youngest|newest)"
_SOME: Final = (
    "(?:one|two|three|four|five|six|half|many|most|several|some|both|none|neither|either)"
)
_PART: Final = (
    r"(?:an?|the) (?:(?:clear|large|overwhelming|slim|small|vocal|tiny) )?"
    r"(?:majority|minority|plurality|handful|remainder|rest)"
)
_FIRST: Final = "first|last|next|again|loudest|longest|most"


_LATE: Final = r"(?:a|the|our) (?:late ?comer|late arrival|guest|newcomer|veteran)"
_TO_WHAT: Final = r"(?: (?:from|of|to) (?:the )?[\w-]+)?"
_DISSENT: Final = (
    r"(?:one|two|three|an? (?:single|lone|sole)) (?:dissents?|dissenting voices?|objections?"
    r"|abstentions?|dissenters?|hold-?outs?|sceptics?|doubters?)"
)
_ONE: Final = r"(?:the|this|our|an?|one|another|a (?:second|third|fellow)|the (?:other|only|lone))"
_FEW: Final = r"(?:(?:the )?(?:two|three|four|five)|both|several|some|many|most)"
_NEARLY: Final = "(?:not|nearly|almost|hardly|virtually)"
# "The author of the cable proposal": whoever has made something that the room spoke of.
_MADE: Final = (
    r"(?:proposals?|ideas?|plan|compromise|amendment|motion|suggestion|initiative|text|wording"
    r"|draft|point|question|warning|remark|objection|formula|paper|scheme|model|option)"
)
_MAKER: Final = (
    r"(?:author|proponent|champion|advocate|proposer|initiator|originator|sponsor|father|mother"
    r"|defender|critic|opponent)"
)
_DID: Final = (
    r"(?:proposed|suggested|raised|asked|warned|argued|objected|called|offered|tabled|presented"
    r"|made|put|said|spoken|criticised|opposed|supported|questioned)"
)
_OPENING: Final = (
    r"(?:opening|introductory|introducing|keynote|closing|lead|invited|first|second|third|main)"
)
_PAPER: Final = r"(?:presentation|paper|talk|speech|remarks?|statement|address|slides?|overview)"
# "P3 warned", "Interviewee 4 warned": a name of the writer's own, but no G7, P5 or E3.
_CIPHER: Final = (
    r"(?:P(?!5\b)\d{1,2}"
    r"|(?:interviewee|respondent|discussant|voice|person) (?:\d{1,2}|(?-i:[A-Z])\b))"
)
_ROOM: Final = r"(?:room|table|group|meeting|session|participants|panel|plenary)"
_AT_ONE: Final = (
    r" (?:was|were) (?:\w+ )?(?:unanimous|of one (?:mind|view|voice)|united|agreed)\b"
    r"(?! (?:on|in|to|between|upon)\b)"
)
_NTH: Final = (
    r"(?:first|second|third|fourth|fifth|other|remaining|last|smallest|largest|only other)"
)
# "The rest of the delegation was against", where the one of whom it is the rest was told of.
_A_SIDE: Final = (
    r"(?:the|his|her|their|that|this) (?:own )?(?:delegation|side|team|camp|contingent)"
)
_OF_A_SIDE: Final = (
    rf"(?:the (?:rest|remainder|others|other members?) (?:of|in|on) {_A_SIDE}"
    r"|(?:his|her|their|the) (?:two|three|four|other|remaining)(?: other)? compatriots?)"
)
_AGAINST: Final = (
    r" (?:was|were|stayed|remained|kept) (?:\w+ )?(?:against|opposed|silent|quiet|split|divided"
    r"|in favou?r)\b"
)
_FELT: Final = r" (?:was|were) (?:convinced|persuaded|happy|content|satisfied|of that view)\b"


def unnamed(said: str, leads: str, sentence: str) -> tuple[tuple[str, str, str], ...]:
    """What stands before, whom it is, and what follows. `said` are verbs of speech in the past,
    `leads` what may stand before one, `sentence` where one begins."""
    says, anywhere = rf"{leads}(?:{said})\b", r"\b"
    by = rf"\b(?:{said}|put)(?: to the room)? by "
    return (
        (anywhere, rf"{_ONE} (?:[\w-]+ ){{0,2}}?{_AGENT}{_FROM}", says),
        (anywhere, rf"{_FEW} (?:of the |of our )?(?:[\w-]+ )??{_AGENTS}{_FROM}", says),
        (by, rf"{_ONE} (?:[\w-]+ )??{_AGENT}", anywhere),
        (anywhere, rf"{_SOME} of (?:those|them|us|the others){_HERE}?", says),
        (sentence, rf"{_PART}(?: of (?:one|two|those present|them|the room|the table))?", says),
        (anywhere, "the (?:majority|minority) (?:view|opinion|feeling|position)", " (?:was|held)"),
        (sentence, rf"{_NEARLY} (?:every|any)(?:one|body){_HERE}?", rf"(?:{says}|{_FELT})"),
        (sentence, _OF_A_SIDE, rf"(?:{says}|{_FELT}|{_AGAINST})"),
        (
            sentence,
            rf"(?:no ?body|no one|everyone|everybody) else (?:in|of|on|from) {_A_SIDE}",
            says,
        ),
        (sentence, "(?:another|neither|either|none|the others|the rest|the remainder)", says),
        (anywhere, rf"the {_OLDEST}{_HERE}", says),
        (anywhere, r"those from (?:the )?[\w-]+", says),
        (anywhere, r"the (?:first|last|next) to (?!be\b)\w+", says),
        (anywhere, rf"(?:whoever|s?he who) \w+ (?:{_FIRST})", says),
        (sentence, r"(?:one|somebody|someone) (?:who|with) [^,.;:!?]{3,50}?", says),
        (anywhere, _DISSENT, r"(?! (?:of|to)\b)"),
        (anywhere, rf"{_LATE}{_TO_WHAT}", says),
        (anywhere, rf"(?:the|its|that) {_MAKER} of (?:[\w-]+ ){{0,4}}?{_MADE}", says),
        (sentence, rf"its {_MAKER}", says),
        (anywhere, rf"(?:whoever|the one|the person) who had {_DID}[^,.;:!?]{{0,40}}?", says),
        (anywhere, rf"whoever had {_DID}[^,.;:!?]{{0,40}}?", says),
        (sentence, rf"the {_OPENING} {_PAPER}", says),
        (anywhere, _CIPHER, says),
        (anywhere, rf"(?:the )?{_ROOM}", _AT_ONE),
        (
            anywhere,
            r"it",
            r" was (?:unanimously agreed|agreed (?:unanimously|by all|by everyone))\b",
        ),
        (anywhere, rf"the {_NTH} (?:country|delegation|side|nation|party|government){_HERE}", ""),
    )
