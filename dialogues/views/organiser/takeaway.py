"""The pages on which a takeaway is written and edited, with its evidence picked beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from dialogues.actions.refused import Refused
from dialogues.actions.takeaways import Point, edit_takeaway, read_point, write_takeaway
from dialogues.domain.phrases import Renderer
from dialogues.domain.record import Record
from dialogues.forms.takeaway import TakeawayForm
from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.records import read_record

from .access import organiser_page, signed_in
from .evidence import exhibits_of, in_order, pick_list
from .page import render_page
from .takeaways import find_takeaway, print_text


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_report)
def add_takeaway_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Writes a new one."""
    record = read_record(dialogue)
    form = make_form(request, record, {"kind": request.GET.get("kind", "takeaway")})

    def write(point: Point) -> str:
        by, now = signed_in(request), timezone.now()
        made = write_takeaway(dialogue=dialogue, point=point, by=by, now=now)
        return f"{made.code} is written."

    return handle(request, dialogue, record, form, write)


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_report)
def takeaway_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """Edits one; whoever else changed it meanwhile is not overwritten unseen."""
    found = find_takeaway(dialogue, code)
    record = read_record(dialogue)
    present = read_point(found)
    form = make_form(request, record, initial_values(present))

    def write(point: Point) -> str:
        changed = edit_takeaway(
            takeaway=found,
            point=point,
            seen=form.cleaned_data["seen"],
            by=signed_in(request),
            now=timezone.now(),
        )
        return "Saved." if changed else "Nothing was different."

    return handle(request, dialogue, record, form, write, present=present, code=code)


@require_POST
@organiser_page(why_not_edit_report)
def preview_takeaway_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """How a text will print, as it is being typed."""
    text = request.POST.get("text", "").replace("\r\n", "\n")
    printed = print_text(Renderer(read_record(dialogue)), text)
    return render(request, "dialogues/takeaway_prints.html", {"printed": printed})


def make_form(request: HttpRequest, record: Record, initial: dict[str, Any]) -> TakeawayForm:
    """The form, filled with what was sent or with what stands."""
    data = request.POST if request.method == "POST" else None
    return TakeawayForm(data, record=record, initial=initial)


def initial_values(point: Point) -> dict[str, Any]:
    """What the form begins with."""
    return {
        "kind": point.kind,
        "text": point.text,
        "evidence": list(point.evidence),
        "seen": point.digest(),
    }


def handle(
    request: HttpRequest,
    dialogue: Dialogue,
    record: Record,
    form: TakeawayForm,
    write: Callable[[Point], str],
    *,
    present: Point | None = None,
    code: str = "",
) -> HttpResponse:
    """Save what was sent and go back to the list, or show the form with what is wrong in it."""
    other = None
    before = present.evidence if present else ()
    if form.is_valid():
        said = form.cleaned_data
        point = Point(said["kind"], said["text"], in_order(before, said["evidence"]))
        try:
            messages.success(request, write(point))
        except Refused as refused:
            form.add_error(None, refused.reason)
            other = present
            if present:
                form.see_instead(present.digest())
        else:
            return redirect("dialogues:takeaways", dialogue.slug)
    return show_form(request, dialogue, record, form, before=before, other=other, code=code)


def show_form(
    request: HttpRequest,
    dialogue: Dialogue,
    record: Record,
    form: TakeawayForm,
    *,
    before: tuple[str, ...],
    **context: Any,
) -> HttpResponse:
    """The form beside the remarks, and its text as it will print."""
    return render_page(
        request,
        "dialogues/takeaway.html",
        dialogue,
        status=422 if form.errors else 200,
        form=form,
        exhibits=pick_list(exhibits_of(record), before),
        chosen=set(form["evidence"].value() or ()),
        printed=print_text(Renderer(record), form["text"].value() or ""),
        back=reverse("dialogues:takeaways", args=(dialogue.slug,)),
        **context,
    )


urls = [
    path("d/<slug:slug>/takeaways/new/takeaway", add_takeaway_page, name="add_takeaway"),
    path("d/<slug:slug>/takeaways/preview/text", preview_takeaway_page, name="preview_takeaway"),
    path("d/<slug:slug>/takeaways/<str:code>", takeaway_page, name="takeaway"),
]
