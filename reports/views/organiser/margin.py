"""The margin of the editor: the guard's word on a paragraph while somebody types in it."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_POST, require_safe

from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.views.organiser.access import organiser_page
from reports.domain.document import Place
from reports.domain.limits import LONGEST_BLOCK
from reports.editor import style_of
from reports.margin import Beside, Margin
from reports.models import Block, Report, Section
from reports.places import target_of_block
from reports.records import read_past, read_record, report_of


@require_POST
@organiser_page(why_not_edit_report)
def margin_view(request: HttpRequest, dialogue: Dialogue, block: UUID) -> HttpResponse:
    """What is wrong with a paragraph as it is typed, saved or not, and who could have said it."""
    rows = Block.objects.select_related("section__report")
    row = rows.filter(dialogue=dialogue, pk=block).first()
    if row is None:
        return HttpResponse(status=204)  # somebody deleted it: saving it tells so
    text = request.POST.get("text", row.text)[:LONGEST_BLOCK].replace("\r\n", "\n")
    beside = judge(dialogue, row, text.replace("\x00", ""))
    context = {"dialogue": dialogue, "row": row, "beside": beside, "back": "report"}
    context["target"] = target_of_block(dialogue.slug, row)
    return render(request, "reports/margin.html", context)


def judge(dialogue: Dialogue, row: Block, text: str) -> Beside:
    """The word on a paragraph with another text, the rest of the report as it stands."""
    report, place = row.section.report, place_of(row)
    margin = Margin.of_typed(
        read_record(dialogue), style_of(report), read_past(report), place, text
    )
    return margin.beside(place)


def place_of(row: Block) -> Place:
    """Where a paragraph stands in its report."""
    sections = Section.objects.filter(report=row.section.report_id).values_list("pk", flat=True)
    blocks = Block.objects.filter(section=row.section_id).values_list("pk", flat=True)
    return Place(list(sections).index(row.section_id) + 1, list(blocks).index(row.pk) + 1)


@require_safe
@organiser_page(why_not_edit_report)
def held_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """How much holds a release of the whole report to the public."""
    report = report_of(dialogue)
    if report is None:
        return HttpResponse(status=204)
    return render(
        request, "reports/held.html", {"dialogue": dialogue, "holds": count(dialogue, report)}
    )


def count(dialogue: Dialogue, report: Report) -> int:
    """The reasons that hold a release to the public."""
    return len(Margin(read_record(dialogue), style_of(report), read_past(report)).verdict.holds)


urls = [
    path("d/<slug:slug>/report/blocks/<uuid:block>/margin", margin_view, name="margin"),
    path("d/<slug:slug>/report/held", held_view, name="held"),
]
