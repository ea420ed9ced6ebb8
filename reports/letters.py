"""The words of a mail, in its reader's language.

A mail names no dialogue and nobody else. `{link}` and `{code}` stand where the private link and
the one-time code are put in as it leaves.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from django.template.loader import render_to_string
from django.utils import translation

from reports.languages import language_for
from reports.models import MailKind, ReviewRound
from reports.moments import write_moment

LINK = "{link}"
CODE = "{code}"


@dataclass(frozen=True, slots=True)
class Letter:
    """Subject and body, neither with an address or a token in it."""

    subject: str
    body: str = field(repr=False)


def write_letter(kind: MailKind, round_: ReviewRound, language: str) -> Letter:
    """The mail of a kind, as it is proposed to the organisers."""
    reads = language_for(language)
    with translation.override(reads):
        context = {
            "until": write_moment(round_.deadline, round_.time_zone, reads),
            "contact": round_.contact.strip(),
            "link": LINK,
            "code": CODE,
        }
        text = render_to_string(f"mail/{kind}.txt", context)
    subject, _, body = text.strip().partition("\n")
    return Letter(subject.strip(), body.strip() + "\n")
