"""The clock of the worker: one tick waits in the queue, and does what is due."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from dialogues.models import RosterImport
from dialogues.tasks import do_chores, keep_ticking, run_job, stir, tick
from tests.doors import an_upload
from tests.reports.review.circle import make_circle

pytestmark = pytest.mark.django_db


def waiting():
    rows = DBTaskResult.objects.filter(task_path=tick.module_path, status="READY")
    return [row.args_kwargs["kwargs"]["again"] for row in rows]


def test_one_tick_waits_however_often_it_is_asked_for():
    for _ in range(3):
        keep_ticking(after=timedelta(minutes=1))
        stir()
    assert sorted(waiting()) == [False, True]


def test_a_tick_queues_the_next_one_a_minute_later():
    now = timezone.now()
    tick.func(again=True)
    (row,) = DBTaskResult.objects.all()
    assert timedelta(seconds=50) < row.run_after - now < timedelta(seconds=70)
    tick.func(again=False)
    assert waiting() == [True]


def test_a_tick_leaves_no_trail():
    tick.func(again=True)
    DBTaskResult.objects.update(status="SUCCESSFUL")
    tick.func(again=False)
    assert DBTaskResult.objects.count() == 0


def test_what_pointed_at_a_job_goes_a_day_after_it():
    for _ in range(2):
        run_job.enqueue(str(uuid4()))
    old, new = DBTaskResult.objects.all()
    for row, days in ((old, 2), (new, 0)):
        row.status, row.finished_at = "SUCCESSFUL", timezone.now() - timedelta(days=days)
        row.save(update_fields=["status", "finished_at"])
    run_job.enqueue(str(uuid4()))  # waits
    tick.func(again=False)
    assert {each.status for each in DBTaskResult.objects.all()} == {"SUCCESSFUL", "READY"}
    assert not DBTaskResult.objects.filter(pk=old.pk).exists()
    assert DBTaskResult.objects.count() == 2


def test_a_chore_that_fails_keeps_none_of_the_others(settings, caplog):
    settings.CHORES = ("tests.dialogues.test_tasks.fail",)
    cast = make_circle().paper.cast
    upload = RosterImport.objects.get(pk=an_upload(cast)["upload"])
    upload.made_at -= timedelta(days=2)
    upload.save(update_fields=["made_at"])
    do_chores()
    assert (RosterImport.objects.count(), "ValueError" in caplog.text) == (0, True)
    assert "Vellumkin" not in caplog.text


def fail(_clock):
    raise ValueError("Vellumkin")


@pytest.mark.django_db(transaction=True)
def test_work_once_sends_what_is_due_and_ends(postbox):
    make_circle(now=timezone.now())
    call_command("work", "--once")
    assert len(postbox.arrived) == 2
    assert waiting() == []
