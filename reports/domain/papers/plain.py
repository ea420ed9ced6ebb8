"""Plain text and Markdown: what is seen is all there is."""

from __future__ import annotations

from typing import Final

from dialogues.domain.characters import why_not_text
from dialogues.domain.encodings import decode_text

from .paper import Format, Paper, PaperError, PaperPart


def read_plain(name: str, content: bytes) -> Paper:
    """One body; offsets count in the decoded text as it is.

    Errors: `PaperError` where it is no text, or has none.
    """
    try:
        text = decode_text(content)
    except ValueError as error:
        raise PaperError(f"{name} cannot be read: {error}.") from None
    if reason := why_not_text(text):
        raise PaperError(f"{name} is not a text: it {reason}.")
    if not text.strip():
        raise PaperError(f"{name} has no text to check.")
    return Paper(name, (PaperPart("body", text),))


PLAIN: Final = Format(
    noun="plain text or Markdown (.txt, .md)",
    suffixes=frozenset({".txt", ".md", ".markdown", ".text"}),
    claims=lambda content: False,
    read=read_plain,
)
