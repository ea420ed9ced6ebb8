"""What is found takes the kind of its place, and counts only where the part says."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Finding, Kind, Severity
from reports.domain.leaks import compile_people
from reports.domain.papers import Paper, PaperPart, check_paper

PEOPLE = compile_people(
    [Person(key="Robert Weaver", name="Robert Weaver", delegation="United States")]
)


def found(*parts, findings=()):
    paper = Paper("draft.docx", parts, findings)
    return [(each.kind, each.severity, each.part, each.text) for each in check_paper(paper, PEOPLE)]


@pytest.mark.parametrize(
    "part", ["property", "comment", "tracked-change", "hidden-text", "alt-text", "file-name"]
)
def test_a_name_in_a_place_that_is_not_seen_is_of_its_kind(part):
    assert found(PaperPart(part, "Robert Weaver")) == [
        (Kind(part), Severity.HOLD, part, "Robert Weaver")
    ]


@pytest.mark.parametrize("part", ["body", "footnote", "table", "link", "embedded", "other"])
def test_a_name_elsewhere_is_a_name(part):
    assert found(PaperPart(part, "Robert Weaver")) == [
        (Kind.NAME, Severity.HOLD, part, "Robert Weaver")
    ]


def test_nobody_is_labelled_by_the_name_of_a_thing():
    text = "An American participant spoke."
    assert [each[0] for each in found(PaperPart("body", text))] == [Kind.LABEL]
    assert found(PaperPart("property", text)) == []


def test_what_is_found_counts_where_the_part_says():
    text = "Robert Weaver spoke. Robert Weaver left."
    assert len(found(PaperPart("tracked-change", text))) == 2
    assert len(found(PaperPart("tracked-change", text, ((30, 32),)))) == 1
    assert found(PaperPart("tracked-change", text, ((13, 21), (34, 40)))) == []


def test_what_the_reader_holds_comes_first():
    unread = Finding(Kind.UNREAD, Severity.HOLD, "It could not be read.", part="embedded")
    assert found(PaperPart("body", "Robert Weaver"), findings=(unread,))[0] == (
        Kind.UNREAD, Severity.HOLD, "embedded", "",
    )  # fmt: skip
