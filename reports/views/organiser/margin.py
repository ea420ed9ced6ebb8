"""The margin of the editor: the guard's word on a paragraph while somebody types in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_POST

from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.views.organiser.access import organiser_page
from reports.answers import Answers
from reports.domain.document import FRAMING, Place
from reports.domain.guard.places import with_source
from reports.domain.limits import LONGEST_BLOCK
from reports.editor import read_sections, style_of
from reports.margin import Beside, Margin
from reports.models import Block, Report, Section
from reports.places import target_of_block, target_of_framing
from reports.records import read_record, report_of


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
    context |= {"target": target_of_block(dialogue.slug, row), "key": str(row.pk)}
    return render(request, "reports/margin.html", context)


def judge(dialogue: Dialogue, row: Block, text: str) -> Beside:
    """The word on a paragraph with another text, the rest of the report as it stands."""
    report, place = row.section.report, place_of(row)
    record, answers = with_source(read_record(dialogue), place, text), Answers.of(report)
    margin = Margin.of(report, record, style_of(report), near=place, answers=answers)
    return margin.beside(place)


def place_of(row: Block) -> Place:
    """Where a paragraph stands in its report."""
    sections = Section.objects.filter(report=row.section.report_id).values_list("pk", flat=True)
    blocks = Block.objects.filter(section=row.section_id).values_list("pk", flat=True)
    return Place(list(sections).index(row.section_id) + 1, list(blocks).index(row.pk) + 1)


@require_POST
@organiser_page(why_not_edit_report)
def held_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """How much holds a release of the whole report, and each margin that is other
    than the page has it: `marks` are those that it shows."""
    report = report_of(dialogue)
    if report is None:
        return HttpResponse(status=204)
    record, style = read_record(dialogue), style_of(report)
    margin = Margin.of(report, record, style, answers=Answers.of(report))
    marks = set(request.POST.get("marks", "").split())
    shown = {each.partition(":")[0] for each in marks}
    changed = [
        each
        for each in besides(report, margin)
        if each["key"] in shown and f"{each['key']}:{each['beside'].mark}" not in marks
    ]
    context = {"dialogue": dialogue, "holds": len(margin.verdict.holds), "changed": changed}
    context["audience"] = margin.audience
    return render(request, "reports/held.html", context)


def besides(report: Report, margin: Margin) -> Iterator[dict[str, Any]]:
    """What stands beside each text of the editor, with what its margin is known by there."""
    slug = report.dialogue.slug
    framing = target_of_framing(slug, report)
    yield {"key": "framing", "beside": margin.beside(FRAMING), "target": framing}
    for section in read_sections(report, None, margin):
        yield {"key": str(section.row.pk), "beside": section.beside}
        for block in section.blocks:
            yield {
                "key": str(block.row.pk),
                "beside": block.beside,
                "row": block.row,
                "target": block.target,
            }


urls = [
    path("d/<slug:slug>/report/blocks/<uuid:block>/margin", margin_view, name="margin"),
    path("d/<slug:slug>/report/held", held_view, name="held"),
]
