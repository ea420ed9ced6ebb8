"""Sentences that describe somebody on a roster, and sentences that only look like it.

They are in `corpus/sentences/`, a file for each roster, with the marks of the corpus: all that is
marked as a mention is found, and nothing else alarms. Roles on an agenda point to nobody whom a
text tells: they have tests of their own.
"""

import pytest

from reports.domain.findings import Severity
from reports.domain.leaks import Compiled, compile_people, scan_text

from .corpus_loader import CORPUS, read_marks, rosters
from .scores import APART, person_of

SENTENCES = sorted((CORPUS / "sentences").glob("*.txt"))


def why_not(compiled: Compiled, marked: str) -> list[str]:
    """What is wrong with the alarms on a sentence: one missing, or one too many."""
    text, mentions, _ = read_marks(marked)
    alarms = [
        each
        for each in scan_text(compiled, text, labels=False)
        if each.severity is not Severity.NOTE and each.kind not in APART and each.participant
    ]
    told = {
        mention: [each for each in alarms if each.start < mention.end and mention.start < each.end]
        for mention in mentions
    }
    missed = [
        f"missed {text[mention.start : mention.end]!r} in: {marked}"
        for mention, found in told.items()
        if not any(set(each.participant.split("; ")) & set(mention.people) for each in found)
    ]
    return missed + [
        f"false {each.text!r} in: {marked}"
        for each in alarms
        if not any(each in found for found in told.values())
    ]


# One test for each roster, not for each of its hundreds of sentences: they need no ground of their
# own, and to lay one takes longer than to scan a sentence.
@pytest.mark.parametrize("path", SENTENCES, ids=lambda path: path.stem)
def test_what_describes_somebody_alarms_and_nothing_else(path):
    compiled = compile_people([person_of(row) for row in rosters()[path.stem]])
    sentences = path.read_text(encoding="utf-8").splitlines()
    wrong = [each for marked in sentences for each in why_not(compiled, marked)]
    assert sentences
    assert not wrong, "\n".join(wrong)


def test_control_a_missed_mention_and_a_false_alarm_are_told():
    path = SENTENCES[0]
    compiled = compile_people([person_of(row) for row in rosters()[path.stem]])
    sentences = path.read_text(encoding="utf-8").splitlines()
    text, mentions, _ = next(found for each in sentences if (found := read_marks(each))[1])
    assert any(each.startswith("false ") for each in why_not(compiled, text))
    nobody = compile_people([])
    marked = next(each for each in sentences if read_marks(each)[0] == text)
    assert len(why_not(nobody, marked)) == len(mentions)
