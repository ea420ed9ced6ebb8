"""The PDF format as the register of formats has it."""

from __future__ import annotations

from typing import Final

from ..paper import Format
from .cleaning import clean_pdf
from .reading import read_pdf

PDF: Final = Format(
    noun="a PDF (.pdf)",
    suffixes=frozenset({".pdf"}),
    claims=lambda content: content[:1024].lstrip().startswith(b"%PDF-"),
    read=read_pdf,
    clean=clean_pdf,
)
