"""Letting a finding pass, by name, and taking that back: both on the release page."""

from __future__ import annotations

import re
from typing import Final
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from dialogues.actions.refused import Refused
from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_report
from dialogues.views.organiser.access import organiser_page, signed_in
from reports.actions.waive import CHANGED, take_back, waive
from reports.domain.audiences import Audience
from reports.domain.causes import Cause
from reports.forms.waive import WaiveForm
from reports.models import Waiver

from .mend import BACKS
from .release import Tried, show_gate

PARAGRAPH: Final = re.compile(r"block-[0-9a-f-]{36}")


@require_POST
@organiser_page(why_not_edit_report)
def waive_view(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Let one finding pass; what was typed is shown again where that is refused."""
    form = WaiveForm(request.POST)
    if not form.is_valid():
        problem = str(next(iter(form.errors.get("ground", [])), CHANGED))
        return refused(request, dialogue, problem)
    fields = form.cleaned_data
    audience = Audience(fields["audience"])
    try:
        waive(
            dialogue=dialogue,
            audience=audience,
            cause=Cause(fields["cause"]),
            mark=fields["mark"],
            ground=fields["ground"],
            by=signed_in(request),
            now=timezone.now(),
        )
    except Refused as reason:
        return refused(request, dialogue, reason.reason)
    return to_editor(request, dialogue) or back(dialogue, audience)


def refused(request: HttpRequest, dialogue: Dialogue, problem: str) -> HttpResponse:
    """The release page again, with the sentence beside what was typed; the page that was clicked
    on where it is another."""
    if editor := to_editor(request, dialogue):
        messages.error(request, problem)
        return editor
    asked = request.POST.get("audience", "")
    audience = Audience(asked) if asked in set(Audience) else Audience.PUBLIC
    tried = Tried(request.POST.get("mark", ""), request.POST.get("ground", ""), problem)
    return show_gate(request, dialogue, audience, tried)


@require_POST
@organiser_page(why_not_edit_report)
def take_back_view(request: HttpRequest, dialogue: Dialogue, waiver: UUID) -> HttpResponse:
    """Let the finding hold again."""
    row = Waiver.objects.filter(dialogue=dialogue, pk=waiver).select_related("dialogue").first()
    if row is None:
        raise Http404
    try:
        take_back(waiver=row, by=signed_in(request), now=timezone.now())
    except Refused as reason:
        messages.error(request, reason.reason)
    return back(dialogue, row.audience)


def to_editor(request: HttpRequest, dialogue: Dialogue) -> HttpResponse | None:
    """The page whose margin was clicked on, at its paragraph; None where it is the release page."""
    if not (page := BACKS.get(request.POST.get("back", ""))):
        return None
    at = PARAGRAPH.fullmatch(request.POST.get("at", ""))
    return redirect(reverse(page, args=[dialogue.slug]) + (f"#{at[0]}" if at else ""))


def back(dialogue: Dialogue, audience: Audience) -> HttpResponse:
    """The release page of an audience."""
    return redirect(f"{reverse('reports:release', args=[dialogue.slug])}?audience={audience}")


urls = [
    path("d/<slug:slug>/release/waive", waive_view, name="waive"),
    path("d/<slug:slug>/release/waivers/<uuid:waiver>", take_back_view, name="take_back"),
]
