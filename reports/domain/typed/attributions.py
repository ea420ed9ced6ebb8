"""Attributions that were typed and rest on no remark.

Source: "Nothing escapes by being typed" in the design. What speaks for a state or of the meeting as
a whole attributes nothing to anybody in the room.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Final

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.phrases import ANY, GROUP, NATIONAL, Form, Phrase, Quantity, parse
from dialogues.domain.record import Record, Report

from ..compose import fitting
from ..document import FRAMING, Document, Place, Text
from ..findings import Finding, Kind, Severity
from ..kept import Kept
from ..styles import HouseStyle
from .accepting import find_accepted
from .credits import Credits
from .delegations import Delegations
from .links import Links
from .literals import typed_texts
from .lookalikes import as_it_looks
from .spoken import Spoken

_KEPT: Final[Kept[tuple[Phrase, ...]]] = Kept(4_000)  # phrases of the texts read last
REMEDY: Final = "Bind it to a remark, or accept it as a state's view or as the rapporteur's own."
FROM_REMARK: Final = "Say it with a token of the remark that it rests on, or in other words."
OTHERWISE: Final = "Say it in other words: a title, a heading or thanks can rest on no remark."
# Who was brought together, as a framing tells it: they came, and are credited with nothing.
_GATHERED: Final = re.compile(
    r"(?:with|among|gathered|assembled|together|convened|hosted|invited|included|including|of|for)"
    r" (?:the |its )?$"
)
# What all do who meet: it credits nobody with anything.
_MET: Final = re.compile(
    r" (?:then |also |next |briefly |jointly )?(?:(?:were|are) (?:asked|invited|welcomed|reminded"
    r"|encouraged|briefed|given)|discussed|explored|exchanged|debated|reviewed|examined|turned to"
    r"|met|gathered|took part|spent|visited|split into|heard (?:from|two|three|an?))\b(?! that\b)"
)
# Whom a speaker speaks of, in what is told of their words.
_OTHERS: Final = re.compile(
    r"(?:(?:former|retired|senior|many|some|most|several|the two|the three|two|three) )*"
    r"(?:officials|experts|scholars|leaders|officers|analysts|diplomats|economists|scientists|generals)"
    r"(?: in [A-Za-z ]+)?",
    re.IGNORECASE,
)
_REPORTED: Final = re.compile(
    r" (?:said|argued|noted|thought|warned|believed|recalled|added|observed|held|stressed|explained"
    r"|pointed out|reported|claimed|felt|suggested) that (?:\w+ly )?$"
)
# What a body has, and no meeting: "the alliance, which has eleven members".
_HAS: Final = (
    "with|of|(?:that |which |now )*(?:ha[sd]|have|counts?|comprises?|includes?|numbers?"
    "|(?:has |have |had )?(?:grown|grew|shrunk|shrank) to)"
)
_BODY: Final = re.compile(
    r"\b(?:(?i:alliance|association|bloc|cabinet|club|coalition|commission|community|council|court"
    rf"|federation|league|organi[sz]ation|parliament|senate|union)|[A-Z]{{2,6}})"
    rf"(?:['’]s?|,? (?:{_HAS}))(?: now| only| all)? $"
)
_MEMBERS: Final = re.compile(r"(?:the |all |its )?[\w-]+ members?", re.IGNORECASE)
# Whom a report thanks is said to have come, and not to have said anything.
_THANKED: Final = re.compile(r"(?:thanks?|thanked|thanking|grateful|gratitude|indebted)(?: to)? $")
# "Thanks the Korean participant for the proposal": what was said is told with the thanks.
_FOR_WORDS: Final = re.compile(
    r" for (?:the|an?|his|her|their) (?:[\w-]+ )?(?:proposal|idea|question|remark|suggestion|point"
    r"|warning|objection|plea|answer|formula|wording|compromise|example|paper|presentation|figures)s?\b"
)


def find_unbound(
    record: Record, style: HouseStyle, document: Document, near: Place | None = None
) -> list[Finding]:
    """Every typed attribution that is neither bound nor accepted, in the order of the report.

    With `near` only those of that place.
    """
    read, accepted = _Reader(record, style), find_accepted(record, document)
    finders = Delegations(record, max(record.threshold, style.least)), Links(record, style)
    found: list[Finding] = []
    above: Text | None = None
    for line, text in typed_texts(document, record.report or Report()):
        if near is None or text.place == near:
            found += (
                _finding(line, text, each)
                for each in _credited(text, read.phrases(text.text), finders, _beside(above, text))
                if not any(
                    at == line and a <= each.start and each.end <= b for at, a, b in accepted
                )
            )
        above = text
    return found


def _beside(above: Text | None, text: Text) -> Text | None:
    """The paragraph before one, in its section."""
    same = above is not None and above.place.section == text.place.section
    return above if same and text.place.section else None


def _credited(
    text: Text, phrases: Sequence[Phrase], finders: tuple[Delegations, Links], above: Text | None
) -> list[Spoken]:
    """Who is credited in a text, in its order."""
    sides, links = finders
    found = [
        Spoken(
            each.start,
            each.end,
            Severity.HOLD,
            _credits(text.text[each.start : each.end]),
            links.rewrites(text, each),
        )
        for each in phrases
        if _attributes(text, each)
    ]
    for more in (links.find(text, above), sides.find(text)):
        taken = [(each.start, each.end) for each in found]
        taken += [(each.start, each.end) for each in text.attributions]
        found += [
            each
            for each in more
            if not any(first < each.end and each.start < last for first, last in taken)
        ]
    return sorted(found, key=lambda each: each.start)


def _credits(words: str) -> str:
    return f"“{words}” credits somebody in the room, and rests on no remark."


class _Reader:
    """Reads texts in the words of a dialogue and a house; those read lately are not read again."""

    def __init__(self, record: Record, style: HouseStyle) -> None:
        self._lexicon = Lexicon.of(record)
        self._wording = fitting(style.wording, record)
        codes = [each.code for each in record.participants]
        words = repr((record.regions, record.delegations, self._wording, codes))
        self._words = sha256(words.encode()).digest()
        self._credits = Credits(record)

    def phrases(self, text: str) -> tuple[Phrase, ...]:
        """Its attributions, those of a house's form first; none of people overlaps."""
        return _KEPT.get((self._words, text), lambda: self._parse(text))

    def _parse(self, text: str) -> tuple[Phrase, ...]:
        """The words are read as they are and as they look; what `parse` reads goes before."""
        found = list(parse(text, self._lexicon, self._wording))
        looks = as_it_looks(text)
        if looks != text:
            found += _apart_from(found, parse(looks, self._lexicon, self._wording))
        credited = (
            Phrase(Quantity.ONE, ANY, Form.PLAIN, *span) for span in self._credits.find(looks)
        )
        # "The head of the Korean delegation" holds a phrase of a state.
        people = [each for each in found if each.label not in (NATIONAL, GROUP)]
        found += _apart_from(people, credited)
        return tuple(sorted(found, key=lambda each: each.start))


def _apart_from(found: Sequence[Phrase], more: Iterable[Phrase]) -> list[Phrase]:
    """Those that overlap with none of what was found."""
    return [
        each
        for each in more
        if not any(other.start < each.end and each.start < other.end for other in found)
    ]


def _attributes(text: Text, phrase: Phrase) -> bool:
    """Whether a phrase credits somebody, and was not printed by a token."""
    before_as_is = text.text[: phrase.start]
    before = before_as_is.lower()
    if phrase.label in (NATIONAL, GROUP):
        return False
    if _THANKED.search(before) and not _FOR_WORDS.match(text.text, phrase.end):
        return False
    if phrase.label == ANY and _is_of_body(before_as_is, text.text[phrase.start : phrase.end]):
        return False
    if _is_of_others(before_as_is, text.text[phrase.start : phrase.end], text):
        return False
    if phrase.label == ANY and before.endswith(" any "):
        return False  # "the views are not those of any one participant"
    whole = phrase.label == ANY and phrase.quantity in (Quantity.GENERAL, Quantity.ALL)
    if whole and _MET.match(text.text, phrase.end):
        return False
    if text.place == FRAMING and _GATHERED.search(before):
        return False
    return not any(
        each.start < phrase.end and phrase.start < each.end for each in text.attributions
    )


def _is_of_others(before: str, words: str, text: Text) -> bool:
    """ "{r1} said that experts had been wrong": of whom somebody speaks, and nobody there."""
    if _OTHERS.fullmatch(words) is None or (said := _REPORTED.search(before)) is None:
        return False
    return any(each.mention and each.end <= said.start() + 1 for each in text.attributions)


def _is_of_body(before: str, words: str) -> bool:
    """Whether members are of a body that was named right before."""
    return _MEMBERS.fullmatch(words) is not None and _BODY.search(before) is not None


def _finding(line: int, text: Text, each: Spoken) -> Finding:
    return Finding(
        Kind.UNBOUND_ATTRIBUTION,
        each.severity,
        each.reason,
        _remedy(text.place),
        place=text.place,
        line=line,
        start=each.start,
        end=each.end,
        text=text.text[each.start : each.end],
        rewrites=each.rewrites,
    )


def _remedy(place: Place) -> str:
    if place.is_block:
        return REMEDY
    return FROM_REMARK if place.section == 0 else OTHERWISE
