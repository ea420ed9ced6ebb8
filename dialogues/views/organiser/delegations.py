"""The delegations of a dialogue: out of the lexicon or in words of one's own, in their order."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from dialogues.actions.delegations import add_nations, delete_delegation, move_delegation
from dialogues.actions.refused import Refused
from dialogues.domain.counted import counted
from dialogues.domain.specimens import specimens
from dialogues.forms.lexicon import NationsForm
from dialogues.models import Dialogue
from dialogues.models.delegation import read_lexicon
from dialogues.permissions import why_not_edit_lexicon

from .access import organiser_page, signed_in
from .page import render_page


@require_safe
@organiser_page()
def delegations_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Every delegation with what it prints; those who may can change them."""
    return show_delegations(request, dialogue, nations_form(dialogue))


def nations_form(dialogue: Dialogue, data: object = None) -> NationsForm:
    """The form that adds nations."""
    return NationsForm(data, action=reverse("dialogues:add_nations", args=(dialogue.slug,)))


def show_delegations(
    request: HttpRequest, dialogue: Dialogue, form: NationsForm, status: int = 200
) -> HttpResponse:
    """The list with the form as it stands."""
    lexicon = read_lexicon(dialogue)
    rows = dialogue.delegations.with_region().with_people()
    return render_page(
        request,
        "dialogues/delegations.html",
        dialogue,
        status=status,
        form=form,
        delegations=[(row, specimens(row.words(), lexicon)) for row in rows],
        regions=dialogue.regions.with_delegations(),
        why_not_edit=why_not_edit_lexicon(signed_in(request), dialogue),
    )


@require_POST
@organiser_page(why_not_edit_lexicon)
def add_nations_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Adds nations with their words."""
    form = nations_form(dialogue, request.POST)
    if form.is_valid():
        nations = form.cleaned_data["nations"]
        by, now = signed_in(request), timezone.now()
        try:
            added = add_nations(dialogue=dialogue, nations=nations, by=by, now=now)
        except Refused as refused:
            form.add_error("nations", refused.reason)
        else:
            messages.success(request, f"Added {counted(added, 'delegation')}.")
            return redirect("dialogues:delegations", dialogue.slug)
    return show_delegations(request, dialogue, form, status=422)


@require_POST
@organiser_page(why_not_edit_lexicon)
def move_delegation_page(
    request: HttpRequest, dialogue: Dialogue, code: str, way: str
) -> HttpResponse:
    """Moves a delegation one place up or down."""
    found = get_object_or_404(dialogue.delegations, code=code)
    by, now = signed_in(request), timezone.now()
    move_delegation(delegation=found, down=way == "down", by=by, now=now)
    return redirect("dialogues:delegations", dialogue.slug)


@require_POST
@organiser_page(why_not_edit_lexicon)
def delete_delegation_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """Takes out a delegation that nothing uses."""
    found = get_object_or_404(dialogue.delegations, code=code)
    try:
        delete_delegation(delegation=found, by=signed_in(request), now=timezone.now())
    except Refused as refused:
        messages.error(request, refused.reason)
    else:
        messages.success(request, f"{found.name} is no longer a delegation.")
    return redirect("dialogues:delegations", dialogue.slug)


ALL = "d/<slug:slug>/delegations"
ONE = "d/<slug:slug>/delegation/<slug:code>"
urls = [
    path(ALL, delegations_page, name="delegations"),
    path(f"{ALL}/nations", add_nations_page, name="add_nations"),
    path(f"{ONE}/up", move_delegation_page, {"way": "up"}, name="delegation_up"),
    path(f"{ONE}/down", move_delegation_page, {"way": "down"}, name="delegation_down"),
    path(f"{ONE}/delete", delete_delegation_page, name="delete_delegation"),
]
