"""Every text of a paper against a roster."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from ..findings import Finding, Kind, Severity
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
NO_PROSE: Final = frozenset({"file-name", "property", "link", "embedded", "other"})
_NAMES: Final = frozenset({Kind.NAME, Kind.NATIVE_NAME, Kind.EMAIL, Kind.HANDLE})
_WEIGHT: Final = {each: at for at, each in enumerate(Severity)}


def check_paper(paper: Paper, compiled: Compiled) -> list[Finding]:
    """What the reader of the file holds against it, then the findings in the order of the parts.

    Other readings of a part come last, and tell of those alone who were not found in the part.
    """
    found = list(paper.findings)
    told: dict[str, list[Finding]] = {}
    for part in sorted(paper.parts, key=lambda each: bool(each.of)):
        if part.of:
            new = list(_of_reading(part, _source(paper, part), compiled, told.get(part.of, [])))
        else:
            new = list(_of_part(part, compiled))
        told.setdefault(part.of or part.part, []).extend(new)
        found += new
    return found


def _of_part(part: PaperPart, compiled: Compiled) -> Iterator[Finding]:
    prose = part.part not in NO_PROSE
    text = part.text if prose else part.text.replace("_", " ")
    kind = _OF_PLACE.get(part.part)
    for finding in scan_text(compiled, text, part=part.part, labels=prose):
        if part.counts(finding.start, finding.end):
            written = part.text[finding.start : finding.end]
            yield replace(finding, kind=kind or finding.kind, text=written)


def _source(paper: Paper, reading: PaperPart) -> str:
    return next((each.text for each in paper.parts if each.part == reading.of), "")


def _of_reading(
    part: PaperPart, source: str, compiled: Compiled, told: Sequence[Finding]
) -> Iterator[Finding]:
    """People alone: what describes them stands in the part itself as well."""
    kind = _OF_PLACE.get(part.of)
    for each in scan_text(compiled, part.text, part=part.part, labels=False):
        if each.kind not in _NAMES or each.severity is Severity.NOTE:
            continue
        found = replace(each, kind=kind or each.kind)
        if part.places and part.is_whole(each.start, each.end):
            continue  # the part itself has it
        if part.places:
            start, end = part.place(each.start, each.end)
            text = source[start:end]
            found = replace(found, part=part.of, start=start, end=end, text=text)
        if not any(_is_told(found, before, anywhere=not part.places) for before in told):
            yield found


def _is_told(found: Finding, before: Finding, *, anywhere: bool) -> bool:
    return (
        before.participant == found.participant
        and _WEIGHT[before.severity] <= _WEIGHT[found.severity]
        and (anywhere or (before.start < found.end and found.start < before.end))
    )
