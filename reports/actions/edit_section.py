"""Editing headings and the order of sections."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction
from django.db.models import F

from dialogues.actions.auditing import lock_for
from dialogues.actions.refused import Refused
from dialogues.models import Dialogue, Session, User
from dialogues.permissions import why_not_edit_report
from reports.models import Deed, Report, Section
from reports.records import report_of

from .draft_report import begin_report
from .edit_block import Stale, dismiss, insert_block
from .history import change

NEW: Final = "New section"
GONE: Final = "Somebody deleted this section."


def save_section(
    *,
    section: Section,
    heading: str,
    session: Session | None,
    version: str,
    by: User,
    now: datetime,
) -> Section:
    """Write a heading; `Stale` where it is not the version that was edited."""
    with change(section.report, Deed.SECTION, by=by, now=now):
        present = find_section(section.pk)
        if present.version != version and present.heading != heading:
            raise Stale(present)
        if (present.heading, present.session) != (heading, session):
            present.heading, present.session, present.edited = heading, session, True
            present.save(update_fields=["heading", "session", "edited"])
    return find_section(section.pk)


def add_section(
    *, report: Report, after: Section | None, heading: str, by: User, now: datetime
) -> Section:
    """A new section with one empty paragraph, after another one or first."""
    with change(report, Deed.SECTION_ADDED, by=by, now=now) as held:
        position = after.position + 1 if after else 0
        held.sections.filter(position__gte=position).update(position=F("position") + 1)
        section = Section.objects.create(
            dialogue=held.dialogue, report=held, position=position, heading=heading
        )
        insert_block(section, None, text="")
        return section


def begin_by_hand(*, dialogue: Dialogue, by: User, now: datetime) -> Section:
    """The first section of a report that is written from nothing; one that is there stays."""
    with transaction.atomic():
        held = lock_for(by, dialogue, why_not_edit_report)
        report = report_of(held) or begin_report(held)
        present = report.sections.first()
        if present is not None:
            return present
        return add_section(report=report, after=None, heading=NEW, by=by, now=now)


def delete_section(*, section: Section, by: User, now: datetime) -> None:
    """Cut a section with its paragraphs; what they were drafted from is dismissed."""
    with change(section.report, Deed.SECTION_DELETED, by=by, now=now) as report:
        present = find_section(section.pk)
        for block in present.blocks.all():
            dismiss(report, block.drafted_from or [])
        present.delete()


def move_section(*, section: Section, up: bool, by: User, now: datetime) -> None:
    """Move a section one place; at the report's edge it stays."""
    with change(section.report, Deed.SECTION_MOVED, by=by, now=now) as report:
        present = find_section(section.pk)
        others = report.sections.exclude(pk=present.pk)
        neighbour = (
            others.filter(position__lt=present.position).last()
            if up
            else others.filter(position__gt=present.position).first()
        )
        if neighbour is None:
            return
        present.position, neighbour.position = neighbour.position, present.position
        present.save(update_fields=["position"])
        neighbour.save(update_fields=["position"])


def find_section(pk: UUID) -> Section:
    """The section as it stands; `Refused` where somebody deleted it."""
    found = Section.objects.select_related("report", "session", "dialogue").filter(pk=pk).first()
    if found is None:
        raise Refused(GONE)
    return found
