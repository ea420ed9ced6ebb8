"""The words that tell where somebody is from, whichever name of a country a roster has."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from .words import folded_words

# By a word of an official or a short name, the word that the tables of names have.
_USUAL: Final = {
    "viet": "vietnam",
    "lao": "laos",
    "czech": "czechia",
    "slovak": "slovakia",
    "syrian": "syria",
    "russian": "russia",
    "kyrgyz": "kyrgyzstan",
    "swiss": "switzerland",
    "hellenic": "greece",
    "holland": "netherlands",
    "uae": "emirates",
    "ksa": "arabia",
    "prc": "china",
    "rok": "korea",
    "dprk": "korea",
    "drc": "congo",
    "divoire": "ivoire",
    "ivory": "ivoire",
    "brasil": "brazil",
    "england": "britain",
    "scotland": "britain",
}


@lru_cache(maxsize=2_000)
def home_of(delegation: str) -> frozenset[str]:
    """The folded words of a delegation, and the usual one where it has another: "Viet Nam"."""
    words = folded_words(delegation)
    usual = (_USUAL[word] for word in words if word in _USUAL)
    return frozenset((*words, *usual))
