"""Rows to the gate: the report as it would go out to an audience, and what holds it."""

from __future__ import annotations

from collections.abc import Iterable

from dialogues.actions.refused import Refused
from dialogues.domain.record import Record
from dialogues.models import Dialogue
from dialogues.records import read_record
from reports.domain.audiences import Audience
from reports.domain.findings import Finding
from reports.domain.guard import Audit, Past, audit
from reports.domain.guard.remedies import Remedies
from reports.domain.review.merging import hush_reasons, merge_reasons
from reports.domain.styles import HouseStyle
from reports.models import ReviewRound, RoundState
from reports.records import read_past, read_report, read_style, report_of


def open_gate(dialogue: Dialogue, audience: Audience) -> Audit:
    """The guard's verdict on a dialogue's report as it stands; errors as in `open_gates`."""
    return next(iter(open_gates(dialogue, [audience]).values()))


def open_gates(dialogue: Dialogue, audiences: Iterable[Audience]) -> dict[Audience, Audit]:
    """The verdict for each of some audiences, read once for all of them.

    Errors: `Refused` where there is no report to judge, or where its house style is gone.
    """
    record, style, past = read_whole(dialogue)
    return {each: _judge(record, style, past, each) for each in audiences}


def open_remedies(dialogue: Dialogue, audience: Audience) -> tuple[Audit, Remedies]:
    """The verdict, and what asks for the remedies of its findings; errors as in `open_gates`."""
    record, style, past = read_whole(dialogue)
    verdict = _judge(record, style, past, audience)
    return verdict, Remedies(record, style, verdict, past.releases)


def told_reasons(dialogue: Dialogue, holds: Iterable[Finding]) -> tuple[Finding, ...]:
    """What holds a release, told to whoever may not know who has answered a review: the commands
    tell it to a terminal, whose output is kept and passed on."""
    if ReviewRound.objects.filter(dialogue=dialogue, state=RoundState.OPEN).exists():
        return hush_reasons(holds)
    return merge_reasons(holds)


def read_whole(dialogue: Dialogue) -> tuple[Record, HouseStyle, Past]:
    """A dialogue with its report, the house's style, and what the report comes after. While people
    are asked what they think of takeaways, nothing of it is in the record.

    Errors: as in `open_gates`.
    """
    row = report_of(dialogue)
    if row is None:
        raise Refused(f"{dialogue.slug} has no report yet: draft one first.")
    try:
        style = read_style(row.style)
    except KeyError:
        raise Refused(f"There is no house style {row.style!r} here.") from None
    record, past = read_record(dialogue, report=read_report(row)), read_past(row)
    return past.weighed(record, style), style, past


def _judge(record: Record, style: HouseStyle, past: Past, audience: Audience) -> Audit:
    # The organisers' own drafts go to nobody who would have to be asked for leave.
    decided = None if audience is Audience.INTERNAL else past.decided
    return audit(
        record,
        style,
        audience=audience,
        releases=past.releases,
        passes=past.passes,
        decided=decided,
        counted=past.counted,
        asking=past.asking,
    )
