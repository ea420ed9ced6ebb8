"""What is done to a section: its heading, its place, its end."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from dialogues.actions.refused import Refused
from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.views.organiser.access import organiser_page, signed_in
from reports.actions.edit_block import add_block
from reports.actions.edit_section import (
    GONE,
    NEW,
    add_section,
    begin_by_hand,
    delete_section,
    move_section,
    save_section,
)
from reports.forms.block import HeadingForm
from reports.models import Block, Section

from .typed import Typed, answer_saved, answer_unsaved, back_to, from_script


@require_POST
@organiser_page(why_not_edit_report)
def save_view(request: HttpRequest, dialogue: Dialogue, section: UUID) -> HttpResponse:
    """Save a heading."""
    try:
        row, form = read(request, dialogue, section)
        saved = save(request, row, form)
    except Refused as refused:
        return answer_unsaved(request, typed_in(request, dialogue, section), refused)
    if not from_script(request):
        return back_to(dialogue, saved)
    known = form.cleaned_data["known"]
    return answer_saved(request, saved, report=saved.report, known=known, template="")


@require_POST
@organiser_page(why_not_edit_report)
def change_view(request: HttpRequest, dialogue: Dialogue, section: UUID, deed: str) -> HttpResponse:
    """Save the heading, then move the section, cut it, or add something to it."""
    try:
        row, form = read(request, dialogue, section)
        shown = do(request, row, form, deed)
    except Refused as refused:
        return answer_unsaved(request, typed_in(request, dialogue, section), refused)
    return back_to(dialogue, shown)


def read(request: HttpRequest, dialogue: Dialogue, section: UUID) -> tuple[Section, HeadingForm]:
    """The section and the heading typed; `Refused` where one is gone or the other wrong."""
    rows = Section.objects.select_related("report__dialogue", "session", "dialogue")
    row = rows.filter(dialogue=dialogue, pk=section).first()
    if row is None:
        raise Refused(GONE)
    form = HeadingForm(request.POST)
    if not form.is_valid():
        raise Refused(form.problem())
    return row, form


def typed_in(request: HttpRequest, dialogue: Dialogue, section: UUID) -> Typed:
    """What somebody would lose if it were not shown to them again."""
    row = Section.objects.filter(dialogue=dialogue, pk=section).first()
    return Typed(
        dialogue=dialogue,
        row=row,
        name="heading",
        present=row.heading if row else "",
        mine=request.POST.get("heading", ""),
        address=reverse("reports:save_section", args=[dialogue.slug, section]),
    )


def save(request: HttpRequest, row: Section, form: HeadingForm) -> Section:
    """The section with the heading that was typed."""
    return save_section(
        section=row,
        heading=form.cleaned_data["heading"],
        session=row.session,
        version=form.cleaned_data["version"],
        by=signed_in(request),
        now=timezone.now(),
    )


def do(request: HttpRequest, row: Section, form: HeadingForm, deed: str) -> Section | Block | None:
    """One of the deeds on a section; hands back what to show next."""
    by, now = signed_in(request), timezone.now()
    if deed == "delete":
        near = neighbour(row)
        delete_section(section=row, by=by, now=now)
        return near
    row = save(request, row, form)
    if deed == "add-block":
        return add_block(section=row, after=row.blocks.last(), text="", by=by, now=now)
    if deed == "add":
        return add_section(report=row.report, after=row, heading=NEW, by=by, now=now)
    move_section(section=row, up=deed == "up", by=by, now=now)
    return row


def neighbour(row: Section) -> Section | None:
    """The section to show when this one is gone: the one before it, or else the one after."""
    near = Section.objects.filter(report=row.report_id).exclude(pk=row.pk)
    return near.filter(position__lt=row.position).last() or near.first()


@require_POST
@organiser_page(why_not_edit_report)
def first_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The first section of a report that is written from nothing."""
    row = begin_by_hand(dialogue=dialogue, by=signed_in(request), now=timezone.now())
    return back_to(dialogue, row)


DEEDS = ("up", "down", "add", "add-block", "delete")
urls = [
    path("d/<slug:slug>/report/sections", first_view, name="first_section"),
    path("d/<slug:slug>/report/sections/<uuid:section>", save_view, name="save_section"),
    *(
        path(
            f"d/<slug:slug>/report/sections/<uuid:section>/{deed}",
            change_view,
            {"deed": deed},
            name=f"{deed.replace('-', '_')}_section",
        )
        for deed in DEEDS
    ),
]
