"""The one page of a participant: every passage that rests on their words, and what they decided."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_safe

from dialogues.actions.refused import Refused
from dialogues.domain.record import Endorsement as Choice
from reports.actions.choose_language import choose_language
from reports.actions.decide import Answer, Reworded, approve_rest, comment_on, decide
from reports.actions.endorse import endorse
from reports.actions.participant_request import Kind, ask_for
from reports.actions.remember_shown import remember_shown
from reports.desk import Desk, desk_of, read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.guest import GuestView, read_guest_view
from reports.handles import keys_of
from reports.holdings import read_holdings
from reports.puts import ANCHOR_LENGTH, coarser_words, words_are_typed

from .access import COOKIE, Guest, answer_page, context_of, guest_page
from .filling import COARSER, pressed_in
from .laying import Tried, lay_page

COMMENT = "comment"


@require_safe
@guest_page
def review_page(request: HttpRequest, guest: Guest) -> HttpResponse:
    """Everything on one page, over all sessions; after the deadline the last screen."""
    if not guest.round.is_answerable(at=timezone.now()):
        return redirect("reports:review_done")
    return show(request, guest)


@answer_page
def decide_view(request: HttpRequest, guest: Guest) -> HttpResponse:
    """Keep one decision or comment, and go back to where it was made."""
    posted = request.POST
    handle, words, comment = (posted.get(name, "") for name in ("key", "words", "comment"))
    desk = desk_of(guest.round)
    key = keys_of(desk, guest.round, guest.person, [handle])[handle]
    try:
        if pressed_in(request, "decision") == COMMENT:
            now = timezone.now()
            comment_on(invitation=guest.invitation, key=key, comment=comment, now=now)
        else:
            answer = _answer(request, guest, desk, key, words, comment)
            decide(invitation=guest.invitation, answer=answer, now=timezone.now())
    except Refused as refused:
        status = HTTPStatus.CONFLICT if isinstance(refused, Reworded) else None
        return show(request, guest, Tried(handle, refused.reason, words, comment), status=status)
    return redirect(f"{reverse('reports:review')}#after-{handle[:ANCHOR_LENGTH]}")


def _answer(
    request: HttpRequest, guest: Guest, desk: Desk, key: str, words: str, comment: str
) -> Answer:
    """The decision that a button stands for."""
    pressed = pressed_in(request, "decision")
    if pressed.startswith(COARSER):
        offered = pressed.removeprefix(COARSER)
        pressed, words = Decision.COARSER, coarser_words(desk, guest.person, key, offered)
    if pressed not in {each.value for each in Decision if each is not Decision.SILENCE}:
        raise Refused(gettext("Choose one of the answers."))
    is_approval = pressed == Decision.APPROVE
    if is_approval and words_are_typed(desk, guest.round, guest.person, key, words):
        raise Refused(
            gettext(
                "Nothing was saved: you changed the words, and pressed the button that approves "
                "the passage as it is. Press “Save this change” to ask for your words."
            )
        )
    shown = request.POST.get("fingerprint", "")
    return replace(_shown(key, shown, Decision(pressed)), words=words, comment=comment)


def _shown(key: str, shown: str, decision: Decision) -> Answer:
    """A decision on the words and the numbers that a form says were shown."""
    fingerprint, _, seen = shown.partition("k")
    return Answer(key, fingerprint, decision, seen=seen or "?")


@answer_page
def endorse_view(request: HttpRequest, guest: Guest) -> HttpResponse:
    """What they think of one takeaway."""
    posted = request.POST
    code, reservation = posted.get("code", ""), posted.get("reservation", "")
    try:
        endorse(
            invitation=guest.invitation,
            code=code,
            seen=posted.get("seen", ""),
            choice=_choice(pressed_in(request, "choice")),
            reservation=reservation,
            now=timezone.now(),
        )
    except Refused as refused:
        return show(request, guest, Tried(f"point-{code}", refused.reason, comment=reservation))
    return redirect(f"{reverse('reports:review')}#point-{code}")


@answer_page
def request_view(request: HttpRequest, guest: Guest) -> HttpResponse:
    """Ask for a copy, which is shown at once, to withdraw, or to be corrected."""
    kind, text = pressed_in(request, "kind"), request.POST.get("text", "")
    try:
        ask_for(invitation=guest.invitation, kind=kind, text=text, now=timezone.now())
    except Refused as refused:
        return show(request, guest, Tried("request", refused.reason, comment=text))
    if kind == Kind.COPY:
        return redirect("reports:review_copy")
    return redirect(f"{reverse('reports:review')}#requests")


@answer_page
def approve_rest_view(request: HttpRequest, guest: Guest) -> HttpResponse:
    """Approve every passage on which nothing is decided yet, as it was shown."""
    pairs = zip(*(request.POST.getlist(name) for name in ("key", "fingerprint")), strict=False)
    posted = dict(pairs)
    keys = keys_of(desk_of(guest.round), guest.round, guest.person, posted)
    shown = {keys[each]: _shown(keys[each], posted[each], Decision.APPROVE) for each in posted}
    try:
        left = approve_rest(invitation=guest.invitation, shown=shown, now=timezone.now())
    except Refused as refused:
        return show(request, guest, Tried("rest", refused.reason))
    if left:
        why = ngettext(
            "One passage has been reworded since you opened this page, and was not approved: "
            "please look at it again. The others are saved.",
            "%(number)s passages have been reworded since you opened this page, and were not "
            "approved: please look at them again. The others are saved.",
            left,
        ) % {"number": left}
        return show(request, guest, Tried("rest", why), status=HTTPStatus.CONFLICT)
    return redirect("reports:review_done")


@require_safe
@guest_page
def done_page(request: HttpRequest, guest: Guest) -> HttpResponse:
    """What they decided, to print and to keep."""
    desk = desk_of(guest.round)
    view = view_of(guest, desk)
    return render(request, "review/done.html", {**context_of(guest), "view": view})


@require_safe
@guest_page
def copy_page(request: HttpRequest, guest: Guest) -> HttpResponse:
    """All that is held on them, and nothing on anybody else."""
    opened = guest.invitation.opened
    remember_shown(guest.round, desk_of(guest.round))
    held = read_holdings(guest.round, guest.person, guest.language, opened=opened)
    return render(request, "review/copy.html", {**context_of(guest), "held": held})


@answer_page
def language_view(request: HttpRequest, guest: Guest) -> HttpResponse:
    """Read the page in another language from now on."""
    choose_language(invitation=guest.invitation, language=pressed_in(request, "language"))
    return redirect("reports:review")


@answer_page
def leave_view(request: HttpRequest, guest: Guest) -> HttpResponse:
    """Let this browser in no more: it may be one in the lobby of an hotel."""
    response = render(request, "review/left.html", context_of(guest))
    response.delete_cookie(COOKIE, samesite="Lax")
    return response


def show(
    request: HttpRequest, guest: Guest, tried: Tried | None = None, *, status: int | None = None
) -> HttpResponse:
    """The page as it stands, with what was not kept where there is any."""
    desk = None if tried else desk_of(guest.round)  # what was tried may have taken a while
    view = view_of(guest, desk)
    here = {put.handle for put in view.puts}
    here |= {f"point-{point.code}" for point in view.points} | {"request"}
    # Where there is no form to show it in, it is shown on top.
    lost = tried is not None and (tried.about not in here or not view.is_open)
    page = lay_page(guest, view, tried, get_token(request), lost=lost)
    refused = HTTPStatus.UNPROCESSABLE_ENTITY if tried else HTTPStatus.OK
    return HttpResponse(page, status=status or refused)


def view_of(guest: Guest, desk: Desk | None) -> GuestView:
    """What their page shows now, to whoever has it open; it counts as read from then on."""
    desk = desk or read_desk(guest.round.dialogue, Audience(guest.round.audience))
    remember_shown(guest.round, desk)
    return read_guest_view(
        guest.round,
        guest.person,
        now=timezone.now(),
        desk=desk,
        opened=guest.invitation.opened,
    )


def _choice(value: str) -> Choice:
    if value not in set(Choice):
        raise Refused(gettext("Choose one of the answers."))
    return Choice(value)


urls = [
    path("review/", review_page, name="review"),
    path("review/endorse", endorse_view, name="review_endorse"),
    path("review/request", request_view, name="review_request"),
    path("review/respond", decide_view, name="review_decide"),
    path("review/approve", approve_rest_view, name="review_approve_rest"),
    path("review/done", done_page, name="review_done"),
    path("review/copy", copy_page, name="review_copy"),
    path("review/language", language_view, name="review_language"),
    path("review/leave", leave_view, name="review_leave"),
]
