"""What tells behind the verb that somebody came late, left early or chaired, as patterns.

Each pattern stands with words that say the same plainly, for which the record can be asked, and
with whether it says so plainly itself: "apologised for the delay" may be of another delay.
"""

from __future__ import annotations

import re
from typing import Final

from .words import SITTINGS

CAME_LATE: Final = "had come late"
LEFT_EARLY: Final = "had left early"
CHAIRED: Final = "from the chair"

_REST: Final = r"(?:(?! (?:and|but)\b)[^,.;:!?()—–])*"
_ADVERB: Final = (
    r"(?:also|then|later|soon|afterwards|thereupon|finally|once|only|just|already|unfortunately"
    r"|at last|at once|at that|duly|shortly (?:after|afterwards|thereafter)|\w+ly)"
)
_THEIR: Final = r"(?:the|an?|his|her|their|its)"
_SITTING: Final = rf"(?:{SITTINGS}|day|morning|afternoon|evening|dialogue|proceedings)"
# "Came late to the idea" is a view.
_LATE: Final = (
    rf"(?:late|later|midway|halfway)\b(?! (?:to|in|into|for)\b(?! the (?:[\w-]+ )?{_SITTING}\b))"
)
_START: Final = (
    r"(?:(?:most|part|half|much) of )?the (?:(?:very )?(?:opening|start|beginning)"
    r"|first (?:half|part|quarter|ten|twenty|thirty|few|two|half-)?[ -]?(?:hours?|half|part|minutes"
    r"|remarks|exchanges|round|speakers?|interventions?|contributions?|presentations?))"
    r"(?: of (?:the|this) (?:[\w-]+ )?"
    rf"{_SITTING})?(?=[,.;:!?)]|\Z| (?:and|but|because|owing|through|that|for|to)\b)"
)
_END: Final = (
    r"(?:the (?:rest|end|close|remainder|last (?:hour|part|half|round))(?: of (?:the|this)"
    rf" (?:[\w-]+ )?{_SITTING})?|the (?:afternoon|evening|final round))"
    r"(?=[,.;:!?)]|\Z| (?:and|but|because|owing)\b)"
)
# "Said so far in other forums" was not said in the session.
_EARLIER: Final = (
    r"what (?:had been|was|others had) said (?:(?:earlier|before|so far|until then)\b"
    r"(?! (?:the|an?|any|other|its|their|elsewhere|outside)\b)"
    r"(?!(?: (?:on|about|of) (?:the )?[\w-]+)? (?:in|at|by|within|among|before|to|elsewhere)\b"
    rf"(?! (?:the|this) (?:[\w-]+ )?{_SITTING}\b))|in the first\b)"
)
_DELAY: Final = rf"{_THEIR} delay(?! (?:in|of|to|by)\b)"
_LATENESS: Final = (
    rf"(?:{_THEIR} (?:late arrival|lateness)"
    rf"|(?:being|having been|coming|arriving|joining|having (?:come|arrived|joined)) {_LATE})"
)
_RIDE: Final = r"(?:train|plane|flight|ferry|boat|bus|taxi|car|connection)"
# "Came in and argued"; what comes in on a question is something else.
_CAME_IN: Final = (
    r"(?:came|walked|got|hurried|rushed|burst|slipped) in(?=[.;:!?)]|, (?:and|but)\b|\Z"
    r"| (?:and|but|after|during|when|while|at (?:the (?:break|end)|noon|\w+ o['’]clock|\d))\b)"
)
# "Having joined only at the coffee break".
_AT_BREAK: Final = (
    r"having (?:only |just )?(?:come|arrived|joined|entered|turned up)(?: in)?(?: only| just)?"
    r" (?:at|after|during|in|for) the (?:\w+ )?(?:break|lunch|coffee|second (?:half|hour|part))\b"
)
_HELD_UP: Final = (
    rf"(?:whose (?:[\w-]+ )?{_RIDE} (?:had (?:been|come|arrived|run)|was|had) (?:delayed|late"
    rf"|missed|cancell?ed)\b|(?:after|because of|owing to|thanks to|due to) {_THEIR}"
    rf" (?:delayed|late|missed|cancell?ed) {_RIDE}\b)"
)
_ABSENT: Final = (
    r"(?:(?:not|never) (?:there|present|in the room|around|with us)|absent)"
    rf" (?:for|during|at|in|from) {_START}"
)
_OFF: Final = (
    r"(?:rushed|hurried|dashed|raced|hastened|headed|ran)(?: (?:out|off|away|straight))?"
    rf" (?:to|for) {_THEIR} (?:airport|station|{_RIDE})\b"
    r"|(?:rushed|dashed|ran|raced) (?:out|off|away)(?=[.;:!?)]|\Z| (?:before|early|to catch)\b)"
)
_TO_CATCH: Final = (
    r"(?:an?|another|his|her|their) (?:early |earlier |night )?(?:train|plane|flight|ferry|boat|bus"
    r"|taxi|car)(?: to catch| waiting)"
)
_TO_GO: Final = (
    r"(?:go|leave|run|depart|catch (?:an?|his|her|their) (?:train|plane|flight|ferry|boat|bus))"
    r"(?=[,.;:!?)]|\Z| (?:early|soon|now|before|at|and|but|for the (?:airport|station))\b)"
)
_GONE: Final = (
    r"(?:left|departed)(?=[.;:!?)]|, (?:and|but)\b|\Z"
    r"| (?:early|soon|at (?:once|noon|\d|the break)|before|immediately|shortly|again"
    r"|to catch|for (?:the|an?|his|her|their) (?:airport|station|plane|train|flight|ferry|hotel"
    rf"|next|other|another)|the (?:[\w-]+ )?{_SITTING}\b))(?! the (?:table|debate) to\b)"
    r"|went home(?=[.;:!?)]|\Z)|hurried (?:off|away)|slipped out|walked out"
    rf"|{_OFF}"
    r"|took (?:his|her|their) leave|(?:had|was|needed|was obliged|was forced) to "
    rf"{_TO_GO}|had {_TO_CATCH}"
)
_GOING: Final = (
    rf"(?:having to {_TO_GO}|(?:his|her|their|an) early departure"
    r"|(?:leaving|departing|going)(?=[.;:!?)]|\Z| (?:early|soon|so|before))"
    rf"|not (?:being able to stay|staying)|missing {_END})"
)


def _read(*patterns: str) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(patterns) + ")" + _REST, re.IGNORECASE)


# What a verb tells that has the speaker for its subject: "argued so and left".
VERBS: Final = (
    (
        _read(
            rf"(?:had )?(?:c[ao]me|arrived|joined|entered|turned up|got in) {_LATE}",
            rf"(?:had )?missed {_START}",
            r"(?:had not|hadn['’]t|did not) (?:heard?|attend(?:ed)?|been there for)"
            rf" {_START}",
            rf"apologi[sz]ed for {_LATENESS}",
        ),
        CAME_LATE,
        True,
    ),
    (
        _read(rf"apologi[sz]ed for {_DELAY}", rf"(?:asked|wondered) {_EARLIER}", _CAME_IN),
        CAME_LATE,
        False,
    ),
    (_read(_GONE), LEFT_EARLY, False),
    (
        _read(
            rf"(?:apologi[sz]ed|was sorry|asked to be excused) for {_GOING}",
            rf"(?:would|could|can) not (?:be (?:there|present|back)|stay) (?:for|to|until) {_END}",
            rf"(?:would|had to) miss {_END}",
        ),
        LEFT_EARLY,
        True,
    ),
    (_read(rf"(?:held|banged|brought down|wielded|laid down) {_THEIR} gavel"), CHAIRED, True),
)
# What stands behind the verb with no subject of its own: "argued so, having come late".
TRAILING: Final = (
    (
        _read(
            rf"(?:(?:after|despite|only|just) )*(?:having (?:{_ADVERB} )*)?(?:come|coming"
            rf"|arrived|arriving|joined|joining|entered|entering) {_LATE}",
            rf"(?:(?:after|despite|for) )?(?:having (?:{_ADVERB} )*)?miss(?:ed|ing) {_START}",
            rf"(?:not having|having not) (?:heard|attended|been there for) {_START}",
            rf"apologi[sz]ing for {_LATENESS}",
        ),
        CAME_LATE,
        True,
    ),
    (
        _read(
            rf"late for the (?:[\w-]+ )?{_SITTING}\b",
            rf"{_THEIR} late(?: arrival|[ -]?comer)\b(?! (?:to|in|into|on)\b(?! the (?:[\w-]+ )?"
            rf"{_SITTING}\b))",
            _AT_BREAK,
            _HELD_UP,
            _ABSENT,
            rf"apologi[sz]ing for {_DELAY}",
            r"(?:fresh|straight|direct(?:ly)?) (?:from|off) (?:the|an?|his|her|their) (?:airport"
            r"|station|plane|flight|train|ferry|boat|taxi)\b",
            r"(?:once|as soon as|now|finally|barely|hardly) (?:(?:he|she|they) (?:was|were) )?"
            r"(?:seated|sat down|in the room)(?=[.;!?)]|\Z)",
        ),
        CAME_LATE,
        False,
    ),
    (
        _read(
            rf"with {_TO_CATCH}",
            rf"(?:before|in spite of|despite|ahead of) {_THEIR} early departure",
            rf"(?:[\w’'-]+ ){{1,6}}before {_THEIR} early departure",
            rf"apologi[sz]ing for {_GOING}",
            rf"having (?:{_ADVERB} )*left (?:early|soon after|before the (?:end|close|break))\b",
        ),
        LEFT_EARLY,
        True,
    ),
    (
        _read(
            rf"(?:(?:before|though|as|while) )?having to {_TO_GO}",
            r"(?:(?:already|just) )?on (?:his|her|their|the) way"
            r" (?:out|to the (?:airport|station))",
            r"(?:before|on|upon) (?:leaving|departing|hurrying (?:off|away))(?=[.;!?)]|\Z"
            r"| (?:early|for the (?:airport|station)))",
        ),
        LEFT_EARLY,
        False,
    ),
    (
        _read(
            rf"(?:with {_THEIR} )?gavel in (?:(?:his|her|their|one) )?hand\b",
            rf"(?:hold|bang|wield|rais|lay|bring)ing (?:down )?{_THEIR} gavel\b",
            rf"(?:with|to) {_THEIR} (?:\w+ )?(?:blow|stroke|tap|fall|rap|knock) of {_THEIR} gavel",
            r"from the chair(?:['’]s (?:seat|place))?(?=[.;!?)]|\Z)",
        ),
        CHAIRED,
        True,
    ),
    (_read(r"from the head of the table(?=[.;!?)]|\Z)"), CHAIRED, False),
)
# What the sentence after tells of whoever spoke: "With that the session was closed."
NEXT: Final = re.compile(
    r"\s*(?P<said>(?:With (?:that|this|these words|those words|which)|On (?:that|this) note"
    r"|Thereupon|Thereby|So saying|This done|Having said (?:so|that|this)),?"
    rf" (?:the|this|that) (?:[\w-]+ )?(?:session|meeting|sitting|proceedings|workshop|conference"
    r"|round-?table|panel|plenary|day|morning|afternoon|evening)"
    r" (?:(?:was|were|had been) (?:\w+ )?(?:closed|ended|adjourned|concluded|suspended|over"
    r"|brought to an? (?:end|close)|declared (?:closed|over))"
    rf"|came to an? (?:end|close)|closed|ended|adjourned|broke up){_REST})",
    re.IGNORECASE,
)
# What stands between the words before and a verb that has the same subject, or a trailing phrase.
JOIN: Final = re.compile(
    rf"(?:,? (?:and|but)|[,;]? then|\A,?)(?: {_ADVERB})*,? (?=[a-z])", re.IGNORECASE
)
COMMA: Final = re.compile(
    r"(?:,| [—–-])(?: (?:but|if|though|and|already))? (?=[a-z])"
    r"| (?=(?:after|despite|before|on|upon|with|for|from|ahead|gavel)\b)",
    re.IGNORECASE,
)
# What has a subject of its own opens with one of these, or is told by a verb in another form.
SUBORDINATE: Final = re.compile(
    r"\b(?:that|whether|if|why|how|when|where|which|who|whose|whom|what|because|since|as|while"
    r"|although|though|unless|until|than|so|for the|had|has|have|was|were|is|are|would|could"
    r"|should|will|can|may|might|must|does|do)\b",
    re.IGNORECASE,
)
# Who can come, leave and miss something, as the subject of what somebody says; "they were high" is
# said of things.
MOVERS: Final = re.compile(
    r"\b(?:fleets?|ships?|vessels?|ferr(?:y|ies)|boats?|tankers?|convoys?|trains?|planes?|crews?"
    r"|pilots?|captains?|troops|forces|soldiers|workers|sailors|seafarers|fishermen|masters"
    r"|inspectors|observers|monitors|envoys?|delegations?|teams?|missions?|ministers?|presidents?"
    r"|leaders?|governments?|states?|countries|compan(?:y|ies)|firms?|investors?|insurers?|banks?"
    r"|partners?|allies|help|aid|warnings?|relief|rescuers|he|she|everybody|everyone|others?"
    r"|people|many|some|most|both|(?-i:[A-Z])\w+s?"
    r"|they(?! (?:were|are|had been|would be|will be) (?:(?:too|very|so|far too|\w+ly) )?"
    r"(?:high|low|higher|lower|dear|costly|expensive|cheap|steep|outdated|obsolete|unclear|vague)\b))\b",
    re.IGNORECASE,
)
