"""The page on which the convenor changes a dialogue."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from dialogues.actions.create_dialogue import Facts
from dialogues.actions.edit_dialogue import edit_dialogue
from dialogues.forms.dialogue import DialogueForm
from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_dialogue

from .access import organiser_page, signed_in
from .page import render_page

FIELDS = tuple(DialogueForm.base_fields)


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_dialogue)
def settings_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The facts of the dialogue, and its rule."""
    present = {name: getattr(dialogue, name) for name in FIELDS}
    form = DialogueForm(request.POST or None, initial=present)
    if request.method != "POST":
        return render_page(request, "dialogues/settings.html", dialogue, form=form)
    if not form.is_valid():
        return render_page(request, "dialogues/settings.html", dialogue, status=422, form=form)
    facts = Facts(**form.cleaned_data)
    by, now = signed_in(request), timezone.now()
    if edit_dialogue(dialogue=dialogue, facts=facts, by=by, now=now):
        messages.success(request, "Saved.")
    else:
        messages.info(request, "Nothing was different.")
    return redirect("dialogues:settings", dialogue.slug)


urls = [path("d/<slug:slug>/settings", settings_page, name="settings")]
