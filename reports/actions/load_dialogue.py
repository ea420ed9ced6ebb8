"""Loads a dialogue file's record, room and paper, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from dialogues.actions.load_record import load_record
from dialogues.domain import record as values
from dialogues.models import Dialogue, Session, User
from reports import models


def load_dialogue(*, record: values.Record, by: User | None, now: datetime) -> Dialogue:
    """Make a dialogue with its report; `Refused` where its slug is taken."""

    def write(dialogue: Dialogue) -> None:
        if record.report is not None:
            write_report(record.report, dialogue)

    return load_record(record=record, by=by, now=now, and_then=write)


def write_report(report: values.Report, dialogue: Dialogue) -> models.Report:
    """The rows of a report that somebody wrote: nothing in it counts as drafted."""
    row = models.Report.objects.create(
        dialogue=dialogue,
        title=report.title,
        author=report.author,
        date=report.date,
        style=report.style,
        framing_edited=bool(report.framing),
        framing=report.framing,
        acknowledgements=list(report.acknowledgements),
        convergence=report.convergence,
        dismissed=[],
    )
    write_sections(report.sections, row)
    return row


def write_sections(sections: Iterable[values.Section], report: models.Report) -> None:
    """The rows of sections and blocks, in two statements."""
    sessions = {row.code: row for row in Session.objects.filter(dialogue=report.dialogue_id)}
    rows = [
        models.Section(
            dialogue=report.dialogue,
            report=report,
            session=sessions[section.session] if section.session else None,
            position=position,
            heading=section.heading,
        )
        for position, section in enumerate(sections)
    ]
    models.Section.objects.bulk_create(rows)
    models.Block.objects.bulk_create(
        models.Block(
            dialogue=report.dialogue,
            section=row,
            position=position,
            text=block.text,
            accepted=[{"text": each.text, "voice": each.voice} for each in block.accepted],
            drafted_from=[],
        )
        for row, section in zip(rows, sections, strict=True)
        for position, block in enumerate(section.blocks)
    )
