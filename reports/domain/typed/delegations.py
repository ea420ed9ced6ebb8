"""A delegation that is said to have spoken, which tells what each of those who came holds.

"The Russian delegation argued" speaks for a state, and where one Russian came it is what they said.
What a state does, sees or holds ("the ROK perspective", "Russia built") stays plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from dialogues.domain.counted import counted
from dialogues.domain.nations import nation
from dialogues.domain.phrases.capitals import SEATS_OF
from dialogues.domain.record import Delegation, Record

from ..document import Place, Text
from ..findings import Severity
from ..kept import Kept
from .credits import LEADS, SAID, SAYING
from .divided import patterns_divided
from .inroom import patterns_in_room
from .lookalikes import as_it_looks
from .seated import is_reported, seated
from .spoken import Spoken
from .tabled import Deed, tabled

_SPEAKS: Final = (
    "(?:added|answered|argued|asked|commented|countered|interjected|objected|remarked|replied"
    "|responded|said|spoke)"
)
_SHORT: Final = 3  # letters
_KEPT: Final[Kept[tuple[Deed, ...]]] = Kept(4_000)  # what the texts read last tell
_OBJECT: Final = re.compile(
    r"\b(?:of|in|on|to|with|from|by|for|at|about|towards?|against|into|near|than|between|among"
    r"|like) (?:the )?$",
    re.IGNORECASE,
)
_CITED: Final = (
    rf"(?:according to|(?:in|to) the (?:view|words|opinion|eyes|mind|telling) of|(?:{SAID}) by"
    r"|(?:came|come|heard|raised|voiced|expressed) (?:from|by|on))"
)
_SINCE: Final = re.compile(r" (?:has|have)\b")


class Delegations:
    """The delegations and regions of a record, and how many people of each could have spoken."""

    def __init__(self, record: Record, threshold: int) -> None:
        self._record = record
        self._threshold = max(threshold, 2)  # nobody hides alone
        forms = dict(_forms(record))
        people = [each.adjective for each in record.delegations]
        people += [each.adjective for each in record.regions]
        seats = _seats(record.delegations)
        codes = {each.code: each.code for each in record.delegations}
        self._codes = {form.casefold(): code for form, code in (codes | forms | seats).items()}
        self._patterns = _patterns(tuple(forms), tuple(people), tuple(seats))
        places = _any([*codes, *forms, *seats])
        self._divided = patterns_divided(places, _any(people))
        self._in_room = patterns_in_room(places, _any(people))
        self._words = places, _any(people)
        self._named = _named(places)
        self._deeds = tabled(places, _any(people)), seated(places, _any(people))

    def find(self, text: Text) -> Iterator[Spoken]:
        """Each that is said to have spoken, where so few came that it is a person; a side as such
        ("the Russian side") however many came."""
        deeds = _KEPT.get((self._words, text.text), lambda: self._read(text.text))
        for each in deeds:
            yield from self._judge(each, text)

    def _read(self, text: str) -> tuple[Deed, ...]:
        """What a text tells of any delegation, however many of it came."""
        looks, (own, *cited) = as_it_looks(text), self._patterns
        if not self._named.search(looks):
            return ()  # most paragraphs tell of nobody's country
        found = [
            Deed(each)
            for pattern in self._divided
            for each in pattern.finditer(looks)
            if not is_reported(looks, each.start())
        ]
        found += (
            Deed(each)
            for each in own.finditer(looks)
            if not _OBJECT.search(text[: each.start("whom")])
        )
        patterns = (*cited, *self._in_room)
        found += (Deed(match) for each in patterns for match in each.finditer(looks))
        found += (deed for each in self._deeds for deed in each.find(looks))
        return tuple(_apart(found))

    def _judge(self, deed: Deed, text: Text) -> Iterator[Spoken]:
        match = deed.match
        group, form = next(
            each for each in match.groupdict().items() if each[1] and each[0] != "whom"
        )
        people = self._people(self._codes[form.casefold()], text.place)
        start, end = match.span("whom")
        words, after = text.text[start:end], text.text[end:]
        told = self._weigh(deed, group, words, after, len(people))
        if people and told:
            yield Spoken(start, end, *told)

    def _weigh(
        self, deed: Deed, group: str, words: str, after: str, came: int
    ) -> tuple[Severity, str] | None:
        """How much it tells that so many came, and why."""
        few = counted(came, "person", "people")
        if came >= self._threshold:
            if group != "side":
                return None
            return Severity.WARN, (
                f"“{words}” tells what each of {few} of this delegation holds. "
                "Say which participant said it, or how many."
            )
        does = "tells what somebody did in the room" if deed.done else "is said to have spoken"
        reason = f"“{words}” {does}: this delegation has {few} here."
        if group != "seat" and not deed.unsure:
            return Severity.HOLD, reason
        since = Severity.NOTE if _SINCE.match(after) else Severity.WARN
        return since, f"{reason} If it is a government, say so."

    def _people(self, code: str, place: Place) -> frozenset[str]:
        """Those who came to the section's session; where there are none, to any."""
        report = self._record.report
        section = report.sections[place.section - 1] if report and place.section else None
        here = self._came(code, section.session if section else None)
        return here or self._came(code, None)

    def _came(self, code: str, session: str | None) -> frozenset[str]:
        regions = {each.code: each.region for each in self._record.delegations}
        sides = {each.code: each.delegation for each in self._record.participants}
        return frozenset(
            seat.participant
            for each in self._record.sessions
            if session in (None, each.code)
            for seat in each.attendance
            if seat.capacity.speaks
            and code in (sides[seat.participant], regions[sides[seat.participant]])
        )


def _forms(record: Record) -> Iterator[tuple[str, str]]:
    """The words for each delegation and region, with its code."""
    for region in record.regions:
        yield region.name, region.code
    for each in record.delegations:
        for form in (each.name, each.noun, *each.alternatives):
            if bare := form.removeprefix("the "):
                yield bare, each.code
    yield from ((each.adjective, each.code) for each in record.regions)
    yield from ((each.adjective, each.code) for each in record.delegations)


def _apart(found: Iterable[Deed]) -> Iterator[Deed]:
    """Those that tell of words which none before tells of."""
    told: list[tuple[int, int]] = []
    for each in found:
        start, end = each.match.span("whom")
        if all(end <= first or last <= start for first, last in told):
            told.append((start, end))
            yield each


@lru_cache(maxsize=64)
def _seats(delegations: tuple[Delegation, ...]) -> dict[str, str]:
    """The seats of government of those delegations that are nations, with their codes."""
    words = {each.adjective: each.code for each in delegations}
    known = {code: nation(code) for code in SEATS_OF}
    return {
        seat: words[found.adjective]
        for code, found in known.items()
        if found and found.adjective in words
        for seat in SEATS_OF[code].split("|")
    }


@lru_cache(maxsize=64)
def _patterns(
    forms: tuple[str, ...], people: tuple[str, ...], seats: tuple[str, ...]
) -> tuple[re.Pattern[str], ...]:
    """ "The Russian side argued", "the Korean warned", "Russia argued", "Russia warned that",
    "Moscow argued"; and "according to the Russian side"."""
    says = rf"{LEADS}(?:{SAID}|{SAYING}|put it)\b"
    reported = rf"{LEADS}(?:{_SPEAKS}\b|(?:{SAID}) that\b)"
    sides = (
        "(?:sides?|delegations?|representatives|contingent|team|bench|chair|corner"
        "|end of the table)"
    )
    named = rf"(?:the )?(?P<side>{_any(forms)})(?:['’]s?)? {sides}"
    one = rf"the (?P<people>{_any(people)})s?(?={says})"
    place = rf"(?:the )?(?P<place>{_any(forms)})s?(?={reported})"
    seat = rf"(?:the )?(?-i:(?P<seat>{_any(seats)}))(?={reported})"
    not_north = r"\b(?<!north )(?<!north-)"
    return (
        re.compile(rf"{not_north}(?P<whom>{named}(?={says})|{one}|{place}|{seat})", re.IGNORECASE),
        re.compile(rf"\b{_CITED} (?P<whom>{named})\b", re.IGNORECASE),
        re.compile(
            rf"\b(?:from|on) (?P<whom>{named})"
            rf"(?=,? (?:came|it was (?:{SAID})|there (?:was|were))\b)",
            re.IGNORECASE,
        ),
    )


@lru_cache(maxsize=64)
def _named(places: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{places})", re.IGNORECASE)


def _any(forms: Iterable[str]) -> str:
    """Any of the words, the longest first; short ones as they are, or "us" would be a state."""
    longest = sorted(filter(None, forms), key=len, reverse=True)
    return (
        "|".join(
            f"(?-i:{re.escape(each)})" if len(each) <= _SHORT else re.escape(each)
            for each in longest
        )
        or r"(?!)"
    )
