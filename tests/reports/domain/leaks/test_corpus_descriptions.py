"""What the corpus says of people without their names: these floors only go up."""

import pytest

from reports.domain.findings import Kind
from tests.reports.domain.leaks.corpus_loader import OTHER_KINDS, documents
from tests.reports.domain.leaks.scores import measure

KINDS = {Kind.AFFILIATION, Kind.TITLE, Kind.EMAIL, Kind.HANDLE, Kind.DESCRIPTOR}
# The sets that the floors below were measured on.
SEEN = tuple(document for document in documents() if document.number < 500)


@pytest.fixture(scope="module")
def scores():
    return measure(SEEN)


@pytest.mark.parametrize(
    ("kind", "floor"),
    [("affiliation", 1.0), ("title", 0.93), ("email", 1.0), ("handle", 1.0), ("descriptor", 0.94)],
)
def test_a_kind_is_found(scores, kind, floor):
    assert kind in OTHER_KINDS
    assert scores.found[kind] / scores.mentions[kind] >= floor


def test_little_else_alarms(scores):
    false = [each for _, each in scores.false if each.kind in KINDS]
    assert 1000 * len(false) / scores.words <= 0.03
