"""A typed attribution is bound to a remark, or accepted as nobody's in the room."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from dialogues.actions.refused import Refused
from dialogues.domain.record import Record, Voice
from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.views.organiser.access import organiser_page, signed_in
from dialogues.views.organiser.page import render_page
from reports.actions.edit_block import accept_phrase
from reports.domain.findings import Finding, Kind
from reports.domain.guard.binding import find_bindings, find_groups
from reports.domain.guard.mending import occurrence
from reports.editor import style_of, usable_remarks
from reports.forms.mend import AcceptForm
from reports.margin import Margin
from reports.models import Block
from reports.records import read_record

from .margin import place_of
from .remarks import evidence
from .typed import back_to

DIGITS = 6  # no paragraph has more phrases, and an endless number is no number
MOVED = "This phrase has changed since you opened the page: look at it again."


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_report)
def bind_page(request: HttpRequest, dialogue: Dialogue, block: UUID) -> HttpResponse:
    """The remarks that a typed attribution can rest on. It is known by its number, because its
    words would end up in a log; posted are the remarks that it rests on together."""
    row, record = find(dialogue, block), read_record(dialogue)
    report = row.section.report
    margin = Margin.of(report, record, style_of(report), near=place_of(row))
    unbound = [
        each
        for each in margin.verdict.findings
        if each.place == place_of(row) and each.kind is Kind.UNBOUND_ATTRIBUTION
    ]
    asked = request.POST.get("asked") or request.GET.get("number", "0")
    if not asked.isdecimal() or len(asked) > DIGITS or int(asked) >= len(unbound):
        messages.error(request, MOVED)
        return back_to(dialogue, row)
    finding = unbound[int(asked)]
    number = occurrence(finding, margin.verdict.document)
    return render_page(
        request,
        "reports/bind.html",
        dialogue,
        row=row,
        finding=finding,
        number=number,
        asked=asked,
        choices=choices(record, row, finding, number),
        **together(request, record, row, finding, number),
        back=back_to(dialogue, row)["Location"],
    )


def choices(record: Record, row: Block, finding: Finding, number: int) -> list[dict[str, Any]]:
    """The remarks of the section's session, or of all of them where it has none, with tokens."""
    style = style_of(row.section.report)
    refs = refs_for(record, row)
    found = find_bindings(record, style, row.text, finding.text, number, refs)
    said = evidence(record, [each.ref for each in found])
    return [{**one, "binding": each} for each, one in zip(found, said, strict=True)]


def refs_for(record: Record, row: Block) -> list[str]:
    """The remarks of the section's session, or of all of them."""
    session = row.section.session.title if row.section.session else None
    return [each.id for title, each in usable_remarks(record) if session in (None, title)]


def together(
    request: HttpRequest, record: Record, row: Block, finding: Finding, number: int
) -> dict[str, Any]:
    """All remarks to choose several from, and the tokens of those that were chosen."""
    refs = refs_for(record, row)
    posted = set(request.POST.getlist("refs"))
    chosen = [ref for ref in refs if ref in posted]
    style = style_of(row.section.report)
    groups = find_groups(record, style, row.text, finding.text, number, chosen) if chosen else ()
    return {"remarks": evidence(record, refs), "chosen": chosen, "groups": groups}


@require_POST
@organiser_page(why_not_edit_report)
def accept_view(request: HttpRequest, dialogue: Dialogue, block: UUID) -> HttpResponse:
    """Write down that a phrase is a state's view, or the rapporteur's own."""
    row, form = find(dialogue, block), AcceptForm(request.POST)
    try:
        if not form.is_valid():
            raise Refused(MOVED)
        accept_phrase(
            block=row,
            phrase=form.cleaned_data["phrase"],
            number=form.cleaned_data["number"],
            voice=Voice(form.cleaned_data["voice"]),
            version=form.cleaned_data["version"],
            by=signed_in(request),
            now=timezone.now(),
        )
    except Refused as refused:
        messages.error(request, refused.reason)
    return back_to(dialogue, row)


def find(dialogue: Dialogue, block: UUID) -> Block:
    """The paragraph; 404 where there is none."""
    rows = Block.objects.select_related("section__report", "section__session", "dialogue")
    row = rows.filter(dialogue=dialogue, pk=block).first()
    if row is None:
        raise Http404
    return row


urls = [
    path("d/<slug:slug>/report/blocks/<uuid:block>/bind", bind_page, name="bind"),
    path("d/<slug:slug>/report/blocks/<uuid:block>/accept", accept_view, name="accept"),
]
