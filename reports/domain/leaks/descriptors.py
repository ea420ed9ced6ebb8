"""Findings of kind "descriptor": a description without a name that one person fits.

Source: the design's leak check. A nation and an occupation, a former office, "the only woman".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dialogues.domain.lexicon import Lexicon

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .proper import Named, beside, is_of_another
from .reading import Reading
from .telling import counted, speaks, tell
from .vocabulary import (
    FORMER,
    KIN,
    LINKS,
    MEN,
    MOST,
    OFFICES,
    PERSONS,
    SOMEBODY,
    STANDS_FOR,
    WOMEN,
    alike,
)

_BEFORE: Final = 5  # words of a noun phrase before its noun
_AFTER: Final = 3
_LOOSE: Final = frozenset({"scholar", "expert", "official", "academic", "officer", "professional"})
_LABELS: Final = SOMEBODY - _LOOSE - WOMEN - MEN


@dataclass(frozen=True, slots=True)
class Description:
    """What is said of somebody, words from `start` up to `end`.

    `nations` are codes, `noun` is the word for the person or "" ("the only American").
    """

    start: int
    end: int
    noun: str
    nations: tuple[str, ...]
    former: bool
    only: bool


def find_descriptors(compiled: Compiled, reading: Reading, named: Named) -> Iterator[Finding]:
    """The descriptions in a text that few on the roster fit."""
    for at in range(len(reading.words)):
        if finding := _at(compiled, reading, at, named):
            yield finding


def _at(compiled: Compiled, reading: Reading, at: int, named: Named) -> Finding | None:
    word = reading.words[at].folded
    if word in PERSONS:
        return _judge(compiled, reading, _read(compiled.lexicon, reading, at), named)
    if word == "only":
        return _only_of_nation(compiled, reading, at)
    return _hint(reading, at) if word in KIN or word in MOST else None


def _read(lexicon: Lexicon, reading: Reading, at: int) -> Description:
    start, nations, former, only = at, [], False, False
    while start > 0 and at - start < _BEFORE and not reading.words[start].parted:
        before = reading.words[start - 1]
        if before.folded in LINKS:
            break
        start -= 1
        former = former or before.folded in FORMER
        only = only or before.folded == "only"
        if code := nation_at(lexicon, reading, start):
            nations.append(code)
        if before.folded in {"a", "an", "the", "our", "this", "one"}:
            break
    end = at + 1
    after = _nation_after(lexicon, reading, end) if not nations else None
    if after:
        nations.append(after[0])
        end = after[1]
    noun = reading.words[at].folded
    return Description(start, end, noun, tuple(nations), former, only)


def nation_at(lexicon: Lexicon, reading: Reading, at: int) -> str:
    """The code of the nation whose adjective stands at a word, or ""."""
    word = reading.words[at]
    found = lexicon.adjectives.match(reading.text, word.start) if word.capital else None
    return found[0] if found else ""


def _nation_after(lexicon: Lexicon, reading: Reading, end: int) -> tuple[str, int] | None:
    """ "From Ukraine": the code, and the word after it."""
    words = reading.words
    if end + 1 >= len(words) or words[end].parted or words[end].folded != "from":
        return None
    found = lexicon.places.match(reading.text, words[end + 1].start)
    if not found:
        return None
    last = end + 1
    while last < len(words) and words[last].start < found[1]:
        last += 1
    return found[0], last


def _judge(compiled: Compiled, reading: Reading, said: Description, named: Named) -> Finding | None:
    if said.noun in _LABELS | WOMEN | MEN and not said.only:
        return None
    if not (said.only or said.nations or said.former) or (said.noun == "one" and not said.nations):
        return None
    people = _fitting(compiled, said)
    if not people or is_of_another(reading, said.start, said.end, named, people):
        return None
    severity = _weigh(compiled, reading, said, people)
    if not severity:
        return None
    if beside(reading, said.start, said.end, named) & set(people):
        severity = Severity.HOLD
    reason = f"A description that fits {counted(len(people))}."
    return tell(reading, (said.start, said.end), Kind.DESCRIPTOR, severity, reason, people)


def _fitting(compiled: Compiled, said: Description) -> tuple[str, ...]:
    cells = compiled.cells
    people = cells.everybody
    for code in said.nations:
        fit = cells.fitting(code)
        people = tuple(key for key in people if key in fit)
    if said.noun in WOMEN | MEN:
        return cells.of_gender(people, female=said.noun in WOMEN)
    if said.noun in _LABELS:
        return people
    kept = [key for key in people if _is_called(compiled.titles[key], said)]
    return tuple(kept)


def _is_called(title: frozenset[str], said: Description) -> bool:
    """Whether somebody's title makes them what they are called."""
    if said.former and "former" not in title:
        return False
    if said.noun in OFFICES and "former" in title and not said.former:
        return False
    noun = alike(said.noun)
    return bool(title & STANDS_FOR.get(said.noun, frozenset({noun, said.noun})))


def _weigh(
    compiled: Compiled, reading: Reading, said: Description, people: tuple[str, ...]
) -> Severity | None:
    if said.only:
        known = said.noun not in WOMEN | MEN or compiled.cells.is_known(compiled.cells.everybody)
        if len(people) == 1:
            return Severity.HOLD if known else Severity.WARN
        return Severity.NOTE
    if not said.former and said.noun in OFFICES and _is_headship(reading, said):
        return Severity.NOTE
    spoken = speaks(reading, said.start, said.end)
    if len(people) >= compiled.threshold:
        return None
    if len(people) > 1 or said.noun in _LOOSE:
        return Severity.WARN if spoken else Severity.NOTE
    if said.former and not said.nations:
        return _of_former(reading, said)
    return Severity.HOLD if spoken or said.former else Severity.WARN


def _of_former(reading: Reading, said: Description) -> Severity:
    """ "A former ambassador": of what is not said, or is said of something else."""
    after = reading.folded(said.end, said.end + 1)
    joined = said.end < len(reading.words) and not reading.words[said.end].parted
    return Severity.NOTE if joined and after and after[0] in {"to", "of"} else Severity.WARN


def _is_headship(reading: Reading, said: Description) -> bool:
    """Whether it is the holder of an office of state: "the Russian president"."""
    noun = next(word for word in reading.words[said.start :] if word.folded == said.noun)
    return reading.words[said.start].folded == "the" or noun.capital


def _only_of_nation(compiled: Compiled, reading: Reading, at: int) -> Finding | None:
    """ "The only American": a nation without a noun."""
    if at + 1 >= len(reading.words) or reading.words[at + 1].parted:
        return None
    code = nation_at(compiled.lexicon, reading, at + 1)
    follows = reading.folded(at + 2, at + 3)
    if not code or (follows and follows[0] in PERSONS):
        return None
    people = compiled.cells.fitting(code)
    if not people:
        return None
    start = at - 1 if at and reading.words[at - 1].folded == "the" else at
    severity = Severity.HOLD if len(people) == 1 else Severity.NOTE
    if len(people) > 1 and follows and follows[0] in {"who", "from", "at", "with", "in"}:
        severity = Severity.WARN
    reason = f"The only one of whom something is said; the label fits {counted(len(people))}."
    return tell(reading, (start, at + 2), Kind.DESCRIPTOR, severity, reason, people)


def _hint(reading: Reading, at: int) -> Finding | None:
    """Kinship or age, said of a participant: a note."""
    words = reading.words
    near = reading.folded(at - _BEFORE, at + _AFTER)
    of = reading.folded(at + 1, at + 2) == ("of",) or words[at].folded in MOST
    if not of or not any(word in SOMEBODY for word in near):
        return None
    reason = "Age or kin of somebody who took part tells more than a label."
    return tell(reading, (at, at + 1), Kind.DESCRIPTOR, Severity.NOTE, reason, ())
