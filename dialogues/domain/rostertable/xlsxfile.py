"""Rows out of an Excel workbook, read cell by cell and never computed."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, Final

import openpyxl
from openpyxl.cell.read_only import EMPTY_CELL

from ..archives import open_office, read_part
from .table import MAX_COLUMNS, MAX_LINES, MAX_ROWS, Row, TableError, cleaned, is_formula

WORKBOOK: Final = "xl/workbook.xml"


def read_xlsx(data: bytes, is_header: Callable[[Sequence[str]], bool]) -> list[Row]:
    """The rows of the first sheet with a roster's header, else of the first that has any.

    Raises `TableError` with a sentence's end.
    """
    _check_archive(data)
    with warnings.catch_warnings():
        # openpyxl warns of each style and extension that it leaves out.
        warnings.simplefilter("ignore")
        try:
            sheets = list(_sheets(data))
        except TableError:
            raise
        except Exception as error:
            # A damaged workbook comes out as any error there is, from KeyError to TypeError.
            raise TableError("the workbook is damaged and cannot be read") from error
    filled = [rows for rows in sheets if rows]
    headed = [rows for rows in filled if any(is_header(row.cells) for row in rows[:20])]
    return next(iter(headed or filled), [])


def _check_archive(data: bytes) -> None:
    try:
        with open_office(data, WORKBOOK, "an Excel file (.xlsx)") as archive:
            for name in archive.namelist():
                if name.endswith((".xml", ".rels")):
                    read_part(archive, name)
    except (ValueError, zipfile.BadZipFile) as error:
        raise TableError(str(error)) from None


def _sheets(data: bytes) -> Iterator[list[Row]]:
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
    try:
        for sheet in book.worksheets:
            if sheet.sheet_state == "visible":
                # A sheet may claim a million rows that it has not.
                sheet.reset_dimensions()
                yield list(_rows(sheet.iter_rows(max_col=MAX_COLUMNS, max_row=MAX_LINES + 1)))
    finally:
        book.close()


def _rows(cells: Iterable[Sequence[Any]]) -> Iterator[Row]:
    found = 0
    blank: object = None  # a gap in the sheet is one and the same row again and again
    for line, row in enumerate(cells, 1):
        if row is blank:
            continue
        used = _used(row)
        texts = tuple(cleaned(_text(cell.value)) for cell in used)
        if not any(texts):
            blank = row
            continue
        found += 1
        if line > MAX_LINES or found > MAX_ROWS:
            raise TableError(f"the sheet has more than {MAX_ROWS:,} rows")
        formulas = (column for column, cell in enumerate(used) if _is_formula(cell))
        yield Row(line, texts, frozenset(formulas))


def _used(row: Sequence[Any]) -> Sequence[Any]:
    """The cells up to the last one that is there; each row is filled up to `MAX_COLUMNS`."""
    places = [place for place, cell in enumerate(row, 1) if cell is not EMPTY_CELL]
    return row[: places[-1]] if places else ()


def _is_formula(cell: Any) -> bool:
    # "e" is what a formula came to that failed: #REF!
    return cell.data_type in {"f", "e"} or is_formula(_text(cell.value))


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case float() if value.is_integer():
            return str(int(value))
        case datetime():
            return value.isoformat()
        case _:
            return str(value)
