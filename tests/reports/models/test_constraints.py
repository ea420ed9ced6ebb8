"""What the database itself refuses of the paper."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction
from django.db.models import RestrictedError

from dialogues.models import Session
from reports.models import (
    Block,
    Deed,
    HouseStyle,
    Release,
    ReleaseFile,
    Report,
    Revision,
    Section,
)
from tests.cast import NOW
from tests.reports.paper import Paper, make_paper

pytestmark = pytest.mark.django_db


@pytest.fixture
def paper() -> Paper:
    return make_paper()


def revision(paper: Paper, **fields: object) -> Revision:
    values: dict[str, object] = {"number": 1, "change": {"deed": Deed.BLOCK.value}}
    return Revision.objects.create(
        dialogue=paper.cast.dialogue, report=paper.report, **(values | fields)
    )


def test_a_change_is_numbered_once(paper):
    made = revision(paper)
    assert (str(made), made.deed_told) == ("Change 1", "a paragraph was edited")
    with pytest.raises(IntegrityError, match="number"), transaction.atomic():
        revision(paper)


def release(paper: Paper, **fields: object) -> Release:
    values: dict[str, object] = {
        "number": 1, "audience": "public", "released_at": NOW, "words": {}, "bindings": [],
    }  # fmt: skip
    return Release.objects.create(
        dialogue=paper.cast.dialogue, report=paper.report, **(values | fields)
    )


def test_a_release_has_a_number_of_its_own_from_one_on(paper):
    assert str(release(paper)) == "Release 1 to public"
    with pytest.raises(IntegrityError, match="number"), transaction.atomic():
        release(paper, audience="sponsors")
    with pytest.raises(IntegrityError, match="release_number_from_one"), transaction.atomic():
        release(paper, number=0)


def test_a_release_is_for_an_audience_of_ours(paper):
    with pytest.raises(IntegrityError, match="release_audience_known"), transaction.atomic():
        release(paper, audience="everybody")


def test_a_release_has_one_file_of_a_format(paper):
    fields = {"release": release(paper), "format": "md", "name": "a.md", "content": b"x"}
    assert str(ReleaseFile.objects.create(**fields)) == "a.md"
    with pytest.raises(IntegrityError, match="format"), transaction.atomic():
        ReleaseFile.objects.create(**fields)


def test_a_released_report_stays(paper):
    kept = release(paper)
    with pytest.raises(RestrictedError):
        paper.report.delete()
    kept.delete()
    paper.report.delete()
    assert Report.objects.count() == 0


def test_a_style_has_a_code_of_its_own():
    assert str(HouseStyle.objects.create(code="own", source="")) == "own"
    with pytest.raises(IntegrityError, match="code"), transaction.atomic():
        HouseStyle.objects.create(code="own", source="")


def test_rows_say_what_they_are_and_no_word_of_the_text(paper):
    assert str(paper.report) == "On cables"
    assert [str(row) for row in paper.sections] == ["Section 0", "Section 1"]
    assert [str(row) for row in paper.blocks] == ["Block 0", "Block 1", "Block 0"]


def test_a_report_takes_its_parts_with_it_and_a_session_leaves_them(paper):
    other = Session.objects.create(
        dialogue=paper.cast.dialogue, code="S2", title="Second", starts=NOW
    )
    Section.objects.update(session=other)
    other.delete()
    assert [section.session for section in paper.sections] == [None, None]
    revision(paper)
    paper.report.delete()
    assert [model.objects.count() for model in (Report, Section, Block, Revision)] == [0] * 4
