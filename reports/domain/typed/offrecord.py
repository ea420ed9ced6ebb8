"""Words of a remark that was off the record, in a text that rests on no remark.

Source: the table of rules in the design: such a remark's content may not be used at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dialogues.domain.record import Record, Report

from ..document import Document, Text
from ..findings import Finding, Kind, Severity
from .literals import typed_texts
from .runs import LEAST, Run, Runs, runs_of, stretches

RUN: Final = 6  # words in a row; of a shorter remark all of them


def find_off_record(record: Record, document: Document) -> list[Finding]:
    """Every run of words that was noted off the record alone, in the order of the report."""
    closed = Runs.of(_runs(record, usable=False))
    texts = list(typed_texts(document, record.report or Report())) if closed else []
    # What may be used is read only where something was found: as a rule there is nothing.
    if not any(stretches(text.text, closed) for _, text in texts):
        return []
    told = Runs.of(closed.all - _runs(record, usable=True))
    return [
        _finding(line, text, *span) for line, text in texts for span in stretches(text.text, told)
    ]


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
    for length in range(LEAST, RUN + 1) if usable else [RUN]:
        yield from runs_of(text, length)


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
