"""Opens a round: the mails that wait are queued, once, and those asked are marked as asked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from random import SystemRandom
from uuid import UUID

from django.db import transaction

from dialogues.actions.auditing import audit, lock_for
from dialogues.actions.endorsing import lay_thoughts_anew
from dialogues.actions.refused import Refused, refuse
from dialogues.models import AuditAction, Participant, User
from reports.desk import read_desk
from reports.discretion import read_naming, why_not_send
from reports.domain.audiences import Audience
from reports.domain.review.seeing import shown
from reports.models import (
    Invitation,
    InvitationState,
    Mail,
    MailKind,
    MailState,
    ReviewRound,
    RoundState,
)
from reports.permissions import why_not_review

from .keeping import lay_out

ENDED = "This review is over: prepare another one."
NOBODY = "Nobody is invited yet."


@transaction.atomic()
def open_round(*, round_: ReviewRound, by: User, now: datetime) -> int:
    """Open a round that was prepared, and queue its invitations; how many were queued.

    Pressed again it queues nothing. Errors: `Refused` where it is over or nobody is invited, or
    where every mail from this site would name the dialogue.
    """
    held = hold_round(round_, by)
    if held.state == RoundState.CLOSED or held.deadline <= now:
        raise Refused(ENDED)
    if not held.invitations.exists():
        raise Refused(NOBODY)
    refuse(why_not_send(held.dialogue))
    begin(held)
    drafts = list(held.mails.filter(state=MailState.DRAFT, kind=MailKind.INVITATION))
    return queue_mails(held, drafts, by=by, now=now)


def begin(held: ReviewRound) -> None:
    """Let people answer, if they may not yet: the slots for what they will say are written then,
    and the rows for what they will think of conclusions."""
    if held.state == RoundState.DRAFT:
        held.state = RoundState.OPEN
        held.save(update_fields=["state"])
        lay_out(held)
        if held.endorses:
            lay_thoughts_anew(held.dialogue)


def hold_round(round_: ReviewRound, by: User) -> ReviewRound:
    """The round as it stands, its dialogue held; `Refused` where its organiser may not."""
    lock_for(by, round_.dialogue, why_not_review)
    return ReviewRound.objects.select_related("dialogue", "report").get(pk=round_.pk)


def people_without_address(round_: ReviewRound) -> set[UUID]:
    """Whom of the roster no mail reaches."""
    people = Participant.objects.filter(dialogue=round_.dialogue_id)
    return {each.pk for each in people if not each.email.reveal()}


def queue_mails(
    round_: ReviewRound, mails: Iterable[Mail], *, by: User | None, now: datetime
) -> int:
    """Queue mails that wait, of those who have an address; how many were queued.

    One that would name the dialogue or somebody else by now is held back, and its reader does not
    count as asked by it.
    """
    invitations = {each.pk: each for each in round_.invitations.all()}
    reachable = {
        each.pk: each.code
        for each in Participant.objects.filter(dialogue=round_.dialogue_id)
        if each.email.reveal()
    }
    naming = read_naming(round_.dialogue)
    queued, held, asked = [], [], []
    for mail in mails:
        invitation = invitations[UUID(mail.about["invitation"])]
        reader = reachable.get(invitation.person)
        if reader is None or invitation.state == InvitationState.WITHDRAWN:
            continue
        if naming.why_not_leave(mail, reader=reader):
            held.append(mail.pk)
            continue
        queued.append(mail.pk)
        asked.append(invitation)
    Mail.objects.filter(pk__in=queued).update(state=MailState.QUEUED, next_at=now, tries=0)
    Mail.objects.filter(pk__in=held).update(state=MailState.HELD, next_at=None, tries=0)
    mark_asked(round_, asked)
    if queued:
        # No count: of reminders it would be that of the people who have not answered.
        audit(
            AuditAction.REVIEW_ASKED,
            dialogue=round_.dialogue,
            by=by,
            now=now,
            subject=str(round_.number),
        )
    return len(queued)


def mark_asked(round_: ReviewRound, invitations: Iterable[Invitation]) -> None:
    """Keep, sealed, which words each of these people was asked about, and how many could have said
    them then: silence covers no others, and no fewer.

    Rows are written in an order of chance: in that of the mails it would say whose each is.
    """
    chosen = {each.pk: each for each in invitations}
    if not chosen:
        return
    # All are written: those that are not would be the ones to whom no mail went.
    rows = [chosen.get(each.pk, each) for each in round_.invitations.all()]
    SystemRandom().shuffle(rows)
    desk = read_desk(round_.dialogue, Audience(round_.audience))
    codes = dict(Participant.objects.filter(dialogue=round_.dialogue_id).values_list("pk", "code"))
    for each in rows:
        is_asked = each.pk in chosen
        passages = desk.of(codes.get(each.person, "")) if is_asked else ()
        each.asked = sorted({*(each.asked or []), *(shown(one) for one in passages)})
        if is_asked and each.state == InvitationState.NEW:
            each.state = InvitationState.ASKED
    # One statement for however many, in this order: rows that are there are written over.
    Invitation.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["id"], update_fields=["asked", "state"]
    )
