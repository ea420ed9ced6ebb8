"""What was said off the record is in no text, token or none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.record import Record
from dialogues.domain.rules import Rule
from reports.domain.findings import Kind, Severity
from reports.domain.typed.offrecord import find_off_record

from .papers import STYLE, paper, printed

CLOSED = "We shall never accept a single guard on any of our cables, whatever it costs."


def told(text: str, closed: str = CLOSED, usable: str = "Cables need guards.") -> list[str]:
    record = with_words(paper(text), closed, usable)
    found = find_off_record(record, printed(record, STYLE))
    assert all((each.kind, each.severity) == (Kind.RULE, Severity.HOLD) for each in found)
    assert all(text[each.start : each.end] == each.text for each in found)
    return [each.text for each in found]


def with_words(record: Record, closed: str, usable: str) -> Record:
    (session, *others) = record.sessions
    first, second, *rest = session.remarks
    said = (
        replace(first, text=usable),
        replace(second, text=closed, rule=Rule.OFF_THE_RECORD),
        *rest,
    )
    return replace(record, sessions=(replace(session, remarks=said), *others))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was clear: we shall NEVER accept a single guard on cables.",
            ["we shall NEVER accept a single guard on"],
        ),
        ("We shall never accept them.", []),
        ("Guards on cables cost a lot.", []),
        (
            "We shall never accept a single word, and “on any of our cables, whatever”.",
            ["We shall never accept a single", "on any of our cables, whatever"],
        ),
    ],
)
def test_a_run_of_six_words_is_told(text, expected):
    assert told(text) == expected


def test_of_a_short_remark_all_words_are_told_and_of_a_shorter_one_none():
    assert told("Perhaps no guards at all then.", "No guards at all.") == ["no guards at all"]
    assert told("Perhaps no guards ever then.", "No guards ever.") == []


def test_words_that_were_said_on_the_record_too_are_free():
    assert told("We shall never accept a single guard.", usable=CLOSED) == []


def test_without_such_a_remark_nothing_is_looked_for():
    record = paper(CLOSED)
    assert find_off_record(record, printed(record, STYLE)) == []
