"""Lists, numbers and days."""

from __future__ import annotations

from datetime import date

import pytest

from reports.domain.drafting.english.lists import joined, number_word, when


def test_numbers():
    assert [number_word(number) for number in (0, 2, 12, 13)] == ["no", "two", "twelve", "13"]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ((), ""),
        (("a",), "a"),
        (("a", "b"), "a and b"),
        (("a", "b", "c"), "a, b and c"),
        (("a and b", "c"), "a and b, and c"),
    ],
)
def test_joined(items, expected):
    assert joined(items) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([date(2026, 6, 8)] * 2, "on 8 June 2026"),
        ([date(2026, 6, 9), date(2026, 6, 8)], "on 8 and 9 June 2026"),
        ([date(2026, 6, 28), date(2026, 7, 3)], "on 28 June and 3 July 2026"),
        ([date(2025, 12, 30), date(2026, 1, 2)], "on 30 December 2025 and 2 January 2026"),
        ([date(2026, 6, day) for day in (8, 9, 19)], "between 8 and 19 June 2026"),
    ],
)
def test_when(days, expected):
    assert when(days) == expected
