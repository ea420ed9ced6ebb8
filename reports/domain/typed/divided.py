"""How those of one delegation stood to each other: "Korea spoke with one voice", "was split".

Whoever reads that learns what each of them held, or that one held something else, however many
came.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

_HOW: Final = r"(?:(?:all|both|each|also|clearly|again|largely|mostly|visibly|never|not) )*"
_STOOD: Final = (
    rf"(?: (?:was|were|seemed|appeared|remained|stayed) {_HOW}(?:split|divided"
    r"|of (?:one|two) minds?|of one (?:view|voice)|of the same (?:view|mind)|at one|at odds|united"
    r"|unanimous)\b"
    r"(?! (?:by|into|in (?:two|half|[a-z]* ?\d+)|at the|from|since|along|under) )"
    r"| (?:spoke|speaks|answered|voted|argued) with (?:one|a single|two) voices?\b"
    r"| (?:disagreed|differed|quarrelled|fell out|did not agree) (?:among|between|with)"
    r" (?:themselves|each other|one another|itself)\b(?! (?:in|over|since) \d)"
    r")"
)
_FEW: Final = r"(?:all |both |the )*(?:two|three|four|five|six|both|pair of|all)(?: of the)?"
_DID: Final = (
    r" (?:(?:were|was|had|all|both|each) )?(?:silent|agreed|disagreed|differed|dissented|objected"
    r"|opposed|supported|abstained|against|in favou?r|nodded|kept silent|stayed silent|spoke|said"
    r"|felt|thought|wanted|did not|would not|could not)\b"
)


@lru_cache(maxsize=64)
def patterns_divided(places: str, people: str) -> Sequence[re.Pattern[str]]:
    """Patterns with a group `whom` for the words, and `side` for those of a delegation within it:
    `places` and `people` are alternatives of a pattern."""
    side = rf"(?:the )?(?P<side>{places})s?(?:['’]s?)?(?: (?:sides?|delegations?|team|bench|camp))?"
    return tuple(
        re.compile(each, re.IGNORECASE)
        for each in (
            rf"\b(?P<whom>{side})(?={_STOOD})",
            rf"\b(?P<whom>{_FEW} (?P<side>{people})s?)(?={_DID})",
            rf"\b(?P<whom>the (?:remaining|other) (?P<side>{people})s?)(?={_DID})",
        )
    )
