"""Decisions as values: every clearance on a report, in the order in which they were made."""

from __future__ import annotations

from uuid import UUID

from dialogues.models import Participant
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decided
from reports.models import Clearance, Report, ReviewRound, RoundState


def read_decided(report: Report) -> tuple[Decided, ...]:
    """The decisions on a report over all its rounds; of people who are still on the roster."""
    codes = dict(Participant.objects.filter(dialogue=report.dialogue_id).values_list("pk", "code"))
    rows = Clearance.objects.filter(round__report=report).decisions()
    return tuple(row.decided(codes[row.person]) for row in rows if row.person in codes)


def read_decided_by(report: UUID, person: UUID, code: str) -> tuple[Decided, ...]:
    """The decisions of one person alone on a report."""
    own = Clearance.objects.filter(round__report=report).decisions(person)
    return tuple(row.decided(code) for row in own)


def read_audience(report: Report) -> Audience:
    """Whom the report is being reviewed for: the widest audience of the reviews that go on, or that
    of the last one; the public where there was none."""
    rounds = ReviewRound.objects.filter(report=report).exclude(state=RoundState.DRAFT)
    found = [(state, Audience(each)) for state, each in rounds.values_list("state", "audience")]
    going_on = [each for state, each in found if state == RoundState.OPEN]
    last = found[-1][1] if found else Audience.PUBLIC
    return max(going_on, key=list(Audience).index, default=last)
