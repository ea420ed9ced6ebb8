"""What an organiser does while a round goes on: remind, extend, revoke, renew, hand over."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from random import SystemRandom
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
    ReviewRound,
    RoundState,
    Slot,
)
from reports.models.mail import TROUBLE, WAITING

from .keeping import keep_asked_again
from .open_round import ENDED, begin, hold_round, mark_asked, people_without_address, queue_mails
from .review_code import make_code
from .send_mail import make_link
from .write_invitations import new_mail

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
    return reminders_for(held, invitations)


def reminders_for(round_: ReviewRound, invitations: Iterable[Invitation]) -> list[Mail]:
    """The reminder of each who was asked and has not answered: the one that waits, or a new one.

    Of whoever has no address there is none: it would not leave, and its row, which no line in the
    log of a mail server stands beside, would tell that they have not answered.
    """
    without = people_without_address(round_)
    late = [each for each in silent(round_, invitations) if each.person not in without]
    waiting = _waiting(round_, MailKind.REMINDER)
    kept = [waiting[each.pk.hex] for each in late if each.pk.hex in waiting]
    return kept + _write(round_, MailKind.REMINDER, late, waiting)


def _waiting(round_: ReviewRound, kind: MailKind) -> dict[str, Mail]:
    """The mails of a kind that have not left, by their invitations."""
    rows = round_.mails.filter(kind=kind, state__in=WAITING)
    return {each.about["invitation"]: each for each in rows}


def _write(
    round_: ReviewRound,
    kind: MailKind,
    invitations: Iterable[Invitation],
    waiting: Collection[str],
) -> list[Mail]:
    """A mail for each of whom none waits, in an order of chance: its place says nothing of its
    invitation's. Errors: `Refused` where somebody is not on the roster any more."""
    people = {each.pk: each for each in Participant.objects.filter(dialogue=round_.dialogue_id)}
    chosen = [each for each in invitations if each.pk.hex not in waiting]
    SystemRandom().shuffle(chosen)
    mails = []
    for each in chosen:
        person = people.get(each.person)
        if person is None:
            raise Refused(GONE)
        language = reading_language(each.language, person.language)
        mails.append(new_mail(each, kind, write_letter(kind, round_, language)))
    return Mail.objects.bulk_create(mails)


def silent(round_: ReviewRound, invitations: Iterable[Invitation]) -> list[Invitation]:
    """Those of a round's invitations whose people were asked and have not answered."""
    answered = Slot.objects.answered([round_.pk])
    asked = (each for each in invitations if each.state == InvitationState.ASKED)
    return [each for each in asked if each.pk not in answered]


@transaction.atomic()
def ask_again(*, round_: ReviewRound, by: User, now: datetime) -> int:
    """A mail to everybody who was asked, queued: words have changed, please look once more; how
    many were queued.

    To everybody, and everybody counts as silent until they have looked: the log of a mail server
    that writes to those alone whose words have changed would name them to whoever has both texts.
    Pressed again while the mails wait it writes no others.
    """
    held = hold_round(round_, by)
    if held.state != RoundState.OPEN or held.deadline <= now:
        raise Refused(NOT_OPEN)
    people = Participant.objects.filter(dialogue=held.dialogue_id)
    here = set(people.values_list("pk", flat=True))
    reached = [each for each in _reached(held) if each.person in here]
    mails = _write(held, MailKind.REWORDED, reached, _waiting(held, MailKind.REWORDED))
    keep_asked_again(reached, held)
    return queue_mails(held, mails, by=by, now=now)


def _reached(round_: ReviewRound) -> list[Invitation]:
    """The invitations of those who were asked, or have answered without."""
    answered = Slot.objects.answered([round_.pk])
    rows = round_.invitations.exclude(state=InvitationState.WITHDRAWN).select_related("round")
    return [each for each in rows if each.state != InvitationState.NEW or each.pk in answered]


@transaction.atomic()
def revoke_links(*, invitation: Invitation, by: User, now: datetime) -> None:
    """Every link and code of theirs is dead, and whoever is let in already is put out.

    No row of a link or a code is written: that would tell whose they are. What was asked for with
    them counts for no limit of the new ones.
    """
    held = hold_round(invitation.round, by)
    invitation.refresh_from_db(fields=["renewals"])
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
    begin(held)
    invitation.refresh_from_db(fields=["renewals"])
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
