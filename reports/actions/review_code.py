"""One-time codes: six digits, ten minutes, five tries."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from django.utils.crypto import constant_time_compare, salted_hmac

from reports.letters import write_letter
from reports.models import Invitation, Mail, MailKind, MailState, ReviewCode
from reports.models.invitation import CODE_LIFETIME, CODE_TRIES

DIGITS: Final = 6
AN_HOUR: Final = timedelta(hours=1)
CODES_AN_HOUR: Final = 6


def make_code(*, invitation: Invitation, now: datetime) -> str:
    """A new code; those before it open nothing any more. It is nowhere but in its mail, or on the
    page of the organiser who reads it out."""
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    with transaction.atomic():
        invitation.codes.filter(used=False).update(used=True)
        ReviewCode.objects.create(
            invitation=invitation,
            code_hash=hash_code(invitation, code),
            expires_at=now + CODE_LIFETIME,
        )
    return code


def ask_for_code(*, invitation: Invitation, language: str, now: datetime) -> bool:
    """Queue a mail with a code; False where too many were asked for within an hour."""
    recent = invitation.codes.filter(expires_at__gt=now + CODE_LIFETIME - AN_HOUR).count()
    waiting = _waiting(invitation)
    if waiting or recent >= CODES_AN_HOUR:
        return bool(waiting)
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


def _waiting(invitation: Invitation) -> bool:
    mails = Mail.objects.filter(
        round=invitation.round_id, kind=MailKind.CODE, state=MailState.QUEUED
    )
    return any(each.about["invitation"] == invitation.pk.hex for each in mails)


@transaction.atomic()
def enter_code(*, invitation: Invitation, code: str, now: datetime) -> bool:
    """Use a code up. Each try counts, however many come at once; the sixth opens nothing."""
    held = (
        ReviewCode.objects.select_for_update()
        .filter(invitation=invitation, used=False, expires_at__gt=now, tries__lt=CODE_TRIES)
        .order_by("-pk")
        .first()
    )
    if held is None:
        return False
    held.tries += 1
    right = constant_time_compare(held.code_hash, hash_code(invitation, code.strip()))
    held.used = right
    held.save(update_fields=["tries", "used"])
    return right


def hash_code(invitation: Invitation, code: str) -> str:
    """HMAC-SHA-256 under the site's secret key, hex: six digits alone are soon tried out."""
    key = f"review-code:{invitation.pk.hex}"
    return salted_hmac(key, code, algorithm="sha256").hexdigest()
