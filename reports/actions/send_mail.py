"""Sends what waits in the outbox: each mail once, tried again with growing pauses.

A mail is marked as being sent before it leaves. Where a worker is killed in between, nobody knows
whether it left, so it is not sent again by itself: an organiser sees it and decides. Where no
server answers, one mail finds that out for all that are due: each would wait twenty seconds.
"""

from __future__ import annotations

import logging
from datetime import date, datetime
from enum import Enum, auto
from random import SystemRandom
from smtplib import (
    SMTPDataError,
    SMTPException,
    SMTPNotSupportedError,
    SMTPRecipientsRefused,
)
from typing import Final
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.urls import reverse

from dialogues.actions.jobs import Clock
from dialogues.models import Participant, User
from dialogues.models.sign_in_link import hash_token, new_token
from reports.discretion import read_naming, why_not_send
from reports.letters import CODE, LINK
from reports.models import Invitation, InvitationState, Mail, MailKind, MailState, ReviewLink
from reports.models.mail import PAUSES, MailQuerySet
from reports.models.way_in import leading_to

from .review_code import is_stale, make_code

log = logging.getLogger(__name__)
PERMANENT: Final = 500  # SMTP: from here on a refusal is final


class Fate(Enum):
    """What became of one try."""

    SENT = auto()
    NOT_SENT = auto()
    NO_SERVER = auto()  # the others that are due would fare no better


def send_due(*, clock: Clock) -> int:
    """Send every mail that is due, one after another; how many left."""
    Mail.objects.abandoned(at=clock()).update(state=MailState.UNSURE)
    if not settings.EMAIL_HOST:
        return 0
    sent = 0
    for pk in _in_chance_order(Mail.objects.due(at=clock())):
        fate = send_one(pk, clock=clock)
        if fate is Fate.NO_SERVER:
            break
        sent += fate is Fate.SENT
    return sent


def _in_chance_order(due: MailQuerySet) -> list[UUID]:
    """Codes first, for which somebody waits; the rest by chance.

    In the order of their rows the log of a mail server would say whose each row is.
    """
    rows = list(due.values_list("pk", "kind"))
    SystemRandom().shuffle(rows)
    return [pk for pk, _ in sorted(rows, key=lambda row: row[1] != MailKind.CODE)]


def send_one(pk: UUID, *, clock: Clock) -> Fate:
    """Send one mail that is due, where no other worker has it and its reader is still asked.

    It is weighed once more: the dialogue, or somebody in it, may have another name by now.
    """
    mail = _claim(pk, clock())
    if mail is None:
        return Fate.NOT_SENT
    invitation = Invitation.objects.select_related("round", "dialogue").get(
        pk=UUID(mail.about["invitation"])
    )
    person = Participant.objects.filter(pk=invitation.person).first()
    if person is None or invitation.state == InvitationState.WITHDRAWN:
        _end(mail, MailState.DROPPED)
        return Fate.NOT_SENT
    if not person.email:  # it was taken off the roster since
        _end(mail, MailState.REFUSED)
        return Fate.NOT_SENT
    if mail.kind == MailKind.CODE:
        if why_not_send(invitation.dialogue):
            _end(mail, MailState.DROPPED)  # by the time it could leave nobody waits for it
            return Fate.NOT_SENT
    elif read_naming(invitation.dialogue).why_not_leave(mail, reader=person.code):
        _end(mail, MailState.HELD)
        return Fate.NOT_SENT
    return _send(mail, invitation, person, clock())


def _send(mail: Mail, invitation: Invitation, person: Participant, now: datetime) -> Fate:
    body, address = _body(mail, invitation, person.email_index, now), person.email.reveal()
    try:
        message = EmailMessage(mail.subject, body, None, [address])
        message.extra_headers["Auto-Submitted"] = "auto-generated"
        message.send()
    except SMTPRecipientsRefused as error:
        codes = [code for code, _ in error.recipients.values()]
        _failed(mail, now, final=all(code >= PERMANENT for code in codes))
    except SMTPDataError as error:
        _failed(mail, now, final=error.smtp_code >= PERMANENT)
    except (SMTPNotSupportedError, ValueError):
        # An address that cannot stand in a header, or that this server cannot write.
        _failed(mail, now, final=True)
    except (SMTPException, OSError) as error:
        # The server is not there, or does not let this site in: that is no fault of the address.
        log.warning("a mail could not be sent: %s", type(error).__name__)
        _failed(mail, now, final=False)
        return Fate.NO_SERVER
    else:
        _end(mail, MailState.SENT)
        return Fate.SENT
    return Fate.NOT_SENT


def _body(mail: Mail, invitation: Invitation, to: str, now: datetime) -> str:
    """What is mailed, with a new link or code that knows to which address it went: the roster may
    have another by the time that it is used."""
    body = mail.body
    if mail.kind == MailKind.CODE:
        origin = mail.about.get("from", "")
        code = make_code(invitation=invitation, now=now, to=to, asked_from=origin)
        return body.replace(CODE, code)
    return body.replace(LINK, make_link(invitation, to))


def make_link(
    invitation: Invitation,
    to: str = "",
    *,
    handed_by: User | None = None,
    handed_on: date | None = None,
) -> str:
    """The address of a new private link: only its token's hash is kept."""
    token = new_token()
    ReviewLink.objects.create(
        dialogue_id=invitation.dialogue_id,
        round_id=invitation.round_id,
        about=leading_to(invitation, to),
        token_hash=hash_token(token),
        handed_by=handed_by,
        handed_on=handed_on,
    )
    return f"{settings.SITE_URL}{reverse('reports:review_link', args=(token,))}"


@transaction.atomic()
def _claim(pk: UUID, now: datetime) -> Mail | None:
    mail = Mail.objects.select_for_update().filter(pk=pk, state=MailState.QUEUED).first()
    if mail is not None and is_stale(mail, now):
        _end(mail, MailState.DROPPED)
        return None
    if mail is not None:
        mail.state, mail.next_at, mail.tries = MailState.SENDING, now, mail.tries + 1
        mail.save(update_fields=["state", "next_at", "tries"])
    return mail


def _failed(mail: Mail, now: datetime, *, final: bool) -> None:
    if final:
        _end(mail, MailState.REFUSED)
    elif mail.tries > len(PAUSES):
        _end(mail, MailState.FAILED)
    else:
        mail.state, mail.next_at = MailState.QUEUED, now + PAUSES[mail.tries - 1]
        mail.save(update_fields=["state", "next_at"])


def _end(mail: Mail, state: MailState) -> None:
    mail.state, mail.next_at = state, None
    mail.save(update_fields=["state", "next_at"])
