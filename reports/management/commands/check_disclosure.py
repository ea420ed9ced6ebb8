"""`check_disclosure FILE --roster ROSTER.csv`: who is given away in a draft made elsewhere."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from django.core.management.base import CommandParser

from dialogues.domain.counted import counted
from dialogues.management.sentences import SentenceCommand
from reports.domain.findings import Finding
from reports.domain.leaks import compile_people
from reports.domain.papers import (
    PaperError,
    check_paper,
    clean_paper,
    read_paper,
    read_people,
)

HELD: Final = 1
WARNED: Final = 3  # nothing holds, and somebody is likely given away all the same: not clean


class Command(SentenceCommand):
    """Needs no dialogue: file and roster are read, and nothing of them is kept."""

    help = "Check a draft (Word, PDF, HTML, Markdown, plain text) against a roster."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE")
        parser.add_argument("--roster", required=True, metavar="ROSTER.csv")
        parser.add_argument(
            "--threshold", type=int, default=3, help="the least number to hide among"
        )
        parser.add_argument(
            "--organisation",
            action="append",
            default=[],
            metavar="NAME",
            help="a convenor, host or funder; may be given several times",
        )
        parser.add_argument("--json", action="store_true", help="print one JSON object")
        parser.add_argument(
            "--holds-only", action="store_true", help="exit 0 where findings only warn"
        )
        parser.add_argument(
            "--cleaned", metavar="FILE", help="write a copy that holds only what its readers see"
        )

    def handle(
        self, *, file: str, roster: str, threshold: int, organisation: list[str], **options: Any
    ) -> None:
        if threshold < 1:
            self.fail(f"--threshold {threshold} is no number of people; 1 or more was expected.")
        content, cleaned = self.read(file), options["cleaned"]
        try:
            paper = read_paper(Path(file).name, content)
            people = read_people(Path(roster).name, self.read(roster))
            copy = clean_paper(Path(file).name, content) if cleaned else b""
        except PaperError as error:
            self.fail(str(error))
        compiled = compile_people(people, organisations=organisation, threshold=threshold)
        findings = check_paper(paper, compiled)
        if cleaned:
            self.write_copy(Path(cleaned), copy, (file, roster))
        if options["json"]:
            self.stdout.write(json.dumps(as_data(file, findings), ensure_ascii=False, indent=2))
        else:
            self.stdout.write("\n".join([*map(line_of, findings), headline(findings)]))
        if code := exit_code(findings, holds_only=options["holds_only"]):
            raise SystemExit(code)

    def write_copy(self, path: Path, copy: bytes, inputs: Sequence[str]) -> None:
        """Write the cleaned copy beside what was read, never over it."""
        if any(path.exists() and path.samefile(each) for each in inputs):
            self.fail(f"{path} is what was read; another name was expected for the cleaned copy.")
        self.write(path, copy)


def exit_code(findings: list[Finding], *, holds_only: bool) -> int:
    """0 is for a draft that nobody has to look at again; with `holds_only` for one that warns."""
    if any(each.holds for each in findings):
        return HELD
    return WARNED if any(each.warns for each in findings) and not holds_only else 0


def as_data(file: str, findings: list[Finding]) -> dict[str, Any]:
    """The findings as the design lays them out."""
    return {
        "document": file,
        "findings": [_entry(each) for each in findings],
        "held": any(each.holds for each in findings),
    }


def _entry(finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind.value,
        "severity": finding.severity.value,
        "part": finding.part,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "participant": finding.participant,
        "reason": finding.reason,
    }


def line_of(finding: Finding) -> str:
    """ "hold, name, body 10-18: “Anna Ortega”. It is the name of somebody on the roster."."""
    start = f"{finding.severity}, {finding.kind}, {finding.part}"
    if not finding.text:
        return f"{start}: {finding.reason}"
    words = " ".join(finding.text.split())
    return f"{start} {finding.start}-{finding.end}: “{words}”. {finding.reason}"


def headline(findings: list[Finding]) -> str:
    """ "2 findings that would hold a release; 3 in all. 1 of them warns: look at it."."""
    if not findings:
        return "Nothing was found."
    holding, warn = sum(each.holds for each in findings), sum(each.warns for each in findings)
    told = f"{counted(holding, 'finding')} that would hold a release; {len(findings)} in all."
    if not warn:
        return told
    looks = "warns: look at it" if warn == 1 else "warn: look at each"
    return f"{told} {warn} {looks} before the draft goes out."
