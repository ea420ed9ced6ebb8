"""Mail to organisers. A mail names no dialogue and nobody else."""

from __future__ import annotations

import logging
from smtplib import SMTPException
from typing import Final

from django.conf import settings
from django.core.mail import send_mail

logger = logging.getLogger(__name__)

SUBJECT: Final = "Your sign-in link"
BODY: Final = """\
Somebody who works with Rapporteur has made you an account. This link opens it, once,
within seven days:

{link}

If you did not expect it, ignore it: nothing happens until you follow it.
"""


def mail_sign_in_link(*, address: str, link: str) -> bool:
    """Whether the link went out. Where it did not, it has to be handed over by hand."""
    if not settings.EMAIL_HOST:
        return False
    try:
        sent = send_mail(SUBJECT, BODY.format(link=link), None, [address])
    except (SMTPException, OSError) as error:
        # The error's own words may hold the address.
        logger.warning("A sign-in link could not be mailed: %s.", type(error).__name__)
        return False
    return sent == 1
