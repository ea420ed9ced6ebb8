"""Where a word for a delegation tells that a speaker is not of it: "who came from neither".

Also whoever spoke when those of it had done so: "After the Koreans had spoken, {r1} said".
"""

from __future__ import annotations

from typing import Final

from .masked import read
from .positions import ACTING, Position
from .words import BODY, OPENER, PERSON

_NEITHER: Final = (
    r"(?:neither|not|no)(?: himself| herself| themselves)?(?: from(?: either)?| of| an?"
    r"| a citizen of)?(?: the)?"
)
_ELSEWHERE: Final = (
    r"(?:(?:from |of |coming from )?(?:outside|beyond|other than|elsewhere than|anywhere but"
    r"|neither|an?(?:other)? (?:country|state|nation|delegation) other than)|not from)"
    r"(?: of)?(?: either| both)?(?: the)?"
)
_WHO: Final = r"(?:(?:who )?(?:is|was|came|comes) |coming |speaking |himself |herself |being )?"
_WHEN: Final = r"(?:after|before|once|when|now that|as soon as|until)"
_ALL: Final = (
    r"(?:(?:all|any|both|each|every|either|neither|none|one|the (?:two|three|four|five|others?|last"
    r"|first)) (?:of )?)?(?:the |an? )?"
)
_SPOKEN: Final = (
    r"(?:spoken|spoke|finished|had (?:their|its|his|her) (?:say|turn)|been heard|taken the floor"
    r"|taken (?:their|its) turns?|done so|intervened"
    r"|(?:responded|replied|answered)(?! (?:to )?(?:the|an?|this|that|their|its|his|her)\b))"
)
_THEY: Final = rf"<M>(?: (?:{BODY}|{PERSON}))?"
_DONE: Final = (
    rf"{_WHEN} {_ALL}{_THEY} (?:had |have |has |were |was )?(?:all |both |each )?{_SPOKEN}"
)
_WITH: Final = rf"with {_ALL}{_THEY} (?:having|done|silent|finished|out of the way)"
_HAVING: Final = rf"{_ALL}{_THEY} having"

OUTSIDE: Final = tuple(
    Position(read(each), outside=True)
    for each in (
        rf"<T>(?P<cut>,? ?[(—–]? ?(?P<said>{_WHO}{_NEITHER} <M>)(?:[,)—–]|(?=[.;:]|\Z)))",
        rf"<T>(?P<cut>,? ?[(—–]? ?(?P<said>{_WHO}{_ELSEWHERE} <M>)(?:[,)—–]|(?=[.;:]|\Z| \w)))",
        r"<T>(?P<said>,?<->{0,20}?\b(?:an? |the )?non-<X>)",
        rf"{OPENER}(?P<cut>(?P<said>{ACTING}{_WHO}(?:{_NEITHER}|{_ELSEWHERE}) <M>), )<T>",
        rf"{OPENER}(?P<cut>(?P<said>(?:as |being )?an? non-<X>), )<T>",
    )
)
# One of those who had spoken may speak once more.
LATER: Final = tuple(
    Position(read(each), outside=True, if_true=True)
    for each in (
        rf"{OPENER}(?P<cut>(?P<said>{_DONE}(?: \w+){{0,3}}), )<T>",
        rf"{OPENER}(?P<cut>(?P<said>{_WITH}(?: \w+){{0,4}}), )<T>",
        rf"{OPENER}(?P<cut>(?P<said>{_HAVING}(?: \w+){{0,4}}), )<T>",
        rf"<T><->{{0,60}}?(?P<said> {_DONE})(?=[.,;:]|\Z)",
        r"<T>(?: then| also)?(?P<said> (?:told|reminded|urged|implored|warned|advised) <the><M>)"
        r"(?= (?:to|that|of)\b)",
    )
)
_FIRST: Final = r"(?:took the floor|spoke|came|were heard|was heard)(?: all)? (?:first|before)"
# In the sentence before whoever is meant, and in the one after.
EARLIER: Final = tuple(
    Position(read(each), outside=True, if_true=True)
    for each in (
        rf"(?P<said>\b{_ALL}{_THEY} (?:had |have )?(?:all )?(?:{_SPOKEN}|{_FIRST}))\b",
        r"(?P<said>\b(?:none|neither) of <the><M> (?:spoke|commented|had|took|agreed|objected"
        r"|said))\b",
    )
)
AFTERWARDS: Final = tuple(
    Position(read(each), outside=True, if_true=True)
    for each in (
        r"(?P<said>\A(?:no|none of the|neither of the) <M>) (?:went|did|said|agreed|joined|followed"
        r"|had|would|supported|thought|spoke)\b",
    )
)
