"""A file's bytes as a paper. What cannot be read whole is refused, so it is never called clean."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath
from typing import Final

from .paper import Format, Paper, PaperError, PaperPart
from .plain import PLAIN

MAX_FILE: Final = 20 * 1024 * 1024  # bytes
FORMATS: Final[tuple[Format, ...]] = (PLAIN,)
# The first bytes of files that hold more than they show, and that nothing here reads.
_OTHERS: Final = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word file or an archive"),
    (b"\xd0\xcf\x11\xe0", "a Word file that is old or has a password"),
    (b"{\\rtf", "an RTF file"),
)


def read_paper(name: str, content: bytes) -> Paper:
    """The texts of a file, the last of them its name.

    Errors: `PaperError` where it is of no kind that is read, or cannot be read whole.
    """
    paper = format_of(name, content).read(name, content)
    return replace(paper, parts=(*paper.parts, PaperPart("file-name", name)))


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
