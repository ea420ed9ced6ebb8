"""Rows to the gate: the report as it would go out to an audience, and what holds it."""

from __future__ import annotations

from dialogues.actions.refused import Refused
from dialogues.models import Dialogue
from reports.domain.audiences import Audience
from reports.domain.guard import Audit, audit
from reports.domain.guard.remedies import Remedies
from reports.records import read_record, read_style


def open_gate(dialogue: Dialogue, audience: Audience) -> Audit:
    """The guard's verdict on a dialogue's report as it stands; errors as in `open_remedies`."""
    return open_remedies(dialogue, audience)[0]


def open_remedies(dialogue: Dialogue, audience: Audience) -> tuple[Audit, Remedies]:
    """The verdict, and what asks for the remedies of its findings.

    Errors: `Refused` where there is no report to judge, or where its house style is gone.
    """
    record = read_record(dialogue)
    if record.report is None:
        raise Refused(f"{dialogue.slug} has no report yet: draft one first.")
    try:
        style = read_style(record.report.style)
    except KeyError:
        raise Refused(f"There is no house style {record.report.style!r} here.") from None
    verdict = audit(record, style, audience=audience)
    return verdict, Remedies(record, style, verdict)
