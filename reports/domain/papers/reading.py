"""A file's bytes as a paper. What cannot be read whole is refused, so it is never called clean."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from dialogues.domain.characters import why_not_text
from dialogues.domain.encodings import decode_text

from .paper import Paper, PaperError, PaperPart

MAX_FILE: Final = 20 * 1024 * 1024  # bytes
TEXTS: Final = frozenset({".txt", ".md", ".markdown", ".text"})
# The first bytes of files that hold more than they show.
_OTHERS: Final = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word file or an archive"),
    (b"\xd0\xcf\x11\xe0", "a Word file that is old or has a password"),
    (b"{\\rtf", "an RTF file"),
)


def read_paper(name: str, content: bytes) -> Paper:
    """A plain text or Markdown file; offsets count in the decoded text as it is.

    Errors: `PaperError` on anything else.
    """
    if len(content) > MAX_FILE:
        raise PaperError(f"{name} is too large: the limit is {MAX_FILE // 1024 // 1024} MB.")
    for start, what in _OTHERS:
        if content.startswith(start):
            raise PaperError(f"{name} is {what}; plain text or Markdown was expected.")
    if PurePath(name).suffix.lower() not in TEXTS:
        raise PaperError(f"{name} was not checked: a .txt or .md file was expected.")
    try:
        text = decode_text(content)
    except ValueError as error:
        raise PaperError(f"{name} cannot be read: {error}.") from None
    if reason := why_not_text(text):
        raise PaperError(f"{name} is not a text: it {reason}.")
    if not text.strip():
        raise PaperError(f"{name} has no text to check.")
    return Paper(name, (PaperPart("body", text), PaperPart("file-name", name)))
