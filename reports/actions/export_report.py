"""Writes a draft of the report in the formats asked for."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db import transaction

from dialogues.actions.auditing import audit
from dialogues.actions.jobs import Outcome, Progress
from dialogues.models import AuditAction, Dialogue, Job, User
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.document import Document
from reports.domain.file_names import file_stem
from reports.domain.guard.converging import print_convergence
from reports.domain.guard.naming import find_in_name
from reports.domain.limits import least_of
from reports.exports import Format, write_document
from reports.gate import read_whole

NAMED: Final = "The file's name may give away somebody on the roster."
ZIP_MOMENT: Final = (1980, 1, 1, 0, 0, 0)  # no file tells when it was made


@dataclass(frozen=True, slots=True)
class Exported:
    """One file of the report, and what its reader should be told."""

    name: str
    content: bytes
    warnings: tuple[str, ...] = ()


def export_report(
    *,
    dialogue: Dialogue,
    formats: Iterable[Format],
    audience: Audience,
    by: User | None,
    now: datetime,
    progress: Progress | None = None,
) -> tuple[Exported, ...]:
    """The files, in the order asked for, every page marked: equal bytes for an equal report.

    Errors: `Refused` where there is no report, or where its style is gone.
    """
    document, warnings = _draft(dialogue, audience)
    wanted = list(formats)
    files: list[Exported] = []
    for done, each in enumerate(wanted):
        if progress:
            progress(done, len(wanted))
        written = write_document(document, each)
        name = file_name(dialogue.slug, audience, each, draft=True)
        told = () if files else warnings  # of all of them once
        files.append(Exported(name, written.content, (*told, *written.warnings)))
    with transaction.atomic():
        audit(
            AuditAction.REPORT_EXPORTED,
            dialogue=dialogue,
            by=by,
            now=now,
            subject=audience,
            count=len(files),
        )
    return tuple(files)


def _draft(dialogue: Dialogue, audience: Audience) -> tuple[Document, tuple[str, ...]]:
    """The draft as it would print, the table of convergence included, and what warns of its name.

    A draft passes no gate, so it is told with the files.
    """
    record, style, past = read_whole(dialogue)
    named = find_in_name(
        record, least_of(record, style), file_stem(record.slug, audience, draft=True)
    )
    remedies = dict.fromkeys(each.remedy for each in named if each.holds or each.warns)
    document = compose(record, style, audience=audience, draft=True).document
    converged = print_convergence(
        record,
        style,
        document,
        past.releases,
        counted=past.counted,
        asking=past.asking,
    )
    return converged.document, tuple(f"{NAMED} {each}" for each in remedies)


def file_name(slug: str, audience: Audience, format_: Format, *, draft: bool) -> str:
    """`SLUG-AUDIENCE.EXT`, or `SLUG-AUDIENCE-draft.EXT`."""
    return f"{file_stem(slug, audience, draft=draft)}.{format_}"


def export_report_job(job: Job, progress: Progress) -> Outcome:
    """The job of the export page: one file, or an archive of several."""
    files = export_report(
        dialogue=job.dialogue,
        formats=[Format(each) for each in job.wanted["formats"]],
        audience=Audience(job.wanted["audience"]),
        by=job.by,
        now=job.made_at,
        progress=progress,
    )
    warnings = sorted({warning for file in files for warning in file.warnings})
    if len(files) == 1:
        name, content = files[0].name, files[0].content
    else:
        name, content = f"{job.dialogue.slug}-{job.wanted['audience']}-draft.zip", pack(files)
    return Outcome({"name": name, "warnings": warnings}, content)


def pack(files: Iterable[Exported]) -> bytes:
    """An archive with no time and no user of this machine in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.writestr(zipfile.ZipInfo(file.name, ZIP_MOMENT), file.content)
    return out.getvalue()
