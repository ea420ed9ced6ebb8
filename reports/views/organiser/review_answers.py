"""What participants asked for, and what the organisers answer: other words, and requests."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_POST

from dialogues.models import Dialogue
from dialogues.views.organiser.access import organiser_page, signed_in
from reports.actions.answer_proposal import decline_proposal, take_proposal
from reports.actions.participant_request import answer_request
from reports.models import Clearance, ParticipantRequest
from reports.permissions import why_not_review

from .review_round import deed


@require_POST
@organiser_page(why_not_review)
def proposal_view(request: HttpRequest, dialogue: Dialogue, clearance: UUID) -> HttpResponse:
    """Take other words, or decline them with a reason."""
    rows = Clearance.objects.filter(dialogue=dialogue)
    row = rows.decision(clearance)
    if row is None:
        raise Http404
    by, now = signed_in(request), timezone.now()

    def work() -> str:
        if request.POST.get("deed") == "take":
            take_proposal(clearance=row, by=by, now=now)
            return "The words are in the report. Undo in the editor takes them out again."
        decline_proposal(clearance=row, reason=request.POST.get("reason", ""), by=by, now=now)
        return "Declined; they see your reason and decide again."

    answer = deed(request, dialogue, row.round_id, work)
    if request.POST.get("back") == "report":
        return redirect("reports:report", dialogue.slug)
    return answer


@require_POST
@organiser_page(why_not_review)
def request_view(request: HttpRequest, dialogue: Dialogue, asked: UUID) -> HttpResponse:
    """Answer what a participant asked for."""
    row = ParticipantRequest.objects.filter(dialogue=dialogue).request(asked)
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

    return deed(request, dialogue, row.round_id, work)


urls = [
    path("d/<slug:slug>/review/proposals/<uuid:clearance>", proposal_view, name="proposal"),
    path("d/<slug:slug>/review/requests/<uuid:asked>", request_view, name="answer_request"),
]
