"""One person of a review: their page as they see it, their link, what they told an organiser."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from dialogues.actions.refused import Refused
from dialogues.models import Dialogue, Participant
from dialogues.views.organiser.access import organiser_page, signed_in
from dialogues.views.organiser.page import render_page
from reports.actions.change_round import (
    hand_over,
    revoke_links,
    withdraw_invitation,
)
from reports.actions.decide import Answer, decide, reply
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.faces import HOLDER_MAY, SPEAKER_MAY, Face
from reports.guest import read_guest_view
from reports.models import Invitation
from reports.permissions import why_not_review
from reports.puts import coarser_words

from .review_round import ONE, deed


def invitation_of(dialogue: Dialogue, round_: UUID, pk: UUID) -> Invitation:
    """An invitation of this round; 404 for any other."""
    rows = Invitation.objects.select_related(
        "round__report__dialogue", "round__dialogue", "dialogue"
    )
    found = rows.filter(dialogue=dialogue, round=round_, pk=pk).first()
    if found is None:
        raise Http404
    return found


def person_of(row: Invitation) -> Participant:
    """Whose invitation it is; 404 where they are not on the roster any more."""
    person = Participant.objects.filter(dialogue=row.dialogue_id, pk=row.person).first()
    if person is None:
        raise Http404
    return person


@require_safe
@organiser_page(why_not_review)
def preview_page(
    request: HttpRequest, dialogue: Dialogue, round_: UUID, invitation: UUID
) -> HttpResponse:
    """Somebody's page as they will see it, and what can be done about their link."""
    row = invitation_of(dialogue, round_, invitation)
    person = person_of(row)
    view = read_guest_view(row.round, person, now=timezone.now())
    return render_page(
        request,
        "reports/review_person.html",
        dialogue,
        round=row.round,
        invitation=row,
        person=person,
        name=person.name.reveal(),
        has_address=bool(person.email.reveal()),
        view=view,
        faces=[Face(each, view.decided) for each in view.puts],
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
        chosen = posted.get("decision", "")
        if chosen not in dict(SPEAKER_MAY + HOLDER_MAY):
            raise Refused("Choose what they decided.")
        decision, key, words = Decision(chosen), posted.get("key", ""), posted.get("words", "")
        if decision is Decision.COARSER:
            desk = read_desk(dialogue, Audience(row.round.audience))
            words = coarser_words(desk, person_of(row), key, posted.get("coarser", ""))
        answer = Answer(key, posted.get("fingerprint", ""), decision, words=words)
        by = signed_in(request)
        decide(
            invitation=row,
            answer=answer,
            now=timezone.now(),
            by=by,
            on_behalf=how,
            takes_back=posted.get("takes_back") == "yes",
        )
        return "Kept, and marked as told to you."

    deed(request, dialogue, round_, work)
    return redirect("reports:review_person", dialogue.slug, round_, invitation)


@require_POST
@organiser_page(why_not_review)
def link_view(
    request: HttpRequest, dialogue: Dialogue, round_: UUID, invitation: UUID
) -> HttpResponse:
    """Hand over a link with its code, revoke every link, or take somebody out."""
    row = invitation_of(dialogue, round_, invitation)
    by, now, wanted = signed_in(request), timezone.now(), request.POST.get("deed", "")
    if wanted == "hand-over":
        try:
            link, code = hand_over(invitation=row, by=by, now=now)
        except Refused as refused:
            messages.error(request, refused.reason)
            return redirect("reports:review_person", dialogue.slug, round_, invitation)
        return render_page(
            request,
            "reports/hand_over.html",
            dialogue,
            round=row.round,
            name=person_of(row).name.reveal(),
            link=link,
            code=code,
        )

    def work() -> str:
        if wanted == "revoke":
            revoke_links(invitation=row, by=by, now=now)
            return "Their links are dead. A new one can be sent or handed over."
        if wanted == "withdraw":
            withdraw_invitation(invitation=row, by=by, now=now)
            return "They are no longer in this review."
        raise Refused("Choose what to do.")

    return deed(request, dialogue, round_, work)


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

    return deed(request, dialogue, round_, work)


PERSON = f"{ONE}/people/<uuid:invitation>"
urls = [
    path(PERSON, preview_page, name="review_person"),
    path(f"{PERSON}/behalf", behalf_view, name="review_behalf"),
    path(f"{PERSON}/link", link_view, name="review_person_link"),
    path(f"{PERSON}/reply", reply_view, name="review_reply"),
]
