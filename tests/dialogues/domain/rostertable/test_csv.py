"""Rosters out of delimited text as offices write it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogues.domain.rostertable import Row, Table, TableError, read_table
from dialogues.domain.rostertable.table import MAX_FILE


def read(text: str, encoding: str = "utf-8") -> Table:
    """The table of a text."""
    return read_table(text.encode(encoding), "roster.csv")


def refusal(data: bytes, name: str = "roster.csv") -> str:
    """What a file is refused with."""
    with pytest.raises(TableError) as caught:
        read_table(data, name)
    return str(caught.value)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_reads_any_delimiter(delimiter: str, end: str) -> None:
    lines = ("Name,Country", "Ada Fjørd,Norway", ",", "Bo Lund,Sweden")
    table = read(end.join(lines).replace(",", delimiter))
    assert table == Table(
        "roster.csv",
        1,
        ("Name", "Country"),
        (Row(2, ("Ada Fjørd", "Norway")), Row(4, ("Bo Lund", "Sweden"))),
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_reads_any_encoding(encoding: str) -> None:
    table = read("Name;E-mail\nAda Fjørd;ada@example.org\n", encoding)
    assert table.rows == (Row(2, ("Ada Fjørd", "ada@example.org")),)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp949", "성명,국적\n한빛,대한민국\n"),
        ("gb18030", "姓名,国籍\n林默,中国\n"),
        ("cp932", "氏名,国籍\n山田灯,日本\n"),
        ("cp1251", "ФИО;Страна\nИлья Ветров;Россия\n"),
    ],
)
def test_reads_encodings_of_the_region(encoding: str, text: str) -> None:
    assert read(text, encoding) == read(text)


def test_finds_header_below_a_title() -> None:
    table = read("Coast 2026;;\n\nparticipants;as of June;\nNo.;Full name;Country\n1;Ada;Norway\n")
    assert (table.line, table.header) == (4, ("No.", "Full name", "Country"))
    assert table.rows == (Row(5, ("1", "Ada", "Norway")),)


def test_reads_quoted_line_ends() -> None:
    table = read('Name,Affiliation\n"Ada","Institute\nof ""Ice"""\nBo,x\n')
    assert [(row.line, row.cell(1)) for row in table.rows] == [(2, 'Institute of "Ice"'), (4, "x")]


def test_reads_line_that_names_the_delimiter() -> None:
    table = read('"sep=;"\nName;Country, Side\nAda;Norway, North\n')
    assert table.rows == (Row(3, ("Ada", "Norway, North")),)


def test_takes_the_delimiter_that_fits_most_rows() -> None:
    table = read("Name;Affiliation\nAda;Ice, Snow, and Co\nBo;Wind\nCy;Rain, Ltd\n")
    assert table.rows[0].cells == ("Ada", "Ice, Snow, and Co")


def test_reads_one_column() -> None:
    assert read("Name\nAda\nBo\n").rows == (Row(2, ("Ada",)), Row(3, ("Bo",)))
    assert read("Name\nAda\n").rows[0].cell(7) == ""


def test_reads_a_hundred_columns_and_blanks_beyond() -> None:
    table = read("Name" + ",x" * 99 + "," * 50 + "\nAda\n")
    assert (len(table.header), table.rows) == (100, (Row(2, ("Ada",)),))


def test_reads_nothing_where_people_write_nothing() -> None:
    (row,) = read("Name,Title,Email,Country\nAda, - ,n/a,TBC\n").rows
    assert row.cells == ("Ada", "", "", "")
    assert row.formulas == frozenset()


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-2+3", "@SUM(A1)", " =cmd|'/c calc'!A1", "＝1"])
def test_marks_formulas(cell: str) -> None:
    (row,) = read(f'Name,Title\nAda,"{cell}"\n').rows
    assert row.formulas == frozenset({1})


def test_drops_control_characters() -> None:
    (row,) = read('Name,Title\n"A\x0bda",\x07Dr\n').rows
    assert row.cells == ("Ada", "Dr")


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"", "roster.csv", "roster.csv: the file has no rows."),
        (b" ;\n;\n", "roster.csv", "roster.csv: the file has no rows."),
        (b"PK\x03\x04x", "r.csv", "r.csv: the file is a zip archive, not a table of text."),
        (b"a\0\x01b\0", "r.csv", "r.csv: the file is not a text file."),
        (b"x", "r.pdf", "r.pdf: a roster is read from .csv, .tsv, .txt and .xlsx files."),
        (b"x", "r.xls", "r.xls: a roster is read from .csv, .tsv, .txt and .xlsx files."),
        (b"x" * (MAX_FILE + 1), "r.csv", "r.csv: the file is too large; the limit is 10 MB."),
        (
            b'Name,Title\nAda,"x\nBo,y\n',
            "r.csv",
            "r.csv: line 2: a quotation mark is opened and never closed.",
        ),
        (
            b'Name,Title\nAda,"x"y\n',
            "r.csv",
            "r.csv: line 2: ',' expected after '\"'.",
        ),
        (
            b"Name,Title\nAda," + b"x" * 140_000 + b"\n",
            "r.csv",
            "r.csv: line 2: a cell is too long.",
        ),
        (b"Name\nAda" + b",x" * 100, "r.csv", "r.csv: line 2: there are more than 100 columns."),
        (b"a,b\n" * 20_001, "r.csv", "r.csv: the file has more than 20,000 rows."),
        (b"a,b\n" + b"\n" * 30_001, "r.csv", "r.csv: the file has more than 30,000 lines."),
    ],
)
def test_refuses(data: bytes, name: str, sentence: str) -> None:
    assert refusal(data, name) == sentence


@given(st.binary(max_size=120), st.sampled_from((".csv", ".xlsx")))
@settings(max_examples=100)
def test_any_bytes_are_a_table_or_a_sentence(data: bytes, suffix: str) -> None:
    try:
        told = read_table(data, f"r{suffix}").file
    except TableError as error:
        told = str(error)
    assert told.startswith("r.")


@given(st.text(st.sampled_from('ab,;\t|"\n\r =+-@한é'), max_size=60))
@settings(max_examples=150)
def test_any_text_is_a_table_or_a_sentence(text: str) -> None:
    try:
        told = read(text).file
    except TableError as error:
        told = str(error)
    assert told.startswith("roster.csv")
