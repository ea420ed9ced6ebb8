import pytest

from reports.domain.compose import print_date


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("2026-07", "July 2026"),
        (" 2026-07 ", "July 2026"),
        ("2026-07-04", "July 4, 2026"),
        ("2026", "2026"),
        ("Summer 2026", "Summer 2026"),
        ("2026-13", "2026-13"),
        ("2026-02-30", "2026-02-30"),
        ("", ""),
    ],
)
def test_prints_a_date(written, printed):
    assert print_date(written, "{month} {day}, {year}") == printed


def test_prints_a_day_in_the_form_of_the_house():
    assert print_date("2026-07-04", "{day} {month} {year}") == "4 July 2026"
