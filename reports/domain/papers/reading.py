"""A file's bytes as a paper. What cannot be read whole is refused, so it is never called clean."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath
from typing import Final

from ..findings import Finding, Kind, Severity
from .html import HTML
from .paper import Enclosed, Format, Paper, PaperError, PaperPart
from .pdf import PDF
from .plain import PLAIN
from .readings import other_readings
from .word import WORD

MAX_FILE: Final = 20 * 1024 * 1024  # bytes
MAX_DEPTH: Final = 4  # files inside of files
MAX_ENCLOSED: Final = 200  # files inside of one file, at any depth
FORMATS: Final[tuple[Format, ...]] = (WORD, PDF, HTML, PLAIN)
# The first bytes of files that hold more than they show, and that nothing here reads.
_OTHERS: Final = (
    (b"\xd0\xcf\x11\xe0", "a Word file of the old kind (.doc) or with a password"),
    (b"{\\rtf", "an RTF file"),
)


def read_paper(name: str, content: bytes) -> Paper:
    """The texts of a file, the last of them its name, and then other readings of these.

    Errors: `PaperError` where it is of no kind that is read, or cannot be read whole.
    """
    paper = format_of(name, content).read(name, content)
    texts, findings = _read_enclosed(paper)
    named = PaperPart("file-name", name)
    parts = (*paper.parts, *texts, named)
    return replace(paper, parts=(*parts, *other_readings(parts)), findings=findings, enclosed=())


def _read_enclosed(paper: Paper) -> tuple[list[PaperPart], tuple[Finding, ...]]:
    """The texts of the files inside of a paper, in one part, and all that it is held for."""
    texts: dict[str, None] = {}
    findings = dict.fromkeys(paper.findings)
    waiting = [(each, 1) for each in paper.enclosed]
    read = 0
    while waiting:
        enclosed, depth = waiting.pop(0)
        read += 1
        try:
            if depth > MAX_DEPTH or read > MAX_ENCLOSED:
                raise PaperError
            inner = _read_inner(f"{enclosed.what}.txt", enclosed.content)
        except PaperError:
            findings[_unread(enclosed)] = None
            continue
        read_in = (*inner.parts, *other_readings(inner.parts))
        texts.update(dict.fromkeys(part.text for part in read_in))
        findings.update(dict.fromkeys(replace(each, part="embedded") for each in inner.findings))
        waiting += [(each, depth + 1) for each in inner.enclosed]
    parts = [PaperPart("embedded", "\n".join(texts))] if texts else []
    return parts, tuple(findings)


def _read_inner(name: str, content: bytes) -> Paper:
    """A file that no claim and no suffix tells of is a text, or is not read."""
    return format_of(name, content).read(name, content)


def _unread(enclosed: Enclosed) -> Finding:
    return Finding(
        Kind.UNREAD,
        Severity.HOLD,
        f"A file inside of it ({enclosed.what}) could not be read.",
        remedy="Take it out, or check it by itself.",
        part="embedded",
    )


def clean_paper(name: str, content: bytes) -> bytes:
    """A copy that holds nothing but what its readers see; their words are untouched.

    Errors: `PaperError`, also where a file of this kind cannot be cleaned.
    """
    found = format_of(name, content)
    if found.clean is None:
        raise PaperError(f"{name} was not cleaned: {found.noun} is left as it is.")
    return found.clean(name, content)


def format_of(name: str, content: bytes) -> Format:
    """The kind of a file, by its bytes first; errors as in `read_paper`."""
    if len(content) > MAX_FILE:
        raise PaperError(f"{name} is too large: the limit is {MAX_FILE // 1024 // 1024} MB.")
    if found := next((each for each in FORMATS if each.claims(content)), None):
        return found
    expected = ", ".join(each.noun for each in FORMATS)
    for start, what in _OTHERS:
        if content.startswith(start):
            raise PaperError(f"{name} is {what}; expected was {expected}.")
    suffix = PurePath(name).suffix.lower()
    if found := next((each for each in FORMATS if suffix in each.suffixes), None):
        return found
    raise PaperError(f"{name} was not checked; expected was {expected}.")
