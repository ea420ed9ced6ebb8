"""Every text of a paper against a roster."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..findings import Finding, Kind
from ..leaks import Compiled, scan_text
from .paper import Paper, PaperPart


def check_paper(paper: Paper, compiled: Compiled) -> list[Finding]:
    """The findings in the order of the parts; those of a file's name are of that kind."""
    return [finding for part in paper.parts for finding in _of_part(part, compiled)]


def _of_part(part: PaperPart, compiled: Compiled) -> Iterator[Finding]:
    named = part.part == Kind.FILE_NAME
    for finding in scan_text(compiled, part.text, part=part.part, labels=not named):
        yield replace(finding, kind=Kind.FILE_NAME) if named else finding
