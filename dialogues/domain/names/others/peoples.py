"""Peoples and dynasties of Asia that are family names too: "ethnic Han", "the Northern Song".

Source: the design's leak check; the dynasties of China, Vietnam and Korea, and the peoples of China
and of Southeast Asia.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.context import Context

_PEOPLES: Final = word_set(
    "luo han song tang ming qin sui wei liao jin yuan zhou shang wu shu yan zhao qi chu lu xia "
    "qing liang chen ly le tran mac nguyen ho dinh yi wang silla mon karen chin shan cham kinh "
    "hui miao tai dai lao khmer yao bai kachin naga palaung mien akha lahu pa wa bamar rakhine "
    "moken ma"
)
_BEFORE: Final = word_set(
    "ethnic northern southern western eastern late later early earlier former imperial pre post "
    "proto medieval ancient warring"
)
# "Han Chinese", "Song-dynasty", "Tang poetry": what is a people's or a dynasty's.
_AFTER: Final = re.compile(
    r"[ -](?:[Cc]hinese|[Dd]ynast(?:y|ies|ic)|[Ee]mperors?|[Ee]mpress|[Ee]mpire|[Cc]ourt|[Ee]ra"
    r"|[Pp]eriod|[Mm]ajority|[Mm]inorit(?:y|ies)|[Pp]eople|[Pp]oet(?:s|ry)?|[Pp]oems?|[Pp]orcelain"
    r"|[Pp]ottery|[Cc]eramics?|[Bb]ronzes?|[Cc]oins?|[Tt]ombs?|[Vv]ases?|[Bb]owls?|[Pp]aintings?"
    r"|[Ss]crolls?|[Ss]ettlers|[Cc]olonists?|[Tt]raders|[Mm]erchants|[Ff]armers|[Mm]igrants?"
    r"|[Vv]illages?|[Hh]ills|[Rr]efugees|[Rr]ebels|[Ii]nsurgents|[Gg]uerrillas|[Mm]ilitias?"
    r"|[Ll]anguages?|[Ss]peakers|[Cc]ulture|[Cc]haracters|[Tt]imes|[Aa]rmies|[Gg]arrisons?|[Rr]ule"
    r"|[Rr]ulers?|[Ll]oyalists?|[Cc]elad?ons?)\b"
)


def is_of_people(context: Context, start: int, end: int) -> bool:
    """Whether a family name is that of a people or of a dynasty."""
    word = context.words[start]
    if word.folded not in _PEOPLES or end - start > 1:
        return False
    before = context.before(start)
    if before is not None and before.folded in _BEFORE:
        return True
    return _AFTER.match(context.tail(end)) is not None
