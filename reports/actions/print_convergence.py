"""Whether how far people agree on the takeaways is printed in the report: the convenor says so."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from dialogues.actions.auditing import audit, lock_for
from dialogues.actions.refused import Refused
from dialogues.models import AuditAction, Dialogue, User
from reports.models import Report
from reports.permissions import why_not_print_convergence
from reports.records import report_of

NO_REPORT = "There is no report to print it in yet: draft one first."


@transaction.atomic()
def print_convergence(*, dialogue: Dialogue, prints: bool, by: User, now: datetime) -> Report:
    """Say that the table prints, or that it does not; twice is once.

    The report's version rises, so a release of what was seen before is refused. It is no change of
    the words: undoing one never brings the table back. Errors: `Refused` where there is no report.
    """
    held = lock_for(by, dialogue, why_not_print_convergence)
    report = report_of(held)
    if report is None:
        raise Refused(NO_REPORT)
    if report.convergence == prints:
        return report
    report.convergence = prints
    report.version += 1
    report.save(update_fields=["convergence", "version"])
    action = AuditAction.CONVERGENCE_PRINTED if prints else AuditAction.CONVERGENCE_KEPT_OUT
    audit(action, dialogue=held, by=by, now=now)
    return report
