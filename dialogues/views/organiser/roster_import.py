"""The pages on which a roster file is uploaded, looked at row by row, and confirmed."""

from __future__ import annotations

from pathlib import PurePath
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from dialogues.actions.import_roster import GONE, MOST_AT_ONCE, import_roster, tell
from dialogues.actions.jobs import start_job
from dialogues.actions.refused import Refused
from dialogues.actions.roster_upload import (
    KEPT_FOR,
    Choices,
    choose_columns,
    drop_upload,
    keep_upload,
    read_upload,
)
from dialogues.domain.rostertable import TableError
from dialogues.forms.roster_import import ConfirmForm, UploadForm
from dialogues.models import Dialogue, JobKind, RosterImport
from dialogues.permissions import why_not_edit_roster
from dialogues.tasks import enqueue

from .access import organiser_page, signed_in
from .import_preview import columns_form, show_preview
from .page import render_page


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_roster)
def import_roster_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Takes a file and shows what it would do."""
    back = reverse("dialogues:roster", args=(dialogue.slug,))
    data = (request.POST, request.FILES) if request.method == "POST" else (None, None)
    form = UploadForm(*data, back=back)
    if form.is_valid():
        file = form.cleaned_data["file"]
        name = PurePath(file.name).name[-100:]
        by, now = signed_in(request), timezone.now()
        try:
            kept = keep_upload(dialogue=dialogue, name=name, content=file.read(), by=by, now=now)
        except TableError as error:
            form.add_error("file", str(error))
        else:
            return redirect("dialogues:roster_import", dialogue.slug, kept.pk)
    status = 422 if form.errors else 200
    return render_page(request, "dialogues/roster_upload.html", dialogue, status=status, form=form)


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_roster)
def roster_import_page(request: HttpRequest, dialogue: Dialogue, upload: UUID) -> HttpResponse:
    """Every row with what it would do; confirmed, it is done."""
    if request.method != "POST":
        return show_preview(request, dialogue, find_upload(dialogue, upload))
    waiting = dialogue.rosterimports.filter(pk=upload).first()
    if waiting is None:  # pressed twice
        messages.info(request, GONE)
        return redirect("dialogues:roster", dialogue.slug)
    return confirm(request, dialogue, waiting)


def confirm(request: HttpRequest, dialogue: Dialogue, waiting: RosterImport) -> HttpResponse:
    """Import what was seen: at once, or in the background where it takes longer."""
    form = ConfirmForm(request.POST)
    if not form.is_valid():
        return show_preview(request, dialogue, waiting, problem="Look at the rows, and confirm.")
    by, now, seen = signed_in(request), timezone.now(), form.cleaned_data["seen"]
    if len(read_upload(waiting).table.rows) > MOST_AT_ONCE:
        job = start_job(
            dialogue=dialogue,
            kind=JobKind.ROSTER_IMPORT,
            by=by,
            wanted={"upload": str(waiting.pk), "seen": seen},
            now=now,
            enqueue=enqueue,
        )
        return redirect("dialogues:job", dialogue.slug, job.pk)
    try:
        done = import_roster(dialogue=dialogue, upload=waiting.pk, seen=seen, by=by, now=now)
    except Refused as refused:
        return show_preview(request, dialogue, waiting, problem=refused.reason)
    messages.success(request, tell(done))
    return redirect("dialogues:roster", dialogue.slug)


@require_POST
@organiser_page(why_not_edit_roster)
def choose_columns_page(request: HttpRequest, dialogue: Dialogue, upload: UUID) -> HttpResponse:
    """Takes another word for what the columns hold."""
    waiting = find_upload(dialogue, upload)
    form = columns_form(waiting, request.POST)
    if not form.is_valid():
        return show_preview(request, dialogue, waiting, form=form)
    choices = Choices(form.columns(), form.cleaned_data["default"])
    try:
        choose_columns(upload=waiting, choices=choices, by=signed_in(request))
    except Refused as refused:
        messages.error(request, refused.reason)
        return redirect("dialogues:roster", dialogue.slug)
    return redirect("dialogues:roster_import", dialogue.slug, upload)


@require_POST
@organiser_page(why_not_edit_roster)
def drop_import_page(request: HttpRequest, dialogue: Dialogue, upload: UUID) -> HttpResponse:
    """Forgets a file; dropped twice, it is dropped."""
    waiting = dialogue.rosterimports.filter(pk=upload).first()
    if waiting is not None:
        drop_upload(upload=waiting, by=signed_in(request))
    messages.success(request, "The file is dropped. Nothing of it was imported.")
    return redirect("dialogues:roster", dialogue.slug)


def find_upload(dialogue: Dialogue, upload: UUID) -> RosterImport:
    """An upload of this dialogue that has not expired, or 404."""
    fresh = timezone.now() - KEPT_FOR
    found = dialogue.rosterimports.select_related("dialogue").filter(made_at__gte=fresh)
    waiting = found.filter(pk=upload).first()
    if waiting is None:
        raise Http404
    return waiting


ONE = "d/<slug:slug>/roster/import/<uuid:upload>"
urls = [
    path("d/<slug:slug>/roster/import", import_roster_page, name="import_roster"),
    path(ONE, roster_import_page, name="roster_import"),
    path(f"{ONE}/columns", choose_columns_page, name="choose_columns"),
    path(f"{ONE}/drop", drop_import_page, name="drop_import"),
]
