"""What the page "Check a document" shows of a file. Nothing of it outlives the answer."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Final

from dialogues.models import Dialogue
from dialogues.records import read_record
from reports.domain.findings import Finding, Severity
from reports.domain.guard.leaking import compile_record
from reports.domain.leaks import PEOPLE_PARTED, Compiled, compile_people, forget
from reports.domain.papers import (
    Marked,
    PaperError,
    check_paper,
    clean_paper,
    mark_part,
    read_paper,
    read_people,
)

MOST: Final = 500  # findings that one page shows
ALWAYS: Final = frozenset({"body"})  # parts that are shown with nothing found in them
LONGEST_NAME: Final = 100  # characters of a file's name that are shown
LONGEST: Final = 2_000_000  # characters that one page takes the time for


@dataclass(frozen=True, slots=True)
class Row:
    """A finding by its number, and whom it gives away."""

    number: int
    finding: Finding
    who: str = field(repr=False)

    @property
    def kind(self) -> str:
        """ "Native name"."""
        return titled(self.finding.kind)

    @property
    def place(self) -> str:
        """ "Hidden text"."""
        return titled(self.finding.part)


@dataclass(frozen=True, slots=True)
class Shown:
    """A part of the file with what was found in it."""

    title: str
    marked: Marked = field(repr=False)


@dataclass(frozen=True, slots=True)
class Checked:
    """A file that was looked at.

    `copy` is the cleaned copy as an address that holds its bytes, `no_copy` says why there is none.
    """

    name: str
    counts: dict[Severity, int]
    rows: list[Row]
    parts: list[Shown]
    copy: str = field(repr=False)
    copy_name: str
    no_copy: str

    @property
    def held(self) -> int:
        """How many findings hold it."""
        return self.counts[Severity.HOLD]

    @property
    def warned(self) -> int:
        """How many findings warn."""
        return self.counts[Severity.WARN]

    @property
    def left_out(self) -> int:
        """How many findings are not shown."""
        return sum(self.counts.values()) - len(self.rows)


def roster_of_file(name: str, content: bytes) -> Callable[[int, Sequence[str]], Compiled]:
    """How a roster file is compiled; `PaperError` where it cannot be read."""
    people = read_people(name, content)

    def compile_it(threshold: int, organisations: Sequence[str]) -> Compiled:
        return compile_people(people, organisations=organisations, threshold=threshold)

    return compile_it


def roster_of_dialogue(dialogue: Dialogue) -> Callable[[int, Sequence[str]], Compiled]:
    """How a dialogue's own roster is compiled."""
    record = read_record(dialogue)

    def compile_it(threshold: int, organisations: Sequence[str]) -> Compiled:
        return compile_record(record, threshold, organisations)

    return compile_it


def check(name: str, content: bytes, compiled: Compiled) -> Checked:
    """A file against a roster; `PaperError` where it cannot be checked."""
    paper = read_paper(name, content)
    if sum(len(each.text) for each in paper.parts) > LONGEST:
        raise PaperError(f"{name} is too long for this page: check_disclosure takes longer ones.")
    weights = list(Severity)
    found = sorted(check_paper(paper, compiled), key=lambda each: weights.index(each.severity))
    rows = [Row(at, each, _who(each, compiled)) for at, each in enumerate(found[:MOST], 1)]
    parts = []
    for part in paper.parts:
        of_part = [(row.number, row.finding) for row in rows if _stands_in(row.finding, part.part)]
        if of_part or part.part in ALWAYS:
            parts.append(Shown(titled(part.part), mark_part(part, of_part)))
    copy, no_copy = _copy(name, content)
    return Checked(
        name=name[-LONGEST_NAME:],
        counts={each: sum(f.severity is each for f in found) for each in Severity},
        rows=rows,
        parts=parts,
        copy=copy,
        copy_name=f"cleaned{PurePath(name).suffix.lower()}",
        no_copy=no_copy,
    )


def check_and_forget(name: str, content: bytes, compiling: Callable[[], Compiled]) -> Checked:
    """As `check`, and nothing of file and roster stays in memory when it is over."""
    try:
        return check(name, content, compiling())
    finally:
        forget()


def _stands_in(finding: Finding, part: str) -> bool:
    return finding.part == part and bool(finding.text)


def _who(finding: Finding, compiled: Compiled) -> str:
    keys = finding.participant.split(PEOPLE_PARTED) if finding.participant else []
    people = compiled.people
    return PEOPLE_PARTED.join(people[key].name if key in people else key for key in keys)


def _copy(name: str, content: bytes) -> tuple[str, str]:
    """The cleaned copy as an address, or why there is none."""
    try:
        copy = clean_paper(name, content)
    except PaperError as error:
        return "", str(error)
    return f"data:application/octet-stream;base64,{b64encode(copy).decode()}", ""


def titled(part: str) -> str:
    """ "Hidden text" for "hidden-text"."""
    return part.replace("-", " ").capitalize()
