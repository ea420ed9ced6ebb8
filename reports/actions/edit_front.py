"""Editing what stands around the text: title, author, date, style, framing and thanks."""

from __future__ import annotations

from datetime import datetime

from dialogues.models import User
from reports.domain.front import Front
from reports.models import Deed, Report

from .edit_block import Stale
from .history import change


def save_front(*, report: Report, front: Front, version: str, by: User, now: datetime) -> Report:
    """Write the front matter; `Stale` where it is not the one that was edited."""
    with change(report, Deed.FRONT, by=by, now=now) as held:
        if front_of(held) == front:
            return held
        if held.front_version != version:
            raise Stale(held)
        held.title, held.author, held.date = front.title, front.author, front.date
        held.style, held.framing = front.style, front.framing
        held.framing_edited = bool(front.framing)
        held.acknowledgements = list(front.acknowledgements)
        held.save()
    return Report.objects.get(pk=report.pk)


def front_of(report: Report) -> Front:
    """The front matter that a report has."""
    return Front(
        title=report.title,
        author=report.author,
        date=report.date,
        style=report.style,
        framing=report.framing,
        acknowledgements=tuple(report.acknowledgements or ()),
    )
