"""What was found is marked in place; of a long text the places alone are shown."""

from reports.domain.findings import Finding, Kind, Severity
from reports.domain.papers import PaperPart, Piece, mark_part
from reports.domain.papers.marking import AROUND, WHOLE


def at(start, end, severity=Severity.HOLD):
    return Finding(Kind.NAME, severity, "Why.", start=start, end=end)


def shown(text, *findings):
    marked = mark_part(PaperPart("body", text), list(enumerate(findings, 1)))
    return [(each.text, each.numbers, each.severity) for each in marked.pieces]


def test_a_text_is_parted_at_its_findings():
    assert shown("Ada spoke to Bo", at(13, 15, Severity.NOTE), at(0, 3)) == [
        ("Ada", (2,), Severity.HOLD),
        (" spoke to ", (), None),
        ("Bo", (1,), Severity.NOTE),
    ]


def test_findings_that_overlap_share_a_mark_of_the_greatest_weight():
    found = [at(1, 4, Severity.NOTE), at(2, 6, Severity.WARN), at(6, 7)]
    assert shown("abcdefgh", *found) == [
        ("a", (), None),
        ("bcdef", (1, 2), Severity.WARN),
        ("g", (3,), Severity.HOLD),
        ("h", (), None),
    ]


def test_a_text_without_findings_is_whole():
    assert shown("Nobody.") == [("Nobody.", (), None)]
    assert shown("") == []


def test_of_a_long_text_the_places_are_shown_with_gaps_between():
    text = "x" * WHOLE + "Ada" + "y" * AROUND + "Bo" + "z" * WHOLE + "Cy"
    first, second, third = WHOLE, WHOLE + 3 + AROUND, len(text) - 2
    found = [at(first, first + 3), at(second, second + 2), at(third, third + 2)]
    marked = mark_part(PaperPart("body", text), list(enumerate(found, 1)))
    assert marked.shortened
    assert marked.pieces == (
        Piece("", gap=True),
        Piece("x" * AROUND),
        Piece("Ada", (1,), Severity.HOLD),
        Piece("y" * AROUND),
        Piece("Bo", (2,), Severity.HOLD),
        Piece("z" * AROUND),
        Piece("", gap=True),
        Piece("z" * AROUND),
        Piece("Cy", (3,), Severity.HOLD),
    )
    assert shown("x" * (WHOLE + 1)) == [("", (), None)]
    start = mark_part(PaperPart("body", "Ada" + "x" * WHOLE), [(1, at(0, 3))])
    assert start.pieces[0] == Piece("Ada", (1,), Severity.HOLD)
