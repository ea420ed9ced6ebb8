"""Decisions as values: every clearance on a report, in the order in which they were made."""

from __future__ import annotations

from uuid import UUID

from dialogues.models import Participant
from reports.domain.review.decisions import Decided
from reports.models import Clearance, Report
from reports.owned import owned_rows


def read_decided(report: Report) -> tuple[Decided, ...]:
    """The decisions on a report over all its rounds; of people who are still on the roster."""
    codes = dict(Participant.objects.filter(dialogue=report.dialogue_id).values_list("pk", "code"))
    rows = Clearance.objects.filter(round__report=report).order_by("round__number", "number")
    return tuple(row.decided(codes[row.person]) for row in rows if row.person in codes)


def read_decided_by(report: Report, person: UUID, code: str) -> tuple[Decided, ...]:
    """The decisions of one person alone."""
    rows = Clearance.objects.filter(round__report=report).order_by("round__number", "number")
    own = owned_rows(rows, person, lambda row: row.person)
    return tuple(row.decided(code) for row in own)
