"""The one page of a participant: every passage that rests on their words, and what they decide."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import timezone, translation
from django.views.decorators.http import require_POST, require_safe

from dialogues.actions.refused import Refused
from dialogues.domain.record import Endorsement as Choice
from reports.actions.decide import Answer, Reworded, comment_on, decide
from reports.actions.endorse import endorse
from reports.actions.participant_request import ask_for
from reports.domain.review.decisions import Decision
from reports.guest import GuestView, read_guest_view
from reports.languages import LANGUAGES

from .access import Guest, context_of, guest_page


@dataclass(frozen=True, slots=True)
class Tried:
    """An answer that was not kept, with why and with what was typed."""

    key: str
    why: str
    words: str = field(repr=False)
    comment: str = field(repr=False)


@require_safe
@guest_page
def review_page(request: HttpRequest, guest: Guest) -> HttpResponse:
    """Everything on one page, over all sessions."""
    return show(request, guest)


@require_POST
@guest_page
def decide_view(request: HttpRequest, guest: Guest) -> HttpResponse:
    """Keep one decision, and go back to where it was made."""
    posted = request.POST
    key = posted.get("key", "")
    try:
        answer = Answer(
            key=key,
            fingerprint=posted.get("fingerprint", ""),
            decision=_decision(posted.get("decision", "")),
            words=posted.get("words", ""),
            comment=posted.get("comment", ""),
        )
        decide(invitation=guest.invitation, answer=answer, now=timezone.now())
    except Refused as refused:
        tried = Tried(key, refused.reason, posted.get("words", ""), posted.get("comment", ""))
        return show(request, guest, tried, status=409 if isinstance(refused, Reworded) else 422)
    return redirect(f"{reverse('reports:review')}#after-{key[:12]}")


@require_POST
@guest_page
def comment_view(request: HttpRequest, guest: Guest) -> HttpResponse:
    """A word to the rapporteurs, without a decision."""
    key, comment = request.POST.get("key", ""), request.POST.get("comment", "")
    try:
        comment_on(invitation=guest.invitation, key=key, comment=comment, now=timezone.now())
    except Refused as refused:
        return show(request, guest, Tried(key, refused.reason, "", comment), status=422)
    return redirect(f"{reverse('reports:review')}#after-{key[:12]}")


@require_POST
@guest_page
def endorse_view(request: HttpRequest, guest: Guest) -> HttpResponse:
    """What they think of one takeaway."""
    posted = request.POST
    code, reservation = posted.get("code", ""), posted.get("reservation", "")
    try:
        endorse(
            invitation=guest.invitation,
            code=code,
            seen=posted.get("seen", ""),
            choice=_choice(posted.get("choice", "")),
            reservation=reservation,
            now=timezone.now(),
        )
    except Refused as refused:
        tried = Tried(f"point-{code}", refused.reason, "", reservation)
        return show(request, guest, tried, status=422)
    return redirect(f"{reverse('reports:review')}#point-{code}")


@require_POST
@guest_page
def request_view(request: HttpRequest, guest: Guest) -> HttpResponse:
    """Ask for a copy, to withdraw, or to be corrected."""
    text = request.POST.get("text", "")
    try:
        ask_for(
            invitation=guest.invitation,
            kind=request.POST.get("kind", ""),
            text=text,
            now=timezone.now(),
        )
    except Refused as refused:
        return show(request, guest, Tried("request", refused.reason, "", text), status=422)
    return redirect(f"{reverse('reports:review')}#requests")


@require_POST
@guest_page
def approve_rest_view(request: HttpRequest, guest: Guest) -> HttpResponse:
    """Approve every passage on which nothing is decided yet, as it was shown."""
    shown = dict(
        zip(request.POST.getlist("key"), request.POST.getlist("fingerprint"), strict=False)
    )
    view = read_guest_view(guest.round, guest.person, now=timezone.now())
    try:
        for put in view.undecided:
            if put.passage.key in shown:
                answer = Answer(put.passage.key, shown[put.passage.key], Decision.APPROVE)
                decide(invitation=guest.invitation, answer=answer, now=timezone.now())
    except Refused as refused:
        return show(request, guest, Tried(put.passage.key, refused.reason, "", ""), status=409)
    return redirect("reports:review_done")


@require_safe
@guest_page
def done_page(request: HttpRequest, guest: Guest) -> HttpResponse:
    """What they decided, to print and to keep."""
    view = read_guest_view(guest.round, guest.person, now=timezone.now())
    return render(request, "review/done.html", {**context_of(guest), "view": view})


@require_POST
@guest_page
def language_view(request: HttpRequest, guest: Guest) -> HttpResponse:
    """Read the page in another language from now on."""
    chosen = request.POST.get("language", "")
    if chosen in LANGUAGES:
        guest.invitation.language = chosen
        guest.invitation.save(update_fields=["language"])
    return redirect("reports:review")


def show(
    request: HttpRequest, guest: Guest, tried: Tried | None = None, *, status: int = 200
) -> HttpResponse:
    """The page as it stands, with what was not kept where there is any."""
    view: GuestView = read_guest_view(guest.round, guest.person, now=timezone.now())
    here = {put.passage.key for put in view.puts}
    here |= {f"point-{point.code}" for point in view.points} | {"request"}
    lost = tried is not None and tried.key not in here
    context = {**context_of(guest), "view": view, "tried": tried, "lost": lost}
    return render(request, "review/page.html", context, status=status)


def _decision(value: str) -> Decision:
    if value not in {each.value for each in Decision if each is not Decision.SILENCE}:
        raise Refused(translation.gettext("Choose one of the answers."))
    return Decision(value)


def _choice(value: str) -> Choice:
    if value not in set(Choice):
        raise Refused(translation.gettext("Choose one of the answers."))
    return Choice(value)


urls = [
    path("review/", review_page, name="review"),
    path("review/comment", comment_view, name="review_comment"),
    path("review/endorse", endorse_view, name="review_endorse"),
    path("review/request", request_view, name="review_request"),
    path("review/decide", decide_view, name="review_decide"),
    path("review/approve-rest", approve_rest_view, name="review_approve_rest"),
    path("review/done", done_page, name="review_done"),
    path("review/language", language_view, name="review_language"),
]
