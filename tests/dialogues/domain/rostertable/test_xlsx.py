"""Rosters out of Excel workbooks."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogues.domain import archives
from dialogues.domain.rostertable import Row, TableError, read_table, xlsxfile

HEADERS = ("Name", "Country", "Since")
HEADER: list[object] = [*HEADERS]


def workbook(*sheets: Iterable[list[object]]) -> bytes:
    """A workbook with these rows on its sheets."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def repacked(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The same archive with one part changed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(stream, "w") as made:
        for name in given.namelist():
            text = given.read(name)
            made.writestr(name, text.replace(old, new) if name == part else text)
    return stream.getvalue()


def refusal(data: bytes, name: str = "r.xlsx") -> str:
    """What a file is refused with."""
    with pytest.raises(TableError) as caught:
        read_table(data, name)
    return str(caught.value)


ONE = workbook([HEADER, ["Ada Fjørd", "Norway", 1]])
SHEET = "xl/worksheets/sheet1.xml"


def test_reads_cells_as_text() -> None:
    rows: list[list[object]] = [
        ["Coast 2026"],
        [],
        HEADER,
        ["Ada Fjørd", "Norway", 2.0],
        [None, None, None],
        ["한빛", True, datetime(2026, 6, 8, 9, 0)],  # noqa: DTZ001 - as Excel has it
        ["Bo", 0.5, date(2026, 6, 8), None, "x"],
    ]
    table = read_table(workbook(rows), "r.xlsx")
    assert (table.line, table.header[:3]) == (3, HEADERS)
    assert [(row.line, row.cells[:3]) for row in table.rows] == [
        (4, ("Ada Fjørd", "Norway", "2")),
        (6, ("한빛", "True", "2026-06-08T09:00:00")),
        (7, ("Bo", "0.5", "2026-06-08T00:00:00")),
    ]
    assert [len(row.cells) for row in table.rows] == [3, 3, 5]


def test_marks_formulas() -> None:
    rows: list[list[object]] = [
        HEADER,
        ["Ada", "=1+1", "x"],
        ["Bo", "Norway", "+82"],
        ["Cy", "#N/A"],
    ]
    table = read_table(workbook(rows), "r.xlsx")
    assert [row.formulas for row in table.rows] == [{1}, {2}, {1}]


def test_takes_the_sheet_with_the_roster() -> None:
    notes: list[list[object]] = [["Read me"], ["All names are invented"]]
    table = read_table(workbook([], notes, [HEADER, ["Ada", "Norway", 1]]), "r.xlsx")
    assert table.header[:3] == HEADERS
    assert read_table(workbook([], notes), "r.xlsx").header[0] == "Read me"


def test_skips_hidden_sheets() -> None:
    book = openpyxl.load_workbook(
        io.BytesIO(workbook([HEADER, ["Hidden", "x"]], [HEADER, ["Ada"]]))
    )
    book.worksheets[0].sheet_state = "hidden"
    stream = io.BytesIO()
    book.save(stream)
    assert [row.cell(0) for row in read_table(stream.getvalue(), "r.xlsx").rows] == ["Ada"]


def test_a_claimed_million_rows_are_no_rows() -> None:
    far = repacked(ONE, SHEET, b'ref="A1:C2"', b'ref="A1:XFD1048576"')
    assert read_table(far, "r.xlsx") == read_table(ONE, "r.xlsx")
    gap = repacked(ONE, SHEET, b'<row r="2"', b'<row r="29999"')
    assert [row.line for row in read_table(gap, "r.xlsx").rows] == [29999]


def test_reads_numbers_that_are_written_short() -> None:
    table = read_table(
        repacked(ONE, SHEET, b"<v>1</v></c></row></s", b"<v>1E3</v></c></row></s"), "r.xlsx"
    )
    assert table.rows[0].cells[2] == "1000"


def test_looks_at_no_pictures() -> None:
    stream = io.BytesIO(ONE)
    with zipfile.ZipFile(stream, "a") as packed:
        packed.writestr("xl/media/image1.png", b"<!ENTITY")
    assert read_table(stream.getvalue(), "r.xlsx") == read_table(ONE, "r.xlsx")


def test_refuses_too_many_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsxfile, "MAX_ROWS", 20)
    assert refusal(workbook([["a"]] * 21)) == "r.xlsx: the sheet has more than 20 rows."
    monkeypatch.undo()
    gap = repacked(ONE, SHEET, b'<row r="2"', b'<row r="30001"')
    assert refusal(gap) == "r.xlsx: the sheet has more than 20,000 rows."


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"Name,Country\n", "the file is not an Excel file (.xlsx), or it is damaged"),
        (
            archives.OLD_OFFICE,
            "the file has a password or an old format: "
            "save it as an Excel file (.xlsx) without one",
        ),
        (workbook([]), "the file has no rows"),
        (
            repacked(ONE, SHEET, b"<sheetData>", b"<sheetData"),
            "the workbook is damaged and cannot be read",
        ),
        (
            repacked(ONE, "xl/workbook.xml", b"<workbook", b"<!DOCTYPE x><workbook"),
            "the file defines XML entities, which is not allowed",
        ),
    ],
)
def test_refuses(data: bytes, sentence: str) -> None:
    assert refusal(data) == f"r.xlsx: {sentence}."


def test_refuses_other_archives() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        packed.writestr("a.txt", "x")
    told = refusal(stream.getvalue())
    assert told == "r.xlsx: the file is a zip archive, but not an Excel file (.xlsx)."
    assert refusal(ONE, "r.csv") == "r.csv: the file is a zip archive, not a table of text."


@given(st.binary(min_size=1, max_size=8), st.integers(0, len(ONE)))
@settings(max_examples=80)
def test_any_damage_is_a_table_or_a_sentence(data: bytes, place: int) -> None:
    try:
        told = read_table(ONE[:place] + data + ONE[place + len(data) :], "r.xlsx").file
    except TableError as error:
        told = str(error)
    assert told.startswith("r.xlsx")


def test_keeps_line_and_cells() -> None:
    (row,) = read_table(ONE, "r.xlsx").rows
    assert Row(row.line, row.cells[:3]) == Row(2, ("Ada Fjørd", "Norway", "1"))
