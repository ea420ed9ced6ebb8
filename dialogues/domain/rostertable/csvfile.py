"""Rows out of delimited text, in whatever encoding and with whatever delimiter."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Collection, Iterator
from typing import Final

from ..encodings import decode_text
from .table import MAX_COLUMNS, MAX_LINES, Row, TableError, cleaned, is_formula

DELIMITERS: Final = ",;\t|"
SAMPLE: Final = 50  # records by which a delimiter is judged


def read_csv(data: bytes, words: Collection[str]) -> list[Row]:
    """The rows of a file that are not blank; raises `TableError` with a sentence's end."""
    if data.startswith(b"PK\x03\x04"):
        raise TableError("the file is a zip archive, not a table of text")
    try:
        text = decode_text(data, words=words)
    except ValueError as error:
        raise TableError(str(error)) from None
    delimiter, skipped = _delimiter(text)
    return [
        Row(line, tuple(map(cleaned, cells)), _formulas(cells))
        for line, cells in _records(text, delimiter)
        if line > skipped and any(map(cleaned, cells))
    ]


def _formulas(cells: list[str]) -> frozenset[int]:
    return frozenset(column for column, text in enumerate(cells) if is_formula(text))


def _records(text: str, delimiter: str, *, strict: bool = True) -> Iterator[tuple[int, list[str]]]:
    """The records with the line that each starts in."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)
    line = 1
    try:
        for cells in reader:
            if line > MAX_LINES:
                raise TableError(f"the file has more than {MAX_LINES:,} lines")
            if strict and any(cells[MAX_COLUMNS:]):
                raise TableError(f"line {line}: there are more than {MAX_COLUMNS} columns")
            yield line, cells[:MAX_COLUMNS]
            line = reader.line_num + 1
    except csv.Error as error:
        problem = "a cell is too long" if "field larger" in str(error) else str(error)
        if "unexpected end" in problem:
            problem = "a quotation mark is opened and never closed"
        raise TableError(f"line {line}: {problem}") from None


def _delimiter(text: str) -> tuple[str, int]:
    """The delimiter, and the number of lines that do no more than name it, as Excel's may."""
    first = text.partition("\n")[0].strip().strip('"')
    if first.startswith("sep=") and first[4:] in tuple(DELIMITERS):
        return first[4:], 1
    return max(DELIMITERS, key=lambda delimiter: _fitness(text, delimiter)), 0


def _fitness(text: str, delimiter: str) -> tuple[int, int]:
    """How many of the first records have the same number of cells, more than one; that number."""
    widths: Counter[int] = Counter()
    records = _records(text, delimiter, strict=False)
    try:
        for _, cells in records:
            widths[len(cells)] += any(cells)
            if widths.total() >= SAMPLE:
                break
    except TableError:
        return 0, 0
    return max(((count, width) for width, count in widths.items() if width > 1), default=(0, 1))
