"""Takeaways and recommendations as they will print, each with its evidence."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from dialogues.actions.refused import Refused
from dialogues.actions.takeaways import delete_takeaway, move_takeaway
from dialogues.domain.phrases import Problem, Renderer, TokenError
from dialogues.domain.record import Record, Takeaway, TakeawayKind
from dialogues.models import Dialogue
from dialogues.models import Takeaway as TakeawayRow
from dialogues.permissions import why_not_edit_report, why_not_see_identities
from dialogues.records import read_record

from .access import organiser_page, signed_in
from .evidence import Exhibit, exhibits_of
from .page import render_page


@dataclass(frozen=True, slots=True)
class Printed:
    """A text with tokens as it will print, or the sentence that says why it cannot."""

    text: str = ""
    problems: tuple[Problem, ...] = ()
    error: str = ""

    def __repr__(self) -> str:
        return "Printed()"


@dataclass(frozen=True, slots=True)
class Shown:
    """A takeaway on the page."""

    takeaway: Takeaway
    printed: Printed
    evidence: tuple[Exhibit, ...]
    first: bool
    last: bool


@require_safe
@organiser_page(why_not_see_identities)
def takeaways_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Both lists, in their order."""
    record = read_record(dialogue)
    return render_page(
        request,
        "dialogues/takeaways.html",
        dialogue,
        record=record,
        takeaways=show_kind(record, TakeawayKind.TAKEAWAY),
        recommendations=show_kind(record, TakeawayKind.RECOMMENDATION),
    )


def show_kind(record: Record, kind: TakeawayKind) -> list[Shown]:
    """The takeaways or the recommendations of a record."""
    renderer, exhibits = Renderer(record), exhibits_of(record)
    chosen = [each for each in record.takeaways if each.kind is kind]
    return [
        Shown(
            takeaway=each,
            printed=print_text(renderer, each.text),
            evidence=tuple(exhibits[code] for code in each.evidence),
            first=each is chosen[0],
            last=each is chosen[-1],
        )
        for each in chosen
    ]


def print_text(renderer: Renderer, text: str) -> Printed:
    """A text as it will print."""
    try:
        rendered = renderer.render(text)
    except TokenError as error:
        return Printed(error=str(error))
    return Printed(rendered.text, rendered.problems)


@require_POST
@organiser_page(why_not_edit_report)
def move_takeaway_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """Moves one up, or down."""
    found = find_takeaway(dialogue, code)
    up = request.POST.get("to") != "down"
    move_takeaway(takeaway=found, up=up, by=signed_in(request), now=timezone.now())
    return redirect(f"{reverse('dialogues:takeaways', args=(dialogue.slug,))}#{code}")


@require_POST
@organiser_page(why_not_edit_report)
def delete_takeaway_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """Takes one out."""
    found = find_takeaway(dialogue, code)
    try:
        delete_takeaway(takeaway=found, by=signed_in(request), now=timezone.now())
    except Refused as refused:
        messages.error(request, refused.reason)
    else:
        messages.success(request, f"{code} is deleted. Its remarks stay.")
    return redirect("dialogues:takeaways", dialogue.slug)


def find_takeaway(dialogue: Dialogue, code: str) -> TakeawayRow:
    """A takeaway of this dialogue by its code, or 404."""
    return get_object_or_404(dialogue.takeaways.select_related("dialogue"), code=code)


ONE = "d/<slug:slug>/takeaways/<str:code>"
urls = [
    path("d/<slug:slug>/takeaways", takeaways_page, name="takeaways"),
    path(f"{ONE}/move", move_takeaway_page, name="move_takeaway"),
    path(f"{ONE}/delete", delete_takeaway_page, name="delete_takeaway"),
]
