"""A title in other wordings: abbreviations spelt out, and other names of the same office."""

from __future__ import annotations

import re
from typing import Final

# What stands before names and in lists of participants, as it is spelt out.
_SPELT: Final = {
    "lt": "lieutenant", "ltc": "lieutenant colonel", "ltcol": "lieutenant colonel",
    "ltg": "lieutenant general", "ltgen": "lieutenant general", "mg": "major general",
    "majgen": "major general", "bg": "brigadier general", "briggen": "brigadier general",
    "gen": "general", "maj": "major", "brig": "brigadier", "col": "colonel", "capt": "captain",
    "cpt": "captain", "cmdr": "commander", "cdr": "commander", "cdre": "commodore",
    "adm": "admiral", "radm": "rear admiral", "vadm": "vice admiral", "sgt": "sergeant",
    "amb": "ambassador", "prof": "professor", "assoc": "associate", "asst": "assistant",
    "dep": "deputy", "dir": "director", "sec": "secretary", "min": "minister", "sen": "senator",
    "vp": "vice president", "dg": "director general", "atty": "attorney", "engr": "engineer",
    "govt": "government", "intl": "international", "univ": "university", "dept": "department",
}  # fmt: skip
# Those of one noun that stand alone in lists.
SHORT_FOR: Final = {
    short: _SPELT[short]
    for short in ("gen", "col", "capt", "cmdr", "cdr", "cdre", "adm", "amb", "prof", "sen", "maj")
}
_ABBREVIATED: Final = re.compile(rf"\b({'|'.join(_SPELT)})\b(?!')\.?", re.IGNORECASE)
_CHAMBER: Final = (
    r"(?:the )?(?:\w+ )?(?:Parliament|House of (?:Commons|Representatives|Lords)|Knesset|Bundestag"
    r"|National Assembly|Sejm|Riksdag|Storting|Folketing|Eduskunta|Saeima|Seimas|Riigikogu|Duma"
    r"|Lok Sabha|Rajya Sabha|Diet|Congress|Senate|Legislative Assembly|Legislature|Althing|Dail"
    r"|Majlis|Khural|Rada|Chamber of Deputies|Legislative Council)"
)
# What the same office is called as well: (of which, what).
_ALSO: Final = (
    (re.compile(r"\bSenator\b", re.IGNORECASE), "Member of the Senate"),
    (re.compile(r"\bHigh Commissioner\b", re.IGNORECASE), "Ambassador"),
    (re.compile(rf"\b(?:Member|Deputy) (?:of|in|to) {_CHAMBER}\b", re.IGNORECASE), "MP"),
    (re.compile(r"\b(?:Parliamentarian|Lawmaker|Legislator|MP|MEP|MK|TD)\b"), "MP"),
    (re.compile(r"\b(?:Congress(?:man|woman|person)|Deputy$)"), "MP"),
    (re.compile(r"\b(?:MP|MPs?)\b"), "Member of Parliament"),
    (re.compile(r"\bJudge\b", re.IGNORECASE), "Justice"),
    (re.compile(r"\bHigh Commissioner\b(?! for\b)", re.IGNORECASE), "Ambassador"),
    (re.compile(r"\bAmbassador\b", re.IGNORECASE), "Envoy"),
    (re.compile(r"\bDirector[- ]General\b", re.IGNORECASE), "Director"),
    (re.compile(r"\bSecretary of State\b", re.IGNORECASE), "State Secretary"),
)


def spelt(title: str) -> str:
    """A title with its abbreviations spelt out: "Lt. Gen. (ret.)" is a lieutenant general."""
    return _ABBREVIATED.sub(lambda match: _SPELT[match[1].lower()].title(), title)


def wordings(title: str) -> tuple[str, ...]:
    """A title and what the same office is called as well."""
    found = [title]
    for pattern, put in _ALSO:
        for each in tuple(found):
            said = pattern.sub(put, each)
            if said not in found:
                found.append(said)
    return tuple(found)
