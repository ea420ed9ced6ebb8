"""What is done to one paragraph: saved as it is typed, and moved, split, joined, cut."""

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
from reports.actions.edit_block import (
    GONE,
    add_block,
    delete_block,
    merge_block,
    move_block,
    save_block,
    split_block,
)
from reports.editor import press_for
from reports.forms.block import BlockForm
from reports.models import Block

from .typed import Typed, answer_saved, answer_unsaved, back_to, from_script


@require_POST
@organiser_page(why_not_edit_report)
def save_view(request: HttpRequest, dialogue: Dialogue, block: UUID) -> HttpResponse:
    """Save what was typed; a script is answered with the words that it prints as."""
    try:
        row, form = read(request, dialogue, block)
        saved = save(request, row, form)
    except Refused as refused:
        return answer_unsaved(request, typed_in(request, dialogue, block), refused)
    if not from_script(request):
        return back_to(dialogue, saved)
    report = saved.section.report
    printed = press_for(report, saved.text).print(saved.text)
    return answer_saved(
        request,
        saved,
        report=report,
        known=form.cleaned_data["known"],
        template="reports/printed.html",
        printed=printed,
    )


@require_POST
@organiser_page(why_not_edit_report)
def change_view(request: HttpRequest, dialogue: Dialogue, block: UUID, deed: str) -> HttpResponse:
    """Save what was typed, then do what was asked."""
    try:
        row, form = read(request, dialogue, block)
        shown = do(request, row, form, deed)
    except Refused as refused:
        return answer_unsaved(request, typed_in(request, dialogue, block), refused)
    return back_to(dialogue, shown)


def read(request: HttpRequest, dialogue: Dialogue, block: UUID) -> tuple[Block, BlockForm]:
    """The paragraph and what was typed in it; `Refused` where one is gone or the other wrong."""
    rows = Block.objects.select_related("section__report__dialogue", "section__dialogue")
    row = rows.select_related("dialogue").filter(dialogue=dialogue, pk=block).first()
    if row is None:
        raise Refused(GONE)
    form = BlockForm(request.POST)
    if not form.is_valid():
        raise Refused(form.problem())
    return row, form


def typed_in(request: HttpRequest, dialogue: Dialogue, block: UUID) -> Typed:
    """What somebody would lose if it were not shown to them again."""
    row = Block.objects.filter(dialogue=dialogue, pk=block).first()
    return Typed(
        dialogue=dialogue,
        row=row,
        name="text",
        present=row.text if row else "",
        mine=request.POST.get("text", "").replace("\r\n", "\n"),
        address=reverse("reports:save_block", args=[dialogue.slug, block]),
    )


def save(request: HttpRequest, row: Block, form: BlockForm) -> Block:
    """The paragraph with what was typed."""
    return save_block(
        block=row,
        text=form.cleaned_data["text"],
        version=form.cleaned_data["version"],
        by=signed_in(request),
        now=timezone.now(),
    )


def do(request: HttpRequest, row: Block, form: BlockForm, deed: str) -> Block | None:
    """One of the deeds on a paragraph; hands back the one to show next."""
    by, now, version = signed_in(request), timezone.now(), form.cleaned_data["version"]
    if deed == "delete":
        near = neighbour(row)
        delete_block(block=row, version=version, by=by, now=now)
        return near
    if deed == "split":
        before, after = form.halves()
        return split_block(block=row, before=before, after=after, version=version, by=by, now=now)
    row = save(request, row, form)
    if deed == "merge":
        return merge_block(block=row, by=by, now=now)
    if deed == "add":
        return add_block(section=row.section, after=row, text="", by=by, now=now)
    move_block(block=row, up=deed == "up", by=by, now=now)
    return row


def neighbour(row: Block) -> Block | None:
    """The paragraph to show when this one is gone: the one before it, or else the one after."""
    near = Block.objects.filter(section=row.section_id).exclude(pk=row.pk)
    return near.filter(position__lt=row.position).last() or near.first()


DEEDS = ("up", "down", "split", "merge", "add", "delete")
urls = [
    path("d/<slug:slug>/report/blocks/<uuid:block>", save_view, name="save_block"),
    *(
        path(
            f"d/<slug:slug>/report/blocks/<uuid:block>/{deed}",
            change_view,
            {"deed": deed},
            name=f"{deed}_block",
        )
        for deed in DEEDS
    ),
]
