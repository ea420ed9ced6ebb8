"""`export_report SLUG --format … --audience … --output DIR [--draft]`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser
from django.utils import timezone

from dialogues.domain.counted import counted
from dialogues.management.sentences import SentenceCommand
from dialogues.models import Dialogue
from reports.actions.export_report import Exported, export_report
from reports.actions.release_report import Held, ReleasedBefore, release_report
from reports.domain.audiences import Audience
from reports.domain.findings import Finding
from reports.exports import Format
from reports.gate import open_gate

HELD = 1


class Command(SentenceCommand):
    """Writes one file for each format and nothing else; without `--draft`, past the gate only."""

    help = "Write the report of a dialogue to files."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", metavar="SLUG")
        parser.add_argument("--format", default="docx,pdf,html,md", metavar="docx,pdf,html,md")
        parser.add_argument(
            "--audience", choices=[each.value for each in Audience], default=Audience.PUBLIC
        )
        parser.add_argument("--output", required=True, metavar="DIR")
        parser.add_argument("--draft", action="store_true", help="mark every page as a draft")

    def handle(
        self, *, slug: str, format: str, audience: str, output: str, draft: bool, **options: Any
    ) -> None:
        dialogue = self.dialogue(slug)
        formats = self.formats(format)
        written = self.draft if draft else self.release
        files = written(dialogue, Audience(audience), formats)
        directory = self.directory(output)
        for file in files:
            self.write(directory / file.name, file.content)
            self.stdout.write(str(directory / file.name))
            for warning in file.warnings:
                self.stderr.write(warning)

    def draft(
        self, dialogue: Dialogue, audience: Audience, formats: Sequence[Format]
    ) -> tuple[Exported, ...]:
        """The files of a draft, every page marked."""
        now = timezone.now()
        return export_report(
            dialogue=dialogue, formats=formats, audience=audience, by=None, now=now
        )

    def release(
        self, dialogue: Dialogue, audience: Audience, formats: Sequence[Format]
    ) -> tuple[Exported, ...]:
        """The files of a release: of a new one, or of the one that these words already are.

        Where the gate is shut: a headline and a line for each reason. What only warns is told too,
        a line each: whoever runs a command sees no page that would show it.
        """
        warnings = open_gate(dialogue, audience).warns
        try:
            release = release_report(
                dialogue=dialogue, audience=audience, by=None, now=timezone.now()
            )
        except ReleasedBefore as known:
            release = known.release
        except Held as held:
            lines = [headline(dialogue, audience, len(held.findings))]
            self.fail("\n".join([*lines, *map(line_of, held.findings)]), code=HELD)
        for each in warnings:
            self.stderr.write(f"warning: {line_of(each)}")
        kept = {file.format: file for file in release.files.all()}
        return tuple(Exported(kept[each].name, bytes(kept[each].content)) for each in formats)

    def formats(self, listed: str) -> list[Format]:
        """The formats of a list such as `docx,pdf`, each once."""
        names = [name.strip() for name in listed.split(",") if name.strip()]
        unknown = [name for name in names if name not in set(Format)]
        if unknown or not names:
            known = ", ".join(Format)
            self.fail(f"--format {listed!r} names no format of ours; expected some of {known}.")
        return [Format(name) for name in dict.fromkeys(names)]

    def directory(self, output: str) -> Path:
        """The directory to write to, made where it is absent."""
        path = Path(output)
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.fail(f"{output} cannot be made a directory: {error.strerror}.")
        return path


def headline(dialogue: Dialogue, audience: Audience, number: int) -> str:
    """How many reasons hold a release: for a terminal, which keeps nothing of it."""
    holds = "holds" if number == 1 else "hold"
    reasons = counted(number, "reason")
    return f"{dialogue.slug} is not released to {audience}: {reasons} {holds} it."


def line_of(finding: Finding) -> str:
    """A reason on one line: its kind, its place, what is wrong and what mends it."""
    said = f"{finding.kind.of_reason}, {finding.where}: {finding.reason}"
    return " ".join(f"{said} {finding.remedy}".split())
