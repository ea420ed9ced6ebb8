"""`export_report SLUG --format … --audience … --output DIR [--draft]`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import CommandParser
from django.utils import timezone

from dialogues.domain.counted import counted
from dialogues.management.sentences import SentenceCommand
from dialogues.models import Dialogue
from reports.actions.export_report import export_report
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
        if not draft:
            self.release(dialogue, Audience(audience))
        files = export_report(
            dialogue=dialogue,
            formats=formats,
            audience=Audience(audience),
            by=None,
            now=timezone.now(),
        )
        directory = self.directory(output)
        for file in files:
            self.write(directory / file.name, file.content)
            self.stdout.write(str(directory / file.name))
            for warning in file.warnings:
                self.stderr.write(warning)

    def release(self, dialogue: Dialogue, audience: Audience) -> NoReturn:
        """The gate: a headline and a line a reason. Nothing passes it yet."""
        reasons = open_gate(dialogue, audience).holds
        self.fail(
            "\n".join([headline(dialogue.slug, audience, reasons), *map(line_of, reasons)]),
            code=HELD,
        )

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


def headline(slug: str, audience: Audience, reasons: Sequence[Finding]) -> str:
    """ "coast-2026 is not released to public: 2 reasons hold it."."""
    holds = "holds" if len(reasons) == 1 else "hold"
    return f"{slug} is not released to {audience}: {counted(len(reasons), 'reason')} {holds} it."


def line_of(finding: Finding) -> str:
    """A reason on one line: its kind, its place, what is wrong and what mends it."""
    said = f"{finding.kind.of_reason}, {finding.place.described}: {finding.reason}"
    return " ".join(f"{said} {finding.remedy}".split())
