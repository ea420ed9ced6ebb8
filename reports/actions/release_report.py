"""Releases the report to an audience: what went out is kept as it went out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Final

from django.db import transaction
from django.db.models import Prefetch

from dialogues.actions.auditing import audit, lock
from dialogues.actions.jobs import Outcome, Progress
from dialogues.actions.refused import Refused, refuse
from dialogues.models import AuditAction, Dialogue, Job, User
from reports.domain.audiences import Audience
from reports.domain.document import Document
from reports.domain.file_names import file_stem
from reports.domain.findings import Finding
from reports.domain.frozen import digest_of, freeze_bindings, freeze_words
from reports.domain.guard import Audit
from reports.exports import Format, write_document
from reports.gate import open_gate, told_reasons
from reports.models import Release, ReleaseFile, Report
from reports.permissions import why_not_release
from reports.records import report_of

from .export_report import Exported, file_name

CHANGED: Final = "The report was changed since you opened this page: look at it again."
MOVED: Final = "The report was changed while its files were written: look at it again."


class Held(Refused):
    """The gate is shut. The sentence is kept with a job, in clear and beside a time: it tells no
    word of the report, and no number either, which would fall as people answer.

    The findings do not tell how many people have not answered.
    """

    def __init__(self, dialogue: Dialogue, audience: Audience, findings: Sequence[Finding]) -> None:
        self.findings = told_reasons(dialogue, findings)
        what = f"{dialogue.slug} is not released to {audience}"
        super().__init__(f"{what}: something holds it. The gate says what.")


class ReleasedBefore(Refused):
    """These words have gone to this audience."""

    def __init__(self, release: Release) -> None:
        super().__init__(f"This is release {release.number} already, to the letter.")
        self.release = release


def release_report(
    *,
    dialogue: Dialogue,
    audience: Audience,
    by: User | None,
    now: datetime,
    progress: Progress | None = None,
    seen: str | None = None,
) -> Release:
    """Keep the report as it stands as the next release, with a file in every format.

    Errors: `Held` where the gate is shut, `ReleasedBefore` where nothing has changed, `Refused`
    where there is no report or its version is not `seen`, the one that somebody looked at. Files
    take seconds to write, so they are written before the dialogue is locked; whether they are still
    of the report that passes the gate is asked once it is.
    """
    _refuse_unseen(dialogue, seen)
    verdict = _pass(dialogue, audience, by)
    files = write_files(verdict.document, progress)
    with transaction.atomic():
        held = lock(dialogue)
        _refuse_unseen(held, seen)
        if _pass(held, audience, by).document != verdict.document:
            raise Refused(MOVED)
        report = report_of(dialogue)
        assert report is not None  # noqa: S101  (the gate has read it, and its row is locked)
        return keep_release(report=report, verdict=verdict, files=files, by=by, now=now)


def _refuse_unseen(dialogue: Dialogue, seen: str | None) -> None:
    """Refuse where the report has changed since somebody looked at it."""
    report = report_of(dialogue)
    if seen is not None and report is not None and str(report.version) != seen:
        raise Refused(CHANGED)


def _pass(dialogue: Dialogue, audience: Audience, by: User | None) -> Audit:
    if by is not None:
        refuse(why_not_release(by, dialogue))
    verdict = open_gate(dialogue, audience)
    if verdict.holds:
        raise Held(dialogue, audience, verdict.holds)
    if release := find_release(dialogue, verdict.document):
        raise ReleasedBefore(release)
    return verdict


def find_release(dialogue: Dialogue, document: Document) -> Release | None:
    """The release of these very words to their audience; None where there is none."""
    files = Prefetch("files", ReleaseFile.objects.defer("content"))
    rows = Release.objects.filter(dialogue=dialogue).prefetch_related(files)
    return same_words(rows, document)


def same_words(releases: Iterable[Release], document: Document) -> Release | None:
    """The one of some releases that has these words, which hold their audience, in files of the
    same name: one that went out under another short name of the dialogue is another."""
    words, name = as_kept(document), file_stem(document.slug, document.audience, draft=False)
    return next((each for each in releases if each.words == words and _is_named(each, name)), None)


def _is_named(release: Release, name: str) -> bool:
    """Whether its files, where it has any, are called that."""
    return all(each.name.rpartition(".")[0] == name for each in release.files.all())


def as_kept(document: Document) -> dict[str, object]:
    """The words of a document as the database hands them back."""
    kept: dict[str, object] = json.loads(json.dumps(freeze_words(document)))
    return kept


def write_files(document: Document, progress: Progress | None = None) -> tuple[Exported, ...]:
    """The document in every format, under the names of a release."""
    files = []
    for done, each in enumerate(Format):
        if progress:
            progress(done, len(Format))
        written = write_document(document, each)
        name = file_name(document.slug, document.audience, each, draft=False)
        files.append(Exported(name, written.content, written.warnings))
    return tuple(files)


@transaction.atomic()
def keep_release(
    *,
    report: Report,
    verdict: Audit,
    files: Sequence[Exported],
    by: User | None,
    now: datetime,
) -> Release:
    """Write a release down, with its files and totals. Whether it may go out is not asked here."""
    document, words = verdict.document, as_kept(verdict.document)
    digests = {file.name: sha256(file.content).hexdigest() for file in files}
    last = Release.objects.filter(report=report).last()
    release = Release.objects.create(
        dialogue=report.dialogue,
        report=report,
        number=last.number + 1 if last else 1,
        audience=document.audience,
        released_at=now,
        by=by,
        digest=digest_of(words, digests),
        words=words,
        bindings=freeze_bindings(document),
        totals={"least_k": verdict.least_k, "waived": len(verdict.waived)},
    )
    for file in files:
        ReleaseFile.objects.create(
            release=release,
            format=file.name.rpartition(".")[2],
            name=file.name,
            content=file.content,
            digest=digests[file.name],
        )
    audit(
        AuditAction.REPORT_RELEASED,
        dialogue=report.dialogue,
        by=by,
        now=now,
        subject=document.audience,
        count=release.number,
    )
    return release


def release_report_job(job: Job, progress: Progress) -> Outcome:
    """The job of the release page. One whose worker was killed after the release was kept, and
    before that was told, finds it there: it is its own by the moment that the job was made."""
    try:
        release = release_report(
            dialogue=job.dialogue,
            audience=Audience(job.wanted["audience"]),
            by=job.by,
            now=job.made_at,
            progress=progress,
            seen=job.wanted.get("version", ""),
        )
    except ReleasedBefore as before:
        release = before.release
        if (release.released_at, release.by_id) != (job.made_at, job.by_id):
            raise
    return Outcome({"number": release.number, "audience": release.audience})
