"""Who a participant's browser is let in as: a signed cookie, set once the code was right.

It names an invitation and nobody, and is checked against the row each time, so that a revoked
link puts its browser out.
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
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.views.decorators.http import require_http_methods

from dialogues.actions.refused import Refused
from dialogues.models import Participant
from reports.actions.answering import LetOut
from reports.languages import ENGLISH, LANGUAGES, language_for, reading_language
from reports.models import Invitation, InvitationState, ReviewRound
from reports.models.invitation import THEIRS, Opened
from reports.moments import write_moment

COOKIE: Final = "review"
LASTS: Final = timedelta(days=120)  # the row says when it is over
ASKED: Final = "asked"  # pressed Continue
IN: Final = "in"  # gave the code
FILL: Final = "f"
STEP: Final = 512  # characters of what a cookie says
ANSWERS_A_MINUTE: Final = 60
MINUTE: Final = 60  # seconds

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Guest:
    """A participant who is let in, and the language that they read in."""

    invitation: Invitation
    round: ReviewRound
    person: Participant = field(repr=False)
    language: str = ENGLISH


Page = Callable[Concatenate[HttpRequest, Guest, P], HttpResponse]


def let(
    response: HttpResponse, invitation: Invitation, stage: str, opened: Opened = THEIRS
) -> HttpResponse:
    """Give this browser a cookie for an invitation, at a stage, that tells how it was let in."""
    said = {"i": invitation.pk.hex, "r": invitation.renewals, "s": stage}
    said |= {"h": opened.handed, "a": opened.under}
    response.set_cookie(
        COOKIE,
        signing.dumps(_filled(said), salt=COOKIE),
        max_age=LASTS,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return response


def _filled(said: dict[str, Any]) -> dict[str, Any]:
    """What a cookie says, as long as the next step: it goes with every request, and with the name
    of an organiser it would be longer than without."""
    size = len(signing.JSONSerializer().dumps(said | {FILL: ""}))
    return said | {FILL: "0" * (-size % STEP)}


def is_in(request: HttpRequest, invitation: Invitation) -> bool:
    """Whether this browser gave the code for this invitation before."""
    return (IN, invitation.pk, invitation.renewals) == _said(request)[:3]


def invitation_of(request: HttpRequest, stage: str) -> Invitation | None:
    """The invitation that this browser may open at a stage; None where it may none."""
    told, invitation, renewals, opened = _said(request)
    if told != stage or invitation is None:
        return None
    rows = Invitation.objects.select_related("round__dialogue")
    found = rows.filter(pk=invitation).exclude(state=InvitationState.WITHDRAWN)
    row = next(iter(found), None)
    if row is None or row.renewals != renewals:
        return None
    row.opened = opened
    return row


def client_address(request: HttpRequest) -> str:
    """Where a browser is, as the last server tells that is trusted."""
    address: str = request.META.get("REMOTE_ADDR", "")
    told = [each.strip() for each in request.headers.get("X-Forwarded-For", "").split(",")]
    trusted = settings.ALLAUTH_TRUSTED_PROXY_COUNT
    return told[-trusted] if 0 < trusted <= len(told) and told[-trusted] else address


def _said(request: HttpRequest) -> tuple[str, UUID | None, int, Opened]:
    """Stage, invitation, renewals, and how it was let in, as the cookie has them."""
    try:
        said = signing.loads(request.COOKIES.get(COOKIE, ""), salt=COOKIE, max_age=LASTS)
    except signing.BadSignature:
        return "", None, 0, THEIRS
    opened = Opened(said.get("h", ""), said.get("a", ""))
    return said["s"], UUID(said["i"]), said["r"], opened


def guest_page(view: Page[P]) -> Callable[..., HttpResponse]:
    """A page for somebody who is let in; everybody else gets the page of every dead link."""

    @wraps(view)
    def page(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        guest = guest_of(request)
        if guest is None:
            return dead_page(request)
        with translation.override(guest.language):
            if request.method == "POST" and not _count_answer(guest):
                return too_fast(request, guest)
            try:
                return view(request, guest, *args, **kwargs)
            except (LetOut, Refused):  # put out meanwhile, or there is no report to show
                return dead_page(request)

    return page


def answer_page(
    view: Callable[[HttpRequest, Guest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Where a form of the page is sent. Whoever comes there without one, as a browser does that
    opens its last address again, is led to the page."""

    @require_http_methods(["GET", "HEAD", "POST"])
    @guest_page
    def page(request: HttpRequest, guest: Guest) -> HttpResponse:
        if request.method != "POST":
            return redirect("reports:review")
        return view(request, guest)

    return page


def guest_of(request: HttpRequest) -> Guest | None:
    """Whoever this browser is let in as."""
    invitation = invitation_of(request, IN)
    if invitation is None:
        return None
    person = Participant.objects.filter(pk=invitation.person).first()
    if person is None:
        return None
    language = reading_language(invitation.language, person.language)
    return Guest(invitation, invitation.round, person, language)


def _count_answer(guest: Guest) -> bool:
    """Whether this many answers a minute are those of a person."""
    key = f"review-{guest.invitation.pk.hex}"
    cache.add(key, 0, MINUTE)
    try:
        return cache.incr(key) <= ANSWERS_A_MINUTE
    except ValueError:  # it ran out in between
        return True


def too_fast(request: HttpRequest, guest: Guest) -> HttpResponse:
    """What somebody is told whose browser sends too much, with what they typed."""
    context = {**context_of(guest), "typed": typed_in(request)}
    return render(request, "review/wait.html", context, status=429)


def typed_in(request: HttpRequest) -> list[str]:
    """What somebody typed into a form of their page."""
    names = ("words", "comment", "reservation", "text")
    return [request.POST[name] for name in names if request.POST.get(name)]


def private(response: HttpResponse) -> HttpResponse:
    """What a page carries whose address is a secret: the address is told to nobody."""
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


def dead_page(request: HttpRequest) -> HttpResponse:
    """What every link and every page answers that opens nothing: alike in body and status."""
    language = page_language(request)
    with translation.override(language):
        context = {"language": language, "languages": LANGUAGES}
        return private(render(request, "review/dead.html", context, status=404))


def page_language(request: HttpRequest) -> str:
    """The language of a page for somebody who is not let in yet: the one that they chose there, or
    their browser's. The roster's would tell a stranger whose link it is."""
    chosen = request.GET.get("language", "")
    return chosen if chosen in LANGUAGES else browser_language(request)


def browser_language(request: HttpRequest) -> str:
    """The first language that a browser asks for and that is one of ours."""
    for each in request.headers.get("Accept-Language", "").split(","):
        code = each.split(";")[0].strip().lower()
        if code.startswith("en") or language_for(code) != ENGLISH:
            return language_for(code)
    return ENGLISH


def context_of(guest: Guest) -> dict[str, Any]:
    """What every page of somebody who is let in shows."""
    round_ = guest.round
    return {
        "guest": guest,
        "round": round_,
        "until": write_moment(round_.deadline, round_.time_zone, guest.language),
        "language": guest.language,
        "languages": LANGUAGES,
        # An organiser may have opened it: what they said of conclusions by themselves is left out.
        "is_handed": bool(guest.invitation.opened.handed),
    }
