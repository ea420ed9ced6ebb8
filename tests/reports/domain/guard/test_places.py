"""The texts of a record by their place."""

from __future__ import annotations

from dataclasses import replace

from dialogues.domain.record import Takeaway, TakeawayKind
from reports.domain.document import Place
from reports.domain.guard.places import neighbours, source_of, with_source

from .meetings import meeting


def test_neighbours_are_those_of_the_section():
    record = meeting("One.", "Two.", "Three.")
    assert neighbours(record, Place(1, 1)) == (None, Place(1, 2))
    assert neighbours(record, Place(1, 2)) == (Place(1, 1), Place(1, 3))
    assert neighbours(record, Place(1, 3)) == (Place(1, 2), None)


def test_sources_are_those_of_their_places():
    record = meeting("{r1} spoke.", "{r2} agreed.")
    taken = (
        Takeaway("t1", TakeawayKind.RECOMMENDATION, "Do it."),
        Takeaway("t2", TakeawayKind.TAKEAWAY, "It is so."),
    )
    record = replace(record, takeaways=taken)
    assert source_of(record, Place(1, 2)) == "{r2} agreed."
    assert source_of(record, Place(0, 0)) == "They met."
    assert source_of(record, Place(0, 1)) == "It is so."
    assert source_of(record, Place(0, 2)) == "Do it."
    assert source_of(record, Place()) is source_of(record, Place(1, 0)) is None
    for place in (Place(1, 2), Place(0, 0), Place(0, 2)):
        changed = with_source(record, place, "Other words.")
        assert source_of(changed, place) == "Other words."
        assert source_of(changed, Place(1, 1)) == "{r1} spoke."
