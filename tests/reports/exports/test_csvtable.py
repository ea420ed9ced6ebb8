"""The data of a chart as CSV, opened by a spreadsheet that runs what it can."""

from __future__ import annotations

import csv
import io

import pytest

from reports.exports.csvtable import cell, write_csv

from .charts import CHART


def rows():
    return list(csv.reader(io.StringIO(write_csv(CHART).decode("utf-8-sig"), newline="")))


def test_one_line_for_each_bar():
    head, *lines = rows()
    assert head == [
        "Number", "Kind", "Point", "Who", "Answered",
        "Agree", "Agree with a reservation", "Abstain", "Disagree",
    ]  # fmt: skip
    assert [line[3:] for line in lines] == [
        ["Everybody who answered", "7", "4", "1", "0", "2"],
        ["Korea and =Japan", "4", "3", "0", "0", "1"],
        ["Everybody who answered", "", "", "", "", ""],
    ]


def test_no_cell_starts_a_formula():
    assert rows()[3][2] == "'=1+1 They meet again."
    every = [each for line in rows() for each in line]
    assert [each for each in every if each.startswith(("=", "+", "-", "@"))] == []


@pytest.mark.parametrize(
    "start", ["=1", "+1", "-1", "@A", "\t=1", "\r=1", " =1", "＝1", "|x", "%x"]
)
def test_each_start_is_defused(start):
    assert cell(start).startswith("'")


def test_a_line_break_stays_in_no_cell():
    assert cell("one\r\n=two") == "one =two"
