"""What was edited is sealed, and what was known of it before is carried over."""

from __future__ import annotations

import pytest

from reports.models import Block, Report, Revision
from tests.plumbing.migrations import go_back, migrate
from tests.reports.paper import make_paper

BEFORE = [("reports", "0016_leave_is_sealed")]


@pytest.fixture
def up_to_date_again(transactional_db):
    """Whatever happens."""
    yield
    migrate()


def test_what_was_known_of_an_edit_is_sealed_and_undone_as_before(up_to_date_again):
    paper = make_paper()
    paper.type(paper.blocks[0], "First.")
    change = Revision.objects.get().change
    old = go_back(BEFORE)
    for number, row in enumerate(old.get_model("reports", "Block").objects.order_by("id")):
        row.edited = number > 0
        row.save()
    old.get_model("reports", "Report").objects.update(framing_edited=True)
    row = old.get_model("reports", "Revision").objects.get()
    row.deed, row.change = "block-moved", {side: change[side] for side in ("before", "after")}
    row.save()
    migrate()
    assert [each.edited for each in Block.objects.order_by("id")] == [False, True, True]
    assert Report.objects.get().framing_edited is True
    made = Revision.objects.get()
    assert (made.deed_told, made.change) == (
        "a paragraph was moved",
        change | {"deed": "block-moved"},
    )
