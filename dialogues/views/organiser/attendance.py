"""The page that says who was in a session."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from dialogues.actions.attendance import set_attendance
from dialogues.actions.refused import Refused
from dialogues.domain.record import Record, Session
from dialogues.forms.attendance import CAPACITIES, AttendanceGrid, Line, read_grid, show_grid
from dialogues.models import Dialogue
from dialogues.permissions import why_not_edit_roster
from dialogues.records import read_record

from .access import organiser_page, signed_in
from .faces import Face, Group, group_faces
from .page import render_page


@require_http_methods(["GET", "HEAD", "POST"])
@organiser_page(why_not_edit_roster)
def attendance_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """A grid of everybody on the roster, by delegation."""
    record = read_record(dialogue)
    session = find_session_value(record, code)
    people, seats = record.participants, session.attendance
    if request.method != "POST":
        return show_page(request, dialogue, record, session, show_grid(people, seats))
    grid = read_grid(request.POST, people, seats)
    if not grid.errors:
        changed = save(request, dialogue, code, grid)
        if changed is not None:
            messages.success(request, told(changed))
            return redirect("dialogues:attendance", dialogue.slug, code)
    return show_page(request, dialogue, record, session, grid)


def save(request: HttpRequest, dialogue: Dialogue, code: str, grid: AttendanceGrid) -> int | None:
    """How many places changed; None, with the sentences on the grid, where it was refused."""
    try:
        return set_attendance(
            session=dialogue.sessions.get(code=code),
            seats=grid.seats,
            by=signed_in(request),
            now=timezone.now(),
        )
    except Refused as refused:
        grid.errors.extend(refused.reasons)
        return None


def told(changed: int) -> str:
    """What was saved, in a sentence."""
    if not changed:
        return "Nothing was different."
    return f"Saved: {changed} place{'' if changed == 1 else 's'} changed."


def find_session_value(record: Record, code: str) -> Session:
    """A session of the record by its code, or 404."""
    for session in record.sessions:
        if session.code == code:
            return session
    raise Http404


def show_page(
    request: HttpRequest,
    dialogue: Dialogue,
    record: Record,
    session: Session,
    grid: AttendanceGrid,
) -> HttpResponse:
    """The grid as it stands, or as it was sent with what is wrong in it."""
    return render_page(
        request,
        "dialogues/attendance.html",
        dialogue,
        status=422 if grid.errors else 200,
        session=session,
        groups=[lines_of(group, grid) for group in group_faces(record)],
        people=bool(record.participants),
        errors=grid.errors,
        capacities=CAPACITIES.items(),
    )


def lines_of(group: Group, grid: AttendanceGrid) -> tuple[Group, list[tuple[Face, Line]]]:
    """A delegation's people, each with their line of the grid."""
    return group, [(face, grid.lines[face.code]) for face in group.faces]


urls = [
    path(
        "d/<slug:slug>/sessions/<str:code>/attendance",
        attendance_page,
        name="attendance",
    )
]
