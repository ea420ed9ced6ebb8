"""The leak check of a whole report: every text of its tree, what it holds as a name let pass.

Source: the design's leak check: a name that the tree holds as a name is no finding in that place.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import lru_cache
from typing import Final

from dialogues.domain.phrases import Quantity

from ..document import (
    Attribution,
    Byline,
    Document,
    Part,
    ParticipantList,
    Place,
    Text,
    Thanks,
    texts_of,
)
from ..findings import Finding, Kind, Severity
from .agenda import SessionRoles, find_agenda
from .compiled import Compiled
from .headings import weigh_headings
from .pronouns import Antecedent, find_pronouns
from .proposers import as_proposer
from .reading import Reading
from .scan import in_order, kept, scan_words
from .telling import PEOPLE_PARTED

_KEPT: Final = 500  # texts that are kept as they were read

Cell = Callable[[Attribution], Collection[str]]


class _Holds(Enum):
    """What names a text may hold as names."""

    NONE = "none"
    ALL = "all"  # the list of participants, the author
    ACCEPTED = "accepted"  # the thanked


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: Text = field(repr=False)
    holds: _Holds


def scan_document(
    compiled: Compiled,
    document: Document,
    *,
    accepted: Collection[str] = (),
    cell: Cell | None = None,
    agenda: Sequence[SessionRoles] = (),
    public: Collection[str] = (),
    dismissed: Collection[tuple[str, str]] = (),
) -> list[Finding]:
    """What a report gives away, in the order of its texts.

    `accepted` are the keys of people thanked whom the convenor accepted by name; `cell` gives
    the keys of those who fit an attribution; `public` and `dismissed` are as in `scan_text`.
    """
    found: list[Finding] = []
    named = tuple(sorted(public))
    for line in _lines(document):
        formal = _is_formal(line.text.place)
        words = scan_words(compiled, line.text.text, named, formal=formal)
        of_line = [
            *weigh_headings(
                compiled,
                line.text,
                (as_proposer(compiled.threshold, line.text, each, formal=formal) for each in words),
            ),
            *find_agenda(_read(line.text.text), agenda),
            *_pronouns(compiled, line.text, cell),
        ]
        left = kept((each for each in of_line if not _is_held(line, each, accepted)), dismissed)
        found += (replace(each, place=line.text.place, line=line.number) for each in in_order(left))
    return found


def _lines(document: Document) -> Iterator[_Line]:
    number = 0
    for part in document.parts:
        for text in texts_of(part):
            yield _Line(number, text, _holds(part, text))
            number += 1


def _is_formal(place: Place) -> bool:
    """Whether it is the title, the framing or thanks."""
    return place.section is None or (place.section, place.block) == (0, 0)


def _holds(part: Part, text: Text) -> _Holds:
    match part:
        case ParticipantList():
            return _Holds.ALL
        case Byline(author=author) if text is author:
            return _Holds.ALL
        case Thanks(intro=intro) if text is not intro:
            return _Holds.ACCEPTED
    return _Holds.NONE


def _is_held(line: _Line, finding: Finding, accepted: Collection[str]) -> bool:
    """Whether the tree holds it as a name in that place."""
    if line.holds is _Holds.ALL:
        return True
    people = finding.participant.split(PEOPLE_PARTED)
    if line.holds is _Holds.ACCEPTED and any(key in accepted for key in people):
        return True
    if finding.kind not in (Kind.NAME, Kind.NATIVE_NAME) and finding.severity is Severity.NOTE:
        return False
    return any(
        _is_named(each) and each.start <= finding.start and finding.end <= each.end
        for each in line.text.attributions
    )


def _pronouns(compiled: Compiled, text: Text, cell: Cell | None) -> Iterator[Finding]:
    if cell is None:
        return
    antecedents = [
        Antecedent(each.start, each.end, cell(each), exact=True)
        for each in text.attributions
        if each.phrase.quantity == Quantity.ONE and not _is_named(each)
    ]
    if antecedents:
        yield from find_pronouns(compiled, _read(text.text), antecedents)


@lru_cache(maxsize=_KEPT)
def _read(text: str) -> Reading:
    """A text read: most of a report is as it was when it was judged last."""
    return Reading.of(text)


def _is_named(attribution: Attribution) -> bool:
    return attribution.mention is not None and attribution.mention.has_name
