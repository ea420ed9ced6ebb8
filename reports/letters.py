"""The words of a mail, in its reader's language.

A mail names no dialogue and nobody else. `{link}` and `{code}` stand where the private link and
the one-time code are put in as it leaves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Final

from django.template.loader import render_to_string
from django.utils import translation

from reports.languages import LANGUAGES, language_for
from reports.models import MailKind, ReviewRound
from reports.moments import write_moment

LINK = "{link}"
CODE = "{code}"
_KEPT: Final = 64  # rounds and kinds of mail
_ADDRESS: Final = re.compile(
    r"(?:\b[a-z][a-z0-9+.-]*:)?//\S*|\bwww\.\S*|(?<![\w@.-])(?:[\w-]+\.)+[a-z]{2,}/\S*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Letter:
    """Subject and body, neither with an address or a token in it."""

    subject: str
    body: str = field(repr=False)


def write_letter(kind: MailKind, round_: ReviewRound, language: str) -> Letter:
    """The mail of a kind, as it is proposed to the organisers."""
    contact = without_links(round_.contact)
    return _write(kind, round_.deadline, round_.time_zone, language_for(language), contact)


def _write(
    kind: MailKind, deadline: datetime, time_zone: str, language: str, contact: str
) -> Letter:
    with translation.override(language):
        context = {
            "until": write_moment(deadline, time_zone, language),
            "contact": contact,
            "link": LINK,
            "code": CODE,
        }
        text = render_to_string(f"mail/{kind}.txt", context)
    subject, _, body = text.strip().partition("\n")
    return Letter(subject.strip(), body.strip() + "\n")


def without_links(text: str) -> str:
    """A text without web addresses, and without the marks of ours."""
    return _ADDRESS.sub("", text).replace(LINK, "").replace(CODE, "").strip()


@lru_cache(maxsize=_KEPT)
def own_lines(kind: MailKind, deadline: datetime, time_zone: str) -> frozenset[str]:
    """The lines that every mail of a kind has, in whatever language: they are the same for all
    dialogues, so that they name none. Kept, as all mails of a round have them."""
    letters = (_write(kind, deadline, time_zone, language, "\u2026") for language in LANGUAGES)
    return frozenset(
        line.strip() for each in letters for line in (each.subject, *each.body.splitlines())
    )
