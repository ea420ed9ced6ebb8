"""A roster as a table of texts, whatever file it came in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from ..characters import without_controls

MAX_FILE: Final = 10 * 1024 * 1024  # bytes
MAX_ROWS: Final = 20_000  # with anything in them, title rows included
MAX_LINES: Final = 30_000  # blank ones included
MAX_COLUMNS: Final = 100

# What people write where they have nothing to write.
NOTHING: Final = re.compile(r"[-–—‐.\s]*|n/?a|none|nil|tbc|tbd", re.IGNORECASE)


class TableError(ValueError):
    """A roster file that cannot be read: one sentence with the file, and the line if any."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `line` is where it starts in the file, `formulas` are its cells that count."""

    line: int
    cells: tuple[str, ...] = field(repr=False)
    formulas: frozenset[int] = frozenset()

    def cell(self, column: int) -> str:
        """A cell's text, or "" where it has none."""
        return self.cells[column] if column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Table:
    """The header and the rows below it, blank rows left out."""

    file: str
    line: int  # of the header
    header: tuple[str, ...]
    rows: tuple[Row, ...] = field(repr=False)


def cleaned(text: str) -> str:
    """A cell's text on one line; what stands for nothing is nothing."""
    flat = " ".join(without_controls(text).split())
    return "" if NOTHING.fullmatch(flat) else flat


def is_formula(text: str) -> bool:
    """Whether a spreadsheet may run a cell that starts so. A dash alone is no formula."""
    # Source: OWASP on CSV injection: = + - @, also behind a blank, a tab or a line's end.
    return bool(re.match(r"\s*[=+\-@＝＋－＠]\s*[^\s\-–—.]", text))
