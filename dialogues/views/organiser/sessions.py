"""The list of sessions, and the pages on which one is made or edited."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dialogues.actions.refused import Refused
from dialogues.actions.sessions import (
    SAID_UNDER_IT,
    Sitting,
    create_session,
    edit_session,
    order_sessions,
    propose_session_code,
    remove_session,
)
from dialogues.domain.headcount import count_heads
from dialogues.forms.session import FIRST_ZONE, SessionForm
from dialogues.models import Dialogue, Session
from dialogues.permissions import why_not_edit_roster, why_not_see_identities
from dialogues.records import read_record

from .access import organiser_page, signed_in
from .page import render_page


@require_safe
@organiser_page(why_not_see_identities)
def sessions_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Every session with its rule, how many attended and what was noted."""
    record = read_record(dialogue)
    rows = {row.code: row for row in dialogue.sessions.select_related("dialogue")}
    starts = [session.starts for session in record.sessions]
    return render_page(
        request,
        "dialogues/sessions.html",
        dialogue,
        sessions=[(session, rows[session.code]) for session in record.sessions],
        record=record,
        heads=count_heads(record),
        in_order=starts == sorted(starts),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_roster)
def add_session_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Adds a session; the zone of the one before is the likeliest."""
    back = reverse("dialogues:sessions", args=(dialogue.slug,))
    last = dialogue.sessions.last()
    zone = last.time_zone if last else FIRST_ZONE
    initial = {"code": propose_session_code(dialogue), "time_zone": zone}
    data = request.POST if request.method == "POST" else None
    form = SessionForm(data, dialogue=dialogue, back=back, initial=initial)
    if form.is_valid():
        code, by, now = form.cleaned_data.pop("code"), signed_in(request), timezone.now()
        sitting = Sitting(**form.cleaned_data)
        try:
            made = create_session(dialogue=dialogue, code=code, sitting=sitting, by=by, now=now)
        except Refused as refused:
            form.add_error("code", refused.reason)
        else:
            messages.success(request, f"{made.code} is there. Say who attends it.")
            return redirect("dialogues:attendance", dialogue.slug, made.code)
    return show_form(request, dialogue, form, guess_zone=last is None)


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_roster)
def edit_session_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """Edits a session; its rule only until something was said under it."""
    session = find_session(dialogue, code)
    back = reverse("dialogues:session", args=(dialogue.slug, code))
    fixed = SAID_UNDER_IT.format(code) if session.remarks.exists() else ""
    data = request.POST if request.method == "POST" else None
    form = SessionForm(data, dialogue=dialogue, session=session, why_not_rule=fixed, back=back)
    if form.is_valid():
        sitting, by = Sitting(**form.cleaned_data), signed_in(request)
        try:
            edited = edit_session(session=session, sitting=sitting, by=by, now=timezone.now())
        except Refused as refused:
            form.add_error(None, refused.reason)
        else:
            messages.success(request, "Saved." if edited else "Nothing was different.")
            return redirect(back)
    return show_form(request, dialogue, form, session=session)


@require_POST
@organiser_page(why_not_edit_roster)
def remove_session_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """Takes out a session in which nothing was noted."""
    session = find_session(dialogue, code)
    try:
        remove_session(session=session, by=signed_in(request), now=timezone.now())
    except Refused as refused:
        messages.error(request, refused.reason)
        return redirect("dialogues:edit_session", dialogue.slug, code)
    messages.success(request, f"{code} is removed.")
    return redirect("dialogues:sessions", dialogue.slug)


@require_POST
@organiser_page(why_not_edit_roster)
def order_sessions_page(request: HttpRequest, dialogue: Dialogue) -> HttpResponse:
    """Puts the sessions in the order in which they start."""
    if order_sessions(dialogue=dialogue, by=signed_in(request), now=timezone.now()):
        messages.success(request, "The sessions stand in the order of their times.")
    return redirect("dialogues:sessions", dialogue.slug)


def find_session(dialogue: Dialogue, code: str) -> Session:
    """A session of this dialogue by its code, or 404."""
    return get_object_or_404(dialogue.sessions.select_related("dialogue"), code=code)


def show_form(
    request: HttpRequest, dialogue: Dialogue, form: SessionForm, **context: Any
) -> HttpResponse:
    """The form as it stands."""
    status = 422 if form.errors else 200
    return render_page(
        request, "dialogues/session_form.html", dialogue, status=status, form=form, **context
    )


ONE = "d/<slug:slug>/sessions/<str:code>"
urls = [
    path("d/<slug:slug>/sessions", sessions_page, name="sessions"),
    path("d/<slug:slug>/sessions/new/session", add_session_page, name="add_session"),
    path("d/<slug:slug>/sessions/order/times", order_sessions_page, name="order_sessions"),
    path(f"{ONE}/edit", edit_session_page, name="edit_session"),
    path(f"{ONE}/remove", remove_session_page, name="remove_session"),
]
