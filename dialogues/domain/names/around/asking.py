"""What is asked of people, and comes from them, beside initials: "Ask MH.", "MH gave me this"."""

from __future__ import annotations

import re
from typing import Final

# What is asked of people or comes from them: "Ask MH.", "a point made by MH", "MH gave me this".
_TO_ONE: Final = re.compile(
    r"\b(?:[Aa]sk(?:ed)?|[Tt]ell|[Tt]old|[Tt]hank(?:s|ed| you)?,?|[Rr]emind(?:ed)?|[Dd]ear|[Hh]i"
    r"|[Ss]orry,?|[Ss]poke (?:to|with)|[Tt]alked (?:to|with)|[Cc]hecked with|[Oo]ver to"
    r"|[Ss](?:at|it|eat) (?:by|beside|with)|[Ll]eave (?:it|this|that) to|[Ll]eft to"
    r"|(?i:points?|remarks?|comments?|questions?|slides?|notes?|mail|answer|reply|idea"
    r"|intervention|proposal|objection|suggestion|correction|quote)"
    r" (?:(?:was |is )?(?:made|put|raised|sent|taken) |came )?(?:yet )?(?:by|from|of)) $"
)
_AS_ONE: Final = re.compile(
    r" (?:(?:has|had) (?:still )?not (?:yet )?(?:replied|answered|signed|confirmed)"
    r"|(?:asks|asked|wonders|wondered|objects|objected|insists|agrees|agreed|disagrees|disagreed)\b"
    r"|(?:would|wants?|wanted) (?:like|rather|to|this|that|it|him|her|us|me)\b"
    r"|(?:gave|sent|told|showed|handed|lent|owes|reminded) (?:me|us|him|her|the (?:room|group|chair"
    r"|rapporteur|slides|table))\b"
    r"|(?:then )?left (?:early|at|before|after|for|the (?:room|table))\b"
    r"|(?:then )?(?:laughed|smiled|nodded|shrugged|frowned|sighed|laughs|smiles|nods|shrugs)\b"
    r"|(?:is|was) (?:right|wrong|late|silent|absent|ill|not (?:sure|convinced|happy|here|there))\b"
    r"|\((?:by|on|via) (?:phone|video|telephone)\b"
    r"|to (?:check|circulate|send|draft|call|report|prepare|revise|confirm|book|arrange|translate"
    r"|redraft|shorten|chair) (?:the|a|an|it|this|with)\b)"
)
_CAPITAL: Final = re.compile(r"(?:['’]s )?[ (]*[^\W\d_a-zß-öø-ÿ]")


def is_asked(before: str, after: str) -> bool:
    """ "Ask MH.", "MH gave me this", and no "slides of WH Partners"."""
    asked = _TO_ONE.search(before) is not None and _CAPITAL.match(after) is None
    return asked or _AS_ONE.match(after) is not None
