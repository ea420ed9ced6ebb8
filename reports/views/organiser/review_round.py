"""One review at a glance, and what an organiser does while it goes on."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from dialogues.actions.refused import Refused
from dialogues.domain.counted import counted
from dialogues.models import Dialogue
from dialogues.tasks import stir
from dialogues.views.organiser.access import organiser_page, signed_in
from dialogues.views.organiser.page import render_page
from reports.actions.change_round import ask_again, extend_deadline, write_reminders
from reports.actions.open_round import open_round
from reports.actions.record_silence import close_early
from reports.domain.review.silence import Silence
from reports.forms.review_round import SILENCES, DeadlineForm
from reports.glance import read_glance
from reports.models import ReviewRound, RoundState
from reports.outbox import tell_held
from reports.permissions import why_not_review
from reports.withheld import read_withheld


def round_of(dialogue: Dialogue, pk: UUID) -> ReviewRound:
    """A round of this dialogue; 404 for any other."""
    rows = ReviewRound.objects.select_related("report__dialogue", "dialogue")
    found = rows.filter(dialogue=dialogue, pk=pk).first()
    if found is None:
        raise Http404
    return found


@require_safe
@organiser_page(why_not_review)
def round_page(request: HttpRequest, dialogue: Dialogue, round_: UUID) -> HttpResponse:
    """Three groups of people, every passage, what is withheld from whom it is not of, and what was
    asked beside them."""
    held = round_of(dialogue, round_)
    return render_page(
        request,
        "reports/round.html",
        dialogue,
        round=held,
        deadline=held.wall_deadline,
        is_open=held.is_answerable(at=timezone.now()),
        silence=dict(SILENCES)[Silence(held.silence)],
        glance=read_glance(held),
        withheld=read_withheld(held) if held.state != RoundState.CLOSED else None,
    )


def deed(
    request: HttpRequest, dialogue: Dialogue, round_: UUID, work: Callable[[], str]
) -> HttpResponse:
    """Do something, say what came of it, have what it queued sent, and go back to the round."""
    try:
        messages.success(request, work())
        stir()
    except Refused as refused:
        messages.error(request, refused.reason)
    return redirect("reports:round", dialogue.slug, round_)


@require_POST
@organiser_page(why_not_review)
def open_view(request: HttpRequest, dialogue: Dialogue, round_: UUID) -> HttpResponse:
    """Open the round and queue its invitations."""
    held = round_of(dialogue, round_)

    def work() -> str:
        queued = open_round(round_=held, by=signed_in(request), now=timezone.now())
        told = f"The review is open; {counted(queued, 'invitation')} will leave in a moment."
        return told + tell_held(held)

    return deed(request, dialogue, round_, work)


@require_POST
@organiser_page(why_not_review)
def extend_view(request: HttpRequest, dialogue: Dialogue, round_: UUID) -> HttpResponse:
    """Put the deadline off."""
    held, form = round_of(dialogue, round_), DeadlineForm(request.POST)

    def work() -> str:
        moment = form.moment(held.time_zone) if form.is_valid() else None
        if moment is None:
            raise Refused("A date and time such as 2026-07-14 18:00 were expected.")
        extend_deadline(round_=held, deadline=moment, by=signed_in(request), now=timezone.now())
        return "The deadline is put off."

    return deed(request, dialogue, round_, work)


@require_POST
@organiser_page(why_not_review)
def close_view(request: HttpRequest, dialogue: Dialogue, round_: UUID) -> HttpResponse:
    """Close the round before its deadline."""
    held = round_of(dialogue, round_)

    def work() -> str:
        sure = request.POST.get("sure") == "yes"
        close_early(round_=held, is_sure=sure, by=signed_in(request), now=timezone.now())
        return "The review is closed, and what nobody answered is kept as silence."

    return deed(request, dialogue, round_, work)


@require_POST
@organiser_page(why_not_review)
def remind_view(request: HttpRequest, dialogue: Dialogue, round_: UUID) -> HttpResponse:
    """Write reminders to those who were asked and are silent, or to one; they are shown first."""
    held = round_of(dialogue, round_)
    chosen = request.POST.get("invitation", "")
    invitations = [each for each in held.invitations.all() if chosen in ("", str(each.pk))]
    try:
        written = write_reminders(
            round_=held, invitations=invitations, by=signed_in(request), now=timezone.now()
        )
    except Refused as refused:
        messages.error(request, refused.reason)
        return redirect("reports:round", dialogue.slug, round_)
    messages.success(request, f"{counted(len(written), 'reminder')} written: look, then send.")
    return redirect("reports:outbox", dialogue.slug, round_)


@require_POST
@organiser_page(why_not_review)
def again_view(request: HttpRequest, dialogue: Dialogue, round_: UUID) -> HttpResponse:
    """Ask everybody to look once more, since words have changed."""
    held = round_of(dialogue, round_)

    def work() -> str:
        queued = ask_again(round_=held, by=signed_in(request), now=timezone.now())
        told = f"They are asked again; {counted(queued, 'mail')} will leave in a moment."
        return told + tell_held(held)

    return deed(request, dialogue, round_, work)


ONE = "d/<slug:slug>/review/<uuid:round_>"
urls = [
    path(ONE, round_page, name="round"),
    path(f"{ONE}/open", open_view, name="open_round"),
    path(f"{ONE}/deadline", extend_view, name="extend_round"),
    path(f"{ONE}/close", close_view, name="close_round"),
    path(f"{ONE}/remind", remind_view, name="remind"),
    path(f"{ONE}/again", again_view, name="ask_again"),
]
