"""A note in a thread, and other corners of relations."""

from __future__ import annotations

from reports.domain.drafting.relations import target_of
from reports.domain.drafting.units import material_of

from .meeting import meeting, remark, session


def test_note_replies_to_nothing():
    material = material_of(meeting(session("S1", remark("r1"), notes=[("a", "r1")])))
    assert target_of(material.units["S1#r1#1"], material) is None
