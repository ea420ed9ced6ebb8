"""A delegation that is said to have spoken, where so few of it came that this is a person.

"The Russian delegation argued" speaks for a state, and where one Russian came it is what they said.
What a state does, sees or holds ("the ROK perspective", "Russia built") stays plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from dialogues.domain.record import Record

from ..document import Place, Text
from .credits import LEADS, SAID
from .lookalikes import as_it_looks

_SPEAKS: Final = (
    "(?:added|answered|argued|asked|commented|countered|interjected|objected|remarked|replied"
    "|responded|said|spoke)"
)
_SHORT: Final = 3  # letters
_NOTHING: Final = re.compile(r"(?!)")
_OBJECT: Final = re.compile(
    r"\b(?:of|in|on|to|with|from|by|for|at|about|towards?|against|into|near|than|between|among"
    r"|like) (?:the )?$",
    re.IGNORECASE,
)


class Delegations:
    """The delegations and regions of a record, and how many people of each could have spoken."""

    def __init__(self, record: Record, threshold: int) -> None:
        self._record = record
        self._threshold = max(threshold, 2)  # nobody hides alone
        forms = dict(_forms(record))
        people = [each.adjective for each in record.delegations]
        people += [each.adjective for each in record.regions]
        self._codes = {form.casefold(): code for form, code in forms.items()}
        self._pattern = _pattern(tuple(forms), tuple(people)) if forms else _NOTHING

    def find(self, text: Text) -> Iterator[tuple[int, int, int]]:
        """Start and end of each that is said to have spoken, with how many came: too few."""
        for match in self._pattern.finditer(as_it_looks(text.text)):
            form = next(each for each in match.group("side", "people", "place") if each)
            people = self._people(self._codes[form.casefold()], text.place)
            is_object = _OBJECT.search(text.text[: match.start("whom")])
            if not is_object and 0 < len(people) < self._threshold:
                yield *match.span("whom"), len(people)

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


@lru_cache(maxsize=64)
def _pattern(forms: tuple[str, ...], people: tuple[str, ...]) -> re.Pattern[str]:
    """ "The Russian side argued", "the Korean warned", "Russia argued", "Russia warned that"."""
    any_form, any_people = _any(forms), _any(people)
    says = rf"{LEADS}(?:{SAID})\b"
    reported = rf"{LEADS}(?:{_SPEAKS}\b|(?:{SAID}) that\b)"
    side = rf"(?:the )?(?P<side>{any_form}) (?:sides?|delegations?)(?={says})"
    one = rf"the (?P<people>{any_people})s?(?={says})"
    place = rf"(?:the )?(?P<place>{any_form})s?(?={reported})"
    return re.compile(rf"\b(?<!north )(?<!north-)(?P<whom>{side}|{one}|{place})", re.IGNORECASE)


def _any(forms: Iterable[str]) -> str:
    """Any of the words, the longest first; short ones as they are, or "us" would be a state."""
    longest = sorted(filter(None, forms), key=len, reverse=True)
    return "|".join(
        f"(?-i:{re.escape(each)})" if len(each) <= _SHORT else re.escape(each) for each in longest
    )
