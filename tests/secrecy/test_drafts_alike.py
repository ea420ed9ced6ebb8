"""No length of a draft that was exported tells what was edited before it, and none stays long."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection

from dialogues.actions.jobs import do_job, forget_jobs, start_job
from dialogues.models import Job, JobKind, JobState
from dialogues.models.job import KEPT_FOR
from dialogues.tasks import known_work
from reports.actions.edit_block import save_block
from reports.exports import Format
from tests.cast import NOW
from tests.reports.paper import make_paper

pytestmark = pytest.mark.django_db
WORDS = "Zorblint Quenford's rafts, "


def export(paper, *formats):
    return start_job(
        dialogue=paper.cast.dialogue,
        kind=JobKind.EXPORT,
        by=paper.cast.rapporteur,
        wanted={"formats": list(formats), "audience": "public"},
        now=NOW,
        enqueue=lambda pk: do_job(pk, work=known_work(), clock=lambda: NOW),
    )


def lengths():
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT wanted, result, output FROM {Job._meta.db_table}")  # noqa: S608
        return [tuple(len(bytes(each)) for each in row) for row in cursor.fetchall()]


@pytest.mark.parametrize("formats", [[each] for each in Format] + [list(Format)])
def test_drafts_around_an_edit_are_as_long(formats, django_capture_on_commit_callbacks):
    paper = make_paper()
    block, sizes = paper.blocks[0], set()
    for text in (block.text, f"{{r1}} spoke of {WORDS * 90}at length."):
        block.refresh_from_db()
        by, now = paper.cast.rapporteur, NOW
        save_block(block=block, text=text, version=block.version, by=by, now=now)
        with django_capture_on_commit_callbacks(execute=True):
            job = export(paper, *formats)
        job.refresh_from_db()
        assert job.state == JobState.DONE
        sizes.add(len(job.output))
    assert len(sizes) == 2  # the control: the files themselves tell it
    assert len(set(lengths())) == 1


def test_a_draft_is_gone_after_a_day(django_capture_on_commit_callbacks):
    paper = make_paper()
    with django_capture_on_commit_callbacks(execute=True):
        export(paper, Format.MD)
    assert forget_jobs(now=NOW + KEPT_FOR) == 0
    with django_capture_on_commit_callbacks():
        waiting = export(paper, Format.HTML)  # never begun
    assert forget_jobs(now=NOW + KEPT_FOR + timedelta(seconds=1)) == 1
    assert [each.pk for each in Job.objects.all()] == [waiting.pk]
