"""One-time codes: six digits, ten minutes, five tries."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction
from django.db.models import F
from django.utils.crypto import constant_time_compare, salted_hmac

from dialogues.models import Participant
from reports.letters import write_letter
from reports.models import Invitation, Mail, MailKind, MailState, ReviewCode
from reports.models.invitation import CODE_LIFETIME, CODE_TRIES

DIGITS: Final = 6
SOON: Final = timedelta(minutes=1)  # who presses twice gets one mail
# How many codes may be asked for: five tries for each are few enough for a million codes.
LIMITS: Final = ((timedelta(hours=1), 6), (timedelta(days=1), 20))


def make_code(*, invitation: Invitation, now: datetime) -> str:
    """A new code. It is nowhere but in its mail, or on the page of the organiser who reads it out.

    Those before it stay good for their ten minutes: a mail may be late, or somebody else may have
    pressed Continue while a code was being told by telephone.
    """
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    ReviewCode.objects.create(
        invitation=invitation,
        code_hash=hash_code(invitation, code),
        expires_at=now + CODE_LIFETIME,
    )
    return code


@transaction.atomic()
def ask_for_code(*, invitation: Invitation, language: str, now: datetime) -> bool:
    """Queue a mail with a code. False where none is queued: there is no address, one waits or was
    sent within a minute and can still be used, or too many were asked for."""
    # Held, so that two who press at once are one after the other.
    Invitation.objects.select_for_update().get(pk=invitation.pk)
    if not _has_address(invitation):
        return False
    if (
        _may_use_last(invitation, now)
        or _asked_too_often(invitation, now)
        or _waits(invitation, now)
    ):
        return False
    letter = write_letter(MailKind.CODE, invitation.round, language)
    Mail.objects.create(
        dialogue=invitation.dialogue,
        round=invitation.round,
        kind=MailKind.CODE,
        state=MailState.QUEUED,
        next_at=now,
        about={"invitation": invitation.pk.hex},
        subject=letter.subject,
        body=letter.body,
    )
    return True


def _has_address(invitation: Invitation) -> bool:
    person = Participant.objects.filter(pk=invitation.person).first()
    return person is not None and bool(person.email)


def _may_use_last(invitation: Invitation, now: datetime) -> bool:
    last = invitation.codes.filter(used=False, tries__lt=CODE_TRIES)
    return last.filter(expires_at__gt=now + CODE_LIFETIME - SOON).exists()


def _asked_too_often(invitation: Invitation, now: datetime) -> bool:
    return any(
        invitation.codes.filter(expires_at__gt=now + CODE_LIFETIME - time).count() >= most
        for time, most in LIMITS
    )


def _waits(invitation: Invitation, now: datetime) -> bool:
    mails = Mail.objects.filter(
        round=invitation.round_id, kind=MailKind.CODE, state=MailState.QUEUED
    )
    return any(
        each.about["invitation"] == invitation.pk.hex and not is_stale(each, now) for each in mails
    )


def is_stale(mail: Mail, now: datetime) -> bool:
    """Whether a code that waits to be mailed is not wanted any more: whoever asked for it has gone
    by now, or has got another one since."""
    asked, tried = mail.asked_at(), mail.tried_at()
    if mail.kind != MailKind.CODE or asked is None or tried is None:
        return False
    later = ReviewCode.objects.filter(
        invitation=UUID(mail.about["invitation"]), expires_at__gt=tried + CODE_LIFETIME
    )
    return now - asked > CODE_LIFETIME or later.exists()


@transaction.atomic()
def enter_code(*, invitation: Invitation, code: str, now: datetime) -> bool:
    """Use the codes up. A try counts against every code that is good, however many tries come at
    once; the sixth opens nothing."""
    Invitation.objects.select_for_update().get(pk=invitation.pk)
    good = invitation.codes.filter(used=False, expires_at__gt=now, tries__lt=CODE_TRIES)
    hashes = list(good.values_list("code_hash", flat=True))
    tried = hash_code(invitation, code)
    right = any(constant_time_compare(each, tried) for each in hashes)
    good.update(tries=F("tries") + 1, used=right)
    return right


def hash_code(invitation: Invitation, code: str) -> str:
    """HMAC-SHA-256 under the site's secret key, hex: six digits alone are soon tried out."""
    key = f"review-code:{invitation.pk.hex}"
    return salted_hmac(key, code, algorithm="sha256").hexdigest()
