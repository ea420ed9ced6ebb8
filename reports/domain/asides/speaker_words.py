"""What says something of a speaker wherever it stands in their sentence, and what they own."""

from __future__ import annotations

import re
from typing import Final


def _read(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_CALLINGS: Final = (
    r"(?:admiral|ambassador|colonel|general|minister|negotiator|prosecutor|sailor|seaman"
    r"|seafarer|fisherman|officer|soldier|lawyer|jurist|judge|engineer|economist"
    r"|scholar|scientist|physicist|biologist|historian|diplomat|doctor|physician|teacher|professor"
    r"|banker|businessman|businesswoman|journalist|pilot|veteran|mother|father|parent|grandmother"
    r"|grandfather|woman|man|christian|muslim|buddhist)"
)
_OWN: Final = (
    r"(?:own )?(?:\w+ )?(?:agency|bank|book|childhood|column|company|constituency|daughter"
    r"|dissertation|employer|father|handout|husband|institute|institution|keynote|laboratory"
    r"|lecture|memoirs?|ministry|mother|navy|paper|ship|slides|son|students|think[- ]tank|thesis"
    r"|university|wife)\b"
)
# What a speaker has: "{r1}'s ministry".
OWNED: Final = _read(rf"(?:['’]s?)? (?P<said>{_OWN})")
_TRADE: Final = (
    r"(?:naval|navy|military|army|legal|lawyer['’]s|jurist['’]s|business|commercial|corporate"
    r"|industry|industrial|insurance|insurers?['’]s?|underwriter['’]s|banking|banker['’]s|medical"
    r"|diplomatic|diplomat['’]s|scientific|scientist['’]s|academic|scholar['’]s|historian['’]s"
    r"|economist['’]s|engineer['’]s|engineering|journalist['’]s|media|parliamentary|practitioner['’]s"
    r"|shipping|shipowner['’]s|sailor['’]s|seafarer['’]s|fisherman['’]s|soldier['’]s|officer['’]s"
    r"|operational|judicial|judge['’]s|clinical|technical|policeman['’]s)"
)
# Of what is spoken of as well: "from a legal point of view".
_OF_MATTERS: Final = (
    r"(?:academic|clinical|commercial|diplomatic|judicial|legal|military|operational|scientific"
    r"|technical) "
)
_VANTAGE: Final = (
    r"(?:perspective|background|angle|point of view|viewpoint|view|standpoint|vantage point|reading"
    r"|take|lens|eye|hat)"
)
_BODY: Final = (
    r"(?:company|society|institute|institution|university|ministry|agency|association|firm|navy"
    r"|bank|newspaper|foundation|union|school|works|yard|centre|center)"
)
# Of a speaker wherever it stands in their sentence: "argued that, as a sailor, one knows".
OF_SPEAKER: Final = _read(
    rf"\b(?P<said>as an? (?:[\w-]+ )?{_CALLINGS}\b|as (?:befits|becomes) (?:an?|the)\b"
    rf"|as one (?:would|might|could) expect (?:of|from) an? (?:[\w-]+ )?{_CALLINGS}"
    rf"|(?<=, )with (?:the|an?) (?:[\w-]+ ){{0,2}}of an? (?:[\w-]+ )?{_CALLINGS}\b"
    r"|as the author of"
    r"|(?:in|at) (?:the )?(?-i:[A-Z])[\w ]{2,30} one (?:learns|learned|learnt|had to|has to|knows"
    r"|knew|is taught|was taught)\b|while in (?-i:[A-Z])\w+ one\b"
    r"|back in (?-i:[A-Z])\w+(?= (?:the|people|nobody|one|we|they)\b)"
    r"|as readers of (?:his|her|their) (?:column|books?|blog|work) (?:know|will know)"
    r"|(?:a (?:view|point|claim|case)|views) (?:made|argued|put|developed|(?:well )?known|set out)"
    r"(?: [\w-]+){0,4} (?:in (?:a|the|his|her|their|many|recent|several) (?:[\w-]+ )?(?:books?"
    r"|articles?|papers?|op-eds?|essays?|columns?|memoirs?)|from (?:op-eds?|articles|columns|books"
    r"|print))"
    r"|(?:has|had) (?:long |often |repeatedly )?(?:argued|written|said) (?:so )?in print"
    r"|(?:took part|joined|spoke|appeared|attended|connected) (?:by|via|over|through) (?:an? )?"
    r"(?:video|screen|telephone|phone|zoom|link)"
    r"|the (?:connection|line|link|audio|video|sound) (?:was (?:poor|bad|weak|lost)|broke|failed"
    r"|dropped)|on a line that\b|from a hotel room\b"
    rf"|(?:his|her) {_OWN}|in (?:halting|broken|fluent|accented|perfect) (?-i:[A-Z])\w+"
    r"|the (?:only|sole|lone)(?: other)? (?:[\w-]+ )?(?:woman|man|lady|gentleman)\b"
    r"(?: (?:in|of|on|from|at) (?:the|her|his|their|this) [\w-]+)?"
    r"|through (?:an|the|his|her) interpreter|from (?:the|a) screen"
    r"|on behalf of (?:the|his|her|a) [\w-]+"
    rf"|(?<!that )(?<!that, )from (?:an?|his|her) (?!{_OF_MATTERS}){_TRADE} {_VANTAGE}"
    r"|(?:offered|gave|brought(?: in)?|added|presented|provided|supplied) (?:an?|the)"
    rf" {_TRADE} {_VANTAGE}|took (?:an?|the) (?!{_OF_MATTERS}){_TRADE} {_VANTAGE}"
    rf"|the {_TRADE} {_VANTAGE} (?:was|were) (?:put|given|offered|presented) by"
    r"|as (?:somebody|someone|one|a person|a man|a woman) who (?:had|has|once|used|himself|herself"
    r"|served|sailed|worked|negotiated)\b[^,.;:!?]*"
    r"|with the (?:authority|experience|eye|eyes|pride) of (?:an?|the|long|many|somebody|someone)\b"
    r"[^,.;:!?]*"
    rf"|put on (?:an?|the|his|her) {_TRADE} hat"
    rf"|(?:offered|lent|promised) the {_BODY}['’]s? [\w-]+)"
)
