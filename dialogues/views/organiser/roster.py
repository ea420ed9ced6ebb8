"""The roster: everybody by delegation, and how many of them each session had."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.http import require_safe

from dialogues.domain.headcount import count_heads
from dialogues.models import Dialogue
from dialogues.permissions import why_not_see_identities
from dialogues.records import read_record

from .access import organiser_page
from .faces import group_faces
from .page import render_page


@require_safe
@organiser_page(why_not_see_identities)
def roster_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Names, affiliations and sessions; the head count below them."""
    record = read_record(dialogue)
    return render_page(
        request,
        "dialogues/roster.html",
        dialogue,
        groups=group_faces(record),
        record=record,
        heads=count_heads(record),
    )


urls = [path("d/<slug:slug>/roster", roster_page, name="roster")]
