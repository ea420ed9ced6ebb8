"""Findings of kind "affiliation": an employer that describes somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .belonging import goes_on, is_told_of_one
from .compiled import Compiled
from .described import Described, Role
from .describing import describes
from .employers import Sighting
from .generic import is_of_none
from .instead import are_things
from .persons import is_somebody
from .places import is_place
from .proper import Named, beside, is_of_another, is_theirs
from .reading import Reading, words_of
from .telling import AS_HOST, FOR_ITSELF, counted, speaks, tell
from .vocabulary import alike
from .working import CROWD

_COUNTS: Final = {"two": 2, "both": 2, "three": 3, "four": 4}
_GUESTS: Final = frozenset({"guest", "host", "hostess", "visitor", "attendee"})
_EMPLOYED: Final = word_set(
    "works worked working employed teaches taught heads directs represents represented"
)
_SERVING: Final = word_set(
    "rapporteur interpreter intern driver cook chef porter guard cleaner caretaker gardener waiter "
    "architect auditor owner publisher landlord builder "
    "receptionist photographer printer plumber electrician usher typist reader guest visitor"
)
_HEADING: Final = frozenset({"head", "chief", "boss", "director", "leader"})
# The words of a title that is the head of the whole body.
_HEADSHIP: Final = word_set(
    "director president executive chief managing chair rector founder founding ceo head chairman "
    "chairwoman chairperson secretary-general"
)
# Who learns at a body, or comes to it, rather than works there.
_TAUGHT: Final = word_set(
    "graduate alumnus alumna student pupil applicant cadet patient customer client subscriber "
    "undergraduate laureate donor"
)
_FIRST: Final = frozenset({"first", "founding", "late", "original"})
_PAST: Final = re.compile(
    r"[,;]? (?:in|of|from|until|since|before) (?:the )?(?:1[0-8]\d\d|19[0-6]\d)\b"
    r"|,? (?:who |now )?(?:died|was born|was murdered|is dead|is buried|passed away)\b"
    r"|,? who (?:was|were|is|has|had|could|did|will) (?:not|never) (?:yet )?(?:at|present|invited"
    r"|here|among|with us|been|attend|attending|part|come|there|join|make it)\b"
)
_ANYONE: Final = frozenset({"anyone", "anybody", "everyone", "everybody", "nobody"})
_NONE: Final = frozenset({"no", "any", "every", "each"})
_DESCRIBING: Final = frozenset({Role.DESCRIBES, Role.OFFICE, Role.PUBLISHED})
_AROUND: Final = 4  # words to the nation of a ministry


def find_employment(
    compiled: Compiled, reading: Reading, named: Named, *, formal: bool = False
) -> Iterator[Finding]:
    """What a text says of where somebody on the roster works.

    `formal`: it is a title, framing or thanks, where convenors, hosts and funders are named.
    """
    for sighting in compiled.employers.find(reading):
        said = describes(
            reading, sighting.start, sighting.end, compiled.nouns, loose=sighting.loose
        )
        yield _judge(compiled, reading, named, _Said(sighting, said, formal))


@dataclass(frozen=True, slots=True)
class _Said:
    sighting: Sighting
    said: Described
    formal: bool

    @property
    def is_named_as_host(self) -> bool:
        return (
            self.formal and self.sighting.employer.convenes and self.said.role is not Role.DESCRIBES
        )


def _judge(compiled: Compiled, reading: Reading, named: Named, told: _Said) -> Finding:
    sighting, said = told.sighting, told.said
    people = _narrowed(compiled, reading, sighting, said)
    severity, reason = _weigh(compiled, reading, named, told, people)
    span = (said.start, max(said.end, sighting.end))
    if severity is Severity.NOTE:
        span = sighting.start, sighting.end
    return tell(reading, span, Kind.AFFILIATION, severity, reason, people)


def _narrowed(
    compiled: Compiled, reading: Reading, sighting: Sighting, said: Described
) -> tuple[str, ...]:
    """Those who work there, by their title and by their state, where any fit."""
    people = sighting.employer.people
    if sighting.employer.common:
        nations = _nations(compiled, reading, sighting)
        people = tuple(key for key in people if compiled.codes[key] in nations) or people
    if not said.noun or is_somebody(said.noun):
        return people
    fit = tuple(key for key in people if _is_called(compiled, key, said.noun))
    return fit or people


def _is_head(title: str) -> bool:
    """Whether a part of a title says no more than that somebody heads what they work for."""
    parts = (frozenset(words_of(each)) for each in title.split(";"))
    return any(part and part <= _HEADSHIP for part in parts)


def _is_called(compiled: Compiled, key: str, noun: str) -> bool:
    title = compiled.titles[key]
    whole = bool(title) and title - {"former"} <= _HEADSHIP
    heads = noun in _HEADING and (whole or _is_head(compiled.people[key].title))
    return heads or set(alike(noun).split("-")) <= title


def _weigh(
    compiled: Compiled, reading: Reading, named: Named, told: _Said, people: tuple[str, ...]
) -> tuple[Severity, str]:
    sighting, said = told.sighting, told.said
    start, end = min(said.start, sighting.start), max(said.end, sighting.end)
    if not people:
        return Severity.NOTE, "An organiser of the dialogue, for which nobody on the roster works."
    if told.is_named_as_host or _is_at_host(reading, told):
        return Severity.NOTE, AS_HOST
    if sighting.end - sighting.start == 1 and is_place(reading, sighting.start):
        return Severity.NOTE, FOR_ITSELF
    near = beside(reading, start, end, named) & set(people)
    described = near and said.role in _DESCRIBING
    if described or is_theirs(reading, start, end, named, people):
        return Severity.HOLD, "The employer of somebody who is named beside it."
    if is_told_of_one(reading, sighting.start, named, people):
        return Severity.WARN, "Where somebody works who is named in the same sentence."
    if goes_on(reading, sighting.start, sighting.end, people, compiled.titles):
        return Severity.WARN, "Where somebody works of whom the text goes on to tell."
    if said.role is Role.ATTENDS and not sighting.employer.convenes:
        return Severity.WARN, "A body from which somebody came, where a participant works."
    last = end if said.noun else sighting.end
    placed = last < len(reading.words) and compiled.origins.place(reading, last) is not None
    another = not (near or placed) and is_of_another(reading, start, last, named, people)
    if another or _serves(compiled, reading, told, people):
        return Severity.NOTE, "An employer of somebody on the roster, said of somebody else."
    return _by_role(compiled, reading, told, people)


def _by_role(
    compiled: Compiled, reading: Reading, told: _Said, people: tuple[str, ...]
) -> tuple[Severity, str]:
    """What it weighs, by what the organisation is in its sentence."""
    sighting = told.sighting
    if are_things(reading, told.said.start):
        return Severity.NOTE, FOR_ITSELF
    match told.said.role:
        case Role.DESCRIBES if not _is_of_none_here(compiled, reading, told, people):
            return _of_one(compiled, reading, sighting, people)
        case Role.OFFICE if not _is_of_none_here(compiled, reading, told, people):
            return _of_office(compiled, reading, told, people)
        case Role.PUBLISHED:
            return Severity.WARN, "A publication by somebody where a participant works."
        case Role.SEVERAL:
            return _of_several(reading, told, people)
        case Role.HAS if len(people) == 1 and not sighting.employer.convenes:
            return Severity.WARN, "Somebody whom a body has, where one participant works."
    return Severity.NOTE, FOR_ITSELF


def _is_of_none_here(
    compiled: Compiled, reading: Reading, told: _Said, people: tuple[str, ...]
) -> bool:
    """ "The first director of the X", "a graduate of the X", "an X scholar in 1911"."""
    said = told.said
    if not said.noun:
        return False
    if said.noun in _TAUGHT and not any(_is_called(compiled, key, said.noun) for key in people):
        return True
    end = max(said.end, told.sighting.end)
    if _PAST.match(reading.text, reading.words[end - 1].end):
        return True
    if not _NONE.isdisjoint(reading.folded(said.start - 1, said.start + 1)):
        return True
    low = said.start - (not reading.words[said.start].parted)
    theirs = frozenset().union(*(compiled.titles[key] for key in people))  # "Founding Director"
    return not (_FIRST - theirs).isdisjoint(reading.folded(low, told.sighting.start))


def _serves(compiled: Compiled, reading: Reading, told: _Said, people: tuple[str, ...]) -> bool:
    """ "The rapporteur for the X", "the cook of the X": who writes or cooks for it."""
    said = told.said
    if said.noun not in _SERVING or any(_is_called(compiled, key, said.noun) for key in people):
        return False
    between = reading.folded(said.start, told.sighting.start)
    return not {"of", "for"}.isdisjoint(between)


def _is_at_host(reading: Reading, told: _Said) -> bool:
    """Whether it is the body that convenes, of which nobody is said to be: "we met at the X"."""
    sighting, said = told.sighting, told.said
    if not sighting.employer.convenes or said.role is not Role.DESCRIBES:
        return False
    if said.noun:
        return said.noun in _GUESTS
    return _EMPLOYED.isdisjoint(reading.folded(said.start, max(said.end, sighting.start + 1))) and (
        _EMPLOYED.isdisjoint(reading.folded(max(0, sighting.start - _AROUND), sighting.start))
    )


def _of_several(reading: Reading, told: _Said, people: tuple[str, ...]) -> tuple[Severity, str]:
    sighting, said = told.sighting, told.said
    start, end = min(said.start, sighting.start), max(said.end, sighting.end)
    near = reading.folded(max(reading.sentence(start)[0], start - 2), start + 2)
    count = next((_COUNTS[word] for word in near if word in _COUNTS), 0)
    spoken = count == _COUNTS["both"] and len(people) <= count and speaks(reading, start, end)
    if spoken or (not sighting.employer.convenes and _are_all(reading, told, near, people)):
        return Severity.WARN, "As many people as work there, described by it."
    return Severity.NOTE, "Several people, described by where a participant works."


def _are_all(reading: Reading, told: _Said, near: tuple[str, ...], people: tuple[str, ...]) -> bool:
    """Whether it is said of all who work there: "the two guests from the X", "the X people"."""
    sighting, said = told.sighting, told.said
    if len(people) == 1 or is_of_none(reading, min(said.start, sighting.start), said.end):
        return False
    if reading.words[said.end - 1].folded in CROWD:
        return True
    counted_off = [("the", word) for word, count in _COUNTS.items() if count == len(people)]
    both = "both" in near and len(people) == _COUNTS["both"]
    return both or any(pair in counted_off for pair in pairwise(near))


def _of_one(
    compiled: Compiled, reading: Reading, sighting: Sighting, people: tuple[str, ...]
) -> tuple[Severity, str]:
    if not _may_be_theirs(compiled, reading, sighting, people):
        return Severity.NOTE, "A body of that kind, of another state than the participant's."
    reason = f"It says where somebody works, and {counted(len(people))} work there."
    if len(people) == 1:
        reason = "It says where somebody works, and one person on the roster works there."
    if len(people) >= compiled.threshold:
        return Severity.WARN, reason
    if sighting.loose and _ANYONE & set(reading.folded(sighting.start - 2, sighting.start)):
        return Severity.NOTE, FOR_ITSELF
    if sighting.loose or (sighting.employer.common and not _nations(compiled, reading, sighting)):
        return Severity.WARN, f"{reason} It may be another body with such a name."
    return Severity.HOLD, reason


def _of_office(
    compiled: Compiled, reading: Reading, told: _Said, people: tuple[str, ...]
) -> tuple[Severity, str]:
    said, sighting = told.said, told.sighting
    if not _may_be_theirs(compiled, reading, sighting, people):
        return Severity.NOTE, "A body of that kind, of another state than the participant's."
    unsaid = sighting.employer.common and not _nations(compiled, reading, sighting)
    titles = [compiled.titles[key] for key in people]
    if any(
        _is_called(compiled, key, said.noun) and "former" not in compiled.titles[key]
        for key in people
    ):
        severity = Severity.WARN if unsaid else Severity.HOLD
        return severity, "An office that one person on the roster has, with its organisation."
    if any(_is_called(compiled, key, said.noun) for key in people):
        return Severity.WARN, "An office that one person on the roster had, with their employer."
    if not all(titles):
        return Severity.WARN, "Somebody who heads or speaks for where a participant works."
    return Severity.NOTE, "The head or the voice of where a participant works: somebody else."


def _may_be_theirs(
    compiled: Compiled, reading: Reading, sighting: Sighting, people: tuple[str, ...]
) -> bool:
    """Whether a ministry is not said to be another state's."""
    if not sighting.employer.common:
        return True
    nations = _nations(compiled, reading, sighting)
    return not nations or any(compiled.codes[key] in nations for key in people)


def _nations(compiled: Compiled, reading: Reading, sighting: Sighting) -> frozenset[str]:
    """The nations that are named at once before or after an organisation."""
    found: set[str] = set()
    low = max(0, sighting.start - _AROUND)
    high = min(len(reading.words), sighting.end + _AROUND)
    for at in range(low, high):
        start = reading.words[at].start
        for index in (compiled.lexicon.adjectives, compiled.lexicon.places):
            if match := index.match(reading.text, start):
                found.add(match[0])
    return frozenset(found)
