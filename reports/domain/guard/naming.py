"""What the name of a report's files gives away: it is read before any file is opened.

It is searched as that of a document made elsewhere is, and once more as names are written: a short
name has no capitals. Nothing in the report mends it: the short name of the dialogue, which every
file is called by, is changed in its settings.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from dialogues.domain.record import Record
from dialogues.domain.short_names import spelled_out

from ..findings import Finding, Severity
from ..papers import check_name
from .leaking import compile_record, weigh_leak

RENAME: Final = "Change the short name of the dialogue in its settings: it stands in file names."


def find_in_name(record: Record, threshold: int, stem: str) -> Iterator[Finding]:
    """What the name of a file, without its format, tells of people on the roster. A surname that
    is found with capitals alone may be another word, and warns."""
    compiled = compile_record(record, threshold)
    told = set()
    for each in check_name(stem, compiled):
        told.add(each.participant)
        yield replace(weigh_leak(each, threshold), remedy=RENAME)
    for each in check_name(spelled_out(record.slug), compiled):
        if each.participant not in told and each.severity is not Severity.NOTE:
            text = stem[each.start : each.end]
            yield replace(each, text=text, remedy=RENAME)
