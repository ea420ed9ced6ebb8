"""What is said or done for a country as its own people alone do it, as patterns.

"{r1} announced that Peru would not object", "conveyed greetings from Lima": somebody else may tell
of it, so it warns. And who is spoken to and answers: "The question was for Peru. {r1} replied".
"""

from __future__ import annotations

from typing import Final

from .masked import read
from .positions import ACTING, Position
from .words import BODY, OPENER, PERSON

_COMMITS: Final = (
    r"(?:announced|assured|confirmed|admitted|conceded|acknowledged|denied|disclosed|guaranteed"
    r"|made (?:it )?clear|pledged|promised|revealed|ruled out|undertook|insisted|gave (?:an? )?"
    r"(?:assurance|word|notice)s?)"
)
_WILL: Final = (
    r"(?:would|will|could|can|had|has|was|were|is|are|did|does|might|sought|wanted|wished|intended"
    r"|planned|needed|remained|stood)"
)
_BROUGHT: Final = (
    r"(?:brought|clarified|conveyed|defended|expressed|extended|laid out|outlined|passed on"
    r"|pledged|presented|reaffirmed|reiterated|restated|set out|sent|spelled out|stated|underlined"
    r"|apologised for|apologized for|was proud of|offered|voiced|repeated|renewed)"
)
_OWN: Final = (
    r"(?:apolog(?:y|ies)|position|appreciation|approach|commitment|condolences|conduct|gratitude"
    r"|greetings|hospitality|interests?|invitation|policy|readiness|record|red lines?|regrets?"
    r"|support|thanks|willingness)\b"
)
_TO: Final = (
    r"(?:accused|addressed|asked|attacked|called on|challenged|complimented|congratulated"
    r"|criticised|criticized|had (?:harsh|kind|warm) words for|invited|praised|pressed|questioned"
    r"|reproached|thanked|turned to|urged|wanted to hear from|warned|spoke of"
    r"|regretted that|asked for)"
)
_ANSWERS: Final = (
    r"(?:answered|counselled|apologised|accepted|agreed to|declined|defended|demurred|denied"
    r"|did so|explained|gave one|had no instructions|obliged|promised|protested|regretted"
    r"|rejected|replied|responded|retorted|returned|thanked|welcomed"
    r"|was (?:flattered|grateful|blunt|brief|too)|took|would not|could not|said (?:no|yes)"
    r"|were brief|differed)\b"
)
_ADVERB: Final = r"(?:,? (?:then|duly|at once|in turn|in reply|for (?:his|her) part|\w+ly),?)?"

# In one sentence.
FOR_A_STATE: Final = tuple(
    Position(read(each), likely=True)
    for each in (
        rf"<T><->{{0,20}}?(?P<said> {_COMMITS}[^.;:!?]{{0,60}}? that <the><P> {_WILL})\b",
        rf"<T><->{{0,20}}?(?P<said> {_BROUGHT} (?:the |its )?(?:\w+ )?<M> (?:\w+ )?{_OWN})",
        rf"<T><->{{0,20}}?(?P<said> {_BROUGHT} (?:\w+ )?(?:greetings|thanks|regards|an invitation"
        r"|apologies|condolences|word|a message) from <the><P>)",
        r"<T><->{0,40}?(?P<said>\b(?:bind|commit|speak for|answer for|vouch for) <the><M>"
        rf"(?: (?:{BODY}|government))?)(?=[.,;:!?]|\Z)",
        r"<T><->{0,30}?(?P<said> (?:offered|proposed|suggested) <P> as (?:an?|the) (?:venue|host"
        r"|place|site))",
        rf"<T><->{{0,20}}?(?P<said> (?:defended|apologi[sz]ed for) the {_OWN} of <the><P>)",
        r"<T><->{0,20}?(?P<said> (?:regretted|resented|took exception to|was hurt by"
        r"|felt[a-z ]{1,30} by)(?: what had been| the (?:remarks?|words|things))(?: said)?"
        r" (?:of|about) <the><P>)",
        r"<T><->{0,20}?(?P<said> said that <P> would (?:need to consult|consult|come back to"
        r"|be (?:glad|happy|willing|ready|pleased)|need (?:more )?time|think it over))",
        rf"{OPENER}(?P<said>{ACTING}(?:asked|challenged|criticised|pressed|pushed|questioned"
        r"|praised|thanked)(?: by <->{1,30}?)?(?: on| about| for| whether| why| what| how)?"
        r"<->{0,40}?<M>)<->{0,40}?, <T>",
        rf"(?P<said>\b(?:question|remark|plea|appeal|criticism|praise)s? (?:to|for|of|at) <the><M>"
        rf"(?: {BODY})?)<->{{0,40}}?,? (?:and|to which|which) <T>{_ADVERB} {_ANSWERS}",
    )
)
# Who is spoken to in one sentence, where the next begins with who answers.
SPOKEN_TO: Final = tuple(
    Position(read(each), likely=True)
    for each in (
        rf"<T>{_ADVERB} {_TO} (?P<said>(?:the |an? |that )?<M>)",
        rf"<T><->{{0,60}}?(?P<said>\b(?:to|for|of|at|from) <the><M>(?: {BODY}| {PERSON})?)",
        r"(?P<said>\b(?:question|turn|floor|criticism|word|remark|answer|reaction)<->{0,30}?<the><M>)",
        r"(?P<said>\b(?:how|what|would|will|could|did|does|can|why|whether)<->{0,30}?<P>)",
        rf"<T>{_ADVERB} suggested that (?P<said><P>)",
        r"(?P<said>\A<the><M>(?:['’]s)? (?:answer|reaction|reply|response|position|name ?plate))",
    )
)
ANSWER: Final = read(rf"\A[\"“(]*(?:(?:Then|Here|In reply|In response),? )?<T>{_ADVERB} {_ANSWERS}")
