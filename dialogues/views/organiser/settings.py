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
from dialogues.actions.refused import Refused
from dialogues.domain.short_names import NAMES_SOMEBODY, names_somebody
from dialogues.forms.dialogue import SettingsForm
from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_dialogue
from dialogues.records import read_record

from .access import organiser_page, signed_in
from .page import render_page

FIELDS = tuple(SettingsForm.base_fields)


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_dialogue)
def settings_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """The facts of the dialogue, and its rule."""
    present = {name: getattr(dialogue, name) for name in FIELDS}
    form = SettingsForm(request.POST or None, initial=present)
    if request.method != "POST":
        return render_page(request, "dialogues/settings.html", dialogue, form=form)
    if not form.is_valid() or not _save(request, dialogue, form):
        return render_page(request, "dialogues/settings.html", dialogue, status=422, form=form)
    dialogue.refresh_from_db()
    if names_somebody(read_record(dialogue)):
        messages.warning(request, NAMES_SOMEBODY)
    return redirect("dialogues:settings", dialogue.slug)


def _save(request: HttpRequest, dialogue: Dialogue, form: SettingsForm) -> bool:
    """Whether the dialogue has what the form says; else the form tells why not."""
    facts = dict(form.cleaned_data)
    slug, by, now = facts.pop("slug"), signed_in(request), timezone.now()
    try:
        changed = edit_dialogue(dialogue=dialogue, facts=Facts(**facts), slug=slug, by=by, now=now)
    except Refused as refused:
        form.add_error("slug", refused.reason)
        return False
    if changed:
        messages.success(request, "Saved.")
    else:
        messages.info(request, "Nothing was different.")
    return True


urls = [path("d/<slug:slug>/settings", settings_page, name="settings")]
