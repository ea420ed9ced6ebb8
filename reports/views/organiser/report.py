"""The report page: the editor for those who write, the printed draft for everybody else."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from dialogues.actions.jobs import start_job
from dialogues.models import Dialogue, JobKind
from dialogues.permissions import why_not_edit_report
from dialogues.tasks import enqueue
from dialogues.views.organiser.access import organiser_page, signed_in
from dialogues.views.organiser.page import render_page
from reports.answers import Answers
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.document import FRAMING
from reports.editor import (
    Press,
    print_framing,
    read_sections,
    style_of,
    usable_remarks,
    used_remarks,
)
from reports.exports.html import write_body
from reports.margin import Margin
from reports.models import Report, Revision
from reports.permissions import why_not_read_draft
from reports.places import target_of_framing
from reports.records import read_record, report_of


@require_safe
@organiser_page(why_not_read_draft)
def report_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Write the report, read it, or begin it."""
    report = report_of(dialogue)
    if why_not_edit_report(signed_in(request), dialogue):
        return read_page(request, dialogue)
    if report is None:
        return render_page(request, "reports/begin.html", dialogue)
    return edit_page(request, dialogue, report)


def edit_page(request: HttpRequest, dialogue: Dialogue, report: Report) -> HttpResponse:
    """The editor."""
    record, style = read_record(dialogue), style_of(report)
    press = Press(record, style)
    margin = Margin.of(report, record, style, answers=Answers.of(report))
    sections = read_sections(report, press, margin)
    texts = [block.row.text for section in sections for block in section.blocks]
    used = used_remarks(record, [report.framing, *texts])
    usable = [remark.id for _, remark in usable_remarks(record)]
    return render_page(
        request,
        "reports/edit.html",
        dialogue,
        report=report,
        sections=sections,
        holds=len(margin.verdict.holds),
        audience=margin.audience,
        framing=print_framing(report, record, press),
        framing_beside=margin.beside(FRAMING),
        framing_target=target_of_framing(dialogue.slug, report),
        unused=sum(1 for code in usable if code not in used),
        usable=len(usable),
        undo=Revision.objects.filter(report=report, number=report.revision).first(),
        redo=Revision.objects.filter(report=report, number=report.revision + 1).first(),
    )


def read_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The report as it will print."""
    report = report_of(dialogue)
    body = ""
    if report is not None:
        composed = compose(
            read_record(dialogue), style_of(report), audience=Audience.INTERNAL, draft=True
        )
        body = write_body(composed.document)
    return render_page(request, "reports/read.html", dialogue, body=body)


@require_safe
@organiser_page(why_not_read_draft)
def preview_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The whole report as it will print, for whoever may read it."""
    return read_page(request, dialogue)


@require_POST
@organiser_page(why_not_edit_report)
def draft_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Draft the report from the record, in the background."""
    job = start_job(
        dialogue=dialogue,
        kind=JobKind.DRAFT,
        by=signed_in(request),
        wanted={},
        now=timezone.now(),
        enqueue=enqueue,
    )
    return redirect("dialogues:job", dialogue.slug, job.pk)


@require_safe
@organiser_page(why_not_edit_report)
def changes_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Tell an open editor that somebody else has changed the report; 204 where nobody has."""
    report = report_of(dialogue)
    known = request.GET.get("known", "")
    if report is None or str(report.version) == known:
        return HttpResponse(status=204)
    last = Revision.objects.filter(report=report, number=report.revision).first()
    return render(request, "reports/changes.html", {"dialogue": dialogue, "last": last})


urls = [
    path("d/<slug:slug>/report", report_page, name="report"),
    path("d/<slug:slug>/report/read", preview_page, name="read"),
    path("d/<slug:slug>/report/draft", draft_view, name="draft"),
    path("d/<slug:slug>/report/changes", changes_view, name="changes"),
]
