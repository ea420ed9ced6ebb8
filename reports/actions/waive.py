"""Lets a finding pass, by name, as long as its words stay; and takes that back."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from django.db import transaction

from dialogues.actions.auditing import audit, lock
from dialogues.actions.refused import Refused, refuse, still_there
from dialogues.models import AuditAction, Dialogue, User
from reports.domain.audiences import Audience
from reports.domain.causes import Cause
from reports.domain.findings import Finding
from reports.domain.guard import Audit
from reports.domain.guard.waiving import pass_of, why_not_pass
from reports.gate import open_gate
from reports.models import Waiver
from reports.models.waiver import leave
from reports.permissions import why_not_waive
from reports.records import report_of

CHANGED: Final = "What was found there has changed since you opened the page: look at it again."
SHORTEST_GROUND: Final = 20  # characters
TOO_SHORT: Final = (
    f"Write down why, in {SHORTEST_GROUND} characters or more: your name will stand under it."
)


@transaction.atomic()
def waive(
    *,
    dialogue: Dialogue,
    audience: Audience,
    cause: Cause,
    mark: str,
    ground: str = "",
    by: User,
    now: datetime,
) -> Waiver:
    """Let the finding of that mark pass in the report as it stands.

    Errors: `Refused` where it is not theirs to let pass, where nobody may, where a risk has no
    written ground, or where there is no such finding any more.
    """
    held = lock(dialogue)
    refuse(why_not_waive(by, held, cause))
    ground = ground.strip()
    if cause is Cause.RISK and len(ground) < SHORTEST_GROUND:
        raise Refused(TOO_SHORT)
    verdict = open_gate(held, audience)
    finding = _find(verdict, cause, mark)
    row = Waiver.objects.create(
        dialogue=held,
        report=still_there(report_of(held), "The report"),
        leave=leave(cause=cause, kind=finding.kind, audience=audience, mark=mark, by=by.pk, at=now),
        about=finding.reason,
        ground=ground,
    )
    audit(AuditAction.FINDING_WAIVED, dialogue=held, by=by, now=now)
    return row


def _find(verdict: Audit, cause: Cause, mark: str) -> Finding:
    """The finding that a mark is of; `Refused` where it is gone or may not be let pass."""
    document = verdict.document
    for each in verdict.findings:
        if pass_of(cause, each, document) == (cause, mark):
            refuse(why_not_pass(cause, each, document))
            return each
    raise Refused(CHANGED)


@transaction.atomic()
def take_back(*, waiver: Waiver, by: User, now: datetime) -> None:
    """Let the finding hold again. `Refused` where it is not theirs, or was taken back already."""
    held = lock(waiver.dialogue)
    row = still_there(Waiver.objects.filter(pk=waiver.pk).first(), "What let this pass")
    refuse(why_not_waive(by, held, row.cause))
    row.delete()
    audit(AuditAction.WAIVER_TAKEN_BACK, dialogue=held, by=by, now=now)
