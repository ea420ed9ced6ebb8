"""A private link and its code. A mail scanner may open and send everything: nothing is shown."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import timezone, translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from dialogues.models import Participant
from dialogues.tasks import stir
from dialogues.vault.blobs import VaultError
from reports.actions.review_code import ask_for_code, asked_too_often, enter_code, origin_of
from reports.invited import opened_by
from reports.languages import LANGUAGES, reading_language
from reports.models import Invitation, ReviewLink
from reports.models.way_in import WayIn

from .access import (
    ASKED,
    IN,
    client_address,
    dead_page,
    invitation_of,
    is_in,
    let,
    page_language,
    private,
)

NOBODY: Final = UUID(int=0)


# The address itself is what a forged form would have to know; and under "no-referrer" older
# browsers do not say where a form comes from, so that the usual check would turn them away.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def link_page(request: HttpRequest, token: str) -> HttpResponse:
    """GET shows one button and changes nothing; POST sends a code, and takes the token out of the
    address. Dead links of every kind get one and the same page."""
    found = _find(token, timezone.now())
    if found is None:
        return dead_page(request)
    if request.method != "POST" or _is_foreign(request):
        language = page_language(request)
        with translation.override(language):
            context = {"language": language, "languages": LANGUAGES}
            return private(render(request, "review/continue.html", context))
    return private(_go_on(request, *found))


def _find(token: str, now: datetime) -> tuple[ReviewLink, Invitation, Participant] | None:
    """The link of a token, and whose it is; None where it is dead. As much is read and opened for
    every token, so that the time tells nothing."""
    link = ReviewLink.objects.nearest(token, at=now)
    try:
        asked = link.invitation if link else NOBODY
        rows = Invitation.objects.select_related("round__dialogue")
        invitation = rows.filter(pk=asked).first()
        wanted = invitation.person if invitation else NOBODY
        person = Participant.objects.filter(pk=wanted).first()
        if link is None or invitation is None or person is None:
            return None
        opens = link.opens(invitation)
    except VaultError:  # the keys of its dialogue, or of the one that it was held against, are gone
        return None
    return (link, invitation, person) if opens and link.is_of(token) else None


def _is_foreign(request: HttpRequest) -> bool:
    """Whether another site's page sent the form: it could put a reader out of their own page, and
    where no code is asked for into somebody else's, who would read what they write there."""
    return request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none")


def _go_on(
    request: HttpRequest, link: ReviewLink, invitation: Invitation, person: Participant
) -> HttpResponse:
    if is_in(request, invitation):
        return redirect("reports:review")
    if not invitation.round.uses_code:
        return _let_in(invitation, person, link)
    _mail_code(request, invitation, person)
    return let(_to_code(request), invitation, ASKED)


@require_http_methods(["GET", "HEAD", "POST"])
def code_page(request: HttpRequest) -> HttpResponse:
    """Six digits; the right ones let this browser in."""
    now = timezone.now()
    invitation = invitation_of(request, ASKED)
    if invitation is None or not invitation.round.is_answerable(at=now):
        return dead_page(request)
    person = Participant.objects.filter(pk=invitation.person).first()
    if person is None:
        return dead_page(request)
    if request.method == "POST" and "again" in request.POST:
        _mail_code(request, invitation, person)
        return _to_code(request)
    origin = origin_of(invitation, client_address(request))
    if request.method == "POST":
        code = "".join(request.POST.get("code", "")[:40].split())
        used = enter_code(invitation=invitation, code=code, now=now, origin=origin)
        if used:
            return _let_in(invitation, person, used)
    wrong = request.method == "POST"
    language = page_language(request)
    with translation.override(language):
        context = {
            "wrong": wrong,
            "spent": asked_too_often(invitation, now, origin),
            "language": language,
            "languages": LANGUAGES,
        }
        return render(request, "review/code.html", context, status=422 if wrong else 200)


def _let_in(invitation: Invitation, person: Participant, way: WayIn) -> HttpResponse:
    """Their page; what is answered there is marked where an organiser could have opened it."""
    return let(redirect("reports:review"), invitation, IN, opened_by(way, person))


def _mail_code(request: HttpRequest, invitation: Invitation, person: Participant) -> None:
    ask_for_code(
        invitation=invitation,
        language=reading_language(invitation.language, person.language),
        now=timezone.now(),
        origin=origin_of(invitation, client_address(request)),
    )
    stir()


def _to_code(request: HttpRequest) -> HttpResponseRedirect:
    chosen = request.GET.get("language", "")
    kept = f"?language={chosen}" if chosen in LANGUAGES else ""
    return HttpResponseRedirect(reverse("reports:review_code") + kept)


urls = [
    path("r/<str:token>", link_page, name="review_link"),
    path("review/code", code_page, name="review_code"),
]
