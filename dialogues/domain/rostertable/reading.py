"""A roster file as a table: the one door for bytes."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from .columns import FOREIGN_WORDS, guess_mapping, has_name, is_header
from .csvfile import read_csv
from .table import MAX_FILE, MAX_ROWS, Row, Table, TableError
from .xlsxfile import read_xlsx

HEAD_ROWS: Final = 20  # among which the header is looked for


def read_table(data: bytes, filename: str) -> Table:
    """The table in a file; raises `TableError`, whose text is one sentence with the file."""
    try:
        rows = _rows(data, PurePath(filename).suffix.lower())
        if not rows:
            raise TableError("the file has no rows")
        if len(rows) > MAX_ROWS:
            raise TableError(f"the file has more than {MAX_ROWS:,} rows")
    except TableError as error:
        raise TableError(f"{filename}: {error}.") from None
    place = _header_place(rows)
    head = rows[place]
    return Table(filename, head.line, head.cells, tuple(rows[place + 1 :]))


def _rows(data: bytes, suffix: str) -> list[Row]:
    if len(data) > MAX_FILE:
        raise TableError(f"the file is too large; the limit is {MAX_FILE // 1024 // 1024} MB")
    if suffix == ".xlsx":
        return read_xlsx(data, is_header)
    if suffix in {".csv", ".tsv", ".txt"}:
        return read_csv(data, FOREIGN_WORDS)
    raise TableError("a roster is read from .csv, .tsv, .txt and .xlsx files")


def _header_place(rows: list[Row]) -> int:
    """The row that names the most columns; the first one where none names any."""

    def named(place: int) -> tuple[bool, int, int]:
        mapping = guess_mapping(rows[place].cells)
        return has_name(mapping), len(mapping), -place

    return max(range(min(len(rows), HEAD_ROWS)), key=named)
