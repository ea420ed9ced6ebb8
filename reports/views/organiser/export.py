"""The export page: pick formats, follow the work, take the file."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_http_methods, require_safe

from dialogues.actions.jobs import start_job
from dialogues.models import Dialogue, JobKind, JobState
from dialogues.tasks import enqueue
from dialogues.views.organiser.access import organiser_page, signed_in
from dialogues.views.organiser.job import find_job
from dialogues.views.organiser.page import render_page
from reports.exports import MEDIA_TYPES
from reports.forms.export import ExportForm
from reports.permissions import why_not_export_draft
from reports.records import report_of


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_export_draft)
def export_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Begin an export of a draft."""
    form = ExportForm(request.POST or None)
    if form.is_valid():
        job = start_job(
            dialogue=dialogue,
            kind=JobKind.EXPORT,
            by=signed_in(request),
            wanted=form.cleaned_data,
            now=timezone.now(),
            enqueue=enqueue,
        )
        return redirect("dialogues:job", dialogue.slug, job.pk)
    return render_page(
        request,
        "reports/export.html",
        dialogue,
        status=422 if form.errors else 200,
        form=form,
        has_report=report_of(dialogue) is not None,
    )


@require_safe
@organiser_page(why_not_export_draft)
def download(request: HttpRequest, dialogue: Dialogue, job: UUID) -> HttpResponse:
    """The file of a finished export."""
    found = find_job(request, dialogue, job)
    if found.kind != JobKind.EXPORT or found.state != JobState.DONE:
        raise Http404
    name = found.result["name"]
    media_type = MEDIA_TYPES[name.rpartition(".")[2]]
    response = HttpResponse(bytes(found.output), content_type=media_type)
    response["Content-Disposition"] = content_disposition_header(True, name) or ""
    return response


urls = [
    path("d/<slug:slug>/report/export", export_page, name="export"),
    path("d/<slug:slug>/report/export/<uuid:job>", download, name="download"),
]
