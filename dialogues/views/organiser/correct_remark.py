"""The page that supersedes a remark."""

from __future__ import annotations

from uuid import uuid4

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from dialogues.actions.file_remark import Filing
from dialogues.actions.refused import Refused
from dialogues.actions.supersede_remark import supersede_remark
from dialogues.domain.record import Record, Remark, Session
from dialogues.forms.correct_remark import CorrectRemarkForm
from dialogues.models import Dialogue
from dialogues.permissions import why_not_take_notes
from dialogues.records import read_record

from .access import organiser_page, signed_in
from .page import render_page


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_take_notes)
def correct_page(request: HttpRequest, dialogue: Dialogue, code: str, remark: str) -> HttpResponse:
    """Show what was noted, and file what takes its place."""
    record = read_record(dialogue)
    session, noted = find_remark(record, code, remark)
    back = reverse("dialogues:notes", args=[dialogue.slug, code])
    form = CorrectRemarkForm(
        request.POST or None, record=record, session=session, remark=noted, back=back
    )
    if form.is_valid() and file_newer(request, dialogue, code, remark, form):
        return redirect(back)
    return render_page(
        request,
        "dialogues/correct_remark.html",
        dialogue,
        status=422 if form.errors else 200,
        form=form,
        session=session,
        remark=noted,
    )


def find_remark(record: Record, code: str, remark: str) -> tuple[Session, Remark]:
    """The session and the remark of two codes, or 404."""
    for session in record.sessions:
        for each in session.remarks:
            if (session.code, each.id) == (code, remark):
                return session, each
    raise Http404


def file_newer(
    request: HttpRequest, dialogue: Dialogue, code: str, remark: str, form: CorrectRemarkForm
) -> bool:
    """File the newer remark; False where it was refused, with the sentence on the form."""
    said = form.cleaned_data
    filing = Filing(
        id=uuid4(),
        speaker=dialogue.participants.get(code=said["speaker"]).pk,
        text=said["text"],
        topic=said["topic"],
        at=said["at"],
        rule=said["rule"],
        verb=said["verb"],
        verbatim=said["verbatim"],
        replies_to=said["replies_to"] or None,
        supersedes=remark,
    )
    try:
        newer = supersede_remark(
            session=dialogue.sessions.get(code=code),
            filing=filing,
            by=signed_in(request),
            now=timezone.now(),
        )
    except Refused as refused:
        form.add_error(None, refused.reason)
        return False
    messages.success(request, f"{newer.code} takes the place of {remark}.")
    return True


urls = [
    path(
        "d/<slug:slug>/sessions/<str:code>/notes/<str:remark>/correct",
        correct_page,
        name="correct_remark",
    )
]
