"""Whom a crowd that is everyone consists of."""

from __future__ import annotations

from datetime import time

from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.quantifiers.crowds import find_crowds
from tests.reports.domain.guard.meetings import STYLE, meeting, printed
from tests.reports.domain.review.asked import agreed

from .rooms import part_attendance, room, written


def crowds(text: str, ref: str = "r1", *people: str) -> list[list[str]]:
    record = agreed(meeting(text), ref, *people)
    return [sorted(each) for each in find_crowds(record, STYLE, printed(text)).values()]


def test_a_quantity_that_is_the_whole_cell():
    assert crowds("{r1 all KR} spoke.", "r1", "KR2", "KR3") == [["KR1", "KR2", "KR3"]]


def test_a_quantity_of_all_who_were_there_at_the_time():
    late = {"KR3": (time(11), None), "CN1": (time(11), None)}
    record = written(room("KR1 KR2 KR3 KR4 CN1", agrees="KR2 KR4"), "{r1 several KR} spoke.")
    for at, expected in ((time(9, 40), [{"KR1", "KR2", "KR4"}]), (time(11, 20), [])):
        there = part_attendance(record, late, at)
        document = compose(there, STYLE, audience=Audience.PUBLIC, draft=False).document
        assert list(find_crowds(there, STYLE, document).values()) == expected


def test_a_list_that_names_a_cell_in_full():
    assert crowds("{r1 r2 r3} spoke.") == [["KR1", "KR2", "KR3"]]


def test_a_cell_that_is_named_one_by_one():
    text = "{r1} spoke, {r2 another} agreed, {r3 another} too. {r4} did not."
    assert crowds(text) == [["KR1", "KR2", "KR3"]]


def test_what_is_untrue_or_tells_of_fewer_is_none():
    assert crowds("{r1 all KR} spoke.") == []
    assert crowds("{r1} spoke. {r1 this} went on.") == []
    assert crowds("{r1 some} spoke.", "r1", "KR2", "CN1") == []
