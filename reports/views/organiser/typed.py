"""Answers to what was typed in the editor. Whatever cannot be saved is shown again, never lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.urls import reverse

from dialogues.actions.refused import Refused
from dialogues.models import Dialogue
from dialogues.views.organiser.page import render_page
from reports.actions.edit_block import Stale
from reports.models import Block, Report, Section


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed into a paragraph or a heading, beside what stands there now."""

    dialogue: Dialogue
    row: Block | Section | None  # None where somebody deleted it
    name: str  # of the field: "text" or "heading"
    present: str = field(repr=False)
    mine: str = field(repr=False)
    address: str  # where it is saved


def from_script(request: HttpRequest) -> bool:
    """Whether the editor's script asks, and not a form without it."""
    return not request.accepts("text/html")


def answer_saved(
    request: HttpRequest,
    row: Block | Section,
    *,
    report: Report,
    known: int,
    template: str,
    **context: object,
) -> JsonResponse:
    """What the script shows, and the versions that its page now has.

    The page's own change brings it up to date only where nobody else changed anything between.
    """
    report.refresh_from_db(fields=["version"])
    return JsonResponse(
        {
            "html": render_to_string(template, context, request) if template else "",
            "version": row.version,
            "known": report.version if known == report.version - 1 else known,
        }
    )


def answer_unsaved(request: HttpRequest, typed: Typed, refused: Refused) -> HttpResponse:
    """Why it was not saved, beside what was typed: 409 where somebody else was faster."""
    stale = isinstance(refused, Stale)
    status = 410 if typed.row is None else 409 if stale else 422
    context = {"typed": typed, "problem": refused.reason, "stale": stale}
    if from_script(request):
        html = render_to_string("reports/conflict.html", context, request)
        return JsonResponse({"problem": refused.reason, "html": html}, status=status)
    if typed.row is not None and typed.mine == typed.present:
        messages.error(request, refused.reason)
        return back_to(typed.dialogue, typed.row)
    return render_page(request, "reports/unsaved.html", typed.dialogue, status=status, **context)


def back_to(dialogue: Dialogue, row: Block | Section | None) -> HttpResponse:
    """The editor, at a paragraph or a section."""
    address = reverse("reports:report", args=[dialogue.slug])
    if row is not None:
        address += f"#{'block' if isinstance(row, Block) else 'section'}-{row.pk}"
    return cast(HttpResponse, redirect(address))
