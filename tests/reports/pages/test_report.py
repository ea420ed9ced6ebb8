"""The report page: the editor for those who write, the printed draft for everybody else."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dialogues.models import Job, JobKind
from reports.actions.draft_report import draft_report
from reports.actions.edit_block import add_block
from reports.domain.drafting import draft_framing
from reports.excerpt import read_excerpt
from reports.models import Block, HouseStyle, Report, Section
from reports.records import read_record
from tests.cast import NOW
from tests.reports.paper import say

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/report"


def page(response) -> str:
    return str(response.content, "utf-8")


def test_writers_get_the_editor(writer, paper):
    shown = page(writer.get(PAGE))
    first = paper.blocks[0]
    assert f'<form class="block-edit" method="post" action="{PAGE}/blocks/{first.pk}"' in shown
    assert "{r1} spoke of cables.</textarea>" in shown
    printed = (
        '<button type="button" class="attribution" data-refs="r1">A Korean participant</button>'
    )
    assert f"<p>{printed} spoke of cables.</p>" in shown
    assert "2 of 6 not used yet." in shown  # r4 stands in a takeaway
    assert "<title>Draft · Coast</title>" in shown


def test_the_editor_shows_the_opening_as_it_will_print(writer, paper):
    drafted = draft_framing(read_record(paper.cast.dialogue))
    shown = page(writer.get(PAGE))
    assert "drafted from the record" in shown
    assert drafted in shown
    paper.report.framing = "We met, {r1} and all."
    paper.report.save()
    shown = page(writer.get(PAGE))
    assert "drafted from the record" not in shown
    assert drafted not in shown
    assert "We met, <button" in shown


def test_an_excerpt_prints_what_the_record_prints(paper):
    dialogue = paper.cast.dialogue
    say(paper.cast, paper.cast.guest, "On another matter.", topic="Ferries")
    assert draft_framing(read_excerpt(dialogue)) == draft_framing(read_record(dialogue))
    refs = [[each.id for each in s.remarks] for s in read_excerpt(dialogue, ["r2"]).sessions]
    assert refs == [["r2"]]


def test_observers_read_it_and_see_no_token(client, paper):
    client.force_login(paper.cast.observer)
    for address in (PAGE, f"{PAGE}/read"):
        shown = page(client.get(address))
        assert "A Korean participant spoke of cables." in shown
        assert "{r1}" not in shown
        assert "data-refs" not in shown
        assert "Vellumkin" not in shown
        assert "Back to writing" not in shown


def test_writers_read_it_through(writer):
    shown = page(writer.get(f"{PAGE}/read"))
    assert "A Korean participant spoke of cables." in shown
    assert "Back to writing" in shown


def test_a_dialogue_without_a_report_says_what_to_do(client, paper):
    paper.report.delete()
    client.force_login(paper.cast.rapporteur)
    assert "Draft the report" in page(client.get(PAGE))
    assert "There is no draft yet." in page(client.get(f"{PAGE}/read"))
    client.force_login(paper.cast.observer)
    assert "There is no draft yet." in page(client.get(PAGE))


def test_an_empty_report_says_what_to_do(writer, paper):
    Section.objects.all().delete()
    assert "The report has no section yet." in page(writer.get(PAGE))


def test_a_style_that_the_site_has_no_more_does_not_lock_the_report(writer, paper):
    Report.objects.update(style="gone")
    assert HouseStyle.objects.count() == 0
    assert writer.get(PAGE).status_code == 200
    assert "A Korean participant spoke" in page(writer.get(f"{PAGE}/read"))


def test_the_editor_escapes_what_was_typed(writer, paper):
    paper.type(paper.blocks[0], "</textarea><script>alert(1)</script>")
    shown = page(writer.get(PAGE))
    assert "<script>alert" not in shown
    assert shown.count("&lt;script&gt;alert(1)") == 2


@pytest.mark.parametrize("address", [PAGE, f"{PAGE}/read"])
def test_takes_as_many_queries_for_500_paragraphs_as_for_10(writer, paper, address):
    def open_with(blocks: int) -> int:
        section = paper.sections[1]
        Block.objects.bulk_create(
            Block(
                dialogue=paper.cast.dialogue,
                section=section,
                position=position,
                text="{r1} spoke, and {r2} did.",
                accepted=[],
                drafted_from=[],
            )
            for position in range(1, blocks - 2)
        )
        with CaptureQueriesContext(connection) as queries:
            assert writer.get(address).status_code == 200
        assert Block.objects.count() == blocks
        Block.objects.filter(section=section, position__gt=0).delete()
        return len(queries)

    assert open_with(10) == open_with(500)


def test_tells_of_a_change_by_somebody_else(writer, paper):
    ask = f"{PAGE}/changes?known="
    assert writer.get(f"{ask}0").status_code == 204
    paper.type(paper.blocks[0], "Theirs.")
    assert writer.get(f"{ask}1").status_code == 204
    told = writer.get(f"{ask}0")
    assert told.status_code == 200
    assert "A paragraph was edited by Convenor." in page(told)
    paper.report.delete()
    assert writer.get(f"{ask}0").status_code == 204


def test_tells_of_a_change_when_its_writer_is_gone(writer, paper):
    add_block(section=paper.sections[0], after=None, text="", by=paper.cast.convenor, now=NOW)
    paper.report.revisions.all().delete()
    assert "The report was changed." in page(writer.get(f"{PAGE}/changes?known=0"))


def test_drafts_once_however_often_it_is_pressed(writer, paper):
    answers = [writer.post(f"{PAGE}/draft") for _ in range(2)]
    job = Job.objects.get()
    assert (job.kind, job.by) == (JobKind.DRAFT, paper.cast.rapporteur)
    assert [each["Location"] for each in answers] == [f"/d/coast-2026/jobs/{job.pk}"] * 2


def test_nobody_else_drafts_or_looks(client, paper):
    for user, reads, writes in (("observer", 200, 403), ("stranger", 404, 404)):
        client.force_login(getattr(paper.cast, user))
        assert client.get(PAGE).status_code == reads
        assert client.get(f"{PAGE}/read").status_code == reads
        assert client.get(f"{PAGE}/changes").status_code == writes
        assert client.post(f"{PAGE}/draft").status_code == writes
    assert Job.objects.count() == 0


def test_wrong_methods(writer):
    found = [
        writer.post(PAGE).status_code,
        writer.post(f"{PAGE}/read").status_code,
        writer.post(f"{PAGE}/changes").status_code,
        writer.get(f"{PAGE}/draft").status_code,
    ]
    assert found == [405, 405, 405, 405]


def test_a_drafted_report_is_shown(writer, paper):
    paper.report.delete()
    draft_report(dialogue=paper.cast.dialogue, by=paper.cast.convenor, now=NOW)
    shown = page(writer.get(PAGE))
    assert "0 of 6 not used yet." in shown
    assert "Draft again" in shown
