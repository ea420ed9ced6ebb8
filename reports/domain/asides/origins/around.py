"""What tells where a speaker is from in another sentence or line than theirs, as patterns."""

from __future__ import annotations

import re
from typing import Final

from .masked import read
from .positions import Position
from .words import A_VIEW, BODY, FLOOR, HEADED, TOPIC, VIEW

_SUBJECT: Final = (
    r"(?:\A|(?<=[;:—–] ))[\"“(]*(?:(?:And|So|But) )?(?:this|that|it|such|so|thus|these|those"
    r"|here|all this|both|the (?:point|words?|view|argument|proposal|remark|comment|intervention"
    r"|idea|question|concern"
    r"|answer|position|suggestion|warning|objection|plea|call|statement|speaker))\b"
)
_MEANS: Final = (
    r"(?:was|is|were|are|being|has (?:long )?been|had (?:long )?been|remains?|remained|reflected"
    r"|represented|expressed|set out|summed up|stood for|gave|stated|conveyed)"
)
_SOFTLY: Final = (
    r"(?: (?!not\b|never\b|hardly\b|close\b|near\b|against\b|like\b|less\b|more\b|also\b)\w+,?)"
    r"{0,3}?,?"
)
# The sentence after one with an attribution: "This was the Singaporean view."
NEXT: Final = tuple(
    Position(read(each))
    for each in (
        rf"{_SUBJECT}{_SOFTLY} (?P<said>{_MEANS}{_SOFTLY} <M> {A_VIEW})",
        rf"{_SUBJECT}{_SOFTLY} (?P<said>{_MEANS}{_SOFTLY} {VIEW} (?:of|from|in|held in) <the><P>)",
        rf"{_SUBJECT}{_SOFTLY} (?P<said>{_MEANS} <P>['’]s?)(?=[.,;!]|\Z)",
        rf"{_SUBJECT}{_SOFTLY} (?P<said>{_MEANS} <A>)(?=[.,;!]|\Z)",
        rf"{_SUBJECT}{_SOFTLY} (?P<said>(?:(?:was|were) )?(?:came|comes|heard|put|said|spoken) "
        rf"(?:from|on|by|for) <the><M>(?: {BODY})?)(?=[.,;!]|\Z)",
        r"(?P<said>\A(?:so|thus|here|such|there) (?:spoke|speaks|said|ran|runs|ended|stood|was)"
        r" <the><M>)",
        r"(?P<said>\A(?:so much for|so far|thus|that was|this was|it was) <the><M>)(?=[.!,;]|\Z)",
    )
)
_COMES: Final = (
    r"(?: (?:came|was|followed|spoke|went|had|took|now|next|first|last|then|as|follows|heard|put"
    r"|given|second|third|up|on|its|in|the|floor|say|turn|quickly|clear|simple|different))*"
)
_ALONE: Final = (
    r"\A[\"“(\[*_]*(?:(?:Then|Next|Now|After (?:that|this)|Later|Finally|First|Last|And),? )?"
    r"(?:(?:country|delegation|nation|side|speaker|state): )?"
    r"(?:(?:it was|came|to|on to|now to|over to|up|enter|what follows is|here is) )?"
)
# A sentence before one with an attribution, or a line, that says no more than who comes.
ALONE: Final = tuple(
    Position(read(each))
    for each in (
        rf"{_ALONE}(?P<said><the><C>(?: (?:[\w-]+ )?(?:{VIEW}|{HEADED}|{BODY}|turn))?)"
        rf"{_COMES}[.:!)\]*_—–]*\s*\Z",
        rf"{_ALONE}(?P<said><the>(?:{VIEW}|{HEADED}|{BODY}|turn) (?:of|from|in) <the><P>)"
        rf"{_COMES}[.:!)\]*_—–]*\s*\Z",
        rf"(?P<said>\b{FLOOR} <the><M>(?: {BODY})?)[.:!]?\s*\Z",
        rf"\A(?:Then |Next |First )?(?P<said><the><M>(?: {BODY})? (?:opened|began|started|led off"
        r"|(?:made|put|stated|rested|presented) its (?:case|point|view|position)))[.:!]?\s*\Z",
    )
)
_NOT_TWO: Final = r"(?:(?!and\b|or\b|vs\b|versus\b)[\w-]+ ){0,2}?"
_ITS_OWN: Final = (
    r"(?:answers?|delegation|positions?|reactions?|remarks?|response|side|stance|statement|voices?)"
)
# A heading that says whose words stand under it; that may; and that is a name alone.
HEADS: Final = tuple(
    read(each)
    for each in (
        rf"(?P<said><M> {_NOT_TWO}{HEADED})",
        rf"(?P<said>\b(?:{HEADED} from|{_ITS_OWN} of) <the><P>)",
        r"(?P<said>\A(?:from|for|on behalf of) <the><P>)\W*\Z",
        r"(?P<said>\bwhat <P> (?:said|says|thinks|thought|wants?|wanted|fears|asks?|asked))\b",
        r"(?P<said><P> (?:speaks|spoke|answers|answered|replies|replied|responds|responded"
        r"|takes the floor|has the floor|on the floor|in its own words)\b)",
        r"(?P<said><P>['’]s (?:turn|say|hour)\b)",
    )
)
MAY_HEAD: Final = tuple(
    read(each)
    for each in (
        rf"(?P<said><M> {_NOT_TWO}{TOPIC})",
        rf"\b(?P<said>(?:{TOPIC} of|{HEADED} in) <the><P>)",
    )
)
NAME_ALONE: Final = read(r"\A\W*(?P<said><the><P>)\W*\Z")
# A line that stands over paragraphs: short, and no sentence.
LINE: Final = re.compile(r"\A[^.!?]{1,80}[:.]?\Z")
