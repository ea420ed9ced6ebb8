"""Numbers of things."""

import pytest

from dialogues.domain.counted import counted


@pytest.mark.parametrize(
    ("number", "told"),
    [(0, "no people"), (1, "1 person"), (2, "2 people"), (10_000, "10,000 people")],
)
def test_counts(number, told):
    assert counted(number, "person", "people") == told


def test_adds_an_s_where_nothing_else_is_said():
    assert counted(2, "session") == "2 sessions"
