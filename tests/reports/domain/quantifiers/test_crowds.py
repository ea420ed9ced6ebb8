"""Whom a crowd that is everyone consists of."""

from __future__ import annotations

from reports.domain.quantifiers.crowds import find_crowds
from tests.reports.domain.guard.meetings import STYLE, meeting, printed
from tests.reports.domain.review.asked import agreed


def crowds(text: str, ref: str = "r1", *people: str) -> list[list[str]]:
    record = agreed(meeting(text), ref, *people)
    return [sorted(each) for each in find_crowds(record, STYLE, printed(text)).values()]


def test_a_quantity_that_is_the_whole_cell():
    assert crowds("{r1 all KR} spoke.", "r1", "KR2", "KR3") == [["KR1", "KR2", "KR3"]]


def test_a_list_that_names_a_cell_in_full():
    assert crowds("{r1 r2 r3} spoke.") == [["KR1", "KR2", "KR3"]]


def test_a_cell_that_is_named_one_by_one():
    text = "{r1} spoke, {r2 another} agreed, {r3 another} too. {r4} did not."
    assert crowds(text) == [["KR1", "KR2", "KR3"]]


def test_what_is_untrue_or_tells_of_fewer_is_none():
    assert crowds("{r1 all KR} spoke.") == []
    assert crowds("{r1} spoke. {r1 this} went on.") == []
    assert crowds("{r1 some} spoke.", "r1", "KR2", "CN1") == []
