import pytest

from reports.domain.templates import fill, why_not_template


def test_fills_gaps_and_takes_values_as_they_are():
    values = {"author": "{author} {0} \\1", "date": ""}
    assert fill("By {author}{date}, {author}", values) == "By {author} {0} \\1, {author} {0} \\1"


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("By {author}", ""),
        ("nothing to fill", ""),
        ("By {name}", 'has the gap "{name}", but here it can be {author}, {date}'),
        ("By {author.__class__}", 'has the gap "{author.__class__}", but here it can be {author}, '
         "{date}"),
        ("By {author", "has a brace that is not part of a gap"),
        ("By }", "has a brace that is not part of a gap"),
    ],
)  # fmt: skip
def test_names_what_cannot_be_filled(template, reason):
    assert why_not_template(template, ["author", "date"]) == reason
