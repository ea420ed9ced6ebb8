"""What a delegation did at the table that a state does elsewhere too.

"The Canadian proposal", "drafted by Canada and the ROK", "Canada against", "we Canadians": where
one person came, it is what that person did. What a state did (in a year, by its government, in a
treaty) is told apart by its sentence. Which delegation a place is of, and how many of it came, is
for the caller.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ..sentences import sentences_of

# Brought to a table, and by a state at times; then what is more often a state's.
_BROUGHT: Final = (
    "(?:amendment|contribution|counter-?proposal|motion|non-paper|presentation|proposal|submission"
    "|wording)s?"
)
_EITHER: Final = (
    "(?:(?:appeal|argument|call|demand|doubt|draft|idea|offer|paper|plan|plea|protest|request"
    "|statement|vote|warning)s?|talk)"
)
_SPOKEN: Final = "(?:aside|comment|intervention|objection|question|remark|reply|suggestion)s?"
_HANDED: Final = (
    r"(?:circulated|co-?sponsored|drafted|floated|moved|proposed|put forward|questioned|seconded"
    r"|suggested|tabled|worded)"
)
_ON_TABLE: Final = (
    r"(?:amendment|draft|idea|motion|paragraph|point|proposal|recommendation|suggestion|takeaway"
    r"|text|view|wording)s?"
)
_MET: Final = "(?:backed|blocked|endorsed|opposed|queried|rejected|resisted|supported|welcomed)"
_SIDED: Final = r"(?:abstaining|against|dissenting|for|in favour|opposed|silent|undecided)"
_VOTED: Final = (
    r"(?:abstain(?:ed|ing)|abstentions?|against|dissent(?:ed|ing)?|for|in favour|no|opposed|yes)"
)
_ENDS: Final = r"(?=[.,;:!?)]|\Z)"
# What tells of a state: a year, a government, what states sign and where they meet.
STATE: Final = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b(?:government|ministr(?:y|ies)|parliament|cabinet|president|minister"
    r"|duma|congress|senate|united nations|general assembly|security council|treat(?:y|ies)"
    r"|convention|summit|states?|embass(?:y|ies)|sanctions?|fleets?|navy|troops|last year|years ago"
    r"|century|(?:cold|world) war)\b|\bUN\b",
    re.IGNORECASE,
)
# What a speaker says, and no description: a verb, or what answers a question.
_SAYING: Final = re.compile(
    r"\b(?:am|are|can|cannot|could|did|do|does|had|has|have|is|may|might|must|need|needs|should|was"
    r"|were|will|would|we|i|it|they|you|there)\b|n['’]t\b",
    re.IGNORECASE,
)
_DESCRIBES: Final = re.compile(r"(?:(?P<a>an?)|the|its|\d[\d.,]*)\b", re.IGNORECASE)
_DEED: Final = re.compile(rf"an? (?:{_BROUGHT}|{_EITHER}|{_SPOKEN})\b", re.IGNORECASE)
_END: Final = re.compile(r"[.;!?]")


@dataclass(frozen=True, slots=True)
class Deed:
    """A match with a group `place` or `people` and `whom`: of speaking, unless it is one of doing;
    and whether it is as likely a state's."""

    match: re.Match[str]
    done: bool = False
    unsure: bool = False


class Tabled:
    """Looks for what was done at the table, in the words of some delegations."""

    def __init__(self, places: str, people: str) -> None:
        place = rf"(?:the )?(?P<place>{places})"
        listed = rf"(?:the )?(?:{places})"
        self._one = read_pattern(rf"\b(?P<whom>{place})\b")
        self._deeds = read_pattern(rf"\b(?P<whom>{place}(?:['’]s?)? (?:[a-z-]+ )??{_BROUGHT})\b")
        self._either = read_pattern(rf"\b(?P<whom>{place}(?:['’]s?)? {_EITHER})\b(?! of\b)")
        many = rf"(?P<list>{listed}(?:, {listed}){{0,12}}(?:,? and {listed})?)\b"
        self._lists = (
            read_pattern(rf"\b(?:{_BROUGHT}|{_EITHER}|{_SPOKEN}) (?:made )?(?:by|from) {many}"),
            read_pattern(rf"\b{_HANDED} (?:\w+ )?by {many}"),
            read_pattern(rf"\b{_ON_TABLE}\b[^.;:!?]{{0,40}}?\b{_MET} by {many}"),
            read_pattern(
                rf"(?:\A|[.,;:(–—] |\b(?:with|and|only|but) ){many} (?:alone )?{_SIDED}{_ENDS}"
            ),
            read_pattern(rf"\b{_VOTED}: {many}{_ENDS}"),
        )
        self._colon = read_pattern(rf"(?:\A|[.;!?] )(?P<whom>{place}): ")
        # "Among us Russian tea is known": a people has its plural.
        we = r"(?:(?:we|us)(?:,? (?:the|as))?|fellow)"
        own = r"(?:country|government|capital|nation|people|delegation)"
        self._ours = (
            read_pattern(rf"\b(?P<whom>{we} (?P<people>{people})(?:(?<=an)s|(?<!an)))\b"),
            read_pattern(rf"\b(?P<whom>(?:we|us) (?:in|from|of) {place})\b"),
            read_pattern(rf"\b(?P<whom>(?:my|our|his|her|their) own {own},? \(?{place})\b"),
            read_pattern(rf"\b(?P<whom>(?:my|our) {own},? \(?{place})\b"),
            read_pattern(
                rf"\b(?:spoke|spoken|speaking) (?:up )?(?:for|on behalf of) (?P<whom>{place})\b"
            ),
            read_pattern(
                rf"\bfrom (?P<whom>{place}(?:['’]s?)? (?:bench|chair|corner|delegation|side))\b"
                r"(?= (?:\w+ly )?(?:\w+ed|spoke|thought|felt|held|said)\b)"
            ),
            read_pattern(rf"\b(?P<whom>the other (?P<people>{people})s?){_ENDS}"),
        )

    def find(self, text: str) -> Iterator[Deed]:
        """Every one, what is told by more words first."""
        if found := list(self._all(text)):
            states = [span for span in sentences_of(text) if STATE.search(text, *span)]
            yield from (
                each
                for each in found
                if not any(first <= each.match.start("whom") < last for first, last in states)
            )
        for own in self._ours:  # nobody says "we" of a state that did not sit there
            yield from (Deed(match) for match in own.finditer(text))
        for match in self._colon.finditer(text):
            if is_said(text, match.end()):
                yield Deed(match)

    def _all(self, text: str) -> Iterator[Deed]:
        yield from (Deed(match, done=True) for match in self._deeds.finditer(text))
        yield from (Deed(match, done=True, unsure=True) for match in self._either.finditer(text))
        yield from (Deed(one, done=True) for one in listed(text, self._lists, self._one))


def is_said(text: str, at: int) -> bool:
    """Whether what follows a colon is what somebody said: "the sea is calm", and neither "a country
    of ice" nor "140 million people"."""
    words = _END.split(text[at:], maxsplit=1)[0]
    if _SAYING.search(words) or _DEED.match(words):
        return True
    return not _DESCRIBES.match(words)


@lru_cache(maxsize=64)
def tabled(places: str, people: str) -> Tabled:
    """What looks for it in these words, which take longer to compile than to be looked for."""
    return Tabled(places, people)


def listed(
    text: str, lists: Iterable[re.Pattern[str]], one: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    """Each delegation of the lists of them that some patterns find; they have a group `list`."""
    for pattern in lists:
        for found in pattern.finditer(text):
            yield from one.finditer(text, *found.span("list"))


def read_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern in capitals or small letters."""
    return re.compile(pattern, re.IGNORECASE)
