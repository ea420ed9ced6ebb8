"""Where a sentence says that its speaker spoke before: "made the point again, as on Monday".

Which session is meant only the record can tell (`sittings.py`); whose earlier remark it is, the
grammar does: what one repeats, withdraws, had said or calls one's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from ..document import Attribution, Text
from .clauses import Clause, find_clauses
from .keeping import kept
from .return_words import (
    AND_HAD,
    AS,
    AS_OPENING,
    ASKS,
    BEFORE,
    BOTH_ASIDE,
    BY_THEM,
    DOES,
    DOING,
    EACH_TIME,
    HAD,
    HAS,
    HAVING,
    HINT,
    NEXT,
    OF_THEIRS,
    OPENING,
    OTHERS,
    OWN,
    OWNED,
    SAT,
    SAYS_THEY,
    SPOKEN,
    STATE,
    THAN,
    THAT,
    THEIRS,
    THEY_HAD,
    TIMES,
    WHO,
)
from .sittings import has_when


class Weight(Enum):
    """How surely words tell of their speaker."""

    SAID = "said"  # where it is not so, the words are untrue
    TAKEN = "taken"  # a reader takes them so, if it can be
    LIKELY = "likely"  # they may be of others


_ANYWHERE: Final = (THAN, AND_HAD, BY_THEM)  # where the writer speaks
_WEIGHTS: Final = tuple(Weight)

Means = tuple[str, bool, Weight]  # the last three of a return
Found = tuple[re.Match[str], Means]


@dataclass(frozen=True, slots=True)
class Return:
    """Words by which whoever makes a remark is said to have spoken before.

    `when` are the words that tell in which sittings; none where it is only their own, earlier.
    `is_of_several` where they must mean more than one.
    """

    about: Attribution
    said: str = field(repr=False)
    start: int
    end: int
    when: str = field(default="", repr=False)
    is_of_several: bool = False
    weight: Weight = Weight.SAID


@kept
def find_returns(text: Text) -> tuple[Return, ...]:
    """Every return of a text, in the order of its attributions."""
    return tuple(one for each in find_clauses(text) for one in _of(text.text, each))


def _of(text: str, clause: Clause) -> Iterator[Return]:
    is_dated = any(map(has_when, (clause.before, clause.after, clause.following)))
    if not is_dated and not HINT.search(clause.before + " " + clause.after):
        return
    after, at = clause.after, clause.high
    found = [
        *((clause.low, *one) for one in _in_front(clause.before, opens=clause.opens)),
        *((at, *one) for one in (_owned if clause.owns else _behind)(after, is_dated)),
    ]
    if is_dated:
        found += ((clause.next_at, *one) for one in _in_next(clause.following))
    seen: list[tuple[int, int]] = []
    for offset, match, (when, of_several, weight) in sorted(found, key=_rank):
        span = offset + match.start("said"), offset + match.end("said")
        if any(one < span[1] and span[0] < other for one, other in seen):
            continue
        seen.append(span)
        if weight is Weight.SAID and clause.is_shared:
            weight = Weight.TAKEN  # it may be another's in the sentence
        yield Return(clause.about, text[slice(*span)], *span, when, of_several, weight)


def _rank(found: tuple[int, re.Match[str], Means]) -> tuple[bool, int]:
    """What speaks of one other session comes first, and what is surely said."""
    _, is_of_several, weight = found[2]
    return is_of_several, _WEIGHTS.index(weight)


def _in_front(before: str, *, opens: bool) -> Iterator[Found]:
    if opens:
        if match := OPENING.search(before):
            yield match, (match["said"], True, Weight.SAID)
        if match := AS_OPENING.search(before):
            yield match, (match["said"], False, Weight.SAID)
        yield from _doing(before)
    if before.lower().endswith("it was "):
        for match in AS.finditer(before):
            yield match, (match["said"], False, Weight.TAKEN)
    yield from _had(before)
    yield from _theirs(before)


def _behind(after: str, is_dated: bool) -> Iterator[Found]:
    stop = THAT.search(after)
    told = after[: stop.start()] if stop else after  # by the writer, and not by who speaks
    if (match := DOES.search(after)) and (means := _done(match)):
        yield match, means
    yield from _doing(told)
    yield from _had(after)
    for match in TIMES.finditer(told):
        yield match, ("", False, Weight.TAKEN)
    if is_dated:
        yield from _dated(after, told)


def _dated(after: str, told: str) -> Iterator[Found]:
    for pattern in (WHO, HAD, SAT):
        if (match := pattern.search(after)) and has_when(match["said"]):
            yield match, (match["said"], False, Weight.SAID)
    yield from _theirs(told)
    for match in AS.finditer(after):
        likely = match.start() >= len(told)
        yield match, (match["said"], False, Weight.LIKELY if likely else Weight.SAID)
    for pattern in (SAYS_THEY, *_ANYWHERE):
        for match in pattern.finditer(after if pattern is SAYS_THEY else told):
            if has_when(match["said"]):
                yield match, (match["said"], False, Weight.TAKEN)
    yield from _each_time(told)


def _owned(after: str, is_dated: bool) -> Iterator[Found]:
    if is_dated and (match := OWNED.search(after)):
        yield match, (match["said"], False, Weight.TAKEN)


def _each_time(told: str) -> Iterator[Found]:
    if (match := EACH_TIME.search(told)) and not ASKS.match(match["said"]):
        yield match, (match["said"], True, Weight.SAID)
    for match in BOTH_ASIDE.finditer(told):
        yield match, (match["said"], True, Weight.SAID)


def _in_next(sentence: str) -> Iterator[Found]:
    if (match := NEXT.search(sentence)) and has_when(match["said"]):
        yield match, (match["said"], False, Weight.TAKEN)


def _doing(clause: str) -> Iterator[Found]:
    """ "Repeating a warning of the first day, ", "silent on the first day"."""
    for match in DOING.finditer(clause):
        if means := _done(match):
            yield match, means
    for match in STATE.finditer(clause):
        if has_when(match["said"]):
            yield match, (match["said"], False, Weight.TAKEN)


def _done(match: re.Match[str]) -> Means | None:
    """What is told by what somebody does with a remark."""
    said = match["said"]
    when, own, theirs = has_when(said), OWN.search(said), THEIRS.search(said)
    if own or (theirs and when) or (match["repeats"] and theirs):
        return (said if when else "", False, Weight.SAID)
    if match["repeats"] and when and (SPOKEN.search(said) or said.lower().startswith("re")):
        return (said, False, Weight.TAKEN)
    if match["revises"] and when and SPOKEN.search(said):
        return (said, False, Weight.LIKELY)
    return None


def _theirs(clause: str) -> Iterator[Found]:
    """ "In line with their remarks on the first day"."""
    for match in OF_THEIRS.finditer(clause):
        sure = match["own"] or not OTHERS.search(clause, 0, match.start())
        if sure and has_when(match["said"]):
            yield match, (match["said"], False, Weight.TAKEN)


def _had(clause: str) -> Iterator[Found]:
    """ "Having said so on the first day", "as they had the day before"."""
    stop = THAT.search(clause)
    first = stop.start() if stop else len(clause)
    for match in HAVING.finditer(clause):
        of_others = OTHERS.search(clause, 0, match.start())
        if match.start() < first and has_when(match["said"]) and not of_others:
            yield match, (match["said"], False, Weight.SAID)
    for match in THEY_HAD.finditer(clause):
        lead, said = (match["lead"] or "").strip().lower(), match["said"]
        if match["done"] is None and (lead != "as" or not HAS.search(said)):
            continue
        weight = _weigh(lead, match["who"].lower(), match.start() > first)
        if has_when(said) and weight:
            yield match, (said, False, weight)
        elif BEFORE.search(said) and lead not in ("", ",", "that", "which"):
            yield match, ("", False, Weight.TAKEN)


def _weigh(lead: str, who: str, is_within: bool) -> Weight | None:
    """How surely a pronoun is the speaker: "they" may be others, most of all in what they say."""
    if who.startswith("the same"):
        return Weight.SAID
    if who != "they":
        return Weight.LIKELY if is_within else Weight.SAID
    if lead in ("that", "which") or (is_within and lead == "as"):
        return Weight.LIKELY
    return None if is_within or lead in ("", ",") else Weight.TAKEN
