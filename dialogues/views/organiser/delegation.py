"""One delegation and its words, with a preview of what they print."""

from __future__ import annotations

from typing import Final

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from dialogues.actions.delegations import add_delegation, edit_delegation
from dialogues.actions.refused import Refused
from dialogues.domain.lexicon import Lexicon
from dialogues.domain.specimens import specimens
from dialogues.forms.lexicon import DelegationForm
from dialogues.models import Delegation, Dialogue
from dialogues.models.delegation import read_lexicon
from dialogues.permissions import why_not_edit_lexicon

from .access import organiser_page, signed_in
from .page import render_page

# What a preview calls a delegation whose code is still to be chosen.
CODE_LATER: Final = "code-to-come"


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_lexicon)
def new_delegation(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """A delegation in words of one's own, such as civil society."""
    form = make_form(request, dialogue, None)
    if request.method == "POST" and form.is_valid():
        by, now = signed_in(request), timezone.now()
        try:
            made = add_delegation(dialogue=dialogue, words=form.words(), by=by, now=now)
        except Refused as refused:
            form.add_error(None, refused.reason)
        else:
            messages.success(request, f"{made.name} is a delegation now.")
            return redirect("dialogues:delegations", dialogue.slug)
    return show_form(request, dialogue, form)


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_lexicon)
def delegation_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """The words of a delegation that is there."""
    present = get_object_or_404(dialogue.delegations.with_region(), code=code)
    form = make_form(request, dialogue, present)
    if request.method == "POST" and form.is_valid():
        by, now = signed_in(request), timezone.now()
        try:
            edit_delegation(delegation=present, words=form.words(), by=by, now=now)
        except Refused as refused:
            form.add_error(None, refused.reason)
        else:
            messages.success(request, "Saved.")
            return redirect("dialogues:delegations", dialogue.slug)
    return show_form(request, dialogue, form)


@require_POST
@organiser_page(why_not_edit_lexicon)
def preview_delegation(request: HttpRequest, dialogue: Dialogue, code: str = "") -> HttpResponse:
    """What the words print as they stand in the form; nothing is kept."""
    rows = dialogue.delegations.with_region()
    present = get_object_or_404(rows, code=code) if code else None
    form = make_form(request, dialogue, present, code_later=True)
    shown: tuple[str, ...] = ()
    problem = ""
    if form.is_valid():
        words, lexicon = form.words(), read_lexicon(dialogue)
        others = lexicon.delegations | {words.code: words}
        tried = Lexicon(lexicon.regions.values(), others.values())
        shown = specimens(words, tried)
        problem = tried.why_not().replace(CODE_LATER, "this one")
    context = {"shown": shown, "problem": problem}
    return render(request, "dialogues/specimens.html", context)


def make_form(
    request: HttpRequest,
    dialogue: Dialogue,
    present: Delegation | None,
    *,
    code_later: bool = False,
) -> DelegationForm:
    """The form of a new delegation, or of one that is there."""
    data = request.POST.copy() if request.method == "POST" else None
    if data is not None and code_later and not data.get("code"):
        data["code"] = CODE_LATER
    place = [dialogue.slug, present.code] if present else [dialogue.slug]
    name = "preview_delegation" if present else "preview_new_delegation"
    return DelegationForm(
        data,
        dialogue=dialogue,
        present=present,
        preview=reverse(f"dialogues:{name}", args=place),
        back=reverse("dialogues:delegations", args=(dialogue.slug,)),
    )


def show_form(request: HttpRequest, dialogue: Dialogue, form: DelegationForm) -> HttpResponse:
    """The page with the form as it stands; 422 where it was refused."""
    status = 422 if form.is_bound else 200
    return render_page(request, "dialogues/delegation.html", dialogue, status=status, form=form)


urls = [
    path("d/<slug:slug>/delegations/new", new_delegation, name="new_delegation"),
    path("d/<slug:slug>/delegations/preview", preview_delegation, name="preview_new_delegation"),
    path("d/<slug:slug>/delegation/<slug:code>", delegation_page, name="delegation"),
    path(
        "d/<slug:slug>/delegation/<slug:code>/preview",
        preview_delegation,
        name="preview_delegation",
    ),
]
