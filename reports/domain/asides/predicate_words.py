"""Verbs by which somebody says, asks, thinks or weighs, beside those that a remark is drafted with.

What they are told to have done in other words is no way of saying something.
"""

from __future__ import annotations

import re
from typing import Final

from dialogues.domain.wordset import word_set

from ..drafting.english.inflection import IRREGULAR, past
from ..drafting.verb_table import SPELLINGS
from ..drafting.verbs import FORMS

_BASES: Final = word_set(
    """abhor abstain accuse add address adduce advance advocate air alert allege allow allude
    amplify apologise applaud apply appraise approve articulate ascribe aspire attack attempt attest
    attribute aver avow backtrack balk baulk beg begin bemoan blame bridle brief bristle
    broach calculate canvass caution celebrate champion change chart chide choose circle
    classify close come commence compliment conceive concentrate confess confine congratulate
    conjecture connect consent construe contemplate continue contradict contribute convey
    correct corroborate count credit critique decide decry deduce deem defer define deflect
    delineate deliver delve demur denounce depart depict deplore deride detail detect
    determine develop devote diagnose differ differentiate digress direct disapprove discern
    disclaim disclose discount discourage dispel dissent distance distinguish distrust diverge
    divide downplay draw dread dwell embrace end endeavour enjoin enlarge enquire enumerate
    envision envy equate estimate evaluate evoke exclaim exhort expand explicate expound
    extend extol extrapolate fail falter fault figure find float focus follow foreground
    forget formulate frame fret frown gauge generalise get give go grant greet grumble guess
    hail harbour hasten hazard hear hedge help hesitate hold imagine implore incline include
    infer inquire intend interject interpose interpret interrupt intervene intimate invoke
    itemise jest joke juxtapose keep know label laud laugh lay lean like liken limit link
    locate look love make manage map mark marvel mean measure mock modify move mull muse name
    narrate need nod nominate nuance opine opt order paint paraphrase part pass pause pay
    perceive permit persist persuade pick picture pinpoint place play pledge point portray
    posit postulate preface prefer press presume prioritise probe proceed proclaim profess
    project pronounce propound prove provide put quarrel quibble quip quote rail rank rate
    react reason rebuff rebuke rebut recap recapitulate recite reconsider recount refer refine
    refrain reframe register rehearse reinforce rejoice rejoin relate rely remain remember
    remonstrate renew renounce rephrase reproach repudiate resent reserve resist resolve
    respect rest restate retort retract return review revisit ridicule rule run salute scoff
    scorn scowl scrutinise seek seem select separate set settle sharpen shift shrink shrug
    side sigh single sketch smile sound specify spell spurn stand start step stick stipulate
    stop strive struggle subscribe substantiate sum supplement surmise suspect sympathise
    synthesise table tackle take tease tend term test testify theorise tie touch tout toy
    treat trust try turn underestimate understand undertake unpack update uphold use value
    venture vote vouch vow wager warm weigh wince withdraw withhold yearn"""
)
# What another word makes a deed of: "took notes", "gave birth", "went to sea".
_BUT: Final = (
    r"(?:took (?!issue|exception|up|stock|part\b|the|a|an|this|that|as|it|comfort|heart|pains|no"
    r"|care"
    r"|seriously|another|a different|aim\b|note\b)"
    r"|took (?:the|an?) (?:[\w-]+ )?(?:oath|job|post|photograph|picture|ship|ferry|train|plane"
    r"|salary|call)"
    r"|gave (?:birth|up (?:his|her|their))|came (?!back|out|down|to|close|round|near|at|in|with)"
    r"|came (?:from|late|to (?:the (?:meeting|talks|session|dialogue|conference)|study|live|work))"
    r"|went (?:to (?:sea|school|prison|war|university|jail|college)|aboard|home|abroad)"
    r"|ran (?!through|over|against|down|counter|the (?:numbers|figures|argument))"
    r"|kept (?:an? (?:diary|log|boat|shop)|bees)|made (?:a living|his|her|their)"
    r"|knew (?:[^,.;:]* )?(?:by heart|personally|well|from (?:his|her|their))"
    r"|followed (?:by|on|in from)|returned (?:from|home)|delivered (?!(?:an?|the) (?:warning"
    r"|message|point|verdict|blunt|short|plea))|stood (?:for|up)|sat\b|set (?:sail|up)"
    r"|began (?:(?:his|her|their) (?:career|life|working)|as an?)|turned \w+(?:ty|teen)\b"
    r"|read (?:law|history|medicine|economics))"
)
DEED_ALL_THE_SAME: Final = re.compile(rf"{_BUT}", re.IGNORECASE)

# What is done to an argument and not in a life: "dropped the demand", "struck a hopeful note".
_OF_TALK: Final = (
    r"(?:accounts?|agreement|aim|alternatives?|analog(?:y|ies)|analys[ei]s|answers?|arguments?"
    r"|attention|background|blame|bluff|case|chorus|claims?|clarity|comparisons?|conclusions?"
    r"|context|conversation|criticism|debate|deduction|demands?|difference|discussions?|distance"
    r"|distinctions?|doubts?|emphasis|evidence|examples?|explanations?|fears?|figures|focus|gloss"
    r"|hopes?|hypothes[ei]s|ideas?|illustrations?|impression|issues?|lessons?|light|logic"
    r"|matters?|meaning|message|misgivings|motion|notes?|notions?|objections?|opinions?|optimism"
    r"|options?|parallels?|patience|pessimism|picture|plea|points?|positions?|possibilit(?:y|ies)"
    r"|premise|priorit(?:y|ies)|problems?|proposals?|propositions?|prospect|questions?|reading"
    r"|reasons?|remarks?|reservations?|scenarios?|sense|silent|stance|stress|suggestions?|summary"
    r"|support|swords|talk|themes?|theor(?:y|ies)|thesis|thoughts?|time on|tone|topics?|verdict"
    r"|views?|warnings?|words?)\b"
)
TALK: Final = re.compile(
    rf"\A\w+(?: (?!he\b|she\b|they\b|when\b|while\b|as\b|for\b)[\w’'-]+){{0,5}}? {_OF_TALK}"
    r"|\A(?:brought (?:up|in)|opened (?:by|with|on|up)|joined (?:in\b|others|them|him|her|those"
    r"|the"
    r" call)|left (?:it|aside|out|open|unsaid|room|that|this|the rest)|fell (?:back|in with|into"
    r" line)|built (?:on|upon|from)|broke (?:with|in|ranks)|walked \w+(?: \w+)? through"
    r"|worked (?:from"
    r"|out|through|towards)|wr(?:ote|itten) (?:off|down|that)|work\w+ (?:hard|on|towards?)"
    r"|bet (?:on|that)|won (?:over|round)|learn\w+ from"
    r"|(?:threw|poured) cold|filled in|carried on|saved \w+(?: \w+){0,3} for|met (?:this|that|it"
    r"|these|him|her) (?:\w+ )?with|shed \w+ on|shook (?:his|her|their|the) head|received (?:this"
    r"|that|it|these)|lost sight|caught (?:the|on)|cut (?:in|short)|brushed|pulled (?:back"
    r"|together)"
    r"|stayed with|checked|command\w+ (?:attention|respect|an? majority)|let (?:it|that|this)"
    r"|got (?:to|back)|thr(?:ew|own) (?:in|out))\b",
    re.IGNORECASE,
)


def _forms() -> frozenset[str]:
    bases = {*_BASES, *FORMS.values()}
    for british, american in SPELLINGS.items():
        bases |= {each[: -len(british)] + american for each in bases if each.endswith(british)}
    return frozenset({*FORMS, *bases, *map(past, bases)})


SAYING: Final = _forms()
# Participles unlike the past of verbs by which nothing is said, and pasts without -ed.
PARTICIPLES: Final = word_set(
    """bitten blown broken driven drunk eaten fallen flown forgotten frozen grown hidden lain
    proven ridden risen shaken stolen sung sunk swum thrown torn undergone worn woken written"""
)
PASTS: Final = frozenset(IRREGULAR.values()) | word_set(
    "awoke bore bit dwelt sang swam wed woke wove shone slid slept sped spun wept"
)
