"""What a command tells of a review: a place and a kind, whoever has answered."""

from __future__ import annotations

from itertools import product

import pytest

from reports.domain.findings import Finding, Kind, Severity
from reports.domain.review.decisions import Decision
from reports.domain.review.merging import TOGETHER, hush_reasons, merge_reasons
from reports.domain.review.uncleared import KINDS

from .asked import decides, judged, passages

TEXT = "{r1} spoke. {r4} agreed. {r5} and {r2 another} went on."
PEOPLE = ("KR1", "CN1", "RU1", "KR2")


def told(decided):
    """What a command has to say of a review with these decisions, in its own words."""
    merged = merge_reasons(judged(TEXT, decided=decided).holds)
    return [
        (each.kind, each.place, each.reason, each.remedy, each.text, each.participant, each.token)
        for each in merged
        if each.kind in TOGETHER
    ]


def test_whoever_has_answered_it_reads_alike_until_all_have():
    own = passages(TEXT)
    found = set()
    for answered in product((False, True), repeat=len(PEOPLE)):
        some = [person for person, is_in in zip(PEOPLE, answered, strict=True) if is_in]
        decided = [decides(each) for person in some for each in own[person]]
        if len(some) < len(PEOPLE):
            found.add(tuple(told(decided)))
        else:
            assert told(decided) == []
    assert len(found) == 1
    assert len(next(iter(found))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"decision": Decision.STRIKE}, {"decision": Decision.CHANGE, "words": "No."}),
        ({"fingerprint": "0" * 64}, {"k": 99}),
    ],
)
def test_how_it_is_not_cleared_is_told_by_its_kind_alone(one, other):
    own = passages(TEXT)
    rest = [decides(each) for person in PEOPLE[1:] for each in own[person]]
    said = [told([decides(own["KR1"][0], **each), *rest]) for each in (one, other)]
    assert said[0] == said[1]
    assert len(said[0]) == 1


def test_other_findings_stay_as_they_are():
    leak = Finding(Kind.NAME, Severity.HOLD, "A name.", "Cut it.", text="X", participant="KR1")
    assert merge_reasons([leak, leak]) == (leak, leak)


def test_every_kind_of_a_review_has_its_words():
    assert set(TOGETHER) == set(KINDS.values())


def test_while_people_are_asked_there_is_one_reason_for_all_of_it():
    leak = Finding(Kind.NAME, Severity.HOLD, "A name.", "Cut it.", text="X", participant="KR1")
    own = passages(TEXT)
    found = set()
    for decision in (Decision.APPROVE, Decision.STRIKE, Decision.CHANGE):
        decided = [decides(own["KR1"][0], decision=decision, words="No.")]
        hushed = hush_reasons([leak, *judged(TEXT, decided=decided).holds])
        assert hushed[0] == leak
        found.add(tuple(each for each in hushed if each.kind in TOGETHER))
    assert len(found) == 1
    ((one,),) = found
    assert (one.where, one.text, one.participant, one.token) == ("whole report", "", "", "")
    assert hush_reasons([leak]) == (leak,)
