"""Plain text and Markdown: what is written, and what it prints as."""

from __future__ import annotations

from typing import Final

from dialogues.domain.characters import why_not_text
from dialogues.domain.encodings import decode_text

from .addresses import read_addresses
from .decodings import read_otherwise
from .markup import readings_of
from .paper import OTHER_READING, Format, Paper, PaperError, PaperPart
from .readings import backwards, is_turned


def read_plain(name: str, content: bytes) -> Paper:
    """One body; offsets count in the decoded text as it is. Other readings are of that body.

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
    others, findings = read_otherwise(content)
    turned = [PaperPart(OTHER_READING, backwards(text), of="body")] if is_turned(text) else []
    files, said = read_addresses(text)
    pictures = [PaperPart("property", "\n".join(said))] if said else []
    parts = (PaperPart("body", text), *pictures, *readings_of(text), *turned, *others)
    return Paper(name, parts, tuple(findings), tuple(files))


PLAIN: Final = Format(
    noun="plain text or Markdown (.txt, .md)",
    suffixes=frozenset({".txt", ".md", ".markdown", ".text"}),
    claims=lambda content: False,
    read=read_plain,
)
