"""Records silence as silence once a deadline has passed, and closes the round."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import F

from dialogues.actions.auditing import audit, lock
from dialogues.models import AuditAction, Participant
from reports.desk import Desk, read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decided, Decision
from reports.domain.review.passages import Passage
from reports.domain.review.seeing import was_shown
from reports.domain.review.silence import Silence, consents
from reports.models import (
    Clearance,
    InvitationState,
    ParticipantRequest,
    Report,
    ReviewRound,
    RoundState,
)

from .decide import keep


def close_overdue(*, now: datetime) -> int:
    """Close every round whose deadline has passed; how many."""
    overdue = list(ReviewRound.objects.overdue(at=now).select_related("dialogue"))
    for each in overdue:
        close_round(round_=each, now=now)
    return len(overdue)


@transaction.atomic()
def close_round(*, round_: ReviewRound, now: datetime) -> None:
    """Write down who said nothing on what, and close; twice is once."""
    lock(round_.dialogue)
    held = ReviewRound.objects.select_related("dialogue", "report").get(pk=round_.pk)
    if held.state != RoundState.OPEN:
        return
    silent = record_silence(held)
    held.state = RoundState.CLOSED
    held.save(update_fields=["state"])
    if held.endorses and held.report.convergence:
        # What is counted in it is settled now: whoever looked at it before looks again.
        Report.objects.filter(pk=held.report_id).update(version=F("version") + 1)
    audit(
        AuditAction.REVIEW_CHANGED,
        dialogue=held.dialogue,
        by=None,
        now=now,
        subject=str(held.number),
        count=silent,
    )


def record_silence(round_: ReviewRound) -> int:
    """A clearance that says silence for each passage that somebody was asked about and left.

    Only the words that were put before them when they were asked are covered, and no fewer people
    who could have said them. Nobody who withdrew their passages consents by saying nothing more.
    """
    desk = read_desk(round_.dialogue, Audience(round_.audience))
    people = {each.pk: each for each in Participant.objects.filter(dialogue=round_.dialogue_id)}
    answered = {(row.person, row.given["key"]) for row in Clearance.objects.filter(round=round_)}
    gone = _withdrawn(round_)
    silent = 0
    for invitation in round_.invitations.exclude(state=InvitationState.WITHDRAWN):
        person = people.get(invitation.person)
        if person is None:
            continue
        for passage in desk.of(person.code):
            asked = was_shown(passage, invitation.asked or [])
            if asked and passage.must_clear and (person.pk, passage.key) not in answered:
                silence = silence_on(round_, desk, passage)
                may = silence.consents and person.pk not in gone
                keep(round_, person, replace(silence, consents=may))
                silent += 1
    return silent


def _withdrawn(round_: ReviewRound) -> set[UUID]:
    """Who asked, in any round, to have all that rests on their words left out."""
    kind, declined = ParticipantRequest.Kind.WITHDRAW, ParticipantRequest.State.DECLINED
    rows = ParticipantRequest.objects.filter(round__report=round_.report_id)
    return {row.person for row in rows.exclude(state=declined) if row.kind == kind}


def silence_on(round_: ReviewRound, desk: Desk, passage: Passage) -> Decided:
    """The record of a silence, with what it means under the rules of the remarks."""
    rules = [desk.rules[ref] for ref in passage.refs]
    return Decided(
        person=passage.person,
        key=passage.key,
        fingerprint=passage.fingerprint,
        decision=Decision.SILENCE,
        k=passage.k,
        k_fellow=passage.k_fellow,
        consents=consents(Silence(round_.silence), rules, announced=round_.announced),
    )
