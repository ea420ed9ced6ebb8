"""The regions over a dialogue's delegations."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from dialogues.actions.refused import Refused
from dialogues.actions.regions import add_region, delete_region, edit_region
from dialogues.forms.lexicon import RegionForm
from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_lexicon

from .access import organiser_page, signed_in
from .page import render_page


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_lexicon)
def new_region(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """A region in words of one's own."""
    form = RegionForm(request.POST or None, back=list_address(dialogue))
    if request.method == "POST" and form.is_valid():
        by, now = signed_in(request), timezone.now()
        try:
            made = add_region(dialogue=dialogue, words=form.words(), by=by, now=now)
        except Refused as refused:
            form.add_error(None, refused.reason)
        else:
            messages.success(request, f"{made.name} is a region now.")
            return redirect("dialogues:delegations", dialogue.slug)
    return show_form(request, dialogue, form)


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_lexicon)
def region_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """The words of a region that is there."""
    present = get_object_or_404(dialogue.regions, code=code)
    initial = {"name": present.name, "adjective": present.adjective}
    form = RegionForm(request.POST or None, code=code, back=list_address(dialogue), initial=initial)
    if request.method == "POST" and form.is_valid():
        by, now = signed_in(request), timezone.now()
        try:
            edit_region(region=present, words=form.words(), by=by, now=now)
        except Refused as refused:
            form.add_error(None, refused.reason)
        else:
            messages.success(request, "Saved.")
            return redirect("dialogues:delegations", dialogue.slug)
    return show_form(request, dialogue, form)


@require_POST
@organiser_page(why_not_edit_lexicon)
def delete_region_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """Takes out a region that nothing uses."""
    found = get_object_or_404(dialogue.regions, code=code)
    try:
        delete_region(region=found, by=signed_in(request), now=timezone.now())
    except Refused as refused:
        messages.error(request, refused.reason)
    else:
        messages.success(request, f"{found.name} is no longer a region.")
    return redirect("dialogues:delegations", dialogue.slug)


def list_address(dialogue: Dialogue) -> str:
    """Where the regions are listed."""
    return reverse("dialogues:delegations", args=(dialogue.slug,))


def show_form(request: HttpRequest, dialogue: Dialogue, form: RegionForm) -> HttpResponse:
    """The page with the form as it stands; 422 where it was refused."""
    status = 422 if request.method == "POST" else 200
    return render_page(request, "dialogues/region.html", dialogue, status=status, form=form)


urls = [
    path("d/<slug:slug>/regions/new", new_region, name="new_region"),
    path("d/<slug:slug>/region/<slug:code>", region_page, name="region"),
    path("d/<slug:slug>/region/<slug:code>/delete", delete_region_page, name="delete_region"),
]
