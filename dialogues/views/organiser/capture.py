"""The capture page: notes of a session from the keyboard, while people speak."""

from __future__ import annotations

from uuid import uuid4

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from dialogues.actions.file_line import Filed, TypedLine, file_line
from dialogues.actions.refused import Refused
from dialogues.capture import CaptureState, read_capture, version_of
from dialogues.domain.record import Capacity
from dialogues.forms.typed_line import TypedLineForm
from dialogues.models import Dialogue, Session
from dialogues.permissions import why_not_take_notes

from .access import organiser_page, signed_in
from .page import render_page
from .sessions import find_session


@require_safe
@organiser_page(why_not_take_notes)
def capture_page(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """What was noted so far, and the line for what is said next."""
    session = find_session(dialogue, code)
    state = read_capture(session)
    return render_page(
        request,
        "dialogues/capture.html",
        dialogue,
        session=session,
        others=list(dialogue.sessions.all()),
        lines=state.lines,
        version=state.version,
        last=state.last,
        topic=state.topic,
        rule=session.rule_in_force,
        people_data=who_may_speak(session),
        fresh_id=uuid4(),
    )


@require_POST
@organiser_page(why_not_take_notes)
def file_line_view(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """File one line; answers once it is stored. A form sent without scripts comes back here."""
    session = find_session(dialogue, code)
    form = TypedLineForm(request.POST)
    try:
        if not form.is_valid():
            raise Refused(form.problem())
        filed = file_line(
            session=session, typed=typed_line(form), by=signed_in(request), now=timezone.now()
        )
    except Refused as refused:
        return answer_refused(request, session, refused.reason)
    return answer_filed(request, session, filed)


def typed_line(form: TypedLineForm) -> TypedLine:
    """The line as the action takes it."""
    said = form.cleaned_data
    return TypedLine(
        id=said["id"],
        text=said["line"],
        topic=said["topic"],
        target=said["target"],
        previous=said["previous"],
    )


@require_safe
@organiser_page(why_not_take_notes)
def lines_view(request: HttpRequest, dialogue: Dialogue, code: str) -> HttpResponse:
    """What is new since a version of the notes; 204 where nothing is."""
    session = find_session(dialogue, code)
    since, after = number(request.GET.get("since")), number(request.GET.get("after"))
    if version_of(session) == since:
        return HttpResponse(status=204)
    return JsonResponse(shown(session, read_capture(session, after=after)))


def answer_filed(request: HttpRequest, session: Session, filed: Filed) -> HttpResponse:
    """Tell the page, or go back to it."""
    if not request.accepts("text/html"):
        told: dict[str, str] = {"code": filed.code}
        if filed.topic is not None:
            told["topic"] = filed.topic
        if filed.rule is not None:
            told["rule"] = filed.rule.terms.title
        return JsonResponse(told)
    return redirect("dialogues:notes", session.dialogue.slug, session.code)


def answer_refused(request: HttpRequest, session: Session, reason: str) -> HttpResponse:
    """Say why; what was typed stays with whoever typed it."""
    if not request.accepts("text/html"):
        return JsonResponse({"problem": reason}, status=422)
    messages.error(request, reason)
    return redirect("dialogues:notes", session.dialogue.slug, session.code)


def shown(session: Session, state: CaptureState) -> dict[str, object]:
    """The state as the page's script takes it."""
    return {
        "version": state.version,
        "last": state.last,
        "topic": state.topic,
        "rule": session.rule_in_force.terms.title,
        "lines": [
            {
                "id": f"line-{line.id}",
                "html": render_to_string("dialogues/capture_line.html", {"line": line}),
            }
            for line in state.lines
        ],
    }


def who_may_speak(session: Session) -> list[dict[str, object]]:
    """The people who can be completed: code, what is shown, and the words that find them."""
    seats = session.attendances.select_related("participant").exclude(capacity=Capacity.OBSERVER)
    found: list[dict[str, object]] = []
    for seat in seats:
        name = seat.participant.name.reveal()
        found.append(
            {
                "code": seat.participant.code,
                "shown": f"{seat.participant.code} {name}",
                "words": [seat.participant.code, name, *name.split()],
            }
        )
    return found


def number(text: str | None) -> int:
    """A number in an address; 0 for anything else."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 10 else 0


urls = [
    path("d/<slug:slug>/sessions/<str:code>/notes", capture_page, name="notes"),
    path("d/<slug:slug>/sessions/<str:code>/notes/file", file_line_view, name="file_line"),
    path("d/<slug:slug>/sessions/<str:code>/notes/lines", lines_view, name="lines"),
]
