"""What is told of a delegation in the room without saying that it spoke.

"The Canadian intervention", "only Canada demurred", "it fell to the Canadian": of a delegation of
many it is a state's, of one or two it is what each of them said. Which one it is of is for the
caller, who knows how many came.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

# What is only done at a table. An "answer" or an "agreement" may be a government's.
_ACTS: Final = (
    "(?:aside|comment|dissent|interjection|intervention|objection|question|quip|rejoinder|remark"
    "|reply|reservation|retort|suggestion)s?"
)
_CALLS: Final = "(?:appeal|call|plea|proposal|warning|offer|protest|doubt|voice|note of caution)s?"
_DISSENTS: Final = (
    r"(?:(?:abstained|concurred|demurred|disagreed|dissented"
    r"|(?:was|were) (?:silent|unconvinced|against (?:it|this|that|the idea))"
    r"|(?:kept|stayed|remained) (?:silent|quiet|out of it|aloof))\b"
    r"|(?:(?:was|were) (?:not|opposed|alone)|did not|voted (?:no|yes|against|for|in favour))"
    r"(?=[.,;:!?]|\Z))"
)
_CROWD: Final = r"\b(?:every(?:one|body)|nobody|no one|participants|room|table|group|rest)\b"
_HEADS: Final = (
    "(?:participant|speaker|delegate|representative|voice|member|expert|guest|attendee)s?"
)
_WITH: Final = "(?:seconded|sided with|echoed|contradicted|interrupted|corrected)"
_WITHIN: Final = r"[^.;:!?]"  # one clause
_ROOM: Final = r"(?:the )?(?:session|room|table|group|meeting|plenary|participants)"
# "Met with resistance from Seoul": what is met at a table, and by a government as well.
_MET: Final = (
    r"(?:met with|ran into|encountered|drew|found|there was|there were|brought|provoked|prompted"
    r"|caused|won|received|got)"
)
_STANCES: Final = (
    r"(?:resistance|opposition|objections?|support|approval|agreement|scepticism|doubts?|sympathy"
    r"|silence|criticism|reservations?|concerns?|dissent|pushback)"
)
_LEANS: Final = (
    r"(?:(?:more|less|rather|still|not|very|quite) )*(?:sceptical|skeptical|against(?: it)?|opposed"
    r"|in favou?r|hesitant|undecided|reluctant|wary|cautious|lukewarm|silent|unconvinced)"
    r"(?=[.,;:!?]|\Z)"
)
_PUT_FORWARD: Final = r"(?:proposed|suggested|wished|asked|requested|preferred|wanted|urged)"
_POLL: Final = r"(?:show of hands|straw poll|vote|hands|ballot)"
_GOES_ON: Final = (
    r" (?:(?:about|alone|also|at|did|for|from|had|has|herself|himself|is|on|over|spoke|that|then|to"
    r"|too|was|went|whether|who)\b|and (?:one|two|three|four|several|some|most|others)\b)"
)


@lru_cache(maxsize=64)
def patterns_in_room(places: str, people: str) -> Sequence[re.Pattern[str]]:
    """Patterns with a group `place` or `people` for the words of a delegation, and `whom` for what
    is told: `places` and `people` are alternatives of a pattern."""
    place = rf"(?:the )?(?P<place>{places})"
    but = r"(?:all but|apart from|except(?: for)?|save(?: for)?|other than|the exception of)"
    singular = rf"(?<=an)(?=['’]s\b|[.;:!?)]|\Z|,(?! (?:\w+ )?(?:{people})\b)|{_GOES_ON})"
    number = "(?:two|three|both|pair of|neither of the|either of the|both of the|none of the)"
    ends = rf"(?=[.,;:!?)]|\Z| (?:and|were|was|had|did|{_DISSENTS}|supported|agreed|said|spoke)\b)"
    return tuple(
        re.compile(each, re.IGNORECASE)
        for each in (
            rf"\b(?P<whom>{place}(?:['’]s?)? (?:(?:lone|only|single|sole) )?{_ACTS})\b(?! of\b)",
            rf"\b(?P<whom>{place}['’]s? (?:(?:lone|only|single|sole) )?{_HEADS})\b",
            rf"\b(?P<whom>{place})(?: alone)?,? {_DISSENTS}",
            rf"\b{_WITH} (?P<whom>{place})\b(?! \w+s\b)",
            # "The sea is calm (Canada)", and not "in Victoria (Canada)".
            rf"\b(?-i:[a-z])[\w’'-]* [(\[](?P<whom>{place})[)\]]",
            rf"\b(?:{_ACTS}|{_CALLS})\b{_WITHIN}{{0,50}}?\b(?:came|come|heard) (?:\w+ )?from "
            rf"(?P<whom>{place})\b",
            rf"\b{but} (?P<whom>{place})\b(?={_WITHIN}*{_CROWD})",
            rf"{_CROWD}{_WITHIN}*\b{but} (?P<whom>{place})\b",
            rf"\b(?P<whom>the (?P<people>{people}){singular})",
            rf"\b(?P<whom>(?:the )?{number} (?P<people>{people})s?){ends}",
            rf"\b(?P<whom>the (?P<people>{people}) (?:pair|duo|trio|couple))\b",
            rf"\b{_ROOM} (?:\w+ )?heard (?:\w+ ){{0,3}}?from (?P<whom>{place})\b",
            rf"\bas (?P<whom>{place}) (?:had )?{_PUT_FORWARD}(?=[,.;:!?)]|\Z)",
            rf"\b(?P<whom>{place}) (?:reserved its position|entered a reservation|took note)\b",
            rf"\b{_MET} (?:\w+ )?{_STANCES} (?:from|in|on the part of) (?P<whom>{place})\b",
            rf"(?:, |\b(?:and|but|while) )(?P<whom>{place}) {_LEANS}",
            rf"\b(?:for|on the part of|on behalf of) (?P<whom>{place})\b{_WITHIN}{{0,60}}?"
            rf"\b{_ROOM} was told\b",
            rf"\b{_POLL}\b{_WITHIN}*?\b(?:from|by) "
            rf"(?P<whom>the (?P<people>{people}) (?:side|delegation|participant|delegate))\b",
        )
    )
