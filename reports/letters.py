"""The words of a mail, in its reader's language.

A mail names no dialogue and nobody else. `{link}` and `{code}` stand where the private link and
the one-time code are put in as it leaves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from django.template.loader import render_to_string
from django.utils import translation

from dialogues.models import Dialogue
from reports.domain.guard.leaking import compile_record
from reports.domain.review.discreet import why_not_discreet
from reports.languages import language_for
from reports.models import MailKind, ReviewRound
from reports.moments import write_moment
from reports.records import read_record

LINK = "{link}"
CODE = "{code}"
ONE_LINK: Final = "Write no web address here: a mail has one link, its reader's own."
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
    reads = language_for(language)
    with translation.override(reads):
        context = {
            "until": write_moment(round_.deadline, round_.time_zone, reads),
            "contact": without_links(round_.contact),
            "link": LINK,
            "code": CODE,
        }
        text = render_to_string(f"mail/{kind}.txt", context)
    subject, _, body = text.strip().partition("\n")
    return Letter(subject.strip(), body.strip() + "\n")


def without_links(text: str) -> str:
    """A text without web addresses, and without the marks of ours."""
    return _ADDRESS.sub("", text).replace(LINK, "").replace(CODE, "").strip()


def why_not_in_mail(text: str, dialogue: Dialogue, *, reader: str = "") -> str:
    """Why a text cannot stand in a mail beside its link, or "".

    `reader` is the code of the person it goes to: they may be called by name.
    """
    if without_links(text) != text.strip():
        return ONE_LINK
    record = read_record(dialogue)
    report = (record.report.title,) if record.report else ()
    sessions = (each.title for each in record.sessions if " " in each.title)
    return why_not_discreet(
        text,
        titles=(record.title, record.series, record.slug, *report, *sessions),
        compiled=compile_record(record, dialogue.threshold),
        reader=reader,
    )
