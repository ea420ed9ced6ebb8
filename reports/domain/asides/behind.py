"""What is told of a speaker behind their verb: "{r1} argued so, having come late", "and left".

In front of the verb it is found beside the label (`aside.py`). Behind it, it may be of somebody of
whom the speaker speaks: "argued that the fleet, having come late, had lost". Where another subject
stands between, it is told of the speaker only if the sentence ends with it, nobody stands there who
could have done so, and it is true of who spoke; otherwise it is told as plainly as in front.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from dialogues.domain.anonymity import Room

from ..document import Attribution, Document, Text
from .aside import Aside
from .behind_words import CHAIRED, COMMA, JOIN, MOVERS, NEXT, SUBORDINATE, TRAILING, VERBS
from .clauses import Clause, find_clauses, is_object
from .facts import Facts
from .stated import Stated

_KEPT: Final = 20_000  # clauses
_GOES_ON: Final = re.compile(r",(?! (?:and|but|then)\b)")

Table = Sequence[tuple[re.Pattern[str], str, bool]]


@dataclass(frozen=True, slots=True)
class _Found:
    """Words behind a verb, what they mean, and whether they surely are of the speaker; `cut` is
    where what is cut with them starts, if the sentence stands without."""

    start: int
    end: int
    means: str = field(repr=False)
    is_sure: bool
    cut: int | None = None

    def moved(self, by: int, *, is_sure: bool) -> _Found:
        """The same in the text that its part was taken from."""
        cut = None if self.cut is None else self.cut + by
        return _Found(self.start + by, self.end + by, self.means, is_sure, cut)


def find_behind(facts: Facts, room: Room, document: Document) -> Iterator[Stated]:
    """Everything that is told behind the verbs of a document, of which the record may know."""
    for line, text in enumerate(document.texts()):
        for about, found in _in(text):
            ref = about.token.refs[-1]
            if ref not in room.said:
                continue
            fact = facts.of(found.means, ref)
            if not found.is_sure and (fact is None or room.said[ref].speaker not in fact.people):
                continue
            start = found.start if found.cut is None else found.cut
            aside = Aside(
                about, text.text[found.start : found.end], start, found.end,
                can_be_cut=found.cut is not None, needs_fact=not found.is_sure,
            )  # fmt: skip
            yield Stated(line, text, aside, ref, fact)


def _in(text: Text) -> Iterator[tuple[Attribution, _Found]]:
    subject: Clause | None = None
    for clause in find_clauses(text):
        of_other = is_object(clause.before)  # "agreed with a participant and left"
        if clause.opens or not of_other:
            subject = None if clause.owns or of_other else clause
        if subject is None:
            continue
        for at, found in (
            *((clause.high, each) for each in _behind(clause.after)),
            *((clause.next_at, each) for each in _next(clause.following)),
        ):
            yield subject.about, found.moved(at, is_sure=found.is_sure and not of_other)


@lru_cache(maxsize=_KEPT)
def _behind(after: str) -> tuple[_Found, ...]:
    found: list[_Found] = []
    for joins, table in ((JOIN, VERBS), (COMMA, TRAILING)):
        for join in joins.finditer(after):
            one = _read(after, join, table)
            if one and not any(each.start <= one.start < each.end for each in found):
                found.append(one)
    return tuple(found)


def _next(following: str) -> Iterator[_Found]:
    if match := NEXT.match(following):
        yield _Found(*match.span("said"), CHAIRED, is_sure=False)


def _read(after: str, join: re.Match[str], table: Table) -> _Found | None:
    """What a verb or a phrase after a comma or "and" tells, if it is of who speaks."""
    for pattern, means, is_plain in table:
        if match := pattern.match(after, join.end()):
            inner = SUBORDINATE.search(after, 0, join.start())
            rest = after[match.end() :]
            if inner and not _reaches_out(after[inner.end() : join.start()], rest):
                return None
            can_be_cut = join.start() > 0 and not _GOES_ON.match(rest)
            return _Found(
                *match.span(), means, is_plain and not inner, join.start() if can_be_cut else None
            )
    return None


def _reaches_out(inner: str, rest: str) -> bool:
    """Whether what stands behind a clause with another subject can be of who speaks."""
    return bool(inner.strip()) and not MOVERS.search(inner) and not _GOES_ON.match(rest)
