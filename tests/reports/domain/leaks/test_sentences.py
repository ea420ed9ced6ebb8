"""Sentences that describe somebody on a roster, and sentences that only look like it.

They are in `corpus/sentences/`, a file for each roster, with the marks of the corpus: all that is
marked as a mention is found, and nothing else alarms. Roles on an agenda point to nobody whom a
text tells: they have tests of their own.
"""

from functools import cache

import pytest

from reports.domain.findings import Severity
from reports.domain.leaks import Compiled, compile_people, scan_text

from .corpus_loader import CORPUS, read_marks, rosters
from .scores import APART, person_of

SENTENCES = [
    (path.stem, line)
    for path in sorted((CORPUS / "sentences").glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


@cache
def compiled_of(roster: str) -> Compiled:
    """A roster compiled once: the product keeps too few for sentences that come in any order."""
    return compile_people([person_of(row) for row in rosters()[roster]])


@pytest.mark.parametrize(("roster", "marked"), SENTENCES)
def test_what_describes_somebody_alarms_and_nothing_else(roster, marked):
    text, mentions, _ = read_marks(marked)
    alarms = [
        each
        for each in scan_text(compiled_of(roster), text, labels=False)
        if each.severity is not Severity.NOTE and each.kind not in APART and each.participant
    ]
    told = {
        mention: [each for each in alarms if each.start < mention.end and mention.start < each.end]
        for mention in mentions
    }
    for mention, found in told.items():
        assert any(set(each.participant.split("; ")) & set(mention.people) for each in found)
    assert [each.text for each in alarms if not any(each in found for found in told.values())] == []
