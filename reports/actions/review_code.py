"""One-time codes: six digits, ten minutes, five tries from one network address.

Whoever was sent a link on can ask for codes and try some. What they use up is counted for where
they do it from, so that the link's person, who is elsewhere, is not kept out; the bounds over all
addresses hold whoever has many of them. A code that an organiser hands over counts for none.
"""

from __future__ import annotations

import secrets
from datetime import date, datetime, timedelta
from ipaddress import IPv6Address, ip_address
from typing import Final

from django.db import transaction
from django.db.models import Q
from django.utils.crypto import constant_time_compare, salted_hmac

from dialogues.actions.auditing import hold_row
from dialogues.models import Participant, User
from reports.discretion import why_not_send
from reports.letters import write_letter
from reports.models import Invitation, Mail, MailKind, MailState, ReviewCode
from reports.models.way_in import CODE_LIFETIME, leading_to
from reports.owned import read_owned

from .keeping import audit_visit, put_in

DIGITS: Final = 6
SOON: Final = timedelta(minutes=1)  # who presses twice gets one mail
DAY: Final = timedelta(days=1)
# How many codes may be asked for in a time, from one address and from all: the tries for each are
# few enough for a million codes.
LIMITS: Final = ((timedelta(hours=1), 6, 12), (DAY, 10, 30))
SITE: Final = 64  # bits that an IPv6 address has in common with those of the same household
ORIGIN: Final = 16  # digits


def make_code(
    *,
    invitation: Invitation,
    now: datetime,
    to: str = "",
    asked_from: str = "",
    handed_by: User | None = None,
    handed_on: date | None = None,
) -> str:
    """A new code. It is nowhere but in its mail, or on the page of the organiser who reads it out.

    Those before it stay good for their ten minutes: a mail may be late, or somebody else may have
    pressed Continue while a code was being told by telephone.
    """
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    ReviewCode.objects.create(
        dialogue_id=invitation.dialogue_id,
        round_id=invitation.round_id,
        about=leading_to(invitation, to),
        code_hash=hash_code(invitation, code),
        expires_at=now + CODE_LIFETIME,
        asked_from=asked_from,
        handed_by=handed_by,
        handed_on=handed_on,
    )
    return code


def origin_of(invitation: Invitation, address: str) -> str:
    """A network address as it is kept for an invitation: a keyed hash, of the site's half alone
    where somebody has as many addresses as they like."""
    try:
        found = ip_address(address)
    except ValueError:
        network = ""
    else:
        found = (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found
        wide = isinstance(found, IPv6Address)
        network = str(int(found) >> SITE) if wide else str(found)
    key = f"review-origin:{invitation.pk.hex}"
    return salted_hmac(key, network, algorithm="sha256").hexdigest()[:ORIGIN]


@transaction.atomic()
def ask_for_code(*, invitation: Invitation, language: str, now: datetime, origin: str = "") -> bool:
    """Queue a mail with a code. False where none is queued: there is no address, no mail of this
    dialogue can leave this site, one waits or was sent within a minute and can still be used, or
    too many were asked for."""
    # Held, so that two who press at once are one after the other; and not the invitation's own
    # row, in which PostgreSQL would note the transaction that writes the mail.
    hold_row(invitation.dialogue_id)
    if not _has_address(invitation) or why_not_send(invitation.round.dialogue):
        return False
    if (
        _may_use_last(invitation, now, origin)
        or asked_too_often(invitation, now, origin)
        or _waits(invitation, now)
    ):
        return False
    letter = write_letter(MailKind.CODE, invitation.round, language)
    Mail.objects.create(
        dialogue=invitation.round.dialogue,
        round=invitation.round,
        kind=MailKind.CODE,
        state=MailState.QUEUED,
        next_at=now,
        about={"invitation": invitation.pk.hex, "from": origin},
        subject=letter.subject,
        body=letter.body,
    )
    return True


def _has_address(invitation: Invitation) -> bool:
    person = Participant.objects.filter(pk=invitation.person).first()
    return person is not None and bool(person.email)


def _may_use_last(invitation: Invitation, now: datetime, origin: str) -> bool:
    last = codes_of(invitation, after=now + CODE_LIFETIME - SOON)
    return any(each.takes_tries_from(origin) for each in last)


def codes_of(invitation: Invitation, *, after: datetime) -> list[ReviewCode]:
    """The codes of an invitation that end after a moment, in two queries."""
    rows = ReviewCode.objects.filter(round=invitation.round_id).select_related("handed_by")
    own = read_owned(rows, _reader_of, invitation.pk.hex.__eq__, by="round_id").rows
    return [each for each in own if each.expires_at > after and each.leads_to(invitation)]


def _reader_of(code: ReviewCode) -> str:
    return code.invitation.hex


def asked_too_often(invitation: Invitation, now: datetime, origin: str) -> bool:
    """Whether no more codes are mailed for now, to this address or to any."""
    codes = codes_of(invitation, after=now + CODE_LIFETIME - DAY)
    found = [(each.expires_at, each.asked_from) for each in codes if each.handed_on is None]
    for time, from_one, from_all in LIMITS:
        then = [asked for expires, asked in found if expires > now + CODE_LIFETIME - time]
        if len(then) >= from_all or then.count(origin) >= from_one:
            return True
    return False


def forget_codes(*, now: datetime) -> int:
    """Delete the codes that count for nothing any more: they tell when somebody wanted to open
    their page; how many. One that was handed over counts for no limit, and goes as it expires.

    Of those that stay for the limits nothing tells, once they have expired, whether they were used
    or tried: each is written once then, and all are alike.
    """
    expired = ReviewCode.objects.filter(expires_at__lt=now).exclude(used=True, tries=0)
    expired.update(used=True, tries=0, tried_from={})
    old = Q(expires_at__lt=now - DAY) | Q(handed_on__isnull=False, expires_at__lt=now)
    return ReviewCode.objects.filter(old).delete()[0]


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
    later = ReviewCode.objects.filter(round=mail.round_id, expires_at__gt=tried + CODE_LIFETIME)
    reader = mail.about["invitation"]
    return now - asked > CODE_LIFETIME or any(each.invitation.hex == reader for each in later)


@transaction.atomic()
def enter_code(
    *, invitation: Invitation, code: str, now: datetime, origin: str = ""
) -> ReviewCode | None:
    """Use the codes up; the one that was right, or None. A try counts against every code that is
    good, however many tries come at once; the sixth from one address opens nothing."""
    hold_row(invitation.dialogue_id)
    codes = codes_of(invitation, after=now)
    good = [each for each in codes if each.takes_tries_from(origin)]
    tried = hash_code(invitation, code)
    right = [each for each in good if constant_time_compare(each.code_hash, tried)]
    for each in good:
        each.count_try(origin)
    ReviewCode.objects.bulk_update(good, ["tries", "tried_from"])
    if not right:
        return None
    ReviewCode.objects.filter(pk__in=[each.pk for each in codes]).update(used=True)
    # Whoever comes in writes, whether or not they have something to say.
    audit_visit(invitation.round, now)
    put_in(invitation.round)
    return right[0]


def hash_code(invitation: Invitation, code: str) -> str:
    """HMAC-SHA-256 under the site's secret key, hex: six digits alone are soon tried out."""
    key = f"review-code:{invitation.pk.hex}"
    return salted_hmac(key, code, algorithm="sha256").hexdigest()
