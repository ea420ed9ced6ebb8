"""A private link and its code. A mail scanner may open and send everything: nothing is shown."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils import timezone, translation
from django.views.decorators.http import require_http_methods

from dialogues.models import Participant
from reports.actions.review_code import ask_for_code, enter_code
from reports.languages import language_for
from reports.models import Invitation, ReviewLink

from .access import ASKED, IN, browser_language, dead_page, invitation_of, let, private


@require_http_methods(["GET", "HEAD", "POST"])
def link_page(request: HttpRequest, token: str) -> HttpResponse:
    """GET shows one button and changes nothing; POST sends a code, and takes the token out of the
    address. Dead links of every kind get one and the same page."""
    now = timezone.now()
    links = ReviewLink.objects.for_token(token, at=now)
    link = links.select_related("invitation__round", "invitation__dialogue").first()
    if link is None:
        return dead_page(request)
    if request.method != "POST":
        with translation.override(browser_language(request)):
            return private(render(request, "review/continue.html"))
    invitation = link.invitation
    if not invitation.round.uses_code:
        return private(let(redirect("reports:review"), invitation, IN))
    ask_for_code(invitation=invitation, language=_language(invitation), now=now)
    return private(let(redirect("reports:review_code"), invitation, ASKED))


@require_http_methods(["GET", "HEAD", "POST"])
def code_page(request: HttpRequest) -> HttpResponse:
    """Six digits; the right ones let this browser in."""
    now = timezone.now()
    invitation = invitation_of(request, ASKED)
    if invitation is None or not invitation.round.is_answerable(at=now):
        return dead_page(request)
    with translation.override(_language(invitation)):
        wrong = False
        if request.method == "POST":
            if "again" in request.POST:
                ask_for_code(invitation=invitation, language=_language(invitation), now=now)
                return private(redirect("reports:review_code"))
            code = "".join(request.POST.get("code", "")[:40].split())
            if enter_code(invitation=invitation, code=code, now=now):
                return private(let(redirect("reports:review"), invitation, IN))
            wrong = True
        status = 422 if wrong else 200
        return private(render(request, "review/code.html", {"wrong": wrong}, status=status))


def _language(invitation: Invitation) -> str:
    person = Participant.objects.filter(pk=invitation.person).first()
    return invitation.language or language_for(person.language if person else "en")


urls = [
    path("r/<str:token>", link_page, name="review_link"),
    path("review/code", code_page, name="review_code"),
]
