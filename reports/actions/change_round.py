"""What an organiser does while a round goes on: remind, extend, revoke, renew, hand over."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from dialogues.actions.auditing import audit
from dialogues.actions.refused import Refused, refuse
from dialogues.domain.zones import open_zone
from dialogues.models import AuditAction, Participant, User
from reports.discretion import why_not_in_mail, why_not_send
from reports.languages import reading_language
from reports.letters import LINK, write_letter
from reports.models import (
    Invitation,
    InvitationState,
    Mail,
    MailKind,
    MailState,
    ReviewLink,
    ReviewRound,
    RoundState,
)
from reports.models.mail import TROUBLE

from .open_round import ENDED, hold_round, mark_asked, queue_mails
from .review_code import make_code
from .send_mail import make_link
from .write_invitations import write_mail

EARLIER: Final = "A deadline can only be put off: choose a later one."
NOT_YET: Final = "Open the review first: nothing leaves before."
CAN_LEAVE: Final = (MailState.DRAFT, *TROUBLE)
NOT_OPEN: Final = "This review is not open."
GONE: Final = "They are not on the roster any more."


@transaction.atomic()
def extend_deadline(
    *, round_: ReviewRound, deadline: datetime, by: User, now: datetime
) -> ReviewRound:
    """Put the deadline off. Errors: `Refused` where the round is over or it would be earlier."""
    held = hold_round(round_, by)
    if held.state == RoundState.CLOSED:
        raise Refused(ENDED)
    if deadline <= held.deadline or deadline <= now:
        raise Refused(EARLIER)
    held.deadline = deadline
    held.save(update_fields=["deadline"])
    _audit(held, by, now)
    return held


@transaction.atomic()
def write_reminders(
    *, round_: ReviewRound, invitations: Iterable[Invitation], by: User, now: datetime
) -> list[Mail]:
    """A reminder for each who was asked and has not answered, to be looked at before it leaves.

    One that waits already is handed back as it is.
    """
    held = hold_round(round_, by)
    if held.state != RoundState.OPEN or held.deadline <= now:
        raise Refused(NOT_OPEN)
    return [reminder_for(held, each) for each in invitations if wants_reminder(each)]


def wants_reminder(invitation: Invitation) -> bool:
    """Whether somebody was asked and has not answered."""
    return invitation.state == InvitationState.ASKED


def reminder_for(round_: ReviewRound, invitation: Invitation) -> Mail:
    """The reminder that waits for somebody, or a new one."""
    for mail in round_.mails.filter(
        kind=MailKind.REMINDER, state__in=(MailState.DRAFT, MailState.QUEUED, MailState.HELD)
    ):
        if mail.about["invitation"] == invitation.pk.hex:
            return mail
    person = Participant.objects.filter(pk=invitation.person).first()
    if person is None:
        raise Refused(GONE)
    letter = write_letter(
        MailKind.REMINDER, round_, reading_language(invitation.language, person.language)
    )
    return write_mail(invitation, MailKind.REMINDER, letter)


@transaction.atomic()
def ask_again(*, invitation: Invitation, by: User, now: datetime) -> Mail:
    """A mail that says that words have changed, queued; they are asked about the new ones."""
    held = hold_round(invitation.round, by)
    if held.state != RoundState.OPEN or held.deadline <= now:
        raise Refused(NOT_OPEN)
    person = Participant.objects.filter(pk=invitation.person).first()
    if person is None:
        raise Refused(GONE)
    letter = write_letter(
        MailKind.REWORDED, held, reading_language(invitation.language, person.language)
    )
    mail = write_mail(invitation, MailKind.REWORDED, letter)
    if invitation.state == InvitationState.ANSWERED:
        invitation.state = InvitationState.ASKED
        invitation.save(update_fields=["state"])
    queue_mails(held, [mail], by=by, now=now)
    return mail


@transaction.atomic()
def revoke_links(*, invitation: Invitation, by: User, now: datetime) -> None:
    """Every link of theirs is dead, and whoever is let in already is put out.

    The codes go too: whoever had the link may have asked for all that a day allows.
    """
    held = hold_round(invitation.round, by)
    ReviewLink.objects.filter(invitation=invitation).update(revoked=True)
    invitation.codes.all().delete()
    invitation.renewals += 1
    invitation.save(update_fields=["renewals"])
    _audit(held, by, now)


@transaction.atomic()
def hand_over(*, invitation: Invitation, by: User, now: datetime) -> tuple[str, str]:
    """A new link and a one-time code, to be handed over by hand or by telephone.

    Both are shown once and are nowhere else. They count as asked. What is answered with this code,
    or with this link where none is asked for, is marked: whoever hands it over could use it.
    """
    held = hold_round(invitation.round, by)
    if held.state == RoundState.CLOSED or held.deadline <= now:
        raise Refused(ENDED)
    if held.state == RoundState.DRAFT:
        held.state = RoundState.OPEN
        held.save(update_fields=["state"])
    on = now.astimezone(open_zone(held.time_zone)).date()
    link = make_link(invitation, handed_by=by, handed_on=on)
    code = make_code(invitation=invitation, now=now, handed_by=by, handed_on=on)
    mark_asked(held, [invitation])
    audit(
        AuditAction.REVIEW_HANDED_OVER,
        dialogue=held.dialogue,
        by=by,
        now=now,
        subject=str(held.number),
        count=1,
    )
    return link, code


@transaction.atomic()
def withdraw_invitation(*, invitation: Invitation, by: User, now: datetime) -> None:
    """Take somebody out of the round; what they decided stays."""
    revoke_links(invitation=invitation, by=by, now=now)
    invitation.state = InvitationState.WITHDRAWN
    invitation.save(update_fields=["state"])


@transaction.atomic()
def edit_mail(*, mail: Mail, subject: str, body: str, reader: str, by: User) -> Mail:
    """Change a mail that has not left; `reader` is the code of the person it goes to.

    Errors: `Refused` where it has left, or where it would go without its link.
    """
    hold_round(mail.round, by)
    held = (
        Mail.objects.select_for_update(of=("self",))
        .select_related("round__dialogue")
        .get(pk=mail.pk)
    )
    if not held.can_change:
        raise Refused("This mail has left, or is about to.")
    if body.count(LINK) != 1:
        raise Refused("Keep {link} in the text, once: the private link goes there.")
    if not subject.strip() or "\n" in subject.strip():
        raise Refused("A mail needs a subject of one line.")
    words = f"{subject}\n\n{body.replace(LINK, '')}"
    refuse(why_not_in_mail(words, held.round.dialogue, reader=reader))
    held.subject, held.body = subject.strip(), body.replace("\r\n", "\n")
    held.save(update_fields=["subject", "body"])
    return held


@transaction.atomic()
def send_mails(*, round_: ReviewRound, mails: Iterable[UUID], by: User, now: datetime) -> int:
    """Queue chosen mails that wait, or that failed, or of which nobody knows whether they left."""
    held = hold_round(round_, by)
    if held.state == RoundState.DRAFT:
        raise Refused(NOT_YET)
    if held.state == RoundState.CLOSED or held.deadline <= now:
        raise Refused(ENDED)
    refuse(why_not_send(held.dialogue))
    rows = held.mails.select_for_update().filter(pk__in=list(mails), state__in=CAN_LEAVE)
    return queue_mails(held, list(rows), by=by, now=now)


def _audit(round_: ReviewRound, by: User, now: datetime) -> None:
    audit(
        AuditAction.REVIEW_CHANGED,
        dialogue=round_.dialogue,
        by=by,
        now=now,
        subject=str(round_.number),
    )
