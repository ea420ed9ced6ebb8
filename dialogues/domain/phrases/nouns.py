"""The nouns of attributions, and the words that make something else of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final

from ..forms import FormIndex, plain
from .wordlists import words


class Number(Enum):
    """Whether a noun speaks of one or of several."""

    ONE = "one"
    SEVERAL = "several"
    EITHER = "either"


_HOUSES: Final = 16  # whose nouns are kept
_NOUNS: Final = words(
    "participant member speaker discussant interlocutor panellist panelist delegate attendee "
    "expert official scholar"
)
# "One member bank": whose members are organisations.
_BODIES: Final = (
    ("member bank", "member banks"),
    ("member firm", "member firms"),
    ("member company", "member companies"),
    ("member institution", "member institutions"),
    ("member organisation", "member organisations"),
    ("member organization", "member organizations"),
)
# "An official statement", "an expert panel": a noun that also describes another.
_AMBIGUOUS: Final = frozenset(words("expert official member speaker delegate"))
# "The participant list": the noun is not about anybody who spoke.
_COMPOUND: Final = re.compile(
    r" (?:list|lists|state|states|countr(?:y|ies)|nations?|government|governments|number|numbers"
    r"|count|information|registration|group|groups|panel|survey|surveys|feedback|fee|fees|pack|packs|badge|badges|id|ids"
    r"|econom(?:y|ies)|series|guidelines?|questionnaires?|observation|observers?)\b",
    re.IGNORECASE,
)
_FOLLOWS_A_PERSON: Final = re.compile(
    r"$|[.,;:!?)\]\"'”’\n—–/]| [—–(]| -|'s| (?:from|of|in|on|at|with|to|by|for|as|about|who|whose"
    r"|representing|speaking|attending|working (?:at|in|for|on|with)|serving|participating"
    r"|presenting|wanting|having"
    r"|whom|that|and|or|but|then|than|also|both|however|alike|present|familiar|close|involved"
    r"|is|are|was|were|be|been|has|have|had|does|did|do|would|could|should|might|may|can|will"
    r"|must|shall|cannot|can't|didn't|wasn't|said|says|thought|thinks|felt|feels|saw|sees|spoke"
    r"|speaks|told|drew|gave|gives|took|takes|made|makes|went|held|put|puts|came|began|found"
    r"|led|wrote|kept|brought|understood|knew|meant|chose|read|sought|set|left|lost|met|cast"
    r"|[a-z]+ed|[a-z]+ly|argues?|notes?|believes?|claims?|suggests?|warns?|calls?|points?|adds"
    r"|asks|agrees|disagrees|maintains|insists|observes|wants|hopes|fears|expects|considers"
    r"|acknowledges|explains|proposes|stresses|describes|reports|remarks|replies|responds"
    r"|questions|doubts|recalls|highlights|concludes|recommends|expresses|raises|outlines)\b",
)
# Councils of states, not of the people who met.
_BODIES_OF_STATE: Final = (
    r"(?:(?:un|united nations) )?(?:(?:national )?security|european|nordic|arctic|privy|city|town"
    r"|state|federal|legislative|gulf cooperation|north atlantic|human rights|central) "
    r"(?:council|committee|commission)"
)
_MEMBERS_OF_THE_MEETING: Final = re.compile(
    rf" of (?:the|this|our|that|its|their|each|both) (?!{_BODIES_OF_STATE})"
    r"(?:[\w'-]+ ){0,3}?(?:committee|group|panel"
    r"|board|council|commission|workshop|meeting|round-?table|task force|forum|delegations?"
    r"|dialogue|audience|network|session|team|staff|network|seminar|conference|symposium|round"
    r"|table|project)\b",
    re.IGNORECASE,
)
# Their officials, its members: those of somebody that the sentence is about.
_OWNERS: Final = frozenset(words("its their his her your whose my"))
# "Family members", "NATO members", "native speakers": nobody in the room.
_NOT_OF_THE_MEETING: Final = frozenset(
    words(
        "family crew gang cast band clan household native fluent alliance bloc nato eu asean un "
        "wto opec brics g7 g20 sco apec aukus quad osce iaea "
        "english arabic mandarin cantonese hindi urdu tamil kurdish swahili"
    )
)
_OF_THE_MEETING: Final = frozenset(
    words(
        "workshop's meeting's committee's panel's group's board's council's forum's dialogue's "
        "delegation's roundtable's network's conference's seminar's"
    )
)
# "The ministry delegates powers": a verb.
_HANDS_OVER: Final = re.compile(
    r"delegates (?:(?:its|their|the|some|more|such|all) )?(?:authority|powers?"
    r"|responsibilit(?:y|ies)|tasks?|duties|decisions?|implementation|enforcement)\b"
)
_OUTSIDE: Final = frozenset(words("market labour labor trial clinical"))


@dataclass(frozen=True, slots=True)
class Head:
    """A noun in a text that stands for people."""

    number: Number
    end: int


class Nouns:
    """The nouns of a house, compiled for look-up; `pattern` finds where one may stand."""

    def __init__(self, noun: str, plural: str) -> None:
        own = [(noun, "either" if noun == plural else "one"), (plural, "several")]
        common = [pair for noun in _NOUNS for pair in ((noun, "one"), (f"{noun}s", "several"))]
        bodies = [pair for one, several in _BODIES for pair in ((one, "one"), (several, "several"))]
        self._forms = FormIndex([*own, *common, *bodies])
        self._own = frozenset((noun, plural))
        forms = {plain(form) for form, _ in (*own, *common, *bodies)} - {""}
        spelled = forms | {form[0].upper() + form[1:] for form in forms}
        self.pattern = re.compile("|".join(map(re.escape, sorted(spelled, key=len, reverse=True))))

    def match(self, text: str, start: int) -> Head | None:
        """The noun that stands at a place, whatever follows it."""
        found = self._forms.match(text, start)
        return Head(Number(found[0]), found[1]) if found else None

    def attributes(self, text: str, start: int, head: Head, *, is_labelled: bool = False) -> bool:
        """Whether the noun speaks of people who could have spoken."""
        noun = text[start : head.end]
        if _COMPOUND.match(text, head.end):
            return False
        before = text[max(0, start - 20) : start].rstrip(" ").rpartition(" ")[2]
        if not is_labelled and before.casefold() in _OUTSIDE:
            return False
        if noun in self._own:
            return True
        noun = noun.casefold()
        if before.casefold() in _elsewhere(noun) or _HANDS_OVER.match(text, start):
            return False
        if noun.startswith("member") and before.endswith("'s") and not is_labelled:
            return before.casefold() in _OF_THE_MEETING
        if noun.startswith(("member", "speaker")) and text.startswith(" of ", head.end):
            return bool(_MEMBERS_OF_THE_MEETING.match(text, head.end))
        if head.number is Number.ONE and noun in _AMBIGUOUS:
            return bool(_FOLLOWS_A_PERSON.match(text, head.end)) and not _is_title(
                text, start, head
            )
        return True


@lru_cache(maxsize=_HOUSES)
def nouns_of(noun: str, plural: str) -> Nouns:
    """The nouns of a house that calls a person `noun`; kept, as they take long to compile."""
    return Nouns(noun, plural)


def _elsewhere(noun: str) -> frozenset[str]:
    """The words before a noun that put its people out of the room."""
    if noun.startswith("participant"):
        return frozenset()
    return _NOT_OF_THE_MEETING | _OWNERS if noun.startswith(("member", "speaker")) else _OWNERS


def _is_title(text: str, start: int, head: Head) -> bool:
    """ "Speaker Pelosi"."""
    return text[start].isupper() and text[head.end + 1 : head.end + 2].isupper()
