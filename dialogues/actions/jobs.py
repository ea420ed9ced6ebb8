"""Long work: begun by a page, done by the worker, followed on the job's row.

The row is the truth. A queued task only points at it, so a task that is lost, or done twice,
or left by a killed worker, is made good from the row.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from dialogues.models import Dialogue, Job, JobKind, JobState, User

from .refused import Refused

log = logging.getLogger(__name__)

BROKE = "Something went wrong in our own code. Nothing was changed; please try again."

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a job: some facts for its page, and a file where it made one."""

    facts: Mapping[str, Any] = field(default_factory=dict)
    output: bytes = b""


@dataclass(frozen=True, slots=True)
class Progress:
    """Tells the job's row how far the work is."""

    job: Job
    clock: Clock

    def __call__(self, done: int, total: int) -> None:
        Job.objects.filter(pk=self.job.pk).update(done=done, total=total, alive_at=self.clock())


Work = Callable[[Job, Progress], Outcome]


@transaction.atomic()
def start_job(
    *,
    dialogue: Dialogue,
    kind: JobKind,
    by: User,
    wanted: Mapping[str, Any],
    now: datetime,
    enqueue: Callable[[UUID], object],
) -> Job:
    """Write down what is wanted and queue it. `wanted` is sealed; the queue gets the id alone.

    Twice pressed is begun once: an unfinished job of the same kind and wish is handed back.
    """
    for job in Job.objects.unfinished().filter(dialogue=dialogue, kind=kind, by=by):
        if job.wanted == dict(wanted):
            return job
    job = Job.objects.create(
        dialogue=dialogue, kind=kind, by=by, made_at=now, alive_at=now, wanted=dict(wanted)
    )
    transaction.on_commit(lambda: enqueue(job.pk))
    return job


def do_job(job_id: UUID, *, work: Mapping[JobKind, Work], clock: Clock) -> None:
    """Do a job that is still to be done; one that another worker has is left to it."""
    job = _claim(job_id, clock())
    if job is None:
        return
    try:
        outcome = work[JobKind(job.kind)](job, Progress(job, clock))
    except Refused as refused:
        _end(job, JobState.FAILED, now=clock(), problem=refused.reason)
    except Exception as error:
        # Neither message nor traceback: both could hold what somebody said, or a name.
        log.error("job %s of kind %s failed: %s", job.pk, job.kind, type(error).__name__)
        _end(job, JobState.FAILED, now=clock(), problem=BROKE)
    else:
        _end(job, JobState.DONE, now=clock(), outcome=outcome)


def sweep(*, now: datetime, enqueue: Callable[[UUID], object]) -> int:
    """Queue again what a killed worker left; the number of jobs taken up."""
    with transaction.atomic():
        left = list(Job.objects.abandoned(at=now).select_for_update())
        for job in left:
            job.state, job.alive_at = JobState.QUEUED, now
            job.save(update_fields=["state", "alive_at"])
    for job in left:
        enqueue(job.pk)
    return len(left)


def forget_jobs(*, now: datetime) -> int:
    """Delete what ended a day ago, with the files that it made; how many."""
    return Job.objects.spent(at=now).delete()[0]


@transaction.atomic()
def _claim(job_id: UUID, now: datetime) -> Job | None:
    job = Job.objects.select_for_update().filter(pk=job_id, state=JobState.QUEUED).first()
    if job is not None:
        job.state, job.alive_at = JobState.RUNNING, now
        job.save(update_fields=["state", "alive_at"])
    return job


def _end(
    job: Job,
    state: JobState,
    *,
    now: datetime,
    problem: str = "",
    outcome: Outcome | None = None,
) -> None:
    outcome = outcome or Outcome()
    job.state, job.problem, job.alive_at = state, problem[:500], now
    job.result, job.output = dict(outcome.facts), bytearray(outcome.output)
    job.save(update_fields=["state", "problem", "alive_at", "result", "output"])
