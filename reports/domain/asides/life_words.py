"""What people tell of their own lives after the verb, as patterns around an attribution."""

from __future__ import annotations

import re
from typing import Final


def _read(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_IN: Final = r"[^,.;:!?()—–]"
_REST: Final = r"[^,.;:!?()—–]*"
_THE: Final = (
    r"(?:an?|the|his|her|their|its|in|at|on|for|with|as|under|from|aboard|by|alongside|out|up"
    r"|there|together|two|three|four|five|six|several|many|one|\d+|(?-i:[A-Z])\w+)\b"
)
CALLINGS: Final = (
    r"(?:admiral|ambassador|apprentice|attaché|banker|boatswain|broker|cadet|captain|clerk"
    r"|commander|commissioner|consul|councillor|deputy|diplomat|diver|doctor|economist|editor"
    r"|engineer|envoy|farmer|fisherman|general|governor|historian|inspector|insurer|journalist"
    r"|judge|jurist|lawyer|lecturer|legislator|mariner|mayor|mechanic|midshipman|minister"
    r"|negotiator|nurse|officer|officials?|pilot|prisoner|professor|prosecutor|reporter|researcher"
    r"|sailor|scholar|scientist|secretary|senator|skipper|soldier|student|teacher|trader|trainee"
    r"|translator|underwriter|vice[- ]\w+|volunteer|recruit|rector|dean|director|manager|chief"
    r"|harbou?rmaster|sergeant|lieutenant|colonel|major|observer|monitor|refugee|hostage)"
)
_A_CALLING: Final = rf"(?:an?|the|still an?|once)? ?(?:(?:[\w-]+ ){{0,2}}?){CALLINGS}\b"
# What only a life has in it, then what may be of anybody's.
_SERVING: Final = (
    r"(?:command|captain|skipper|serv|fly|teach|enlist|apprentic|graduat|growing up|marry"
    r"|emigrat|retir|lectur)"
)
_SERVING_ING: Final = rf"(?:{_SERVING}(?:n|l|r)?ing|growing up)"
_WORKING_ING: Final = (
    r"(?:sail|fish|work|negotiat|runn|lead|head|direct|pilot|found|build|study|liv|draft|advis"
    r"|train|edit|report|practis|practic|manag|invest|repair|salvag|chair|sitt|meet|cross|survey"
    r"|patroll|div|nurs|prosecut|defend|publish|writ|steer|navigat)ing"
)
_BEING: Final = (
    rf"being (?:posted|stationed|sent|boarded|arrested|detained|trained|shot|rescued|asked as"
    rf"|{_A_CALLING})"
)
_RECALL: Final = (
    r"(?:recall|remember|reminisc|look(?:s|ed|ing)? back|thought back|think(?:s|ing)? back)\w*"
    r"(?: of| about| to| on)?"
)
_DESCRIBE: Final = (
    r"(?:describ|recount|relat|tell|told|mention|speak|spoke|talk|admit|regret|confess|cit|draw"
    r"|drew|learn|dr[ae]w)\w*(?: of| about| from| on| upon)?"
)
_FILL: Final = r"(?:(?:once|also|then|in turn|at length|fondly|briefly|himself|herself|\w+ly) )*"
_PAST: Final = (
    r"(?:served (?!notice|as a|to\b|only|merely|well|no )"
    r"|commanded (?!attention|respect|a majority)"
    r"|captained|skippered|enlisted|taught (?!that)|practised|trained (?:as|in|at|under)"
    r"|worked (?:for|at|as|in|on|under|aboard) |been (?:posted|stationed|decorated|wounded|elected"
    rf"|arrested|{_A_CALLING})|sailed (?!close|near)|headed (?:an?|the) |founded (?!on|in)"
    r"|grown up |studied (?:at|in|under|law|medicine|engineering)|lived (?:in|on|through|among)"
    r"|flown (?:an?|the|for)|r[au]n (?:an? |the )(?:[\w-]+ )?(?:ship|ferry|company|firm|institute"
    r"|ministry|department|office|school|agency|paper|port|yard|fleet|bureau|centre|team|service)"
    r"|spent (?:(?:much|most|half|all|part) of |(?:[\w-]+ ){1,3}(?:years|decades|months|winters"
    r"|summers|seasons)))"
)

# Directly after an attribution: "recalled commanding a squadron".
TOLD: Final = _read(
    rf"\A,? {_FILL}(?:[^,.;:!?]{{0,60}} and )?(?P<said>(?:"
    rf"{_RECALL} (?:{_SERVING_ING}\b(?! (?:posts?|staff|officers?|structures?|methods|lines))"
    rf"|{_WORKING_ING} {_THE}|{_BEING})"
    rf"|{_DESCRIBE} (?:{_SERVING_ING} {_THE}|{_BEING})"
    rf"|(?:{_DESCRIBE}|{_RECALL}) (?:to )?having (?:once |long )?{_PAST}){_REST})"
)
MAY_TELL: Final = _read(
    rf"\A,? {_FILL}(?P<said>{_DESCRIBE} {_WORKING_ING} (?:an?|the|his|her|their|aboard|under"
    rf"|alongside) {_REST})"
)
# "A Korean participant had once served in the north".
LIVED: Final = _read(
    rf"\A,? {_FILL}(?P<said>(?:had|has) (?:once |long |previously |formerly |also |himself "
    rf"|herself )*{_PAST}{_REST})"
)
LIVED_NEXT: Final = _read(
    r"\A(?:He|She|They) (?P<said>(?:had|has) (?:once |long |previously |formerly |also )*"
    rf"{_PAST}{_REST})"
)
# What somebody will do at home with what they heard.
_READERS: Final = (
    r"(?:editors?|readers?|viewers|listeners|students?|pupils?|board|shareholders|congregation"
    r"|parishioners|clients?|customers|members|crews?|voters|constituents|faculty|newsroom"
    r"|syndicate|underwriters|patients|cadets|employers?)"
)
_AT_HOME: Final = (
    r"(?:minister|ministry|government|superiors?|capital|cabinet|headquarters|admirals?"
    r"|president|parliament)"
)
_WILL: Final = (
    r"(?:(?:promis|offer|plann?|intend|mean|meant|vow|pledg|agree|undert[ao]k|undertook|volunteer"
    r"|hop)(?:e?s|e?d|ing)? to|would|was (?:going|about) to|undertook to)"
)
WILL: Final = _read(
    rf"\b(?P<said>{_WILL} (?:(?:publish|write|print|run|broadcast|air|file|teach|preach|record)\b"
    rf"{_IN}{{0,30}}?\b(?:editorial|column|article|op-ed|book|essay|novel|dissertation|thesis"
    r"|course|lecture|seminar|sermon|podcast|documentary|programme|monograph|feature|interview)s?\b"
    rf"|(?:brief|tell|ask|teach|report|take|put|raise|share|bring|show)\b{_IN}{{0,40}}?\b(?:his|her"
    rf"|their|the) (?:own )?(?:[\w-]+ )?{_READERS}\b){_REST})"
)
MAY_WILL: Final = _read(
    rf"\b(?P<said>{_WILL} (?:brief|tell|report|take|put|raise|bring)\b{_IN}{{0,40}}?\b(?:his|her"
    rf"|their) (?:own )?(?:[\w-]+ )?{_AT_HOME}\b{_REST})"
)

# The first person, which no report speaks in: what "we" and "I" have is the speaker's.
_STAFF: Final = (
    r"(?:crews?|staff|employees|engineers|students|pupils|readers|clients|customers|patients"
    r"|divers|pilots|teams?|correspondents|editors|reporters|researchers|cadets|trainees"
    r"|congregation|parishioners|shareholders|policyholders|underwriters|captains|masters|members"
    r"|technicians|inspectors|lawyers|volunteers|lifeboats?|apprentices|graduates|laboratory|lab"
    r"|company|firm|institute|university|faculty|ministry|agency|department|bureau|yard|shipyard"
    r"|newspaper|newsroom|bank|school|college|academy|hospital|museum|society|association|union"
    r"|cent(?:re|er)|foundation|office|desk|headquarters|committee|board|employer|business|trade"
    r"|profession|industry|craft|service|squadron|regiment|unit|syndicate|chamber|court|magazine"
    r"|journal|church|parish|think[- ]tank|branch|division|programme|archives?|surveys?)"
)
_OUTFIT: Final = (
    r"(?:ships?|vessels?|boats?|fleets?|fishermen|sailors|officers|cables?|ferr(?:y|ies)|trawlers"
    r"|harbou?r|port|line|factory|plant|helicopters?|aircraft|tugs?)"
)
OURS: Final = _read(
    rf"\b(?P<said>(?:my (?!country|government|view|friend|point|delegation|impression|opinion"
    r"|hope|fear|question|answer|colleagues?\b|thanks|region|nation"
    r"|people)(?:own )?(?:[\w-]+ )?[\w-]+"
    rf"|our (?:own )?(?:[\w-]+ )?{_STAFF})\b)"
)
MAY_OURS: Final = _read(rf"\b(?P<said>our (?:own )?(?:[\w-]+ )?{_OUTFIT}\b)")
_COMMON: Final = (
    r"(?:room|region|world|hall|countr(?:y|ies)|meeting|dialogue|talks|north|south|east|west"
    r"|northeast|northwest|southeast|asia|europe|five|group|house|discussion|session|past|future"
    r"|end|same|present|long|short|dark|middle|way|process)"
)
WE_IN: Final = _read(
    rf"\b(?P<said>(?:we|us) (?:in|at|aboard) (?:(?:the|a|an|our|this|that) )?"
    rf"(?!(?:the|an?|our|this|that|{_COMMON})\b)[\w-]+"
    rf"|(?:we|us|I),? (?:as )?{CALLINGS}s?\b|(?:we|I) who (?:\w+ ){{0,2}}\w+)"
)
WHEN_I: Final = _read(
    r"\b(?P<said>(?:when|while|before|since|after|until) (?:I|we) (?:(?:first|still|last|once) )?"
    rf"(?:was|were|served|commanded|ran|sat|worked|taught|built|sailed|flew|joined|left|lived"
    rf"|studied|fished|captained|headed|led|practised|drafted|negotiated)\b{_REST})"
)
WHEN_THEY: Final = _read(
    rf"\b(?P<said>(?:when|while|before|since|until) (?P<who>he|she|they) (?:(?:first|still|last"
    rf"|once) )?(?:(?:was|were|had been|became) {_A_CALLING}"
    r"|served (?:in|as|on|at|under|with|aboard)"
    r"|(?:commanded|captained|skippered|taught|practised|enlisted)\b"
    r"|worked (?:at|for|in|as|aboard)\b"
    rf"|sailed|(?:headed|led|ran) (?:an?|the) (?:[\w-]+ )?{_STAFF}){_REST})"
)
# "The ship that they had built".
_BUILT: Final = (
    r"(?:built|commanded|run|captained|sailed|skippered|founded|headed|led|designed|edited|directed"
    r"|managed|owned|taught|trained|launched|piloted|flown|crewed|surveyed"
    r"|served (?:on|in|at|under)"
    r"|worked (?:for|in|at|on|under)|studied (?:at|under)|repaired|salvaged|inspected|patrolled)"
)
BUILT: Final = _read(
    rf"\b(?P<said>(?:the|an?|one|two|three|his|her|their) (?:[\w-]+ ){{0,2}}?[\w-]+"
    rf" (?:that |which |where )?(?P<who>he|she|they) (?:had |has )?(?:once |long |himself "
    rf"|herself |themselves )*{_BUILT}\b{_REST})"
)
_OWNED: Final = (
    r"(?:students|readers|clients|shareholders|customers|voters|constituents|patients|employers?|company|institute|university|laboratory"
    r"|crews?|thesis|memoirs?|dissertation|childhood|cadets|pupils|trainees|squadron|ship|shipmates"
    r"|newspaper|newsroom|regiment|ministry|staff|engineers|divers|apprentices|faculty|publisher"
    r"|congregation|family|parents|father|mother|grandfather|grandmother|village|hometown|desk)"
)
THEIRS: Final = _read(rf"\b(?P<said>(?P<who>his|her|their)(?: own)? (?:[\w-]+ )?{_OWNED})\b(?!-)")
EXPERIENCE: Final = _read(
    r"\b(?P<said>(?:from|on|of|with) (?:(?:his|her|my|our|their|long|personal|first-?hand|practical"
    r"|professional|own|direct|working|years of|decades of|a lifetime of|\w+ years of) )*experience"
    rf" (?:at sea|afloat|ashore|aboard|under|as an?|on the bridge|at the [\w-]+){_REST})"
)
MAY_EXPERIENCE: Final = _read(
    r"\b(?P<said>(?:from|on) (?:(?:his|her|their|my|long|personal|first-?hand|practical"
    r"|professional|direct|bitter|years of|decades of|a lifetime of|\w+ years of)(?: own)? )+"
    rf"experience\b{_REST})"
)
_AGES: Final = (
    r"(?:years|time|days|decades|career|lifetime|service|tenure|stint|spell|term|posting|tour"
    r"|voyages?|command|childhood|youth|apprenticeship|training|schooling|upbringing|winters)"
)
AGES: Final = _read(
    rf"\b(?P<said>(?P<who>his|her|their|my|our)(?: own)? (?:[\w-]+ ){{0,2}}?{_AGES}"
    rf" (?:in|at|as|with|on|aboard|under)\b{_REST})"
)
YEARS: Final = _read(
    r"\b(?P<said>(?:[\w-]+ )?(?:years|decades|months|winters|a lifetime|a career) (?:at sea|afloat"
    r"|in (?:the )?(?:navy|army|air force|coast guard|foreign service|trade|business|profession"
    r"|merchant marine|ministry|diplomacy|insurance|shipping|uniform|journalism|academia|fisheries"
    rf"|industry)|as an? (?:[\w-]+ )?{CALLINGS}|of (?:service|practice|teaching|fishing|sailing"
    r"|flying|soldiering|command))\b)"
)
# Others in the clause whom "they" and "their" may be of.
PLURAL: Final = _read(
    r"\b(?:the|some|many|two|three|most|several|all|both|of|and|by|how|for|from|to|with|on)"
    r" (?:[\w-]+ )?(?!this\b|his\b|its\b|was\b|as\b|has\b|is\b)[\w-]+(?:s|men|people)\b"
)
HINT: Final = _read(
    r"\b(?:he|she|they|his|her|their|my|our|us|we|I|years|decades|experience|lifetime|career|had"
    r"|has|\w+ing|would|to)\b"
)
