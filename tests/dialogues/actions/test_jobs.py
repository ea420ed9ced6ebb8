"""Long work: claimed once, told in a sentence, taken up again where a worker was killed."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from dialogues.actions.jobs import BROKE, Outcome, do_job, start_job, sweep
from dialogues.actions.refused import Refused
from dialogues.domain.secret import Secret
from dialogues.models import Job, JobKind, JobState
from dialogues.models.job import SILENT_AFTER
from dialogues.tasks import enqueue, known_work
from tests.cast import NOW, Cast, make_cast

pytestmark = pytest.mark.django_db
CANARY = "Zebulon Cormorant"


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def start(cast: Cast, by=None, wanted=None, queue=None) -> Job:
    return start_job(
        dialogue=cast.dialogue,
        kind=JobKind.DRAFT,
        by=by or cast.rapporteur,
        wanted={} if wanted is None else wanted,
        now=NOW,
        enqueue=[].append if queue is None else queue.append,
    )


def do(job: Job, work) -> Job:
    do_job(job.pk, work={JobKind.DRAFT: work}, clock=lambda: NOW)
    return Job.objects.get(pk=job.pk)


def test_every_kind_of_job_has_somebody_who_does_it():
    assert set(known_work()) == set(JobKind)


def test_twice_pressed_is_begun_once(cast, django_capture_on_commit_callbacks):
    queue = []
    with django_capture_on_commit_callbacks(execute=True):
        first = start(cast, wanted={"formats": ["md"]}, queue=queue)
        assert start(cast, wanted={"formats": ["md"]}, queue=queue) == first
        other = start(cast, wanted={"formats": ["pdf"]}, queue=queue)
        theirs = start(cast, by=cast.convenor, wanted={"formats": ["md"]}, queue=queue)
    assert queue == [first.pk, other.pk, theirs.pk]
    assert Job.objects.count() == 3


def test_a_finished_job_can_be_begun_again(cast):
    first = start(cast)
    do(first, lambda job, progress: Outcome())
    assert start(cast).pk != first.pk


def test_tells_how_far_it_is_and_keeps_what_came_of_it(cast):
    def work(job: Job, progress) -> Outcome:
        progress(1, 3)
        row = Job.objects.get(pk=job.pk)
        assert (row.state, row.done, row.total) == (JobState.RUNNING, 1, 3)
        return Outcome({"left_out": 2}, b"file")

    job = do(start(cast), work)
    assert (job.state, job.result, bytes(job.output)) == (JobState.DONE, {"left_out": 2}, b"file")


@pytest.mark.parametrize("state", [JobState.RUNNING, JobState.DONE, JobState.FAILED])
def test_a_job_is_done_by_one_worker(cast, state):
    job = start(cast)
    Job.objects.update(state=state)
    done = []
    do_job(job.pk, work={JobKind.DRAFT: lambda *given: done.append(given)}, clock=lambda: NOW)
    assert done == []
    assert Job.objects.get().state == state


def test_a_refusal_is_its_sentence(cast):
    def work(job: Job, progress) -> Outcome:
        raise Refused("There is no report.")

    job = do(start(cast), work)
    assert (job.state, job.problem) == (JobState.FAILED, "There is no report.")


def test_a_fault_of_ours_is_told_without_what_it_said(cast, caplog):
    def work(job: Job, progress) -> Outcome:
        raise ValueError(CANARY)

    job = start(cast)
    with caplog.at_level(logging.DEBUG):
        ended = do(job, work)
    assert (ended.state, ended.problem, ended.result) == (JobState.FAILED, BROKE, {})
    assert caplog.messages == [f"job {job.pk} of kind draft failed: ValueError"]
    assert CANARY not in caplog.text


def test_what_a_killed_worker_left_is_taken_up_again(cast):
    left, fresh, done = start(cast), start(cast, by=cast.convenor), start(cast, wanted={"a": 1})
    later = NOW + SILENT_AFTER + timedelta(seconds=1)
    Job.objects.filter(pk=left.pk).update(state=JobState.RUNNING)
    Job.objects.filter(pk=fresh.pk).update(state=JobState.RUNNING, alive_at=later)
    Job.objects.filter(pk=done.pk).update(state=JobState.DONE)
    queue = []
    assert sweep(now=later, enqueue=queue.append) == 1
    assert queue == [left.pk]
    assert Job.objects.get(pk=left.pk).state == JobState.QUEUED
    assert sweep(now=later, enqueue=queue.append) == 0


@pytest.mark.django_db(transaction=True)
def test_the_queue_holds_an_id_and_nothing(cast, settings):
    settings.JOBS = {"draft": f"{__name__}.speak"}
    job = start_job(
        dialogue=cast.dialogue, kind=JobKind.DRAFT, by=cast.rapporteur,
        wanted={"name": CANARY}, now=timezone.now(), enqueue=enqueue,
    )  # fmt: skip
    call_command("work", "--once")
    row = DBTaskResult.objects.get()
    assert row.args_kwargs == {"args": [str(job.pk)], "kwargs": {}}
    assert CANARY not in str(vars(row))
    ended = Job.objects.get()
    assert (ended.state, ended.problem) == (JobState.FAILED, BROKE)
    assert CANARY.encode() not in bytes(ended.__dict__["wanted"])


def speak(job: Job, progress) -> Outcome:
    """A job that fails with what somebody said on its lips."""
    raise RuntimeError(CANARY, job.wanted)


def test_a_name_cannot_be_asked_for_by_accident(cast):
    with pytest.raises(TypeError):
        start(cast, wanted={"name": Secret(CANARY)})
    assert Job.objects.count() == 0
