"""Findings of kind "descriptor": a description without a name that one person fits.

Source: the design's leak check. A nation and an occupation, a former office, "the only woman".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .describing import person_noun
from .descriptions import Description, read_description
from .proper import Named, beside, is_of_another
from .reading import Reading
from .telling import counted, is_act, is_subject, says, speaks, stands_alone, tell
from .vocabulary import (
    ARTICLES,
    BEFORE_NOUNS,
    BEING,
    GENERIC_TITLES,
    KIN,
    LINKS,
    MOST,
    OFFICES,
    ONLY,
    RULERS,
    SOMEBODY,
    SPEECH,
    STANDS_FOR,
    STATE,
    alike,
    is_person,
    word_set,
)

_BEFORE: Final = 5
_AFTER: Final = 3
_LOOSE: Final = frozenset({"scholar", "expert", "official", "academic", "officer", "professional"})
# Those that a label is made of: what they weigh is told by the arithmetic, or by a label.
_LABELS: Final = word_set(
    "participant member speaker discussant interlocutor panellist panelist delegate attendee "
    "moderator facilitator rapporteur presenter one"
)
_ANYBODY: Final = SOMEBODY - _LOOSE
_INDEFINITE: Final = frozenset({"a", "an", "another", "one"})
_VERBS: Final = frozenset({"who", "was", "had", "has", "did", "then", "also", "is", "at", "among"})
_AFTER_NATION: Final = _VERBS | LINKS | BEING
_AFTER_SOMEBODY: Final = LINKS | _VERBS | SPEECH
_BEFORE_NATION: Final = ARTICLES | ONLY
_ELSEWHERE: Final = {("at",), ("of",), ("in",), ("from",)}
_STARTS: Final = frozenset({"the", "our", "a", "an", "one", "another"})
# What too many are to tell of one.
_ANYWHERE: Final = frozenset({"colleague", "friend", "man", "woman", "lady", "gentleman"})
_STOCK: Final = word_set(
    "judge officer journalist reporter doctor nurse soldier sailor student teacher captain pilot "
    "fisherman farmer priest policeman guide"
)
_NO_CALLINGS: Final = _STOCK | SOMEBODY | OFFICES | RULERS | STATE | GENERIC_TITLES | _LOOSE
_HEADS: Final = OFFICES | RULERS


def find_descriptors(compiled: Compiled, reading: Reading, named: Named) -> Iterator[Finding]:
    """The descriptions in a text that few on the roster fit."""
    for at in range(len(reading.words)):
        if finding := _at(compiled, reading, at, named):
            yield finding


def _at(compiled: Compiled, reading: Reading, at: int, named: Named) -> Finding | None:
    word = reading.words[at]
    if is_person(word.folded) and not _is_before_noun(reading, at):
        return _judge(compiled, reading, read_description(compiled.origins, reading, at), named)
    if word.capital:
        return _of_nation(compiled, reading, at, named)
    return _hint(reading, at) if word.folded in KIN or word.folded in MOST else None


def _is_before_noun(reading: Reading, at: int) -> bool:
    """Whether a word for a person only says of what kind something is: "general average"."""
    after = at + 1
    if reading.words[at].folded not in BEFORE_NOUNS or after >= len(reading.words):
        return False
    if reading.words[after].parted or is_subject(reading, after):
        return False
    return reading.words[after].folded not in _AFTER_SOMEBODY


def _judge(compiled: Compiled, reading: Reading, said: Description, named: Named) -> Finding | None:
    if not (said.only or said.nations or said.former or said.gender):
        return _of_calling(compiled, reading, said, named)
    if said.noun in _LABELS and not (said.only or said.gender or said.bracketed):
        return None
    if said.noun in _ANYBODY and not (said.only or said.nations):
        return None
    people = _fitting(compiled, said)
    if not people or is_of_another(reading, said.start, said.end, named, people):
        return None
    severity = _weigh(compiled, reading, said, people)
    if not severity:
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
    if said.noun in _NO_CALLINGS or reading.words[said.start].folded not in _STARTS:
        return None
    people = _fitting(compiled, said)
    if len(people) != 1 or is_of_another(reading, said.start, said.end, named, people):
        return None
    if _is_of_state(reading, said):
        return None
    if not speaks(reading, said.start, said.end, once=True) or _is_elsewhere(reading, said.end):
        return None
    reason = f"A calling of {counted(1)}."
    span = said.start, said.end
    return tell(reading, span, Kind.DESCRIPTOR, Severity.WARN, reason, people)


def _is_of_state(reading: Reading, said: Description) -> bool:
    """Whether it stands in capitals, as an office that there is one of: "the State Actuary"."""
    words = reading.words[said.start + 1 : said.end]
    return len(words) > 1 and all(word.capital for word in words)


def _is_elsewhere(reading: Reading, end: int) -> bool:
    """ "At the Vatican": a place or a body that makes it somebody else."""
    at = end + 1 + (reading.folded(end + 1, end + 2) == ("the",))
    linked = reading.folded(end, end + 1) in _ELSEWHERE
    return linked and at < len(reading.words) and reading.words[at].capital


def _fitting(compiled: Compiled, said: Description) -> tuple[str, ...]:
    cells = compiled.cells
    people = cells.everybody
    for code in said.nations:
        fit = cells.fitting(code)
        people = tuple(key for key in people if key in fit)
    if said.gender:
        people = cells.of_gender(people, female=said.gender == "female")
    if said.noun in _ANYBODY or (said.gender and said.noun in _LOOSE):
        return people
    return tuple(key for key in people if _is_called(compiled.titles[key], said))


def _is_called(title: frozenset[str], said: Description) -> bool:
    """Whether somebody's title makes them what they are called."""
    if said.former and "former" not in title:
        return False
    if said.noun in _HEADS and "former" in title and not said.former:
        return False
    noun = alike(said.noun)
    return bool(title & STANDS_FOR.get(said.noun, frozenset({*noun.split("-"), said.noun})))


def _weigh(
    compiled: Compiled, reading: Reading, said: Description, people: tuple[str, ...]
) -> Severity | None:
    if said.only:
        return _of_only(compiled, said, people)
    spoken = said.bracketed or speaks(reading, said.start, said.end)
    if not said.former and said.noun in OFFICES and _is_headship(reading, said):
        head = spoken and said.noun not in RULERS and len(people) == 1
        return Severity.WARN if head else Severity.NOTE
    if len(people) >= compiled.threshold or _is_passive(reading, said.end):
        return None
    if said.noun in _ANYBODY or said.gender:
        return _of_anybody(reading, said, people, spoken=spoken)
    if len(people) > 1 or said.noun in _LOOSE:
        return Severity.WARN if spoken else Severity.NOTE
    if said.former and not said.nations:
        told = spoken or stands_alone(reading, said.start, said.end)
        return _of_former(reading, said) if told else Severity.NOTE
    if said.noun in STATE and not said.former and _are_former(compiled, people):
        return Severity.WARN if spoken else Severity.NOTE
    if spoken or said.former:
        return Severity.HOLD
    there = reading.folded(said.start - 2, said.start) == ("there", "was")
    told = (said.from_nation or there) and said.noun not in _STOCK
    indefinite = reading.words[said.start].folded in _INDEFINITE
    return Severity.NOTE if indefinite and not told else Severity.WARN


def _of_only(compiled: Compiled, said: Description, people: tuple[str, ...]) -> Severity:
    """ "The only woman": where more fit, it is the only one of somewhere that the text tells."""
    known = not said.gender or compiled.cells.is_known(compiled.cells.everybody)
    if len(people) == 1:
        return Severity.HOLD if known else Severity.WARN
    return Severity.NOTE


def _of_anybody(
    reading: Reading, said: Description, people: tuple[str, ...], *, spoken: bool
) -> Severity | None:
    """A man, a woman, a friend or a colleague of a nation."""
    ours = reading.words[said.start].folded == "our"
    if not (spoken or (ours and is_subject(reading, said.end))):
        return Severity.NOTE if len(people) == 1 else None
    indefinite = reading.words[said.start].folded in _INDEFINITE
    if indefinite and said.noun in _ANYWHERE and reading.folded(said.end, said.end + 1) == ("had",):
        return Severity.NOTE  # "a Danish friend had drawn it": before the dialogue
    sure = len(people) == 1 and said.noun != "representative"
    return Severity.HOLD if sure else Severity.WARN


def _are_former(compiled: Compiled, people: tuple[str, ...]) -> bool:
    """Whether who holds such an office now is somebody else."""
    return all("former" in compiled.titles[key] for key in people)


def _is_passive(reading: Reading, end: int) -> bool:
    """Whether something is done to them: "was expelled"."""
    verb = reading.folded(end, end + 2)
    return len(verb) > 1 and verb[0] in BEING and verb[1].endswith("ed")


def _of_former(reading: Reading, said: Description) -> Severity:
    """ "A former ambassador": of what is not said, or is said of something else."""
    after = reading.folded(said.end, said.end + 1)
    joined = said.end < len(reading.words) and not reading.words[said.end].parted
    return Severity.NOTE if joined and after and after[0] in {"to", "of"} else Severity.WARN


def _is_headship(reading: Reading, said: Description) -> bool:
    """Whether it is the holder of an office of state: "the Russian president"."""
    near = reading.words[said.start : said.end]
    noun = next(word for word in near if word.folded == said.noun)
    return reading.words[said.start].folded == "the" or noun.capital


def _of_nation(compiled: Compiled, reading: Reading, at: int, named: Named) -> Finding | None:
    """ "The only American", "the Swede": a nation without a noun."""
    before = reading.folded(at - 2, at)
    if not before or before[-1] not in _BEFORE_NATION:
        return None
    origin = compiled.origins.noun(reading, at)
    if origin is None or not _stands_alone(reading, origin.end):
        return None
    people = compiled.cells.fitting(origin.code)
    if not people or is_of_another(reading, at, origin.end, named, people):
        return None
    only = before[-1] in ONLY
    severity = _of_so_called(compiled, reading, origin.end, people, only=only)
    if severity is None:
        return None
    start = at - 1 - (only and before[0] in ARTICLES)
    reason = f"A nation instead of a name; it fits {counted(len(people))}."
    return tell(reading, (start, origin.end), Kind.DESCRIPTOR, severity, reason, people)


def _stands_alone(reading: Reading, end: int) -> bool:
    """Whether no noun follows the name of a nation."""
    if end >= len(reading.words) or reading.words[end].parted:
        return True
    word = reading.words[end]
    if word.capital or person_noun(word.folded):
        return False
    return word.folded in _AFTER_NATION or is_act(word.folded)


def _of_so_called(
    compiled: Compiled, reading: Reading, end: int, people: tuple[str, ...], *, only: bool
) -> Severity | None:
    if only:
        if len(people) == 1:
            return Severity.HOLD
        follows = reading.folded(end, end + 1)
        here = follows and follows[0] in {"who", "from", "at", "with", "in"}
        return Severity.WARN if here else Severity.NOTE
    if len(people) >= compiled.threshold:
        return None
    definite = reading.folded(end - 2, end - 1) in {("the",), ("our",)}
    if not says(reading, end, once=not definite):
        return None
    return Severity.HOLD if len(people) == 1 else Severity.WARN


def _hint(reading: Reading, at: int) -> Finding | None:
    """Kinship or age, said of a participant: a note."""
    words = reading.words
    near = reading.folded(at - _BEFORE, at + _AFTER)
    of = reading.folded(at + 1, at + 2) == ("of",) or words[at].folded in MOST
    if not of or not any(word in SOMEBODY for word in near):
        return None
    reason = "Age or kin of somebody who took part tells more than a label."
    return tell(reading, (at, at + 1), Kind.DESCRIPTOR, Severity.NOTE, reason, ())
