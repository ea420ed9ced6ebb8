"""What the guard says of takeaways, for the pages on which they stand and are edited."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.views.decorators.http import require_POST, require_safe

from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.views.organiser.access import organiser_page
from reports.domain.document import Place
from reports.domain.guard.places import with_source
from reports.domain.limits import LONGEST_BLOCK
from reports.editor import style_of
from reports.margin import Margin
from reports.places import in_print, target_of_takeaway
from reports.records import read_record, report_of


@require_safe
@organiser_page(why_not_edit_report)
def all_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The word on each of them; 204 where there is no report that they would stand in."""
    report = report_of(dialogue)
    if report is None:
        return HttpResponse(status=204)
    margin = Margin.of(report, read_record(dialogue), style_of(report))
    judged = [
        {
            "code": row.code,
            "beside": margin.beside(Place(0, number)),
            "target": target_of_takeaway(dialogue.slug, row),
        }
        for number, row in enumerate(in_print(dialogue), 1)
    ]
    context = {"dialogue": dialogue, "judged": judged}
    return render(request, "reports/takeaways_guard.html", context)


@require_POST
@organiser_page(why_not_edit_report)
def one_view(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """The word on one as it is typed; nothing is offered, because nothing is saved."""
    row = get_object_or_404(dialogue.takeaways, code=code)
    report = report_of(dialogue)
    if report is None:
        return HttpResponse(status=204)
    text = request.POST.get("text", row.text)[:LONGEST_BLOCK].replace("\r\n", "\n")
    place = Place(0, in_print(dialogue).index(row) + 1)
    record = with_source(read_record(dialogue), place, text)
    margin = Margin.of(report, record, style_of(report), near=place)
    return render(
        request, "reports/margin.html", {"dialogue": dialogue, "beside": margin.beside(place)}
    )


urls = [
    path("d/<slug:slug>/guard/takeaways", all_view, name="takeaways_guard"),
    path("d/<slug:slug>/guard/takeaways/<str:code>", one_view, name="takeaway_guard"),
]
