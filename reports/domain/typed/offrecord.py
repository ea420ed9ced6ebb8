"""Words of a remark that was off the record, in a text that rests on no remark.

Source: the table of rules in the design: such a remark's content may not be used at all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Final

from dialogues.domain.record import Record, Report
from dialogues.domain.spelling import fold

from ..document import Document, Text
from ..findings import Finding, Kind, Severity
from .literals import typed_texts

RUN: Final = 6  # words in a row that are nobody's chance; of a shorter remark all of them
LEAST: Final = 4  # words of a remark that can be told from any other sentence
_WORD: Final = re.compile(r"\w+")

Run = tuple[str, ...]


def find_off_record(record: Record, document: Document) -> list[Finding]:
    """Every run of words that was noted off the record alone, in the order of the report."""
    closed = _runs(record, usable=False)
    texts = list(typed_texts(document, record.report or Report())) if closed else []
    # What may be used is read only where something was found: as a rule there is nothing.
    if not any(_in(text, closed) for _, text in texts):
        return []
    told = closed - _runs(record, usable=True)
    return [_finding(line, text, *span) for line, text in texts for span in _in(text, told)]


def _runs(record: Record, *, usable: bool) -> set[Run]:
    """The runs of words of all remarks that may be used, or of all that may not."""
    return {
        run
        for session in record.sessions
        for remark in session.remarks
        if record.rule_of(session, remark).may_use() is usable
        for run in _of(remark.text, usable=usable)
    }


def _of(text: str, *, usable: bool) -> Iterator[Run]:
    words = _words(text)
    lengths = range(LEAST, RUN + 1) if usable else [min(RUN, len(words))]
    for length in lengths:
        if length >= LEAST:
            yield from (words[at : at + length] for at in range(len(words) - length + 1))


def _words(text: str) -> Run:
    return tuple(_folded(each[0]) for each in _WORD.finditer(text))


@lru_cache(maxsize=20_000)
def _folded(word: str) -> str:
    return fold(word)


def _in(text: Text, told: Collection[Run]) -> list[tuple[int, int]]:
    """The stretches of a text that are made of such runs."""
    lengths = sorted({len(each) for each in told}, reverse=True)
    words, spans = _words(text.text), [each.span() for each in _WORD.finditer(text.text)]
    found: list[tuple[int, int]] = []
    for at, (start, _) in enumerate(spans):
        long = next((n for n in lengths if words[at : at + n] in told), 0)
        if not long:
            continue
        end = spans[at + long - 1][1]
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


def _finding(line: int, text: Text, start: int, end: int) -> Finding:
    return Finding(
        Kind.RULE,
        Severity.HOLD,
        "These are words of a remark that was off the record: they may not be used at all.",
        "Cut them.",
        place=text.place,
        line=line,
        start=start,
        end=end,
        text=text.text[start:end],
    )
