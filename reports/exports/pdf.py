"""PDF by typst: tagged (PDF/UA-1), its text handed over as data, its fonts embedded."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Final, cast

import typst

from reports.domain.document import Document

from .glyphs import STANDARD, Coverage, Pages, cover, unprintable_in
from .pdfdata import document_data

TRIES: Final = 4


@cache
def template() -> bytes:
    """The layout, in typst's own language. No text of a report is ever part of it."""
    return (files(__package__) / "report.typ").read_bytes()


def write_pdf(document: Document) -> bytes:
    """The document as a PDF; `typeset` tells of letters that no font here has."""
    return typeset(document).content


def typeset(document: Document) -> Pages:
    """The document as a PDF, and a sentence for each script that lacks a font here.

    A letter without a font prints as a box: the file shows the gap as well as the sentence.
    """
    coverage = cover(_characters(document))
    for _ in range(TRIES):
        try:
            return Pages(_compile(document, coverage), coverage.warnings())
        except typst.TypstError as error:
            if not (found := unprintable_in(error.diagnostic)):
                raise
            # A letter that has a glyph alone may have none beside a certain other.
            coverage = coverage.without(found)
    return Pages(_compile(document, coverage.plain()), coverage.plain().warnings())


def _characters(document: Document) -> Iterable[str]:
    yield document.title
    yield from (text.text for text in document.texts())


def _compile(document: Document, coverage: Coverage) -> bytes:
    inputs = {"report": json.dumps(document_data(document, coverage), ensure_ascii=False)}
    compiler = typst.Compiler(
        template(), ignore_system_fonts=not coverage.system, sys_inputs=inputs
    )
    return cast(bytes, compiler.compile(format="pdf", pdf_standards=STANDARD))
