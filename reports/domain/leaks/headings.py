"""Titles and forms of address in a heading: "Rector's corner", "Mr. President takes stock".

A heading has no room for articles and verbs, by which a sentence shows of whom it tells: a title
in it is of whoever in the meeting has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from dialogues.domain.wordset import word_set

from ..document import Text
from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .reading import words_of
from .telling import PEOPLE_PARTED, REWORD, counted
from .vocabulary import alike

_LONGEST: Final = 8  # words of a line that is as short as a heading
# "Mr. President", "Madam Rector", and no name after it.
_ADDRESS: Final = re.compile(
    r"\b(?P<how>Mr|Mister|Madam|Madame|Mme|Ms|Mrs|Herr|Frau)\.? "
    r"(?P<title>[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?)(?! [A-Z][a-z]+)"
)
_HONOUR: Final = re.compile(
    r"\b(?P<whose>Her|His|Your|Their) "
    r"(?:Excellenc(?:y|ies)|Honou?r|Eminence|Grace|Lordship|Ladyship|Highness|Worship)\b"
)
_EXCELLENT: Final = word_set(
    "ambassador envoy consul minister president governor secretary-general nuncio commissioner "
    "chancellor premier judge bishop archbishop cardinal mayor senator"
)
_WOMEN: Final = word_set("madam madame mme ms mrs frau her")
_MEN: Final = word_set("mr mister herr his")


def weigh_headings(compiled: Compiled, text: Text, found: Iterable[Finding]) -> Iterator[Finding]:
    """The findings of a text; in a heading its titles weigh more, and forms of address are told."""
    if not _is_heading(text):
        yield from found
        return
    for each in found:
        yield _weigh(compiled, each)
    yield from _addressed(compiled, text.text)


def _is_heading(text: Text) -> bool:
    if text.place.section and text.place.block == 0:
        return True
    plain = not text.attributions and not text.text.rstrip().endswith((".", "!", "?"))
    return text.place.is_block and plain and len(text.text.split()) <= _LONGEST


def _weigh(compiled: Compiled, finding: Finding) -> Finding:
    """A title of few of which nothing says that it is somebody else's holds."""
    people = finding.participant.split(PEOPLE_PARTED)
    bare = finding.reason == f"A title of {counted(len(people))}."
    if finding.kind is Kind.TITLE and bare and len(people) < compiled.threshold:
        return replace(finding, severity=Severity.HOLD, remedy=REWORD)
    return finding


def _addressed(compiled: Compiled, text: str) -> Iterator[Finding]:
    for match in _ADDRESS.finditer(text):
        words = {alike(word) for word in words_of(match["title"])}
        held = [key for key, title in compiled.titles.items() if words <= title]
        yield from _told(compiled, match, _of_gender(compiled, held, match["how"]))
    for match in _HONOUR.finditer(text):
        held = [key for key, title in compiled.titles.items() if title & _EXCELLENT]
        yield from _told(compiled, match, _of_gender(compiled, held, match["whose"]))


def _of_gender(compiled: Compiled, keys: list[str], how: str) -> list[str]:
    """Those who may be addressed so: nobody who goes by the other pronouns."""
    word = how.casefold()
    if word not in _WOMEN | _MEN:
        return keys
    others = set(compiled.cells.of_gender(keys, female=word in _MEN))
    return [key for key in keys if key not in others]


def _told(compiled: Compiled, match: re.Match[str], people: list[str]) -> Iterator[Finding]:
    if not people or len(people) >= compiled.threshold:
        return
    yield Finding(
        kind=Kind.TITLE,
        severity=Severity.HOLD,
        reason=f"A form of address that fits {counted(len(people))}.",
        remedy=REWORD,
        start=match.start(),
        end=match.end(),
        text=match[0],
        participant=PEOPLE_PARTED.join(people),
        gives_away=len(people) == 1,
    )
