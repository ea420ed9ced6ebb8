"""The two tasks of the queue: do the job of this id, and do what is due by the clock."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, cast
from uuid import UUID

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.module_loading import import_string
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from dialogues.actions.jobs import Clock, Work, do_job, forget_jobs, sweep
from dialogues.actions.roster_upload import drop_expired
from dialogues.actions.write_ahead import empty_write_ahead_log
from dialogues.models import JobKind
from dialogues.models.job import KEPT_FOR

log = logging.getLogger(__name__)
EVERY: Final = timedelta(minutes=1)
_OVER: Final = (TaskResultStatus.SUCCESSFUL, TaskResultStatus.FAILED)


def known_work() -> dict[JobKind, Work]:
    """Who does which kind of job, as the settings say: the paper's work is not ours to import."""
    return {JobKind(kind): cast(Work, import_string(path)) for kind, path in settings.JOBS.items()}


class JobError(Exception):
    """A job whose very row could not be kept. It holds the class of what went wrong, no word."""


@task()
def run_job(job: str) -> None:
    """Do one job. Its arguments and its result stand in clear in the queue: an id and nothing.

    So would the traceback of an error, with the words of every error that it came from.
    """
    try:
        do_job(UUID(job), work=known_work(), clock=timezone.now)
    except Exception as error:
        failed = type(error).__qualname__
    else:
        return
    raise JobError(failed)


def enqueue(job: UUID) -> None:
    """Queue a job for the worker."""
    run_job.enqueue(str(job))


@task()
def tick(again: bool) -> None:
    """Do what is due. With `again`, it is queued once more for a minute later: one such waits in
    the queue as long as a worker runs."""
    do_chores()
    _finished().delete()
    _done_jobs(before=timezone.now() - KEPT_FOR).delete()
    if again:
        keep_ticking(after=EVERY)


def do_chores() -> None:
    """Each chore by itself: one that fails keeps none of the others from being done."""
    for chore in (_take_up, _forget_uploads, _forget_jobs, *known_chores(), _empty_log):
        try:
            chore(timezone.now)
        except Exception as error:
            # Its words could hold what somebody said, or a name.
            log.error("a chore failed: %s", type(error).__name__)


def known_chores() -> tuple[Callable[[Clock], None], ...]:
    """What else is due by the clock, as the settings say; the paper's is not ours to import."""
    return tuple(cast(Callable[[Clock], None], import_string(path)) for path in settings.CHORES)


def _take_up(clock: Clock) -> None:
    sweep(now=clock(), enqueue=enqueue)


def _forget_uploads(clock: Clock) -> None:
    drop_expired(now=clock())


def _forget_jobs(clock: Clock) -> None:
    forget_jobs(now=clock())


def _empty_log(clock: Clock) -> None:
    empty_write_ahead_log()


def stir() -> None:
    """Have the worker look now, not within a minute: somebody waits for a mail."""
    if not _waiting(again=False):
        tick.enqueue(again=False)


def keep_ticking(*, after: timedelta = timedelta(0)) -> None:
    """Queue the tick that queues the next one, where none waits."""
    if not _waiting(again=True):
        tick.using(run_after=timezone.now() + after).enqueue(again=True)


def _ticks() -> QuerySet[DBTaskResult[..., None]]:
    return DBTaskResult.objects.filter(task_path=tick.module_path)


def _waiting(*, again: bool) -> bool:
    rows = _ticks().filter(status=TaskResultStatus.READY)
    return any(row.args_kwargs["kwargs"] == {"again": again} for row in rows)


def _done_jobs(*, before: datetime) -> QuerySet[DBTaskResult[..., None]]:
    """What pointed at jobs that are gone as well: when each was done."""
    rows = DBTaskResult.objects.filter(task_path=run_job.module_path, finished_at__lt=before)
    return rows.filter(status__in=_OVER)


def _finished() -> QuerySet[DBTaskResult[..., None]]:
    """Those that are over: one a minute would fill the table in a year."""
    return _ticks().filter(status__in=_OVER)
