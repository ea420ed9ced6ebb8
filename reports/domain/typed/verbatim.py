"""Words that were noted word for word and print without quotation marks.

Source: the table of rules in the design: verbatim words may be quoted if they are cleared. Without
their marks they are the same words, by which whoever heard them knows the speaker. A remark that
was noted in the rapporteur's own words is a paraphrase already.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from dialogues.domain.record import Record, Report

from ..document import Document, Text
from ..findings import Finding, Kind, Severity
from .literals import typed_texts
from .quotations import QUOTED
from .runs import Runs, runs_of, stretches

RUN: Final = 8  # words in a row; of a shorter remark all of them


def find_verbatim(
    record: Record, document: Document, cleared: Collection[str] = ()
) -> list[Finding]:
    """Every run of such words, in the order of the report.

    `cleared` holds the ids of remarks that may be quoted. What stands in quotation marks is left
    to `find_quotations`, and what may not be used at all to `find_off_record`.
    """
    told = Runs.of(
        run
        for session in record.sessions
        for remark in session.remarks
        if remark.verbatim and remark.id not in cleared
        if record.rule_of(session, remark).may_use()
        for run in runs_of(remark.text, RUN)
    )
    texts = typed_texts(document, record.report or Report()) if told else ()
    return [
        _finding(line, text, *span)
        for line, text in texts
        for span in stretches(text.text, told)
        if not any(
            each.start() <= span[0] and span[1] <= each.end() for each in QUOTED.finditer(text.text)
        )
    ]


def _finding(line: int, text: Text, start: int, end: int) -> Finding:
    return Finding(
        Kind.QUOTE,
        Severity.WARN,
        "These are somebody's own words, noted word for word; without quotation marks they still "
        "tell whoever heard them who spoke.",
        "Say it in other words.",
        place=text.place,
        line=line,
        start=start,
        end=end,
        text=text.text[start:end],
    )
