"""The one task of the queue: do the job of this id."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from django.conf import settings
from django.utils import timezone
from django.utils.module_loading import import_string
from django_tasks import task

from dialogues.actions.jobs import Work, do_job
from dialogues.models import JobKind


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
