"""The overview of a dialogue: where it stands and who is in it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.http import require_safe

from dialogues.domain.rules import Rule
from dialogues.models import Dialogue

from .access import organiser_page
from .page import render_page


@require_safe
@organiser_page()
def overview(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Counts, the rule, the members, and what is next."""
    return render_page(
        request,
        "dialogues/overview.html",
        dialogue,
        rule=Rule(dialogue.rule),
        delegations=dialogue.delegations.all(),
        members=dialogue.memberships.in_order(),
    )


urls = [path("d/<slug:slug>/", overview, name="overview")]
