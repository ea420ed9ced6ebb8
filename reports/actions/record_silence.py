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
from dialogues.actions.write_ahead import empty_write_ahead_log
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
from reports.models.mail import WAITING

from .count_answers import count_answers
from .keeping import keep_silence
from .lay_anew import free_old_rows, lay_anew
from .open_round import ENDED, hold_round

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
    record_silence(held)
    lay_anew([held])
    held.state = RoundState.CLOSED
    if held.endorses:
        count_answers(held)
    held.save(update_fields=["state", "closed_early_on", "counted"])
    # Their links are dead: what has not left says "please look at what you said" for nothing.
    waiting = held.mails.filter(state__in=WAITING)
    waiting.update(state=MailState.DROPPED, next_at=None)
    if held.endorses and held.report.convergence:
        # What is counted in it is settled now: whoever looked at it before looks again.
        Report.objects.filter(pk=held.report_id).update(version=F("version") + 1)
    # Without a count: how many passages nobody answered on depends on who spoke.
    audit(action, dialogue=held.dialogue, by=by, now=now, subject=str(held.number))
    # What was written together in the round is not to be read off the database's own log.
    transaction.on_commit(free_old_rows)
    transaction.on_commit(empty_write_ahead_log)


def record_silence(round_: ReviewRound) -> None:
    """A clearance that says silence for each passage that somebody was asked about and left.

    Only the words that were put before them when they were asked are covered, and no fewer people
    who could have said them. Nobody who withdrew their passages consents by saying nothing more.
    """
    desk = read_desk(round_.dialogue, Audience(round_.audience))
    people = {each.pk: each for each in Participant.objects.filter(dialogue=round_.dialogue_id)}
    decisions = Clearance.objects.filter(round=round_).decisions()
    answered = {(row.person, row.key) for row in decisions}
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
    keep_silence(round_, silent)


def _withdrawn(round_: ReviewRound) -> set[UUID]:
    """Who asked, in any round, to have all that rests on their words left out."""
    kind, declined = ParticipantRequest.Kind.WITHDRAW, ParticipantRequest.State.DECLINED
    rows = ParticipantRequest.objects.filter(round__report=round_.report_id)
    asked = (row for row in rows.requests() if row.kind == kind)
    return {row.person for row in asked if row.state != declined}


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
