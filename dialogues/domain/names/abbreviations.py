"""Letters that shorten words and are nobody's initials: "the code of conduct (CC)", "200 NM"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from ..wordset import word_set
from .writing.monograms import letters_of

_ABBREVIATIONS: Final = word_set(
    "us uk eu un usa uae ad bc am pm ce bce dc la ny sa nz pr ps id tv it ai hq ip pc cv mp "
    "mps phd ma ba md ms mr dr jr sr st vs no nb eg ie cf pp rev nd rd th ll bsc msc cc bcc "
    "re fw fyi ok tbd tba aob qa hr pa gm ceo cfo cto ngo imf who wto ilo iaea nato asean "
    "apec saarc brics opec osce oecd gdp gnp prc roc rok dprk ussr cis gcc idf icj icc ccp "
    "cpc plo pla nsc npt ctbt jcpoa usd eur gbp jpy cny ie al et il an am as at be by do go "
    "he hi if in is me my of oh on or so to up we ro fm pm vp dg sg mou tbc eta etd rsvp asap "
    "sc ga ec au ap eac oau oas imo icao unga unsc hrc icrc ifrc rsf msf wfp unhcr undp ohchr cbm "
    "cbms sdg sdgs toc tor tors pow pows ied ieds uav uavs nwfz inf pdf doc usb sms url faq ppt"
)  # fmt: skip
# What is written with full stops, and no initials.
_DOTTED: Final = word_set(
    "us uk eu un usa uae ad bc am pm ce bce dc la ny sa nz ps nb eg ie cf pp dr phd ma ba md ms "
    "ussr prc roc"
)
_TWO: Final = 2
_LONGEST_LINE: Final = 80  # characters of a line by which it is in capitals
LONGEST: Final = 8  # characters of initials
_QUOTES: Final = frozenset('"“”„')
_NEAR: Final = 24  # characters before letters that say that they measure something
_WORD: Final = re.compile(r"[^\W\d_]+")
_JOINED: Final = re.compile(r"[^\W\d_]+(?:[-–][^\W\d_]+)*")
_SHORT_FOR: Final = re.compile(r" (?:stands|stood|is short|is the abbreviation|is shorthand) for\b")
# "BH stands for Bahrain and KH for Cambodia".
_ALSO_FOR: Final = re.compile(r" for [A-Z]")
_STANDS: Final = re.compile(r"\b(?:stands?|stood|short) for [^.;\n]{2,60}(?:,| and|;) $")
# "a range of 200 NM", "0.5 MT"; not "at 14.22 MH said" and not "3 MH: agenda".
_MEASURED: Final = re.compile(r"[^\W\d_,;:)\]\-–—*•][,;]? (?:[1-9]\d*|0|\d+[.,]\d+) $")
_HOUR: Final = re.compile(
    r"\b(?:at|from|until|till|by|before|after|since|items?|points?) [\d.,]+ $",
    re.IGNORECASE,
)
_NUMBERED: Final = re.compile(r"[-–]\d")  # "SM-3"
_OF_ONE: Final = re.compile(r"(?:^|[\s(\"“])(?:an?|no|this|that|each|every|per) $", re.IGNORECASE)
# "EO data", "by SAD form".
_KIND_OF: Final = re.compile(
    r" (?:data|forms?|signals?|headsets?|systems?|lines?|rules?|regimes?|agreements?|treat(?:y|ies)"
    r"|talks|forces|missiles?|radars?|sensors?|ships?|vessels?|codes?|standards?|methods?|models?"
    r"|projects?|programmes?|programs?|funds?|levels?|zones?|channels?|numbers?|files?|tables?)\b"
)
_GLOSSED: Final = re.compile(r"\((?P<words>[^()\n]{4,80})\)")


def is_known(shown: str) -> bool:
    """Whether letters are an abbreviation that everybody knows."""
    return letters_of(shown) in (_DOTTED if "." in shown else _ABBREVIATIONS)


def is_abbreviation_of(letters: str, after: str) -> bool:
    """Whether a text goes on with what letters shorten: "BH stands for Bahrain", "IAG: a group"."""
    return _SHORT_FOR.match(after) is not None or (after.startswith(":") and spells(letters, after))


def is_explained(shown: str, clean: str) -> bool:
    """Whether a text has letters in brackets after what they shorten."""
    at = clean.find(f"({shown})")
    return at >= 0 and stands_for(shown, clean[max(0, at - _LONGEST_LINE) : at])


def _is_short(shown: str, clean: str, low: int) -> bool:
    """Whether a text tells there what letters shorten, or their line is in capitals."""
    high = low + len(shown)
    before = clean[max(0, low - _LONGEST_LINE) : low].rpartition("\n")[2]
    after = clean[high : high + _LONGEST_LINE].partition("\n")[0]
    line = before + shown + after
    if len(line) > LONGEST and line.isupper():
        return True
    if is_abbreviation_of(shown, after) or (_ALSO_FOR.match(after) and _STANDS.search(before)):
        return True
    return _is_glossed(shown, before, after)


def is_a_thing(shown: str, clean: str, low: int) -> bool:
    """Whether letters that may be somebody's are something there."""
    if _is_short(shown, clean, low) or _OF_ONE.search(clean, max(0, low - _NEAR), low):
        return True
    return _KIND_OF.match(clean, low + len(shown)) is not None


def is_of_things(clean: str, low: int, high: int) -> bool:
    """Whether letters measure or number something, or are spoken of: "200 NM", "SM-3"."""
    quoted = clean[low - 1 : low] in _QUOTES and clean[high : high + 1] in _QUOTES
    if quoted and "." not in clean[low:high]:
        return True
    before = clean[max(0, low - _NEAR) : low]
    if _NUMBERED.match(clean, high):
        return True
    return _MEASURED.search(before) is not None and _HOUR.search(before) is None


def spells(letters: str, after: str) -> bool:
    """Whether the words after letters begin with them: "CC: code of conduct"."""
    words = [each.lower() for each in _WORD.findall(after)]
    joined = [each.lower() for each in _JOINED.findall(after)]
    long = [each for each in words if len(each) > _TWO]
    return any(_heads(each).startswith(letters.lower()) for each in (long, words, joined))


def explains(letters: str, after: str) -> bool:
    """Whether the words after letters tell what they shorten, be it one word: "VC: vice"."""
    short, word = letters.lower(), next(iter(_WORD.findall(after)), "").lower()
    rest = iter(word)
    in_word = word[:1] == short[0] and all(each in rest for each in short)
    return in_word or spells(letters, after)


def stands_for(letters: str, before: str) -> bool:
    """Whether letters in brackets shorten the words before: "a code of conduct (CC)"."""
    bare = letters_of(letters)
    return any(
        _heads(each for each in words if len(each) > _TWO).lower().endswith(bare)
        for words in (_WORD.findall(before), _JOINED.findall(before))
    )


def _is_glossed(letters: str, before: str, after: str) -> bool:
    """Whether words in brackets tell it: "ES (executive summary)", "(IWG in the draft)"."""
    glossed = _GLOSSED.match(after.lstrip(" \"”’'"))
    if glossed and explains(letters, glossed["words"]):
        return True
    return before.endswith("(") and stands_for(letters, before)


def _heads(words: Iterable[str]) -> str:
    return "".join(each[0] for each in words)
