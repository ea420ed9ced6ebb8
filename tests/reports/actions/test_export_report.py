"""Writing the report in its formats."""

from __future__ import annotations

import io
import zipfile

import pytest

from dialogues.actions.refused import Refused
from dialogues.models import AuditAction, AuditRow, Dialogue, Job, JobKind
from reports.actions.export_report import NAMED, export_report, export_report_job
from reports.domain.audiences import Audience
from reports.domain.guard.naming import RENAME
from reports.exports import Format
from reports.models import Report
from tests.cast import NOW
from tests.reports.paper import Paper, make_paper

pytestmark = pytest.mark.django_db


@pytest.fixture
def paper() -> Paper:
    return make_paper()


def export(paper: Paper, *formats: Format, **fields):
    return export_report(
        dialogue=paper.cast.dialogue, formats=formats, audience=Audience.PUBLIC,
        by=paper.cast.rapporteur, now=NOW, **fields,
    )  # fmt: skip


def job(paper: Paper, *formats: str) -> Job:
    return Job.objects.create(
        dialogue=paper.cast.dialogue, kind=JobKind.EXPORT, by=paper.cast.rapporteur, made_at=NOW,
        alive_at=NOW, wanted={"formats": list(formats), "audience": "internal"},
    )  # fmt: skip


def test_writes_each_format_in_the_order_asked_for(paper):
    told = []
    files = export(
        paper, Format.MD, Format.DOCX, Format.HTML, Format.PDF,
        progress=lambda done, total: told.append((done, total)),
    )  # fmt: skip
    assert [file.name for file in files] == [
        f"coast-2026-public-draft.{ext}" for ext in ("md", "docx", "html", "pdf")
    ]
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4)]
    text = files[0].content.decode()
    assert "A Korean participant spoke of cables." in text
    assert ("{r1}" in text, "Vellumkin" in text) == (False, False)
    assert files[3].content[:5] == b"%PDF-"
    last = AuditRow.objects.latest("number")
    assert (last.action, last.subject, last.count) == (AuditAction.REPORT_EXPORTED, "public", 4)


def test_an_equal_report_gives_equal_bytes(paper):
    first, second = (export(paper, *Format) for _ in range(2))
    assert [file.content for file in first] == [file.content for file in second]


def test_a_name_in_the_file_name_is_told_once(paper):
    slug = "-".join(paper.cast.guest.name.reveal().lower().split())
    Dialogue.objects.filter(pk=paper.cast.dialogue.pk).update(slug=slug)
    paper.cast.dialogue.refresh_from_db()
    first, second = export(paper, Format.MD, Format.HTML)
    assert first.warnings == (f"{NAMED} {RENAME}",)
    assert second.warnings == ()


def test_says_when_the_style_is_gone_or_there_is_no_report(paper):
    Report.objects.update(style="gone")
    with pytest.raises(Refused, match="There is no house style 'gone' here"):
        export(paper, Format.MD)
    Report.objects.all().delete()
    with pytest.raises(Refused, match="coast-2026 has no report yet: draft one first"):
        export(paper, Format.MD)


def test_the_job_makes_one_file_or_an_archive(paper):
    one = export_report_job(job(paper, "md"), lambda done, total: None)
    assert one.facts["name"] == "coast-2026-internal-draft.md"
    assert b"A Korean participant" in one.output
    both = export_report_job(job(paper, "md", "html"), lambda done, total: None)
    again = export_report_job(job(paper, "md", "html"), lambda done, total: None)
    assert both.facts == {"name": "coast-2026-internal-draft.zip", "warnings": []}
    assert both.output == again.output
    with zipfile.ZipFile(io.BytesIO(both.output)) as archive:
        assert [each.date_time[0] for each in archive.infolist()] == [1980, 1980]
        assert archive.namelist() == [f"coast-2026-internal-draft.{ext}" for ext in ("md", "html")]
        assert archive.read("coast-2026-internal-draft.md") == one.output
