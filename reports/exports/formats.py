"""The formats that a report is written in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, assert_never

from reports.domain.document import Document

from .docx import write_docx
from .html import write_html
from .md import write_md
from .pdf import typeset


class Format(StrEnum):
    """A file's kind; the value is its extension."""

    DOCX = "docx"
    PDF = "pdf"
    HTML = "html"
    MD = "md"


# By extension: what a browser is told of a file, an archive of several included.
MEDIA_TYPES: Final = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "zip": "application/zip",
}


@dataclass(frozen=True, slots=True)
class Written:
    """A file's bytes, and sentences on what could not be written as it stands."""

    content: bytes
    warnings: tuple[str, ...] = ()


def write_document(document: Document, format_: Format) -> Written:
    """The document in one format."""
    match format_:
        case Format.DOCX:
            return Written(write_docx(document))
        case Format.PDF:
            pages = typeset(document)
            return Written(pages.content, pages.warnings)
        case Format.HTML:
            return Written(write_html(document))
        case Format.MD:
            return Written(write_md(document))
        case _:
            assert_never(format_)
