"""Who a participant's browser is let in as: a signed cookie, set once the code was right.

It names an invitation and nobody. It opens the pages under /review/ alone, and is checked against
the row each time, so that a revoked link puts its browser out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import wraps
from typing import Any, Concatenate, Final, ParamSpec
from uuid import UUID

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from dialogues.models import Participant
from reports.languages import ENGLISH, LANGUAGES, language_for
from reports.models import Invitation, InvitationState, ReviewRound

COOKIE: Final = "review"
PATH: Final = "/review/"
LASTS: Final = timedelta(days=120)  # the row says when it is over
ASKED: Final = "asked"  # pressed Continue
IN: Final = "in"  # gave the code

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Guest:
    """A participant who is let in, and the language that they read in."""

    invitation: Invitation
    round: ReviewRound
    person: Participant = field(repr=False)
    language: str = ENGLISH


Page = Callable[Concatenate[HttpRequest, Guest, P], HttpResponse]


def let(response: HttpResponse, invitation: Invitation, stage: str) -> HttpResponse:
    """Give this browser a cookie for an invitation, at a stage."""
    value = signing.dumps(
        {"i": invitation.pk.hex, "r": invitation.renewals, "s": stage}, salt=COOKIE
    )
    response.set_cookie(
        COOKIE,
        value,
        max_age=LASTS,
        path=PATH,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return response


def invitation_of(request: HttpRequest, stage: str) -> Invitation | None:
    """The invitation that this browser may open at a stage; None where it may none."""
    try:
        said = signing.loads(request.COOKIES.get(COOKIE, ""), salt=COOKIE, max_age=LASTS)
    except signing.BadSignature:
        return None
    if said["s"] != stage:
        return None
    rows = Invitation.objects.select_related("round__report", "round__dialogue", "dialogue")
    found = rows.filter(pk=UUID(said["i"]), renewals=said["r"])
    return found.exclude(state=InvitationState.WITHDRAWN).first()


def guest_page(view: Page[P]) -> Callable[..., HttpResponse]:
    """A page for somebody who is let in; everybody else gets the page of every dead link."""

    @wraps(view)
    def page(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        guest = guest_of(request)
        if guest is None:
            return dead_page(request)
        with translation.override(guest.language):
            response = view(request, guest, *args, **kwargs)
        return private(response)

    return page


def guest_of(request: HttpRequest) -> Guest | None:
    """Whoever this browser is let in as."""
    invitation = invitation_of(request, IN)
    if invitation is None:
        return None
    person = Participant.objects.filter(pk=invitation.person).first()
    if person is None:
        return None
    language = invitation.language or language_for(person.language)
    return Guest(invitation, invitation.round, person, language)


def private(response: HttpResponse) -> HttpResponse:
    """What every page of a participant carries beside what every answer does."""
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


def dead_page(request: HttpRequest) -> HttpResponse:
    """What every link and every page answers that opens nothing: alike in body and status."""
    with translation.override(browser_language(request)):
        return private(render(request, "review/dead.html", status=404))


def browser_language(request: HttpRequest) -> str:
    """The first language that a browser asks for and that is one of ours."""
    for each in request.headers.get("Accept-Language", "").split(","):
        code = each.split(";")[0].strip().lower()
        if code.startswith("en") or language_for(code) != ENGLISH:
            return language_for(code)
    return ENGLISH


def context_of(guest: Guest) -> dict[str, Any]:
    """What `review/base.html` shows."""
    return {
        "guest": guest,
        "round": guest.round,
        "language": guest.language,
        "languages": LANGUAGES,
    }
