"""The words before a noun that say how many: "most, but not all,", "a couple of", "one of the".

Each row of the table is one way to say a quantity; a row stands before those that it contains.
Where English has more ways than the design has quantities, the nearest is taken: nobody and
everybody are "all", a half is "many", a handful is "few".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from .nouns import Number
from .numerals import NUMBER, number_of
from .phrase import Form, Quantity

_NUM: Final = NUMBER
_NUM_OR_ONE: Final = rf"(?:one|{_NUM})"
_THE: Final = r"(?:the|these|those|our|this)"
# "of the", "among these same", "of the five"; "among" alone is left to a sense among people.
_OF: Final = (
    rf"(?: (?:out of|of|among|amongst) (?:all |both )?{_THE}(?: same)?"
    rf"(?: other| remaining)?(?: {_NUM})?)"
)
_BIG: Final = (
    r"(?:(?:vast|large|great|clear|overwhelming|strong|slim|narrow|small|substantial|significant"
    r"|bare|solid|sizeable|comfortable|absolute|simple) )?"
)
_NEARLY: Final = r"(?:nearly|almost|virtually|practically|essentially|substantially)"
_ABOUT: Final = (
    r"(?:(?:at least|at most|only|just|about|around|roughly|approximately|nearly|almost|over"
    r"|more than|well over|fewer than|less than|up to|as many as|some|exactly"
    r"|perhaps|the first|the last"
    r"|any) )?"
)
_ORDINAL: Final = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further|additional|different"
    r"|separate|final|last|other)"
)


@dataclass(frozen=True, slots=True)
class Determiner:
    """How many a phrase speaks of; `count` is their number where it is said (0 where not)."""

    quantity: Quantity
    form: Form
    number: Number
    count: int
    end: int  # where the noun phrase goes on
    is_open: bool = False  # whether it can stand before a mass noun: "some progress"
    is_definite: bool = False


_S, _P, _E = Number.ONE, Number.SEVERAL, Number.EITHER
_Q, _F = Quantity, Form
# Pattern, quantity, form, number of the noun.
_ROWS: Final[tuple[tuple[str, Quantity, Form, Number], ...]] = (
    (
        rf"most,? (?:but|though|if|although) not(?: quite)? all,?(?:{_OF}| of)?",
        _Q.MOST,
        _F.PLAIN,
        _P,
    ),
    (rf"{_NEARLY} (?:every|each)", _Q.MOST, _F.PLAIN, _S),
    (rf"{_NEARLY} all(?:{_OF}| the| these| those)?", _Q.MOST, _F.PLAIN, _P),
    (rf"(?:an? |the ){_BIG}majority of(?: {_THE})?|the bulk of(?: {_THE})?", _Q.MOST, _F.PLAIN, _P),
    (
        rf"(?:more than|over|well over) (?:a |one )?half(?:{_OF}| of| the)?"
        rf"|(?:about |around |some )?(?:two[- ]thirds|three[- ]quarters)(?:{_OF}| of)?",
        _Q.MOST,
        _F.PLAIN,
        _P,
    ),
    (rf"many{_OF}", _Q.MANY, _F.PLAIN, _P),
    (
        rf"(?:about |around |roughly |almost |nearly |some |at least |exactly )?(?:one |a )?"
        rf"half(?!(?: a|-a)?[ -]dozen)(?:{_OF}| of| the| these| those)?"
        rf"|a (?:very )?(?:large|significant|substantial|sizeable|considerable|good|great|growing"
        rf"|high) (?:number|share|proportion|portion|part|group) of(?: {_THE})?"
        r"|(?:so |very |too |a great |a good )?many|numerous|countless|plenty of|lots of|a lot of"
        rf"|(?:dozens|scores|hundreds|a host) of(?: {_THE})?",
        _Q.MANY,
        _F.PLAIN,
        _P,
    ),
    (
        r"a (?:very )?(?:small|limited|tiny|modest) (?:number|group|minority|handful) of"
        rf"(?: {_THE})?"
        rf"|an? (?:small |tiny |vocal |significant |sizeable )?minority of(?: {_THE})?"
        rf"|a handful of(?: {_THE})?",
        _Q.FEW,
        _F.PLAIN,
        _P,
    ),
    (rf"quite a few(?:{_OF})?|several(?:{_OF})?|various|multiple", _Q.SEVERAL, _F.PLAIN, _P),
    (rf"(?:only |just |but |at least )?a (?:very |select )?few(?:{_OF})?", _Q.FEW, _F.PLAIN, _P),
    (
        rf"(?:very |relatively |too |so |only )?few(?:{_OF})?|hardly any(?:{_OF})?",
        _Q.FEW,
        _F.PLAIN,
        _P,
    ),
    (
        rf"(?:an?|the|at least a|only a) couple(?: of)?(?: {_THE})?|one or two(?:{_OF})?",
        _Q.COUPLE,
        _F.PLAIN,
        _P,
    ),
    (
        rf"a (?:certain |fair )?number of(?: {_THE})?|an? (?:(?:wide|broad|whole|diverse) )?"
        rf"(?:range|variety|array|group|set|subset|mix|proportion|share|section|third|quarter|fifth)"
        rf" of(?: {_THE})?|one[- ](?:third|quarter|fifth)(?:{_OF}| of)?"
        rf"|one (?:in|out of) (?:every )?{_NUM}",
        _Q.NUMBER,
        _F.PLAIN,
        _P,
    ),
    (rf"not (?:quite )?all(?:{_OF}| the)?", _Q.SOME, _F.PLAIN, _P),
    (r"not every", _Q.SOME, _F.PLAIN, _S),
    (
        rf"(?:all|each|every one)(?: of)? {_THE} (?:other|remaining)(?: {_NUM})?"
        r"|all (?:other|remaining)|(?:all )?the rest of (?:the|these|those)",
        _Q.REST,
        _F.PLAIN,
        _P,
    ),
    (r"every other|no other", _Q.REST, _F.PLAIN, _E),
    (
        rf"all(?:{_OF}| the| of)?(?: {_NUM})?|(?:each|every(?: single)? one|none|not one){_OF}"
        rf"|the (?:entire|whole|full) (?:group|room|set) of(?: {_THE})?|everyone of the",
        _Q.ALL,
        _F.PLAIN,
        _P,
    ),
    (r"each(?: and every)?|every(?: single)?|not a single|no (?:one|single)", _Q.ALL, _F.PLAIN, _S),
    (r"no", _Q.ALL, _F.PLAIN, _E),
    (
        rf"a pair of(?: {_THE})?|(?:both|either|neither){_OF}|both(?: the| these| those)?",
        _Q.TWO,
        _F.PLAIN,
        _P,
    ),
    (r"either|neither", _Q.TWO, _F.PLAIN, _S),
    (rf"(?:these|those)(?: same)? {_NUM}|the (?:same|latter|former) {_NUM}", _Q.MORE, _F.THESE, _P),
    (r"(?:these|those)(?: same)?|such", _Q.ALL, _F.THESE, _P),
    (r"the same", _Q.ONE, _F.THIS, _E),
    (
        r"(?:this|that)(?: same| latter| particular)?|the (?:latter|former|said)"
        r"|the (?:aforementioned|above-mentioned|abovementioned)",
        _Q.ONE,
        _F.THIS,
        _S,
    ),
    (rf"the (?:other|remaining) {_NUM}", _Q.REST, _F.PLAIN, _P),
    (r"the (?:other|remaining)", _Q.REST, _F.PLAIN, _E),
    (
        rf"(?:yet |still )?another {_NUM}|{_NUM} (?:other|more|additional|further)",
        _Q.MORE,
        _F.ANOTHER,
        _P,
    ),
    (rf"(?:yet |still )?another{_OF}", _Q.ONE, _F.ANOTHER, _P),
    (
        rf"(?:yet |still )?another|(?:an?|one) (?:more|{_ORDINAL})"
        rf"|the (?!last){_ORDINAL}",
        _Q.ONE,
        _F.ANOTHER,
        _S,
    ),
    (rf"{_NUM_OR_ONE}(?: or | to |[-–])(?:even )?{_NUM}(?:{_OF})?", _Q.FEW, _F.PLAIN, _P),
    (rf"{_NUM} (?:in|out of) (?:every )?{_NUM}", _Q.MORE, _F.PLAIN, _P),
    (
        rf"{_ABOUT}{_NUM}(?: different| separate)?(?:{_OF})?|the {_NUM}"
        rf"|a (?:trio|quartet) of(?: {_THE})?",
        _Q.MORE,
        _F.PLAIN,
        _P,
    ),
    (rf"(?:at least |only |just )?one{_OF}", _Q.ONE, _F.PLAIN, _P),
    (r"(?:at least |only |just )?(?:one|an?)(?: single)?|the (?:first|only)", _Q.ONE, _F.PLAIN, _S),
    (rf"(?:at least )?some(?:{_OF})?|certain", _Q.SOME, _F.PLAIN, _P),
    (rf"most(?:{_OF})?", _Q.MOST, _F.PLAIN, _P),
    (r"other", _Q.OTHER, _F.PLAIN, _P),
    (r"any(?: of the)?", _Q.GENERAL, _F.PLAIN, _E),
    (r"the", _Q.ALL, _F.PLAIN, _E),
)
_OPEN: Final = frozenset(
    [Quantity.SOME, Quantity.MOST, Quantity.OTHER, Quantity.GENERAL, Quantity.REST]
)
_A_NUMBER: Final = re.compile(rf"\b{_NUM}\b")
_COUNTED: Final = {"trio": 3, "quartet": 4}
_POINTS_BACK: Final = re.compile(r"(?:of|among|amongst) (?:these|those)\b", re.IGNORECASE)
_FIRST_WORDS: Final = re.compile(
    r"(?:an?|the|this|that|these|those|such|some|certain|any|other|others|many|most|all|each|every"
    r"|no|none|not|both|either|neither|one|another|yet|still|several|various|multiple|few|couple"
    r"|quite|very|too|so|only|just|but|at|about|around|roughly|approximately|exactly|nearly|almost"
    r"|virtually|practically|essentially|substantially|over|more|fewer|less|well|up|as|perhaps|half"
    r"|relatively|hardly|numerous|countless|plenty|lots|dozens|scores|hundreds|everyone"
    rf"|{_NUM})(?= |-|–|,)|(?:two|three)[- ](?:thirds|quarters)",
    re.IGNORECASE,
)


@cache
def _pattern() -> re.Pattern[str]:
    """All rows in one: it takes long to compile, and most commands read no text."""
    rows = "|".join(f"(?P<row{place}>{row[0]})" for place, row in enumerate(_ROWS))
    return re.compile(rf"(?:{rows})(?= )", re.IGNORECASE)


def find_determiner(text: str, start: int, before: int | None = None) -> Determiner | None:
    """The determiner that opens at a place of a flat text and ends `before` another one."""
    if not _FIRST_WORDS.match(text, start):
        return None
    found = _pattern().match(text, start, len(text) if before is None else before)
    if not found:
        return None
    _, quantity, form, number = _ROWS[int(str(found.lastgroup).removeprefix("row"))]
    said = found[0].casefold()
    count = 1 if quantity is Quantity.ONE else 0
    if quantity in (Quantity.TWO, Quantity.MORE):
        count = _count(said)
        quantity = Quantity.of(count)
    if form is Form.PLAIN and _POINTS_BACK.search(said):
        form = Form.THESE
    return Determiner(
        quantity,
        form,
        number,
        count,
        found.end() + 1,
        is_open=quantity in _OPEN or said in ("the", "all", "no"),
        is_definite=said.split(" ")[0] == "the",
    )


def _count(said: str) -> int:
    """The first number of a determiner; "both" and "neither" are two."""
    number = _A_NUMBER.search(said)
    return (
        number_of(number[0])
        if number
        else next((n for word, n in _COUNTED.items() if word in said), 2)
    )
