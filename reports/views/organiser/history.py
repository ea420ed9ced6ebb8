"""Undo and redo."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_POST

from dialogues.actions.refused import Refused
from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.views.organiser.access import organiser_page, signed_in
from reports.actions.history import redo, undo
from reports.records import report_of


@require_POST
@organiser_page(why_not_edit_report)
def history_view(request: HttpRequest, dialogue: Dialogue, deed: str) -> HttpResponse:
    """Take the last change back, or do it again."""
    report = report_of(dialogue)
    if report is None:
        raise Http404
    act = undo if deed == "undo" else redo
    try:
        revision = act(report=report, by=signed_in(request), now=timezone.now())
    except Refused as refused:
        messages.error(request, refused.reason)
    else:
        done = "Undone" if deed == "undo" else "Done again"
        messages.success(request, f"{done}: {revision.deed_told}.")
    return redirect("reports:report", dialogue.slug)


urls = [
    path("d/<slug:slug>/report/undo", history_view, {"deed": "undo"}, name="undo"),
    path("d/<slug:slug>/report/redo", history_view, {"deed": "redo"}, name="redo"),
]
