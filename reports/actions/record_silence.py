"""Records silence as silence once a deadline has passed, or a round is closed before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction
from django.db.models import F

from dialogues.actions.auditing import audit, lock
from dialogues.actions.refused import Refused
from dialogues.domain.zones import open_zone
from dialogues.models import AuditAction, Participant, User
from reports.desk import Desk, read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decided, Decision
from reports.domain.review.passages import Passage
from reports.domain.review.seeing import was_shown
from reports.domain.review.silence import Silence, consents
from reports.models import (
    Clearance,
    InvitationState,
    MailState,
    ParticipantRequest,
    Report,
    ReviewRound,
    RoundState,
)

from .keeping import keep_rows
from .open_round import ENDED, hold_round

LEFT_BEHIND: Final = (MailState.DRAFT, MailState.QUEUED, MailState.HELD)
NOT_OPEN: Final = "This review has not been opened: there is nothing to close."
SURE: Final = "Say that you are sure: nobody can answer once it is closed, and it stays closed."


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
    if held.state == RoundState.OPEN:
        _close(held, AuditAction.REVIEW_CHANGED, None, now)


@transaction.atomic()
def close_early(*, round_: ReviewRound, is_sure: bool, by: User, now: datetime) -> None:
    """Close a round before its deadline, for good. Silence means what the round says of it, as far
    as the rules allow: the same as once the deadline has passed.

    Errors: `Refused` where it is not open, and where the organiser does not say that they are sure.
    """
    held = hold_round(round_, by)
    if held.state == RoundState.DRAFT:
        raise Refused(NOT_OPEN)
    if held.state == RoundState.CLOSED or held.deadline <= now:
        raise Refused(ENDED)
    if not is_sure:
        raise Refused(SURE)
    held.closed_early_on = now.astimezone(open_zone(held.time_zone)).date()
    _close(held, AuditAction.REVIEW_CLOSED, by, now)


def _close(held: ReviewRound, action: AuditAction, by: User | None, now: datetime) -> None:
    silent = record_silence(held)
    held.state = RoundState.CLOSED
    held.save(update_fields=["state", "closed_early_on"])
    # Their links are dead: what has not left says "please look at what you said" for nothing.
    waiting = held.mails.filter(state__in=LEFT_BEHIND)
    waiting.update(state=MailState.DROPPED, next_at=None)
    if held.endorses and held.report.convergence:
        # What is counted in it is settled now: whoever looked at it before looks again.
        Report.objects.filter(pk=held.report_id).update(version=F("version") + 1)
    audit(
        action,
        dialogue=held.dialogue,
        by=by,
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
    silent: list[tuple[Participant, Decided]] = []
    for invitation in round_.invitations.exclude(state=InvitationState.WITHDRAWN):
        person = people.get(invitation.person)
        if person is None:
            continue
        for passage in desk.of(person.code):
            asked = was_shown(passage, invitation.asked or [])
            if asked and passage.must_clear and (person.pk, passage.key) not in answered:
                silence = silence_on(round_, desk, passage)
                may = silence.consents and person.pk not in gone
                silent.append((person, replace(silence, consents=may)))
    return len(keep_rows(round_, silent))


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
