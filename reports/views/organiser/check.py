"""Checking a document made elsewhere. Nothing of what is sent is kept, and nothing is logged."""

from __future__ import annotations

from functools import partial
from pathlib import PurePath
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_http_methods

from dialogues.views.organiser.access import signed_in
from reports.checked import Checked, check_and_forget, roster_of_dialogue, roster_of_file
from reports.domain.papers import PaperError
from reports.forms.check import CheckForm


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def check_page(request: HttpRequest) -> HttpResponse:
    """A form; once sent, what was found, in this one answer."""
    sent = (request.POST, request.FILES) if request.method == "POST" else (None, None)
    form = CheckForm(*sent, user=signed_in(request))
    if form.is_valid() and (checked := look(form)):
        return render(request, "reports/checked.html", {"checked": checked})
    status = 422 if form.errors else 200
    return render(request, "reports/check.html", {"form": form}, status=status)


def look(form: CheckForm) -> Checked | None:
    """What was found; None with a sentence on the form where something cannot be read."""
    said = form.cleaned_data
    try:
        compiling = roster(said)
    except PaperError as error:
        form.add_error("roster", str(error))
        return None
    organised = partial(compiling, said["threshold"], said["organisations"])
    file = said["document"]
    try:
        return check_and_forget(PurePath(file.name).name, file.read(), organised)
    except PaperError as error:
        form.add_error("document", str(error))
        return None


def roster(said: dict[str, Any]) -> Any:
    """How the roster that was chosen is compiled."""
    if said["dialogue"]:
        return roster_of_dialogue(said["dialogue"])
    file = said["roster"]
    return roster_of_file(PurePath(file.name).name, file.read())


urls = [path("check", check_page, name="check")]
