"""Makes the report from the record, as often as it is asked for: what was edited stays."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db import transaction

from dialogues.actions.auditing import audit, lock_for
from dialogues.actions.jobs import Outcome, Progress
from dialogues.domain import record as values
from dialogues.models import AuditAction, Dialogue, Job, Session, User
from dialogues.permissions import why_not_edit_report
from reports.domain.drafting import Draft, DraftedBlock, DraftedSection, Present, redraft
from reports.models import Block, Deed, Report, Section
from reports.records import read_record, read_style, report_of

from .history import change

STEPS = 3


@transaction.atomic()
def draft_report(
    *, dialogue: Dialogue, by: User, now: datetime, progress: Progress | None = None
) -> Draft:
    """Draft the dialogue's report, or draft again what nobody has edited.

    Nothing that may be used is lost or doubled; how many off-the-record remarks were left out
    stands in the draft that is handed back. It can be undone like any other change.
    """
    held = lock_for(by, dialogue, why_not_edit_report)
    report = report_of(held) or begin_report(held)
    tell = progress or (lambda done, total: None)
    tell(0, STEPS)
    record = read_record(held)
    tell(1, STEPS)
    plural = read_style(report.style).wording.plural
    draft = redraft(record, read_present(report), plural=plural)
    tell(2, STEPS)
    with change(report, Deed.DRAFTED, by=by, now=now) as present:
        write_draft(draft.present, present)
    audit(AuditAction.REPORT_DRAFTED, dialogue=held, by=by, now=now)
    tell(3, STEPS)
    return draft


def begin_report(dialogue: Dialogue) -> Report:
    """A report with nothing in it."""
    return Report.objects.create(
        dialogue=dialogue, title=dialogue.title, acknowledgements=[], dismissed=[]
    )


def draft_report_job(job: Job, progress: Progress) -> Outcome:
    """The job of the draft button."""
    draft = draft_report(dialogue=job.dialogue, by=job.by, now=job.made_at, progress=progress)
    notices = [{"text": notice.text, "remarks": list(notice.remarks)} for notice in draft.notices]
    return Outcome({"left_out": draft.left_out, "notices": notices})


def read_present(report: Report) -> Present:
    """The paper as it stands, as drafting takes it."""
    blocks: dict[UUID, list[Block]] = {}
    for block in Block.objects.filter(section__report=report):
        blocks.setdefault(block.section_id, []).append(block)
    sections = Section.objects.filter(report=report).select_related("session")
    return Present(
        sections=tuple(
            DraftedSection(
                heading=section.heading,
                session=section.session.code if section.session else None,
                blocks=tuple(_drafted(block) for block in blocks.get(section.pk, ())),
                edited=section.edited,
                row=str(section.pk),
            )
            for section in sections
        ),
        framing=report.framing,
        framing_edited=report.framing_edited,
        acknowledgements=tuple(report.acknowledgements or ()),
        dismissed=frozenset(report.dismissed or ()),
    )


def _drafted(block: Block) -> DraftedBlock:
    return DraftedBlock(
        text=block.text,
        drafted_from=tuple(block.drafted_from or ()),
        edited=block.edited,
        row=str(block.pk),
        accepted=tuple(
            values.Accepted(each["text"], values.Voice(each["voice"]))
            for each in block.accepted or ()
        ),
    )


def write_draft(present: Present, report: Report) -> None:
    """Put a draft into rows: kept ones stay the rows that they are, the others go."""
    # One that nobody wrote is drafted whenever it is printed, so it never falls behind the record.
    report.framing = present.framing if present.framing_edited else ""
    report.framing_edited = present.framing_edited
    report.acknowledgements = list(present.acknowledgements)
    report.dismissed = sorted(present.dismissed)
    report.save()
    kept = {block.row for section in present.sections for block in section.blocks if block.row}
    kept_sections = {section.row for section in present.sections if section.row}
    Block.objects.filter(section__report=report).exclude(pk__in=kept).delete()
    sessions = {
        session.code: session for session in Session.objects.filter(dialogue=report.dialogue)
    }
    old_blocks = {str(row.pk): row for row in Block.objects.filter(section__report=report)}
    old_sections = {str(row.pk): row for row in Section.objects.filter(report=report)}
    for position, section in enumerate(present.sections):
        row = old_sections.get(section.row) or Section(dialogue=report.dialogue, report=report)
        row.heading, row.edited, row.position = section.heading, section.edited, position
        row.session = sessions[section.session] if section.session else None
        row.save()
        write_blocks(section.blocks, row, old_blocks)
    Section.objects.filter(report=report, pk__in=set(old_sections) - kept_sections).delete()


def write_blocks(blocks: Iterable[DraftedBlock], section: Section, old: dict[str, Block]) -> None:
    """The blocks of one section in their order; a kept one may come from another section."""
    for position, block in enumerate(blocks):
        row = old.get(block.row) or Block(dialogue=section.dialogue)
        row.section, row.position = section, position
        row.text, row.edited = block.text, block.edited
        row.drafted_from = list(block.drafted_from)
        row.accepted = [{"text": each.text, "voice": each.voice} for each in block.accepted]
        row.save()
