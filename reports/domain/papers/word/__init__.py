"""Word files: read whole, and copied without what their readers do not see."""

from __future__ import annotations

from typing import Final

from ..paper import Format
from .copying import clean_word
from .reader import read_word

WORD: Final = Format(
    noun="a Word file (.docx)",
    suffixes=frozenset({".docx"}),
    claims=lambda content: content.startswith(b"PK"),
    read=read_word,
    clean=clean_word,
)

__all__ = ["WORD", "clean_word", "read_word"]
