"""The grammar by which a sentence says that whoever speaks in it spoke before, as patterns."""

from __future__ import annotations

import re
from typing import Final

from ..typed.credits import SAID, SAYING
from .sittings import WHEN


def _read(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _forms(*stems: str) -> str:
    """Past, present, infinitive and gerund of regular verbs."""
    return "|".join(f"{each}(?:s|es|d|ed|ing|e)?" for each in stems)


_NOUN: Final = (
    r"(?:points?|remarks?|warnings?|proposals?|questions?|suggestions?|objections?|arguments?"
    r"|comments?|interventions?|statements?|views?|calls?|pleas?|concerns?|offers?|cautions?"
    r"|caveats?|claims?|observations?|ideas?|complaints?|criticisms?|positions?|contentions?"
    r"|reservations?|predictions?|requests?|appeals?|recommendations?|contributions?|demands?"
    r"|promises?|words?|lines?|cases?|doubts?|themes?|examples?|thesis|theory|images?|metaphors?"
    r"|comparisons?|stor(?:y|ies)|repl(?:y|ies)|answers?|scepticism|presentations?|talks?|votes?|exchanges?|figures?|estimates?|assessments?|tone|summar(?:y|ies))"
)
_DONE: Final = (
    rf"(?:{SAID}|{SAYING}|done|spoken|taken (?:the floor|part|issue)|been heard|given|set out"
    r"|laid out|brought up|put(?: forward)?|spoke|intervened|took (?:the floor|part|issue)"
    r"|was heard|drawn|left off|press(?:ed|es)|push(?:ed|es)|plead(?:ed|s)|campaigned|appealed"
    r"|pointed out|sought|stood|meant|begun|made|raised)\b"
)
_ADVERBS: Final = (
    r"(?:(?:had|has|also|already|first|once|twice|again|too|himself|herself|themselves|before"
    r"|earlier|then|so|just|merely|\w+ly) )*"
)
_OF_MEETING: Final = r"(?:session|day|sitting|meeting|discussion|debate|own)"
# Whoever else is told of; what is told in a clause of its own is not of the speaker.
_OTHERS: Final = (
    r"\b(?:others?|another|some(?:body|one)|colleagues?|(?<!same )(?:participants?|speakers?"
    rf"|delegates?)|ministers?|by (?!him|her|them|the same)|(?-i:[A-Z])\w+['’]s? (?!{_OF_MEETING})"
    r"(?<!day['’]s ))"
)
_STOP: Final = (
    r"\b(?:that|which|because|since(?! (?:the|\w+day|session|day)\b)|if|whether|when|while"
    r"|although|though|unless|until|how|why|what|where|lest)\b"
)
_IN: Final = rf"(?:(?!{_STOP}|{_OTHERS})[^,.;:!?()—–])"
_REST: Final = rf"{_IN}*+(?!{_OTHERS})"
_ANY: Final = rf"(?:(?!{_STOP})[^,.;:!?()—–])*"
_TOO: Final = (
    r"(?:,? (?:too|also|then|later|however|again|once more|now|here|still|no longer|\w+ly),?)*"
)
_LEAD: Final = rf"{_TOO} {_ADVERBS}"
_CHAIN: Final = (
    r"(?:(?:rose|wished|wanted|asked|chose|sought|spoke|intervened|began|opened|ended|closed"
    r"|concluded|started|continued|went on|proceeded|took (?:up )?the (?:floor|word)|came back)"
    rf"(?: again| once more)? (?:to|by|and) |{_IN}{{1,80}}? and (?:then |also )?)?"
)
_AT: Final = r"(?:in|on|at|during)"
# What was done on another day by whoever was there; who had missed it was not.
_WAS_THERE: Final = (
    r"(?!(?:no|an?|the|any|some|not|never|to|doubts|hopes)\b|miss|skip|absent|left\b|come\b|arriv"
    r"|flown|join|travel|been (?:absent|away|ill|unable|elsewhere|prevented|late|delayed)|hoped"
    r"|expected|wanted|lost|planned|only)[\w-]+"
)

# What one does with a remark of one's own alone, then with one's own or another's.
_REPEATS: Final = (
    r"(?:"
    + _forms("repeat", "reiterat", "restat", "renew", "reaffirm", "retract", "reassert",
             "re-?emphasi[sz]")
    + r"|apologi[sz](?:e|es|ed|ing) for|ke(?:pt|eping) (?:a|the|his|her|their) promise"
    r"|withdr[ae]w(?:s|n|ing)?|t(?:ake|akes|ook|aking) back|st(?:and|ands|ood|anding) by"
    r"|(?:maintain(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|ke(?:pt|eps?|eping)) (?:on )?(?:to )?"
    rf"(?:the|this|that)(?: \w+)? {_NOUN})"
)  # fmt: skip
_REVISES: Final = (
    r"(?:"
    + _forms("soften", "qualif(?:y|ie|i)", "modif(?:y|ie|i)", "amend", "correct", "revis",
             "abandon", "confirm", "refin", "sharpen", "clarif(?:y|ie|i)", "reviv")
    + r"|dropp(?:ed|ing)|held to|kept to|st(?:ick|icks|uck|icking) to|went back on)"
)  # fmt: skip
_RETURNS: Final = (
    r"(?:"
    + _forms("recall", "revisit", "resum", "develop", "recapitulat", "quot", "cit", "defend",
             "justif(?:y|ie|i)", "illustrat", "chang")
    + r"|(?:"
    + _forms("return", "hark", "refer", "referr", "revert", "allud", "recur", "add", "point")
    + r")(?: back)? to"
    r"|(?:c[oa]m(?:e|es|ing)|go(?:es|ing)?|went|look(?:s|ed|ing)?) back to"
    r"|t(?:ake|akes|ook|aking) up|pick(?:s|ed|ing)? up|follow(?:s|ed|ing) up on"
    r"|(?:built|build|builds|building|expand(?:s|ed|ing)?|elaborat(?:e|es|ed|ing)"
    r"|insist(?:s|ed|ing)?|enlarg(?:e|es|ed|ing)) (?:up)?on"
    r"|remind(?:s|ed|ing)? [^,.;:]{1,30}? (?:of|about))"
)  # fmt: skip
_EARLIER: Final = r"(?:earlier|previous|prior|first|former|original|initial|opening)"
OWN: Final = _read(
    rf"\b(?:(?:his|her|their) own(?: [\w-]+)? {_NOUN}|{_NOUN} of (?:his|her|their) own"
    rf"|(?:his|her|their) {_EARLIER}(?: \w+)? {_NOUN})\b"
)
THEIRS: Final = _read(rf"\b(?:his|her|their)\b(?: [\w-]+)? (?:{_NOUN}|mind)\b")
OF_THEIRS: Final = _read(
    rf"\b(?P<said>(?:(?:his|her|their)(?P<own> own)?(?: [\w-]+)? {_NOUN}\b"
    rf"|of (?:his|hers|theirs)\b){_REST})"
)
OTHERS: Final = _read(_OTHERS)
SPOKEN: Final = _read(rf"\b{_NOUN}\b|\b(?:same|as much|it|so)\b")
BEFORE: Final = _read(r"\b(?:before|earlier|already|previously|once)\b")

_VERBS: Final = rf"(?:(?P<repeats>{_REPEATS})|(?P<revises>{_REVISES})|(?P<returns>{_RETURNS}))\b"
DOES: Final = _read(rf"\A{_LEAD}{_CHAIN}(?P<said>{_VERBS}{_REST})")
DOING: Final = _read(rf"(?:\A|, )(?P<said>(?=\w+ing\b){_VERBS}{_REST})")
HAVING: Final = _read(rf"\b(?P<said>having {_ADVERBS}{_WAS_THERE}{_ANY})")
HAD: Final = _read(rf"\A{_TOO} (?P<said>(?:had|has) {_ADVERBS}{_WAS_THERE}{_ANY})")
WHO: Final = _read(
    rf"\A,? (?P<said>who,? (?:{_AT} {WHEN},? )?"
    rf"(?:(?:had|has) {_ADVERBS}{_WAS_THERE}|{_ADVERBS}{_DONE}){_ANY})"
)
_THEY: Final = (
    r"(?:he|she|they|the same (?:participant|speaker|person|delegate|discussant|interlocutor"
    r"|individual|voice|panell?ist|member|expert))"
)
THEY_HAD: Final = _read(
    r"(?P<lead>(?:\b(?:the|an?|this|same) (?:[\w-]+ )?[\w-]+(?: (?:that|which))?"
    rf"|{_NOUN}|\b(?:as|that|which|what|than|where)|,) )?"
    rf"\b(?P<said>(?P<who>{_THEY}) {_ADVERBS}(?P<done>{_DONE}|(?<=had ){_WAS_THERE})?{_REST})"
)
SAYS_THEY: Final = _read(
    rf"\A{_LEAD}(?:{SAID}|{SAYING})(?: that)? "
    rf"(?P<said>(?:he|she|they) had {_ADVERBS}{_WAS_THERE}{_ANY})"
)
AND_HAD: Final = _read(rf",? and (?P<said>had {_ADVERBS}{_WAS_THERE}{_ANY})")
BY_THEM: Final = _read(
    rf"\b(?P<said>(?:(?:already|first|also|previously) )?\w+ by (?:him|her|them)\b{_REST})"
)
# What follows "a Korean participant's": "objection, already voiced on the first day".
OWNED: Final = _read(
    rf"\A (?P<said>(?:[\w-]+ ){{0,2}}?{_NOUN},?(?: (?:was|were|is|being))?"
    rf"(?: (?:the same|no less|already|also|first|previously))*(?: as)?(?: {_DONE})?"
    rf"(?: (?:as )?(?:{_AT}|of|from))? {WHEN})"
)
HAS: Final = _read(r"\b(?:had|has|did)\b")
NEXT: Final = _read(
    rf"\A(?P<said>(?:[^,.;:!?]{{3,40}}, )?{_THEY} {_ADVERBS}(?:(?<=had )|(?<=ady )|(?<=lso ))"
    rf"{_DONE}{_REST})"
)
TIMES: Final = _read(
    r"\b(?P<said>(?:not|hardly|scarcely) for the first time|for (?:a|the) (?:second|third|fourth"
    r"|fifth|umpteenth) time|(?:a|the) (?:second|third) time(?=[,.;]|\Z)"
    r"|(?:took|takes|asked for|sought|regained) the floor (?:again|once more)"
    r"|(?:spoke|intervened|came in|spoke up|commented) (?:again|once more)"
    r"(?=[,.;:]|\Z| (?:to|on|and))"
    r"|(?:speaking|intervening) (?:again|once more)"
    r"|(?:made|used|raised|had|repeated|drew) the same (?:point|argument|comparison|words?|worry"
    r"|concern|question|example|parallel)"
    r"|in an? (?:second|third|further|later|new|closing) (?:intervention|statement|contribution))"
)
AS: Final = _read(
    r"(?:,|\b(?:again|once more|so|same [\w-]+)\b) (?:just |much |exactly |even )?"
    r"(?P<said>(?:as|already|also|like|as well as|and (?:once )?again|here as|now as|then as)"
    rf"(?: (?:already|before|earlier|previously))? (?:{_AT} )?{WHEN})"
    r"(?=[,.;:!?—–)]|['’]|\Z)"
)
_UNMOVED: Final = r"(?:not moved(?: \w+){0,2}|a long way|true to form|unmoved|not budged)"
THAN: Final = _read(rf"\b(?P<said>(?:than {_AT}|(?:ever|{_UNMOVED}) since) {WHEN})")
_SPREAD: Final = r"(?:throughout|across|over|in the course|for (?:a|the) |from |\w+ after )"
EACH_TIME: Final = _read(
    rf"\A{_LEAD}(?P<said>{_DONE}(?: (?:so|it|this|the (?:same )?{_NOUN}|again|\w+ly|up))?"
    rf"(?: (?:for|against|about|of|in favour of|to){_IN}{{1,50}}?)?"
    rf" (?:{_AT} (?={WHEN})|(?={_SPREAD})){WHEN}{_REST})"
)
# What may be asked for on those days, and not by whom.
ASKS: Final = _read(
    r"(?:ask|call|propos|suggest|urg|request|demand|want|offer|promis|invit|recommend|plan|seek"
    r"|sought|agree|thank|welcom)"
)
_LIST: Final = rf"(?:both |each of )?{WHEN}(?:(?:,? and|,|,? as)(?: again)?(?: {_AT})? {WHEN})*"
BOTH_ASIDE: Final = _read(rf", (?P<said>(?:{_AT} |(?={_SPREAD})){_LIST}(?: alike)?)(?=[,.;!?]|\Z)")
OPENING: Final = _read(
    rf"\A(?:(?:however|and|but|then|later|again),? )?(?P<said>(?:(?:{_AT}|from) )?"
    rf"{_LIST}(?: of (?:the|this) \w+)?(?: alike| too| as well)?),? \Z"
)
AS_OPENING: Final = _read(
    r"\A(?:however, |and |but )?(?P<said>(?:just |much )?(?:as|like)(?: already| before| earlier)?"
    rf" (?:{_AT} )?{WHEN}),? \Z"
)
_STATES: Final = (
    r"(?:asked|pressed|questioned|challenged|reminded|silent|quiet|sceptical|cautious|hesitant"
    r"|reticent|unconvinced|convinced|persuaded|present|an? (?:[\w-]+ )?(?:sceptic|critic"
    r"|supporter|opponent|doubter|listener|advocate))"
)
STATE: Final = _read(rf"(?:\A|, )(?P<said>{_STATES}\b{_REST})")
SAT: Final = _read(
    rf"\A{_LEAD}(?P<said>(?:was|were|been|sat|stayed) (?:also |there )?(?:at the table"
    rf"|in the room|with us|there|present"
    r"|(?:among|one of) [\w ]{1,25}to (?:speak|intervene|be heard"
    rf"|take the floor)){_REST})"
)
THAT: Final = _read(_STOP)
# Without one of these a sentence says nothing of what was said before, but for when.
HINT: Final = _read(
    r"\b(?:own|earlier|before|previous|prior|first|former|already|time|again|once more|same"
    r"|intervention|statement|contribution|his|her|their)\b"
)
