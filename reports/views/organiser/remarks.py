"""Remarks beside the text: searched, looked at from an attribution, turned into a token."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_POST

from dialogues.domain.phrases import TokenError
from dialogues.domain.record import Record
from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.records import read_record as read_room
from dialogues.views.organiser.access import organiser_page
from dialogues.views.organiser.page import render_page
from reports.domain.limits import LONGEST_BLOCK
from reports.editor import press_for, texts_of, usable_remarks, used_remarks
from reports.models import Report
from reports.records import report_of

MOST_FOUND = 40


@require_POST
@organiser_page(why_not_edit_report)
def search_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Remarks that hold all of the words. Posted, because an address ends up in logs."""
    report = report_of(dialogue)
    words = request.POST.get("words", "")[:200]
    found = search(dialogue, report, words, unused_only="unused" in request.POST)
    shown, more = found[:MOST_FOUND], max(len(found) - MOST_FOUND, 0)
    if not request.headers.get("HX-Request"):
        return render_page(
            request, "reports/found.html", dialogue, words=words, found=shown, more=more
        )
    return render(request, "reports/remarks.html", {"found": shown, "more": more})


def search(
    dialogue: Dialogue, report: Report | None, words: str, *, unused_only: bool
) -> list[dict[str, Any]]:
    """The remarks that may be used and hold all of the words, in the order of the discussion."""
    record = read_room(dialogue)
    used = used_remarks(record, texts_of(report))
    names = {person.code: person.name.reveal() for person in record.participants}
    wanted, found = words.casefold().split(), []
    for title, remark in usable_remarks(record):
        speaker = f"{remark.speaker} {names[remark.speaker]}"
        held = f"{remark.id} {speaker} {title} {remark.topic} {remark.text}".casefold()
        if all(word in held for word in wanted) and not (unused_only and remark.id in used):
            found.append({"remark": remark, "speaker": speaker, "used": remark.id in used})
    return found


@require_POST
@organiser_page(why_not_edit_report)
def look_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The remarks that an attribution rests on, and who made them."""
    record = read_room(dialogue)
    refs = request.POST.get("refs", "")[:1000].split(",")
    return render(request, "reports/evidence.html", {"found": evidence(record, refs)})


def evidence(record: Record, refs: list[str]) -> list[dict[str, object]]:
    """Remarks by their codes, in the order of the codes."""
    names = {person.code: person.name.reveal() for person in record.participants}
    remarks = {
        remark.id: {"remark": remark, "speaker": f"{remark.speaker} {names[remark.speaker]}"}
        for session in record.sessions
        for remark in session.remarks
    }
    return [remarks[ref] for ref in refs if ref in remarks]


@require_POST
@organiser_page(why_not_edit_report)
def choices_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The tokens that a remark can stand in a block with, and what each would print."""
    report = report_of(dialogue)
    if report is None:
        raise Http404
    before, ref = request.POST.get("before", "")[:LONGEST_BLOCK], request.POST.get("remark", "")
    try:
        press = press_for(report, before, f"{{{ref}}}")
        choices, problem = press.choices(before, ref), ""
    except TokenError as error:
        choices, problem = [], str(error)
    context = {"choices": choices, "problem": problem, "ref": ref}
    return render(request, "reports/choices.html", context)


urls = [
    path("d/<slug:slug>/report/remarks", search_view, name="search_remarks"),
    path("d/<slug:slug>/report/remarks/look", look_view, name="look"),
    path("d/<slug:slug>/report/remarks/choices", choices_view, name="choices"),
]
