"""What speakers tell of their own lives, wherever it stands in their sentence.

"Recalled commanding a squadron", "spoke of our repair crews", "when she was consul": the record has
none of it, and who knows the people knows whom it fits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from dialogues.domain.anonymity import Room

from ..document import Document, Text
from . import life_words as words
from .aside import Aside
from .clauses import find_clauses
from .facts import Fact
from .stated import Stated

MAY_BE: Final = "If that is of the speaker, it says more of them than the label."
_KEPT: Final = 20_000  # clauses
_THAT: Final = re.compile(r"\b(?:that|because|since|if|whether|although|while)\b", re.IGNORECASE)

# A pattern's match, and whether it surely tells of the speaker.
Found = tuple[re.Match[str], bool]


def find_lives(room: Room, document: Document) -> Iterator[Stated]:
    """Everything that speakers are said to tell of their own lives; what may not be of them has a
    fact that only some can tell."""
    for line, text in enumerate(document.texts()):
        for aside, is_sure in _asides(text):
            ref = aside.about.token.refs[-1]
            if ref in room.said:
                fact = None if is_sure else Fact(frozenset(), MAY_BE, is_exact=False)
                yield Stated(line, text, aside, ref, fact)


def _asides(text: Text) -> Iterator[tuple[Aside, bool]]:
    for clause in find_clauses(text):
        seen: list[tuple[int, int]] = []
        for at, part, find in (
            (clause.high, clause.after, _behind),
            (clause.low, clause.before, _in_front),
            (clause.next_at, clause.following, _next),
        ):
            for start, end, is_sure in find(part):
                span = at + start, at + end
                if not any(one < span[1] and span[0] < other for one, other in seen):
                    seen.append(span)
                    said = text.text[slice(*span)]
                    yield Aside(clause.about, said, *span, can_be_cut=False), is_sure


Span = tuple[int, int, bool]


@lru_cache(maxsize=_KEPT)
def _behind(after: str) -> tuple[Span, ...]:
    return _spans(_in_clause(after)) if words.HINT.search(after) else ()


@lru_cache(maxsize=_KEPT)
def _in_front(before: str) -> tuple[Span, ...]:
    return _spans((*_of_ours(before), *_of_theirs(before))) if words.HINT.search(before) else ()


@lru_cache(maxsize=_KEPT)
def _next(following: str) -> tuple[Span, ...]:
    match = words.LIVED_NEXT.match(following)
    return _spans([(match, True)]) if match else ()


def _spans(found: Iterable[Found]) -> tuple[Span, ...]:
    """Where something is told, what surely is before what may be."""
    ordered = sorted(found, key=lambda each: not each[1])
    return tuple((*match.span("said"), is_sure) for match, is_sure in ordered)


def _in_clause(after: str) -> Iterator[Found]:
    stop = _THAT.search(after)
    told = after[: stop.start()] if stop else after  # by the writer, and not by who speaks
    for pattern, is_sure in ((words.TOLD, True), (words.LIVED, True), (words.MAY_TELL, False)):
        if match := pattern.match(told):
            yield match, is_sure
    for pattern, is_sure in ((words.WILL, True), (words.MAY_WILL, False), (words.YEARS, True)):
        for match in pattern.finditer(told):
            # "Hoped the centres would tell their crews" is of them.
            if pattern is words.YEARS or not words.PLURAL.search(told, 0, match.start()):
                yield match, is_sure
    for match in words.BUILT.finditer(after):
        if match.start() < len(told):
            yield match, True
    yield from _of_theirs(told)
    yield from _of_ours(after)


def _of_theirs(told: str) -> Iterator[Found]:
    for pattern in (words.WHEN_THEY, words.AGES, words.THEIRS):
        for match in pattern.finditer(told):
            they = match["who"].lower() in ("they", "their")
            if not (they and words.PLURAL.search(told, 0, match.start())):
                yield match, True


def _of_ours(clause: str) -> Iterator[Found]:
    for pattern, is_sure in (
        (words.OURS, True),
        (words.WE_IN, True),
        (words.WHEN_I, True),
        (words.EXPERIENCE, True),
        (words.MAY_OURS, False),
        (words.MAY_EXPERIENCE, False),
    ):
        yield from ((match, is_sure) for match in pattern.finditer(clause))
