"""Findings of kind "descriptor": a description without a name that one person fits.

Source: the design's leak check. A nation and an occupation, a former office, "the only woman".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .demonyms import find_by_nation, nation_places
from .described_of import ANYWHERE, STOCK, weigh
from .descriptions import Description, read_description
from .drafted import is_cited
from .fitting import ANYBODY, LOOSE, fitting, of_field
from .generic import is_of_none
from .kin import find_kin
from .objects import is_thing
from .persons import people_in
from .posted import find_posted, is_of_elsewhere, is_of_other_year, posted
from .presence import is_one_here, takes_part
from .proper import Named, beside, is_before_name, is_of_another
from .reading import Reading
from .telling import counted, is_passive, is_subject, speaks, tell
from .titled import is_seldom
from .vocabulary import (
    BEFORE_NOUNS,
    BODIES,
    DEAD,
    GENERIC_TITLES,
    KIN,
    LINKS,
    MOST,
    OFFICES,
    RULERS,
    SOMEBODY,
    SPEECH,
    STATE,
    is_person,
)

# Those that a label is made of: what they weigh is told by the arithmetic, or by a label.
_LABELS: Final = word_set(
    "participant member speaker discussant interlocutor panellist panelist delegate attendee "
    "moderator facilitator rapporteur presenter one"
)
# "The one person entitled to take a call" was in no meeting; "the only delegate" was.
_NOT_HERE: Final = frozenset({"person", "somebody", "someone"})
_VERBS: Final = frozenset({"who", "was", "had", "has", "did", "then", "also", "is", "at", "among"})
_AFTER_SOMEBODY: Final = LINKS | _VERBS | SPEECH
_ELSEWHERE: Final = {("at",), ("of",), ("in",), ("from",)}
_STARTS: Final = frozenset({"the", "our", "a", "an", "one", "another"})
_PERSONS: Final = ANYWHERE | {"person", "guy", "chap"}
_FEW: Final = 3.8  # (Zipf)
_NO_CALLINGS: Final = STOCK | SOMEBODY | OFFICES | RULERS | STATE | GENERIC_TITLES | LOOSE
_OF_STATE: Final = word_set("state national royal federal provincial chief")
_GOVERNING: Final = RULERS | STATE | {"mayor", "bishop", "archbishop", "abbot", "prefect", "judge"}


def find_descriptors(compiled: Compiled, reading: Reading, named: Named) -> Iterator[Finding]:
    """The descriptions in a text that few on the roster fit."""
    people = people_in(reading, compiled.nouns | KIN | MOST)
    nations = frozenset(nation_places(reading))
    for at in sorted({*reading.at(people), *nations}):
        if finding := _at(compiled, reading, at, named, in_nation=at in nations):
            yield finding


def _at(
    compiled: Compiled, reading: Reading, at: int, named: Named, *, in_nation: bool
) -> Finding | None:
    word = reading.words[at].folded
    rostered = word in compiled.nouns
    if (rostered or is_person(word)) and not _is_before_noun(reading, at, rostered=rostered):
        said = read_description(compiled.origins, reading, at)
        return find_posted(compiled, reading, said) or _judge(compiled, reading, said, named)
    if in_nation:
        return find_by_nation(compiled, reading, at, named)
    hints = word in KIN or word in MOST
    return find_kin(reading, at) if hints and not reading.words[at].capital else None


def _is_before_noun(reading: Reading, at: int, *, rostered: bool) -> bool:
    """Whether a word for a person only says of what kind something is: "general average"."""
    after = at + 1
    if after < len(reading.words) and reading.words[after].folded == "general":
        return not reading.words[after].parted  # "attorney general"
    if after < len(reading.words) and reading.words[after].folded in BODIES:
        return not reading.words[after].parted  # "the notary chamber"
    if after >= len(reading.words) or not (rostered or reading.words[at].folded in BEFORE_NOUNS):
        return False
    if reading.words[after].parted or is_subject(reading, after):
        return False
    return reading.words[after].folded not in _AFTER_SOMEBODY


def _judge(compiled: Compiled, reading: Reading, said: Description, named: Named) -> Finding | None:
    if not DEAD.isdisjoint(said.before):
        return None
    if said.noun in _PERSONS and not said.only and (people := of_field(compiled, reading, said)):
        reason = f"A description that has words of the title or employer of {counted(1)}."
        span = said.start, said.end
        return tell(reading, span, Kind.DESCRIPTOR, Severity.WARN, reason, people)
    if not (said.only or said.nations or said.former or said.gender):
        return _of_calling(compiled, reading, said, named)
    if said.only and is_of_elsewhere(reading, said.end):
        return None
    rostered = said.noun in compiled.nouns
    if said.noun in _LABELS and not (rostered or said.only or said.gender or said.bracketed):
        return None
    only = said.only and said.noun not in _NOT_HERE
    if said.noun in ANYBODY and not (only or said.nations):
        return None
    people = fitting(compiled, said)
    if not people or is_of_another(reading, said.start, said.end, named, people):
        return None
    severity = None if is_of_other_year(reading, said) else weigh(compiled, reading, said, people)
    if not severity or _is_of_another_place(compiled, reading, said, people):
        return None
    near = beside(reading, said.start, said.end, named) & set(people)
    if near and len(people) < compiled.threshold:
        severity = Severity.HOLD
    reason = f"A description that fits {counted(len(people))}."
    return tell(reading, (said.start, said.end), Kind.DESCRIPTOR, severity, reason, people)


def _of_calling(
    compiled: Compiled, reading: Reading, said: Description, named: Named
) -> Finding | None:
    """ "The engineer", where one person on the roster is one."""
    if (
        said.before & _OF_STATE
        or said.owned
        or said.noun in _NO_CALLINGS
        or reading.words[said.start].folded not in _STARTS
    ):
        return None
    people = fitting(compiled, said)
    if len(people) != 1 or is_of_another(reading, said.start, said.end, named, people):
        return None
    near = is_before_name(reading, said.start, said.end, named, people)
    cited = said.noun in compiled.titles[people[0]] and is_cited(reading, said.start, said.end)
    told = near or cited or _is_told(reading, said)
    if not told or is_of_other_year(reading, said) or is_thing(reading, said.end):
        return None
    if is_of_none(reading, said.start, said.end):
        return None
    reason = f"A calling of {counted(1)}."
    span = said.start, said.end
    severity = Severity.HOLD if near else Severity.WARN
    return tell(reading, span, Kind.DESCRIPTOR, severity, reason, people)


def _is_told(reading: Reading, said: Description) -> bool:
    """Whether somebody of that calling speaks or takes part, and is of nowhere else."""
    if _is_of_state(reading, said) or _is_elsewhere(reading, said.end):
        return False
    if takes_part(reading, said.start, said.end) or _is_said_of(reading, said.start):
        return True
    if is_seldom({said.noun}, _FEW) and is_one_here(reading, said.start, said.end):
        return not is_passive(reading, said.end)
    return speaks(reading, said.start, said.end, once=True)


def _is_said_of(reading: Reading, start: int) -> bool:
    """ "He's a chemist"."""
    before = reading.words[start - 1] if start else None
    return before is not None and before.owns and before.folded in {"he", "she"}


def _is_of_state(reading: Reading, said: Description) -> bool:
    """Whether it stands in capitals, as an office that there is one of: "the State Actuary"."""
    words = reading.words[said.start + 1 : said.end]
    return len(words) > 1 and all(word.capital for word in words)


def _is_elsewhere(reading: Reading, end: int) -> bool:
    """ "At the Vatican": a place or a body that makes it somebody else."""
    at = end + 1 + (reading.folded(end + 1, end + 2) == ("the",))
    linked = reading.folded(end, end + 1) in _ELSEWHERE
    return linked and at < len(reading.words) and reading.words[at].capital


def _is_of_another_place(
    compiled: Compiled, reading: Reading, said: Description, people: tuple[str, ...]
) -> bool:
    """ "The Japanese mayor of Hiroshima": of a place that their title does not name, or of none."""
    if is_of_none(reading, said.start, said.end):
        return True
    if said.noun in STATE and (place := posted(compiled, reading, said.end)):
        return all(compiled.titles[key].isdisjoint(place) for key in people)
    if said.former or said.noun not in _GOVERNING or not _is_elsewhere(reading, said.end):
        return False
    place = reading.folded(said.end + 1, said.end + 3)
    return all(compiled.titles[key].isdisjoint(place) for key in people)
