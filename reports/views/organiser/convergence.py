"""How far participants agree on what the meeting concluded: a chart, a table, two files."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from dialogues.actions.refused import Refused
from dialogues.models import Dialogue
from dialogues.views.organiser.access import organiser_page
from dialogues.views.organiser.page import render_page
from reports.convergence import Converging, read_convergence
from reports.domain.chart import CHOICES, Panel
from reports.exports.csvtable import write_csv
from reports.exports.svg import write_svg
from reports.permissions import why_not_review


@require_safe
@organiser_page(why_not_review)
def convergence_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The chart with its data as a table, and the reservations."""
    try:
        points, why_none = read_convergence(dialogue), ""
    except Refused as refused:
        points, why_none = (), refused.reason
    chart = _chart(points)
    return render_page(
        request,
        "reports/convergence.html",
        dialogue,
        points=points,
        why_none=why_none,
        choices=[words for _, words in CHOICES],
        # Every word in it is escaped by its writer.
        chart=mark_safe(write_svg(chart)) if chart else "",  # noqa: S308
    )


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


def _file(content: bytes, kind: str, dialogue: Dialogue, extension: str) -> HttpResponse:
    name = f"{dialogue.slug}-convergence.{extension}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type=kind, headers=headers)


ONE = "d/<slug:slug>/review/convergence"
urls = [
    path(ONE, convergence_page, name="convergence"),
    path(f"{ONE}.svg", svg_view, name="convergence_svg"),
    path(f"{ONE}.csv", csv_view, name="convergence_csv"),
]
