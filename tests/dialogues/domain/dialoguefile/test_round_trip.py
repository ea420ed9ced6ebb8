"""What was written reads back as the same record, and writes as the same text."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from dialogues.domain.dialoguefile import read_dialogue, write_dialogue
from dialogues.domain.record import Record
from tests.strategies import records

# A whole dialogue takes long to draw on a busy machine.
SLOW = [HealthCheck.too_slow]


@given(records(odd=True))
@settings(max_examples=100, suppress_health_check=SLOW)
def test_reads_what_was_written(record: Record) -> None:
    text = write_dialogue(record, identities=True)
    again = read_dialogue(text, file="coast.yaml")
    assert again == record
    assert write_dialogue(again, identities=True) == text


@given(records())
@settings(max_examples=20, suppress_health_check=SLOW)
def test_reads_plain_words(record: Record) -> None:
    text = write_dialogue(record, identities=True)
    assert read_dialogue(text, file="coast.yaml") == record
