"""Words noted word for word, printed without their quotation marks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dialogues.domain.rules import Rule
from reports.domain.findings import Kind, Severity
from reports.domain.typed import find_verbatim

from .papers import paper, printed

SAID = "No cable was ever cut by a ship that had somewhere to go."


def told(text: str, cleared: tuple[str, ...] = (), **fields: Any) -> list[str]:
    record = paper(text)
    first, second = record.sessions
    usual: dict[str, Any] = {"text": SAID, "verbatim": True}
    remark = replace(first.remarks[0], **usual | fields)
    first = replace(first, remarks=(remark, *first.remarks[1:]))
    record = replace(record, sessions=(first, second))
    found = find_verbatim(record, printed(record), cleared)
    assert all((each.kind, each.severity) == (Kind.QUOTE, Severity.WARN) for each in found)
    assert all(text[each.start : each.end] == each.text for each in found)
    return [each.text for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SAID, [SAID[:-1]]),
        ("True: no cable was ever cut by a ship, then.", ["no cable was ever cut by a ship"]),
        ("No cable was ever cut by a boat.", []),
        (f"“{SAID}”", []),
        (f"“No.” {SAID}", [SAID[:-1]]),
    ],
)
def test_a_run_of_eight_words_is_told(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "fields", [{"verbatim": False}, {"rule": Rule.OFF_THE_RECORD}, {"cleared": ("r1",)}]
)
def test_what_is_a_paraphrase_cleared_or_closed_is_not(fields):
    assert told(SAID, **fields) == []
