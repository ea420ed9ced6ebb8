"""How far participants agree on what the meeting concluded: a chart, a table, two files."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_POST, require_safe

from dialogues.actions.refused import Refused
from dialogues.models import Dialogue
from dialogues.views.organiser.access import organiser_page, signed_in
from dialogues.views.organiser.page import render_page
from reports.actions.print_convergence import print_convergence
from reports.convergence import (
    Converging,
    Preview,
    preview_convergence,
    read_convergence,
    why_not_count,
)
from reports.domain.chart import CHOICES, Panel
from reports.domain.document import Document
from reports.domain.review.counting import least_answers
from reports.exports.csvtable import write_csv
from reports.exports.html import write_body
from reports.exports.svg import write_svg
from reports.permissions import why_not_print_convergence, why_not_review
from reports.records import report_of


@require_safe
@organiser_page(why_not_review)
def convergence_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The chart with its data as a table, and the reservations; neither while people are asked."""
    why_none, why_uncounted = "", why_not_count(dialogue)
    points: tuple[Converging, ...] = ()
    try:
        preview = preview_convergence(dialogue)
        points = () if why_uncounted else read_convergence(dialogue)
    except Refused as refused:
        why_none, preview = refused.reason, Preview(None, ())
    chart = _chart(points)
    return render_page(
        request,
        "reports/convergence.html",
        dialogue,
        points=points,
        least=least_answers(dialogue.threshold),
        why_none=why_none,
        why_uncounted=why_uncounted,
        choices=[words for _, words in CHOICES],
        report=report_of(dialogue),
        preview=preview,
        table=_table(preview),
        why_not_print=why_not_print_convergence(signed_in(request), dialogue),
        # Every word in it is escaped by its writer.
        chart=mark_safe(write_svg(chart)) if chart else "",  # noqa: S308
    )


@require_POST
@organiser_page(why_not_print_convergence)
def print_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Print it in the report, or do not."""
    prints = request.POST.get("prints") == "yes"
    print_convergence(dialogue=dialogue, prints=prints, by=signed_in(request), now=timezone.now())
    said = "The report prints the convergence." if prints else "The report does not print it."
    messages.success(request, said)
    return redirect("reports:convergence", dialogue.slug)


@require_safe
@organiser_page(why_not_review)
def svg_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The chart as a file."""
    chart = write_svg(_chart(read_convergence(dialogue)))
    return _file(chart.encode(), "image/svg+xml", dialogue, "svg")


@require_safe
@organiser_page(why_not_review)
def csv_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Its data as a file."""
    table = write_csv(_chart(read_convergence(dialogue)))
    return _file(table, "text/csv; charset=utf-8", dialogue, "csv")


def _chart(points: tuple[Converging, ...]) -> tuple[Panel, ...]:
    return tuple(each.panel for each in points if each.panel.bars)


def _table(preview: Preview) -> str:
    """The table as it would print; every word in it is escaped by its writer."""
    if preview.table is None:
        return ""
    return mark_safe(write_body(Document("", parts=(preview.table,))))  # noqa: S308


def _file(content: bytes, kind: str, dialogue: Dialogue, extension: str) -> HttpResponse:
    name = f"{dialogue.slug}-convergence.{extension}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type=kind, headers=headers)


ONE = "d/<slug:slug>/review/convergence"
urls = [
    path(ONE, convergence_page, name="convergence"),
    path(f"{ONE}/print", print_view, name="print_convergence"),
    path(f"{ONE}.svg", svg_view, name="convergence_svg"),
    path(f"{ONE}.csv", csv_view, name="convergence_csv"),
]
