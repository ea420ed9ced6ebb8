"""The data of a chart as CSV, for spreadsheets: no cell can start a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from reports.domain.chart import CHOICES, Chart

HEAD: Final = ("Number", "Kind", "Point", "Who", "Answered", *(words for _, words in CHOICES))
# Source: OWASP on CSV injection; the full-width ones are read as the others by some programs.
STARTS: Final = tuple("=+-@＝＋－＠|%")


def write_csv(chart: Chart) -> bytes:
    """One line for each bar, UTF-8 with the mark that spreadsheets look for; counts that may not
    be shown are empty, and so is one that is counted with the one before it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([each.capitalize() for each in HEAD])
    for row in _rows(chart):
        writer.writerow([cell(each) for each in row])
    return out.getvalue().encode("utf-8-sig")


def _rows(chart: Chart) -> Iterator[tuple[str, ...]]:
    for panel in chart:
        for bar in panel.bars:
            counts = ["" if each is None else str(each) for each in bar.counts or [None] * 4]
            total = str(bar.total) if bar.counts is not None else ""
            yield (str(panel.number), panel.kind, panel.title, bar.label, total, *counts)


def cell(text: str) -> str:
    """A text that no spreadsheet runs: an apostrophe before what could start a formula."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat.startswith(STARTS) else flat
