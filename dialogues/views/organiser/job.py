"""The page of a long piece of work: how far it is, and what came of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_safe

from dialogues.models import Dialogue, Job, JobState
from dialogues.permissions import why_not_see_identities

from .access import organiser_page, signed_in
from .page import render_page

# A worker that runs takes up a job within a second.
PATIENCE: Final = timedelta(seconds=10)


@require_safe
@organiser_page(why_not_see_identities)
def job_page(request: HttpRequest, dialogue: Dialogue, job: UUID) -> HttpResponse:
    """One job of the organiser who began it; asked by htmx, its state alone."""
    found = find_job(request, dialogue, job)
    unattended = why_unattended(found, timezone.now())
    if request.headers.get("HX-Request"):
        context = {"dialogue": dialogue, "job": found, "unattended": unattended}
        return render(request, "dialogues/job_state.html", context)
    return render_page(request, "dialogues/job.html", dialogue, job=found, unattended=unattended)


def find_job(request: HttpRequest, dialogue: Dialogue, job: UUID) -> Job:
    """A job is for whoever began it; anybody else is told that there is none."""
    found = Job.objects.filter(dialogue=dialogue, by=signed_in(request), pk=job).first()
    if found is None:
        raise Http404
    return found


def why_unattended(job: Job, now: datetime) -> str:
    """What to say when nobody seems to work."""
    if job.state == JobState.QUEUED and job.alive_at < now - PATIENCE:
        return "No background worker has taken this up yet. Start one with: manage.py work"
    return ""


urls = [path("d/<slug:slug>/jobs/<uuid:job>", job_page, name="job")]
