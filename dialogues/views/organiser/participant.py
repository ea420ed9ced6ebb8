"""The pages on which somebody is added to the roster by hand, edited, or taken off it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from dialogues.actions.people import (
    add_participant,
    edit_participant,
    propose_code,
    remove_participant,
    why_not_leave,
    why_not_recode,
)
from dialogues.actions.refused import Refused
from dialogues.forms.participant import ParticipantForm
from dialogues.models import Dialogue, Participant
from dialogues.permissions import why_not_edit_roster

from .access import organiser_page, signed_in
from .page import render_page


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_roster)
def add_participant_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Adds one person; asked for a delegation, it proposes the next code of it."""
    back = reverse("dialogues:roster", args=(dialogue.slug,))
    initial = first_values(dialogue, request.GET.get("delegation", ""))
    form = ParticipantForm(
        request.POST if posted(request) else None, dialogue=dialogue, back=back, initial=initial
    )
    if form.is_valid():
        try:
            added = add_participant(
                dialogue=dialogue, person=form.person(), by=signed_in(request), now=timezone.now()
            )
        except Refused as refused:
            form.add_error(None, refused.reason)
        else:
            messages.success(request, f"{added.code} is on the roster.")
            return redirect(back)
    return show_form(request, dialogue, form)


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_roster)
def participant_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """Edits one person; their code only until a session has them."""
    found = find_participant(dialogue, code)
    back = reverse("dialogues:roster", args=(dialogue.slug,))
    form = ParticipantForm(
        request.POST if posted(request) else None,
        dialogue=dialogue,
        participant=found,
        why_not_recode=why_not_recode(found),
        back=back,
    )
    if form.is_valid():
        by, now = signed_in(request), timezone.now()
        try:
            edited = edit_participant(participant=found, person=form.person(), by=by, now=now)
        except Refused as refused:
            form.add_error(None, refused.reason)
        else:
            messages.success(request, "Saved." if edited else "Nothing was different.")
            return redirect(back)
    return show_form(request, dialogue, form, participant=found, stays=why_not_leave(found))


@require_POST
@organiser_page(why_not_edit_roster)
def remove_participant_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """Takes somebody off the roster who attended nothing."""
    found = find_participant(dialogue, code)
    try:
        remove_participant(participant=found, by=signed_in(request), now=timezone.now())
    except Refused as refused:
        messages.error(request, refused.reason)
        return redirect("dialogues:participant", dialogue.slug, code)
    messages.success(request, f"{code} is off the roster.")
    return redirect("dialogues:roster", dialogue.slug)


def find_participant(dialogue: Dialogue, code: str) -> Participant:
    """Somebody on the roster by their code, with their delegation; or 404."""
    return get_object_or_404(dialogue.participants.select_related("delegation"), code=code)


def first_values(dialogue: Dialogue, code: str) -> dict[str, str]:
    """What the form begins with where it was opened for a delegation."""
    delegation = dialogue.delegations.filter(code=code).first()
    if delegation is None:
        return {}
    return {"delegation": code, "code": propose_code(dialogue, delegation)}


def posted(request: HttpRequest) -> bool:
    """Whether a form was sent, be it empty."""
    return request.method == "POST"


def show_form(
    request: HttpRequest, dialogue: Dialogue, form: ParticipantForm, **context: Any
) -> HttpResponse:
    """The form as it stands."""
    status = 422 if form.errors else 200
    return render_page(
        request, "dialogues/participant.html", dialogue, status=status, form=form, **context
    )


urls = [
    path("d/<slug:slug>/roster/new/participant", add_participant_page, name="add_participant"),
    path("d/<slug:slug>/roster/<str:code>", participant_page, name="participant"),
    path(
        "d/<slug:slug>/roster/<str:code>/remove",
        remove_participant_page,
        name="remove_participant",
    ),
]
