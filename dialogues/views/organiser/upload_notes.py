"""Notes from elsewhere: pasted or uploaded, previewed line by line, then filed at once."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from dialogues.actions.load_notes import load_notes
from dialogues.actions.refused import Refused
from dialogues.domain.counted import counted
from dialogues.domain.notes import ParsedNotes, parse_notes
from dialogues.forms.notes import NotesForm
from dialogues.models import Dialogue, Session
from dialogues.permissions import why_not_take_notes
from dialogues.records import read_record

from .access import organiser_page, signed_in
from .page import render_page
from .sessions import find_session


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_take_notes)
def upload_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """Preview what the notes hold; file them when they are confirmed and hold no error."""
    session = find_session(dialogue, code)
    back = reverse("dialogues:notes", args=[dialogue.slug, code])
    form = NotesForm(request.POST or None, request.FILES or None, back=back)
    context: dict[str, Any] = {"form": form, "session": session}
    if form.is_valid():
        notes = parse_notes(
            form.cleaned_data["text"], record=read_record(dialogue), session=code, file="notes"
        )
        if "confirm" in request.POST and file_notes(request, session, notes, form):
            return redirect(back)
        # The text goes into the form again, so that what a file held can be mended here.
        again = {"text": form.cleaned_data["text"], "batch": form.cleaned_data["batch"]}
        context |= {"notes": notes, "form": NotesForm(initial=again, back=back)}
    return render_page(
        request,
        "dialogues/upload_notes.html",
        dialogue,
        status=422 if form.errors else 200,
        **context,
    )


def file_notes(request: HttpRequest, session: Session, notes: ParsedNotes, form: NotesForm) -> bool:
    """File the notes; False where they were refused, with the reason as a message."""
    try:
        loaded = load_notes(
            session=session,
            notes=notes,
            batch=form.cleaned_data["batch"],
            by=signed_in(request),
            now=timezone.now(),
        )
    except Refused as refused:
        messages.error(request, refused.reason)
        return False
    messages.success(
        request,
        f"Filed {counted(loaded.remarks, 'remark')} and "
        f"{counted(loaded.own_notes, 'note')} of your own.",
    )
    return True


urls = [
    path("d/<slug:slug>/sessions/<str:code>/notes/upload", upload_page, name="upload_notes"),
]
