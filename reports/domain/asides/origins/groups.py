"""Groups of delegations that a text tells of: blocs of states, and those of one size.

"A participant, from an ASEAN country" is one of few where one delegation is in ASEAN, and "of the
largest delegation" is one of one. Members as of 2026.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from dialogues.domain.phrases.numerals import NUMBER, number_of

Bloc = tuple[re.Pattern[str], frozenset[str]]

# What a bloc is called, and the ISO codes of its members.
_BLOCS: Final = {
    "ASEAN": "BN KH ID LA MY MM PH SG TH TL VN",
    "NATO": "AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME MK NL NO PL PT RO SK SI ES "
    "SE TR GB US",
    "EU|European Union": "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK "
    "SI ES SE",
    "GCC|Gulf Cooperation Council": "BH KW OM QA SA AE",
    "G7|G-7|Group of Seven": "CA FR DE IT JP GB US",
    "BRICS": "BR RU IN CN ZA EG ET IR AE ID",
    "Quad": "AU IN JP US",
    "AUKUS": "AU GB US",
    "Five Eyes": "AU CA NZ GB US",
    "SCO|Shanghai Cooperation Organi[sz]ation": "CN IN IR KZ KG PK RU TJ UZ BY",
    "CSTO|Collective Security Treaty Organi[sz]ation": "AM BY KZ KG RU TJ",
    "SAARC": "AF BD BT IN MV NP PK LK",
    "Mercosur": "AR BO BR PY UY",
    "Nordic": "DK FI IS NO SE",
    "Baltic": "EE LV LT",
    "Arab League": "DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE",
    "ECOWAS": "BJ CV CI GM GH GN GW LR NG SN SL TG",
    "IGAD": "DJ ER ET KE SO SS SD UG",
}
_KINDS: Final = {
    "permanent members? of the (?:UN |United Nations )?Security Council|P5 (?:members?|states?)": (
        "CN FR RU GB US"
    ),
    "nuclear[- ](?:weapons?|armed) (?:states?|powers?|countr(?:y|ies))": (
        "CN FR RU GB US IN PK KP IL"
    ),
}
_ARTICLE: Final = r"(?:(?:[Aa]n?|[Oo]ne of the) )?"
_STATES: Final = r"(?: member| partner)?(?:[- ](?:states?|countr(?:y|ies)|members?|nations?))"
_BODY: Final = r"(?:delegation|contingent|team|group of participants|party|side)s?\b"
_BODY_WORD: Final = re.compile(_BODY, re.IGNORECASE)
_SIZED: Final = re.compile(
    rf"\b(?:one of )?(?:(?:an?|the) )?(?:(?P<large>largest|biggest|most numerous) {_BODY}"
    rf"|(?P<small>smallest|tiniest) {_BODY}|(?P<larger>larger|bigger|large) {_BODY}"
    rf"|(?P<smaller>smaller|small) {_BODY}|{_BODY} of (?P<number>{NUMBER})\b"
    rf"|(?P<people>{NUMBER})[- ](?:person|member|man|strong|people) {_BODY})",
    re.IGNORECASE,
)


def blocs_of(owners: Mapping[str, str]) -> tuple[Bloc, ...]:
    """The blocs of which some delegation is, each as a pattern and the codes of those.

    `owners` are the codes of a dialogue's delegations by ISO codes of their nations.
    """
    found = (
        (pattern, frozenset(owners[iso] for iso in members if iso in owners))
        for pattern, members in _PATTERNS
    )
    return tuple((pattern, codes) for pattern, codes in found if codes)


def find_blocs(text: str, blocs: Sequence[Bloc]) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Where a text has a bloc of states: offsets, and codes of the delegations that are in it."""
    for pattern, codes in blocs:
        yield from ((*match.span(), codes) for match in pattern.finditer(text))


def find_sized(text: str, sizes: Mapping[str, int]) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Where a text tells of delegations by their size: offsets and codes.

    `sizes` are numbers of people by the codes of delegations.
    """
    if len(set(sizes.values())) > 1 and _BODY_WORD.search(text):
        for match in _SIZED.finditer(text):
            yield *match.span(), _of_size(match, sizes)


def _of_size(match: re.Match[str], sizes: Mapping[str, int]) -> frozenset[str]:
    """The codes of the delegations that have the size of which words tell."""
    counts = sorted(sizes.values())
    if said := match["number"] or match["people"]:
        return frozenset(code for code, size in sizes.items() if size == number_of(said.lower()))
    middle = counts[len(counts) // 2]
    low, high = {
        "large": (counts[-1], counts[-1]),
        "small": (counts[0], counts[0]),
        "larger": (middle, counts[-1]),
        "smaller": (counts[0], middle - 1),
    }[match.lastgroup or ""]
    return frozenset(code for code, size in sizes.items() if low <= size <= high)


def _compiled() -> Iterator[tuple[re.Pattern[str], tuple[str, ...]]]:
    for names, members in _BLOCS.items():
        pattern = rf"\b(?:{_ARTICLE}(?:{names}){_STATES}|(?:{names}))\b"
        yield re.compile(pattern), tuple(members.split())
    for names, members in _KINDS.items():
        yield re.compile(rf"\b{_ARTICLE}(?:{names})\b", re.IGNORECASE), tuple(members.split())


_PATTERNS: Final = tuple(_compiled())
