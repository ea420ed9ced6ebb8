"""The page that makes a dialogue."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from dialogues.actions.create_dialogue import Facts, create_dialogue
from dialogues.actions.refused import Refused
from dialogues.forms.dialogue import NewDialogueForm

from .access import signed_in


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new_dialogue(request: HttpRequest) -> HttpResponse:
    """A form; once sent, the dialogue's own page."""
    form = NewDialogueForm(request.POST or None)
    if request.method != "POST":
        return render(request, "dialogues/new.html", {"form": form})
    if form.is_valid():
        facts = dict(form.cleaned_data)
        slug = facts.pop("slug")
        try:
            dialogue = create_dialogue(
                facts=Facts(**facts), slug=slug, by=signed_in(request), now=timezone.now()
            )
        except Refused as refused:
            form.add_error("slug", refused.reason)
        else:
            messages.success(request, "The dialogue is made. Choose its delegations next.")
            return redirect("dialogues:delegations", dialogue.slug)
    return render(request, "dialogues/new.html", {"form": form}, status=422)


urls = [path("new", new_dialogue, name="new")]
