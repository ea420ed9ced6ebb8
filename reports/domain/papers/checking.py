"""Every text of a paper against a roster."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from ..findings import Finding, Kind
from ..leaks import Compiled, scan_text
from .paper import Paper, PaperPart

# Places that no reader of the page sees: what is found there is of the kind of its place.
_OF_PLACE: Final[Mapping[str, Kind]] = {
    kind.value: kind
    for kind in (
        Kind.PROPERTY,
        Kind.COMMENT,
        Kind.TRACKED_CHANGE,
        Kind.HIDDEN_TEXT,
        Kind.ALT_TEXT,
        Kind.FILE_NAME,
    )
}
# Names of things and no sentences: nobody is labelled in them, and an underscore parts words.
_NO_PROSE: Final = frozenset({"file-name", "property", "link", "embedded", "other"})


def check_paper(paper: Paper, compiled: Compiled) -> list[Finding]:
    """What the reader of the file holds against it, then the findings in the order of the parts."""
    found = (finding for part in paper.parts for finding in _of_part(part, compiled))
    return [*paper.findings, *found]


def _of_part(part: PaperPart, compiled: Compiled) -> Iterator[Finding]:
    prose = part.part not in _NO_PROSE
    text = part.text if prose else part.text.replace("_", " ")
    kind = _OF_PLACE.get(part.part)
    for finding in scan_text(compiled, text, part=part.part, labels=prose):
        if part.counts(finding.start, finding.end):
            written = part.text[finding.start : finding.end]
            yield replace(finding, kind=kind or finding.kind, text=written)
