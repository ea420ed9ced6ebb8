"""Drafting again, whatever was edited: the properties that hold for every discussion."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from reports.domain.drafting import draft_report, redraft
from reports.domain.drafting.units import material_of

from .discussions import discussions, edited, first_part

MANY = settings(max_examples=40, deadline=None)


def blocks_of(present):
    return [block for section in present.sections for block in section.blocks]


@MANY
@given(discussions())
def test_untouched_draft_is_drafted_the_same(record):
    draft = draft_report(record)
    assert redraft(record, draft.present) == draft


@MANY
@given(discussions(), st.floats(0, 1))
def test_untouched_draft_grows_into_the_draft_of_the_whole(record, share):
    before = draft_report(first_part(record, share))
    assert redraft(record, before.present) == draft_report(record)


@MANY
@given(discussions(), st.data(), st.floats(0, 1))
def test_second_time_changes_nothing(record, data, share):
    before = draft_report(first_part(record, share))
    once = redraft(record, data.draw(edited(before.present)))
    twice = redraft(record, once.present)
    assert twice.present == once.present
    assert twice.report == once.report


@MANY
@given(discussions(), st.data(), st.floats(0, 1))
def test_keeps_what_was_edited_letter_for_letter_and_in_order(record, data, share):
    before = draft_report(first_part(record, share))
    present = data.draw(edited(before.present))
    after = redraft(record, present).present
    assert [block for block in blocks_of(after) if block.kept] == [
        block for block in blocks_of(present) if block.kept
    ]
    kept = [section.heading for section in present.sections if section.kept]
    assert [section.heading for section in after.sections if section.kept] == kept
    if present.framing_edited:
        assert after.framing == present.framing


@MANY
@given(discussions(), st.data(), st.floats(0, 1))
def test_neither_loses_nor_doubles_a_remark(record, data, share):
    before = draft_report(first_part(record, share))
    present = data.draw(edited(before.present))
    draft = redraft(record, present)
    material = material_of(record)
    carried = Counter(
        material.current(ref)
        for block in blocks_of(draft.present)
        for ref in set(block.drafted_from)
    )
    dismissed = {material.current(ref) for ref in present.dismissed}
    for ref, unit in material.units.items():
        if ref in dismissed:
            assert carried[ref] <= 1
        else:
            assert carried[ref] == 1, ref
        if unit.remark is not None:
            assert (ref in draft.unused) == (carried[ref] == 0)
