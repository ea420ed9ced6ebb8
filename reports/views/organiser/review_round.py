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
from dialogues.domain.zones import open_zone
from dialogues.models import Dialogue, Participant
from dialogues.views.organiser.access import organiser_page, signed_in
from dialogues.views.organiser.page import render_page
from reports.actions.answer_proposal import decline_proposal, take_proposal
from reports.actions.change_round import (
    ask_again,
    extend_deadline,
    hand_over,
    revoke_links,
    withdraw_invitation,
    write_reminders,
)
from reports.actions.decide import Answer, decide, reply
from reports.actions.open_round import open_round
from reports.actions.participant_request import answer_request
from reports.domain.review.decisions import Decision
from reports.forms.review_round import DeadlineForm
from reports.glance import read_glance
from reports.guest import read_guest_view
from reports.models import Clearance, Invitation, ParticipantRequest, ReviewRound
from reports.permissions import why_not_review


def round_of(dialogue: Dialogue, pk: UUID) -> ReviewRound:
    """A round of this dialogue; 404 for any other."""
    rows = ReviewRound.objects.select_related("report__dialogue", "dialogue")
    found = rows.filter(dialogue=dialogue, pk=pk).first()
    if found is None:
        raise Http404
    return found


def invitation_of(dialogue: Dialogue, round_: UUID, pk: UUID) -> Invitation:
    """An invitation of this round; 404 for any other."""
    rows = Invitation.objects.select_related(
        "round__report__dialogue", "round__dialogue", "dialogue"
    )
    found = rows.filter(dialogue=dialogue, round=round_, pk=pk).first()
    if found is None:
        raise Http404
    return found


@require_safe
@organiser_page(why_not_review)
def round_page(request: HttpRequest, dialogue: Dialogue, round_: UUID) -> HttpResponse:
    """Three groups of people, every passage, and what was asked beside them."""
    held = round_of(dialogue, round_)
    return render_page(
        request,
        "reports/round.html",
        dialogue,
        round=held,
        deadline=held.deadline.astimezone(open_zone(held.time_zone)),
        is_open=held.is_answerable(at=timezone.now()),
        glance=read_glance(held),
    )


def _deed(
    request: HttpRequest, dialogue: Dialogue, round_: UUID, work: Callable[[], str]
) -> HttpResponse:
    """Do something, say what came of it, and go back to the round."""
    try:
        if told := work():
            messages.success(request, told)
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
        return f"The review is open; {counted(queued, 'invitation')} will leave in a moment."

    return _deed(request, dialogue, round_, work)


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

    return _deed(request, dialogue, round_, work)


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


@require_safe
@organiser_page(why_not_review)
def preview_page(
    request: HttpRequest, dialogue: Dialogue, round_: UUID, invitation: UUID
) -> HttpResponse:
    """Somebody's page as they will see it, and what can be done about their link."""
    row = invitation_of(dialogue, round_, invitation)
    person = Participant.objects.filter(dialogue=dialogue, pk=row.person).first()
    if person is None:
        raise Http404
    return render_page(
        request,
        "reports/review_person.html",
        dialogue,
        round=row.round,
        invitation=row,
        person=person,
        name=person.name.reveal(),
        view=read_guest_view(row.round, person, now=timezone.now()),
        decisions=[(Decision.APPROVE, "approves"), (Decision.STRIKE, "wants it left out")],
    )


@require_POST
@organiser_page(why_not_review)
def behalf_view(
    request: HttpRequest, dialogue: Dialogue, round_: UUID, invitation: UUID
) -> HttpResponse:
    """Keep what somebody said by telephone or by hand, with how they said it."""
    row = invitation_of(dialogue, round_, invitation)
    posted = request.POST

    def work() -> str:
        how = posted.get("how", "").strip()
        if not how:
            raise Refused("Say how they told you: by phone, 3 July.")
        if posted.get("decision") not in {Decision.APPROVE.value, Decision.STRIKE.value}:
            raise Refused("Choose what they decided.")
        answer = Answer(
            key=posted.get("key", ""),
            fingerprint=posted.get("fingerprint", ""),
            decision=Decision(posted["decision"]),
        )
        by = signed_in(request)
        decide(invitation=row, answer=answer, now=timezone.now(), by=by, on_behalf=how)
        return "Kept, and marked as told to you."

    _deed(request, dialogue, round_, work)
    return redirect("reports:review_person", dialogue.slug, round_, invitation)


@require_POST
@organiser_page(why_not_review)
def link_view(
    request: HttpRequest, dialogue: Dialogue, round_: UUID, invitation: UUID
) -> HttpResponse:
    """Hand over a link with its code, revoke every link, ask again, or take somebody out."""
    row = invitation_of(dialogue, round_, invitation)
    by, now, deed = signed_in(request), timezone.now(), request.POST.get("deed", "")
    if deed == "hand-over":
        try:
            link, code = hand_over(invitation=row, by=by, now=now)
        except Refused as refused:
            messages.error(request, refused.reason)
            return redirect("reports:review_person", dialogue.slug, round_, invitation)
        return render_page(
            request, "reports/hand_over.html", dialogue, round=row.round, link=link, code=code
        )

    def work() -> str:
        if deed == "revoke":
            revoke_links(invitation=row, by=by, now=now)
            return "Their links are dead. A new one can be sent or handed over."
        if deed == "ask-again":
            ask_again(invitation=row, by=by, now=now)
            return "They are asked again."
        if deed == "withdraw":
            withdraw_invitation(invitation=row, by=by, now=now)
            return "They are no longer in this review."
        raise Refused("Choose what to do.")

    return _deed(request, dialogue, round_, work)


@require_POST
@organiser_page(why_not_review)
def proposal_view(request: HttpRequest, dialogue: Dialogue, clearance: UUID) -> HttpResponse:
    """Take other words, or decline them with a reason."""
    row = Clearance.objects.filter(dialogue=dialogue, pk=clearance).select_related("round").first()
    if row is None:
        raise Http404
    by, now = signed_in(request), timezone.now()

    def work() -> str:
        if request.POST.get("deed") == "take":
            take_proposal(clearance=row, by=by, now=now)
            return "The words are in the report. Undo in the editor takes them out again."
        decline_proposal(clearance=row, reason=request.POST.get("reason", ""), by=by, now=now)
        return "Declined; they see your reason and decide again."

    answer = _deed(request, dialogue, row.round_id, work)
    if request.POST.get("back") == "report":
        return redirect("reports:report", dialogue.slug)
    return answer


@require_POST
@organiser_page(why_not_review)
def reply_view(
    request: HttpRequest, dialogue: Dialogue, round_: UUID, invitation: UUID
) -> HttpResponse:
    """A word to one participant on one passage; nobody else sees it."""
    row = invitation_of(dialogue, round_, invitation)
    posted = request.POST

    def work() -> str:
        reply(
            invitation=row,
            key=posted.get("key", ""),
            text=posted.get("text", ""),
            by=signed_in(request),
            now=timezone.now(),
        )
        return "They will see it on their page."

    return _deed(request, dialogue, round_, work)


@require_POST
@organiser_page(why_not_review)
def request_view(request: HttpRequest, dialogue: Dialogue, asked: UUID) -> HttpResponse:
    """Answer what a participant asked for."""
    row = ParticipantRequest.objects.filter(dialogue=dialogue, pk=asked).first()
    if row is None:
        raise Http404

    def work() -> str:
        answer_request(
            request=row,
            state=request.POST.get("state", ""),
            answer=request.POST.get("answer", ""),
            by=signed_in(request),
            now=timezone.now(),
        )
        return "They will see it on their page."

    return _deed(request, dialogue, row.round_id, work)


ONE = "d/<slug:slug>/review/<uuid:round_>"
PERSON = f"{ONE}/people/<uuid:invitation>"
urls = [
    path(ONE, round_page, name="round"),
    path(f"{ONE}/open", open_view, name="open_round"),
    path(f"{ONE}/deadline", extend_view, name="extend_round"),
    path(f"{ONE}/remind", remind_view, name="remind"),
    path(PERSON, preview_page, name="review_person"),
    path(f"{PERSON}/behalf", behalf_view, name="review_behalf"),
    path(f"{PERSON}/link", link_view, name="review_person_link"),
    path(f"{PERSON}/reply", reply_view, name="review_reply"),
    path("d/<slug:slug>/review/proposals/<uuid:clearance>", proposal_view, name="proposal"),
    path("d/<slug:slug>/review/requests/<uuid:asked>", request_view, name="answer_request"),
]
