"""One click on a remedy: of a paragraph, of the opening paragraph, of a takeaway."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from dialogues.actions.refused import Refused
from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.views.organiser.access import organiser_page, signed_in
from reports.actions.mend import CHANGED, mend_block, mend_framing, mend_takeaway
from reports.domain.audiences import Audience
from reports.domain.guard.mending import Click
from reports.forms.mend import MendForm
from reports.models import Block
from reports.records import report_of

from .typed import back_to

BACKS = {"front": "reports:front", "takeaways": "dialogues:takeaways", "report": "reports:report"}


@require_POST
@organiser_page(why_not_edit_report)
def mend_view(request: HttpRequest, dialogue: Dialogue, block: UUID) -> HttpResponse:
    """Put a remedy's words in their place in a paragraph, or move or cut a sentence of it."""
    rows = Block.objects.select_related("section__report__dialogue", "dialogue")
    row: Block | None = get_object_or_404(rows, dialogue=dialogue, pk=block)

    def mend(click: Click, **who: Any) -> None:
        nonlocal row
        row = mend_block(block=row, click=click, **who) if row else None

    do(request, mend)
    if request.POST.get("back") == "report":
        return back_to(dialogue, row)
    return back(request, dialogue)


@require_POST
@organiser_page(why_not_edit_report)
def framing_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The same in the opening paragraph."""
    report = report_of(dialogue)
    if report is None:
        raise Http404
    do(request, lambda click, **who: mend_framing(report=report, click=click, **who))
    return back(request, dialogue)


@require_POST
@organiser_page(why_not_edit_report)
def takeaway_view(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """The same in a takeaway or a recommendation."""
    row = get_object_or_404(dialogue.takeaways.select_related("dialogue"), code=code)
    do(request, lambda click, **who: mend_takeaway(takeaway=row, click=click, **who))
    return back(request, dialogue)


def do(request: HttpRequest, mend: Callable[..., object]) -> None:
    """What was clicked; where it no longer fits, the reason in a message."""
    form = MendForm(request.POST)
    try:
        if not form.is_valid():
            raise Refused(CHANGED)
        mend(form.click(), by=signed_in(request), now=timezone.now())
    except Refused as refused:
        messages.error(request, refused.reason)


def back(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The page that was clicked on; the gate of the audience looked at where none is told."""
    page = BACKS.get(request.POST.get("back", ""), "reports:release")
    asked = request.POST.get("audience", "")
    query = f"?audience={asked}" if asked in set(Audience) else ""
    return redirect(reverse(page, args=[dialogue.slug]) + query)


urls = [
    path("d/<slug:slug>/release/blocks/<uuid:block>", mend_view, name="mend"),
    path("d/<slug:slug>/release/framing", framing_view, name="mend_framing"),
    path("d/<slug:slug>/release/takeaways/<str:code>", takeaway_view, name="mend_takeaway"),
]
