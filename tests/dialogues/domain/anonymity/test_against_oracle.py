"""The arithmetic equals enumeration, to the last candidate, on random small dialogues."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings

from dialogues.domain.anonymity import Room, audit
from dialogues.domain.record import Record

from .oracle import Oracle
from .rooms import Printed, editions

FEW = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
THOUSANDS = settings(max_examples=3000, suppress_health_check=[HealthCheck.too_slow])
seen: Counter[str] = Counter()


def agrees(record: Record, first: Printed, second: Printed = ()) -> None:
    """Hold both against each other, for what is printed in one release or in two."""
    found = audit(Room.of(record), [first, second])
    oracle = Oracle(record, [*first, *second])
    told = oracle.candidates()
    for where, numbers in found.items():
        mention = (first, second)[where.document][where.block][where.mention]
        seen[mention.form or "plain"] += 1
        assert numbers.settled
        assert [set(each) for each in numbers.candidates] == [told[ref] for ref in mention.refs]
        assert numbers.k == tuple(len(told[ref]) for ref in mention.refs)
        assert numbers.k_fellow == tuple(oracle.k_fellow(ref) for ref in mention.refs)
        pairs = zip(mention.refs, mention.labels, strict=True)
        assert numbers.members == tuple(oracle.members(ref, label) for ref, label in pairs)


@FEW
@given(editions())
def test_equals_enumeration(drawn):
    agrees(*drawn)


@pytest.mark.faults
@THOUSANDS
@given(editions())
def test_equals_enumeration_on_thousands(drawn):
    agrees(*drawn)
