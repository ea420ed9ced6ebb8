"""Where a word for a delegation tells that a speaker is of it, as patterns of a masked sentence.

In each, `cut` (or else `said`) is what tells it. What is `likely` may also be said of a country
that somebody speaks about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from .masked import read
from .words import (
    A_VIEW,
    BETWEEN_COMMAS,
    BODIES,
    BODY,
    EXPLAINED,
    FLOOR,
    GAVE,
    HOME,
    MOOD,
    OPENER,
    OTHERS,
    OUTLOOK,
    PERSON,
    PUT,
    TELLS,
    VIEW,
)


@dataclass(frozen=True, slots=True)
class Position:
    """One position. `outside` where it tells that somebody is not of what is named; `if_true` where
    it does so of nobody else."""

    pattern: re.Pattern[str]
    likely: bool = False
    outside: bool = False
    if_true: bool = False


def sure(*patterns: str) -> tuple[Position, ...]:
    """Positions that tell it."""
    return tuple(Position(read(each)) for each in patterns)


def likely(*patterns: str) -> tuple[Position, ...]:
    """Positions that may tell it."""
    return tuple(Position(read(each), likely=True) for each in patterns)


_FEW: Final = r",?(?: [\w’'-]+,?){0,4}"
_THE: Final = r"(?:(?:the|their|our|its) )?"
_ON: Final = r"(?:on behalf of|out of|on|from|for|in|within|among|at|behind|across)"
_FOR: Final = r"(?:for|from|on behalf of|in the name of|representing)"
ACTING: Final = (
    r"(?:(?:speaking|answering|replying|responding|talking|standing in|joining|writing|reporting"
    r"|connecting|coming|sitting|seated|back|home|himself|herself|and) )*"
)
_ONE: Final = r"(?:an?|the|one|our|another|that|<the>(?:only|lone|sole|other)|one of (?:the|our))"
_LED: Final = (
    r"(?:(?:through|via|by way of|in the person of|speaking by"
    r"|(?:by|through|in|with) the (?:mouth|voice|words|lips|hand|pen|shape|figure|guise) of"
    r"|whose (?:voice|envoy|delegate|man|woman|spokes\w+) (?:was|is)) (?:the words of )?)"
)
_HAD: Final = (
    r"(?:had|let|sent|brought|fielded|instructed|authori[sz]ed|mandated|deputed|nominated|chose"
    r"|asked|told|left|allowed|got|made|used|put (?:up|forward)|entrusted)"
)
_TO_SAY: Final = (
    r"(?= (?:to )?(?:say|speak|answer|reply|respond|tell|put|argue|explain|present|make|state|ask"
    r"|do|voice|give|take|set|express|read|describe|propose|convey|object|point|open|close|add)\b)"
)
_NOT: Final = r"(?<!not )(?<!never )"
# "The view from Seoul", and not "a view of China".
_FROM_THERE: Final = (
    rf"(?:{VIEW} from|(?:view|thinking|mood|opinion|position) in|(?:answer|argument|line|message"
    r"|objections?|plea|position|preference|reply|reservation|response|side|stance|voice|wish|words)"
    r" of) <the><P>"
)
_THEN: Final = r"(?: ?[:;—–]|,? (?:and|as|when|where|with|then|through|so|by|in))(?: \w+){0,2} ?"
_PUTTING: Final = (
    r"(?:giving|putting|presenting|voicing|stating|setting out|expressing|conveying|explaining"
    r"|outlining|defending|repeating)"
)
_TURN: Final = (
    r"(?:(?:took|had|having|got|was given|asked for|held|claimed) the"
    r" (?:floor|microphone|word|last word)"
    r"|(?:spoke|came|went|was|followed) (?:next|first|last)\b|was heard\b)"
)
_AS: Final = r"(?<!such )(?<!seen )(?<!regarded )(?<!treated )(?<!viewed )(?<!known )(?<!counted )"
_STOPS: Final = r"(?=[,.;:!?)—–]|\Z| (?:he|she|they|one|who|himself|herself|by|and)\b)"
_CLOSED: Final = r"(?:,|(?= ?[.;:!?)—–]|\Z))"

# The words stand before the attribution.
_BEFORE: Final = (
    *sure(
        rf"{OPENER}(?P<cut>(?P<said>{_ON} {_THE}(?:[\w-]+ )?<M>(?: [\w-]+)? {BODY}),? )<T>",
        rf"{OPENER}(?P<said>{_ON} {_THE}(?:[\w-]+ )?<M>(?: [\w-]+)? {BODY}){_FEW} <T>",
        rf"{OPENER}(?P<said>{_ON} {_THE}{BODIES} (?:of|from) <the><P>){_FEW} <T>",
        rf"{OPENER}(?P<said>{_ON} <P>['’]s (?:behalf|name|part|side)){_FEW} <T>",
        rf"{OPENER}(?P<said>(?:in|from) (?:an? |the )?<M> {OUTLOOK}){_FEW} <T>",
        rf"{OPENER}(?P<said>(?:in|from) the {OUTLOOK} (?:of|from|in) <the><P>){_FEW} <T>",
        rf"{OPENER}(?P<cut>(?P<said>{ACTING}(?:as|being|like) (?:(?:just|only) )?"
        rf"{_ONE} (?:[a-z]+ )?<A>(?: {PERSON})?(?: by \w+| himself| herself)?), )"
        rf"(?:\w+ ){{0,2}}<T>",
        rf"{OPENER}(?P<said>(?:(?:one|two|some|both) of (?:the|our)|(?:like|as with) (?:all|any"
        rf"|every|most|many|other)|like (?:his|her|their)(?: own)?(?: fellow)?) <A>(?: {PERSON})?),"
        rf"(?: \w+,?){{0,2}} <T>",
        rf"{OPENER}(?P<said>(?:among|of) (?:(?:the|our|all) )*<A>(?: {PERSON})?),(?: \w+,?)? <T>"
        rf"(?!{BETWEEN_COMMAS})",
        rf"\b(?P<said>{_ONE} (?:[a-z]+ )?<A>(?: {PERSON})?), <T>(?=[,.;:)—–])",
        rf"\b(?P<said>{_ONE} (?:[a-z]+ )?<A>(?: {PERSON})?) <T>",
        rf"(?P<said>(?:himself|herself|themselves) {_ONE} <A>(?: {PERSON})?), <T>",
        rf"(?P<said><M><->{{0,60}}?,? ?\(?{_LED})<T>",
        rf"(?P<said><M>(?: {BODY})?,? \(?(?:represented|led|voiced|spoken for) by )<T>",
        rf"(?P<said><M>(?: {BODY})?<->{{0,20}}? {_HAD} )<T>{_TO_SAY}",
        rf"(?P<said><M> {A_VIEW}<->{{0,60}}?\b{PUT}(?: \w+){{0,3}} by )<T>",
        rf"(?P<said>\b{_FROM_THERE}<->{{0,60}}?\b{PUT}(?: \w+){{0,3}} by )<T>",
        rf"(?P<said><M> {A_VIEW}(?:, \w+,)? (?:came|fell|went|passed|belonged|was left) "
        rf"(?:\w+ )?(?:from|to|with|through) )<T>",
        rf"(?P<said>\b{_FROM_THERE}(?:, \w+,)? (?:came|fell|was left) "
        rf"(?:\w+ )?(?:from|to|with|through) )<T>",
        rf"{OPENER}(?P<cut>(?P<said>{ACTING}{_FOR} <the><M>(?:['’]s? (?:part|side))?),"
        rf"(?: \w+,)? )<T>(?!{BETWEEN_COMMAS})",
        rf"{OPENER}(?P<cut>(?P<said>(?:asked for|{_PUTTING}) (?:the |an? )?<M> {A_VIEW})"
        rf"(?: \w+){{0,4}}, )<T>",
        rf"(?P<said>\b<the><M>(?: {BODY})? {_TURN})<->{{0,30}}?{_THEN}<T>",
        rf"(?P<said>\b{FLOOR} <the><M>(?: {BODY})?){_THEN}<T>",
        rf"(?P<said><P>['’]s (?:\w+ )?{PERSON}), <T>(?=[,.;:)—–])",
        rf"(?P<said>\b{_ONE} (?:\w+ )?{PERSON} (?:of|from|for) <the><P>), <T>(?=[,.;:)—–])",
        r"(?P<said><P>['’]s) <T>",
        rf"{OPENER}(?P<cut>(?P<said>as <P>['’]s (?:\w+ )?{PERSON}), )<T>",
        rf"{OPENER}(?P<cut>(?P<said>as (?:an? |the |our )?(?:\w+ )?{PERSON} (?:of|from|for)"
        rf" <the><P>), )<T>",
        rf"(?P<said><M> {A_VIEW},?) as <T> (?:put|had|gave|framed|stated|expressed) it\b",
        rf"(?P<said>\b(?:on|from|at|to) <the><M> {BODY}) (?:when|where|as|and there) <T>",
        rf"{OPENER}(?P<said>(?:through|with) <M> eyes),? <T>",
        rf"{OPENER}(?P<said>from where <P> (?:sits|stands)),? <T>",
        rf"{OPENER}(?P<said>to the <M> (?:mind|eye|ear|way of thinking)"
        rf"){_FEW} <T>",
        r"(?P<said>\bit was from <the><P> that) <T> (?:\w+ )?(?:came|come|spoke|joined|hailed)\b",
        rf"(?P<said>\b(?:what|where|how) <P> \w+(?: \w+){{0,3}} (?:was|were) {PUT} by) <T>",
        rf"{OPENER}(?P<said>{_LED}<T>,? <the><M>)",
        rf"{OPENER}(?P<said>from <the><P>,? (?:came|there (?:was|came|spoke)|it was))"
        rf"(?: \w+){{0,4}} <T>",
        r"(?:\A|(?<=[.!?;,] ))[*_]*(?P<cut>(?P<said>[(\[]?<C>[)\]]?[*_]*)"
        r"(?: ?(?:[/|:—–→⇒=-]|->|=>) ?| ))<T>",
        rf"(?P<said>[(\[]<the><C>(?: {BODY})?[)\]]:? ?)<T>",
        r"\A(?P<said><the><C>,? (?:first|next|last|again|then|now|too|[\d:.]+)[:—–]) <T>",
        r"(?P<said><C> ?[/|·] ?)<T>",
        rf"\A(?P<said><->{{0,20}}<M> (?:[\w-]+ )?(?:one|{VIEW})<->{{0,60}}[:—–]) ?<T>",
        rf"(?P<said><M> (?:turn|floor)\b<->{{0,30}}?){_THEN}<T>",
        rf"(?P<said>\bnext (?:came|was|up was|to speak was|spoke) <the><M>(?: {BODY})?[,:—–]) ?<T>",
    ),
    *likely(
        rf"{OPENER}(?P<said>{ACTING}{_FOR} <the><M>),(?: \w+,)? <T>{BETWEEN_COMMAS}",
        rf"{OPENER}(?P<said>(?:among|of) (?:(?:the|our|all) )*<A>(?: {PERSON})?),(?: \w+,?)? <T>"
        rf"{BETWEEN_COMMAS}",
        rf"{OPENER}(?P<said>(?:seen|viewed|heard|told) from <the><P>), <T>",
        rf"{OPENER}(?P<said><the><M> {A_VIEW})(?: \w+){{0,4}}, <T>{BETWEEN_COMMAS}",
        rf"{OPENER}(?P<said><the>{_FROM_THERE})(?: \w+){{0,4}}, <T>{BETWEEN_COMMAS}",
        rf"{OPENER}(?P<said><the><M> {A_VIEW}), according to <T>",
        rf"{OPENER}(?P<said><the><M> {A_VIEW})\b[^.;]{{0,60}}?: [^.;]{{0,100}}?, <T>",
        rf"{OPENER}(?P<said>(?:to|on|asked) (?:(?:the|a) question )?what <P> (?:would|will|might"
        rf"|could) \w+)(?: \w+){{0,4}}, <T>",
        rf"(?P<said>\bquestions? to <the><M>(?: {BODY})?)(?: \w+){{0,3}} (?:was|were) answered"
        r" by <T>",
        rf"{OPENER}(?P<said>what <P> (?:thinks?|wants?|wanted|thought|fears?|feared|needs?|hopes?))"
        rf"(?: \w+){{0,4}}, <T>",
    ),
)

# The words stand behind it.
_AFTER: Final = (
    *sure(
        rf"<T>(?P<cut>,? ?[(—–]? ?(?P<said>{ACTING}(?:part |one |(?:a |the )?(?:member|head) )?"
        rf"(?:{_ON}|of|with|by|representing) {_THE}"
        rf"(?:[\w-]+ )?<M>(?: [\w-]+)? {BODY}))",
        rf"<T>(?P<cut>,? (?P<said>{ACTING}(?:{_ON}|of|with) {_THE}{BODIES} (?:of|from) <the><P>))",
        r"<T>(?P<cut> (?P<said>(?:of|from) <the><P>)(?!['’]))",
        rf"<T>(?P<cut>(?:,| ?[—–(]) ?(?P<said>{ACTING}(?:of|{_FOR}|here for|on) <the><M>"
        rf"(?: behalf| part)?){_CLOSED})",
        r"<T>(?P<cut>, (?P<said>(?:an? |the )?<M>)(?!, ?<)(?:,(?! (?:and|or)\b)|(?=[.;])))",
        r"<T>(?P<cut> ?(?P<said>[(\[/|]<C>[)\]]?))",
        r"<T>(?P<cut> (?P<said><F>))",
        r"<T><->{0,60}?(?P<said> through <M> eyes)\b",
        r"<T><->{0,60}?(?P<said> from where <P> (?:sits|stands))\b",
        rf"<T><->{{0,60}}?(?P<said> (?:another|the other|a second) <A>)"
        rf"(?=[,.;]|\Z| (?:who|did|had|too|{PERSON}))",
        r"<T>(?P<said> ?(?:[→⇒=]|->|=>) ?<C>)",
        rf"<T><->{{0,30}}?(?P<said> (?:{_PUTTING}|to (?:give|put|present|voice|state|set out"
        rf"|express|convey)) (?:the |an? )?<M> {A_VIEW})",
        rf"<T>(?P<cut>, (?P<said>(?:in|from) (?:the |an? )?<M> {OUTLOOK}),)",
        rf"<T><->{{0,60}}? {_NOT}(?P<said>(?:in the name of|on behalf of) <the><M>)(?!['’])",
        r"<T>(?P<said>,?(?: who)?(?: \w+)? (?:hails?|hailed|comes?|came) from <the><P>)",
        r"<T>(?P<said>,?(?: who)? (?:lives?|lived|works?|worked|living|working|based|born|resident"
        r"|stationed|raised) in <the><P>)",
        r"<T>(?P<said>,?(?: who)? (?:is|was|are|were) (?:himself |herself |from |an? |the only )*"
        r"<M>)(?=[,.;:)]|\Z| (?:and|who|himself|herself|by)\b)",
        rf"<T>[^;]{{0,100}}?{_AS}(?P<said>\bas <P>['’]s (?:\w+ )?{PERSON})",
        r"<T>(?: (?!that\b)\w+){1,6}?(?P<said> from (?:the |an? )?<M> (?:angle|perspective"
        r"|point of view|standpoint|viewpoint))\b",
        r"<T><->{0,30}?(?P<said> (?:sat|stood|sits?|sitting|seated|belong\w*)(?: \w+)?"
        r" (?:among|amid|with|to) <the><M>)",
        r"<T>(?:['’]s)?(?P<said> (?:own |native )?<P>)",
        rf"<T>(?:['’]s)?(?P<said> (?:own |native |home )?(?:[a-z-]+ )?{HOME},?(?: of| in)? <P>)",
        rf"<T>(?: \w+){{1,2}}(?<!that), (?P<said>{ACTING}(?:{_FOR}|as an?) <the><M>),",
        r"<T>,? (?P<said>(?:and|with|alongside|beside) (?:(?:an|the )?other|(?:two|three) other"
        r"|(?:his|her|their)? ?fellow|a second) <A>)",
        r"<T>(?P<cut> ?(?P<said>[—–-] ?<C> ?)[—–,)-])",
        rf"<T><->{{0,40}}? {_NOT}(?P<said>(?:spoke|spoken|speaks?|speaking|answered|answering"
        r"|replied|replying|responded|responding|talked)(?: up| in| only| also| first| last| here)?"
        rf" (?:for|on behalf of|in the name of|as|on the part of|from)(?: an?| the| one of the)?"
        rf" <M>(?: {BODY}| behalf)?)(?!['’])",
        rf"<T><->{{0,60}}? {_NOT}(?P<said>(?:on|in) <P>['’]s (?:behalf|name|part))\b",
        rf"<T>[^;]{{0,100}}?{_AS}(?P<said>\b(?:being|(?:as|being|like) (?:an?|one|the only|another"
        rf"|any|every)) (?:[a-z]+ )?<A>(?: {PERSON})?){_STOPS}",
        r"<T>[^;]{0,100}?(?P<said>\b(?:we|fellow|like (?:all|most|other|many)) <A>)",
        rf"<T>(?:,? \w+,?)?(?P<said> {GAVE} (?:the |an? |its |this )?<M> {A_VIEW})",
        rf"<T>(?:,? \w+,?)?(?P<said> {GAVE} (?:the |an? )?{_FROM_THERE})",
        r"<T>[^;]{0,100}?, (?P<said>(?:which|and this|and that|a view that) (?:was|is) <the><M> "
        rf"(?:\w+ )?{VIEW})",
        r"<T><->{0,60}?(?P<said> with an? <M> (?:passport|accent))\b",
        r"<T>(?P<said>,? (?:who|with|of|h[oe]lds?|holding|carr(?:y|ies)|carrying|behind"
        r"|under|has|had|travels on)<->{0,30}? <M> (?:passport"
        r"|nationality|citizenship|accent|roots|parentage|birth|blood|origins?))\b",
    ),
    *likely(
        rf"<T>(?:,? \w+,?)?(?P<said> {TELLS} (?:the |its )?{MOOD} (?:in|of) <P>)",
        r"<T><->{0,40}?(?P<said>\b(?:take|bring|carry|report|raise)(?: \w+){0,4}? (?:back |home )?"
        r"(?:to|in|with) <P>)(?=[,.;]|\Z)",
        r"<T><->{0,40}?(?P<said>\b(?:consult|await|check with|instructions? from|word from) <P>)"
        r"(?=[,.;]|\Z)",
        r"<T><->{0,30}? (?P<said>(?:told|said|explained|set out|made clear|stated)(?: \w+){0,3}"
        r" what <P> (?:thinks?|wants?|wanted|thought|fears?|feared|holds?|needs?|hopes?))\b",
        rf"<T>(?:,? \w+,?)?(?P<said> {EXPLAINED} (?:the |its )?<M> {A_VIEW})",
        r"<T>.{0,200}?(?P<said> [(\[—–] ?<the><C>(?: \w+)?[)\]]?)[.!?]?\Z",
        r"<T><->{0,60}?(?P<said>\bas (?:most |all |other )?<A> (?:do|did|would)\b)",
        rf"<T>[^;]{{0,100}}?(?P<said>(?:,|:| [—–]) (?:the|a) <M> {VIEW})(?=[,.;]|\Z)",
    ),
)

_WHOSE: Final = r"(?:our|my|his|her|their|the (?:speaker|participant)['’]s)"
# "Our port of Busan": the words of a speaker, or of who writes of them.
OURS: Final = sure(
    rf"(?P<said>\b(?:our|my)(?: own| native| home| beloved| dear| little| small| poor)* <P>)"
    rf"(?! {OTHERS})",
    rf"(?P<said>\b(?:our|my)(?: [a-z-]+){{0,2}} {HOME}(?: of \w+)?,?(?: of| in| at| —| –)? "
    r"<the><P>)",
    rf"(?P<said>\b(?:our|my)(?: own)?(?: [a-z-]+)? <A> (?!{OTHERS})[a-z]+)",
    r"(?P<said>\b(?:we|us),? (?:all |here |back )?(?:in|from|of|at) <the><P>)",
    r"(?P<said>\bwe[”\"]?,?(?: [—–(])? ?<the><M>)",
    rf"(?P<said><P>,? ?[(—–]? ?{_WHOSE}(?: own| native| dear)? {HOME})\b",
    rf"(?P<said><P>[”\"]?,? (?:as )?[“\"]?(?:{_WHOSE} )?(?:own )?(?:country|homeland))\b",
    r"(?P<said><P> (?:is|was) (?:his |her |their )?home\b)",
    r"(?P<said>\b(?:called|calls|call|calling) <P> (?:his |her |their )?home\b)",
    rf"(?P<said>\b{_WHOSE}(?: own)? {HOME} (?:is|was|being) <the><P>)",
    rf"(?P<said>\b(?:his|her|their)(?: own)? \(?<A>\)? {HOME}\b)",
    rf"(?P<said>\b(?:to|for|by|from) (?:this|that) <A>)(?=[,.;]|\Z| {PERSON})",
    r"(?P<said>\bI(?: am|['’]m| was born)(?: an?| from| in)? <M>)",
    rf"(?P<said>\bs?he(?:,| is| was|['’]s)(?: \w+)? (?:an? |from |the )?<M>)(?=[,.;]|\Z| {PERSON})",
    rf"(?P<said>\b(?:his|her|their)(?: own| native| home| beloved| small)+(?: {HOME})?,?"
    r"(?: of| in)? <P>)",
    rf"(?P<said>\b(?:his|her|their)(?: own| home)?(?: [a-z-]+)? {HOME}(?:,| —| –| in| of| back in) "
    r"<the><P>)",
    r"(?P<said>\b(?:his|her|their) (?:fellow )?<A> (?:compatriots|countrymen|passport|government"
    r"|delegation|citizenship|accent|colleagues back home))\b",
    r"(?P<said>\b(?:back |here )?(?:at )?home,? (?:in|to) <the><P>)",
    r"(?P<said>\bcompatriots? (?:from|in|of) <the><P>)",
)

BESIDE: Final = (*_BEFORE, *_AFTER)
