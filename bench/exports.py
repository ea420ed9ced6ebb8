"""How fast a report of ten pages is written, beside WeasyPrint on the same tree in the same run."""

from __future__ import annotations

import io
import logging
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from statistics import median
from typing import Final

import pypdf
import weasyprint

from dialogues.domain.dialoguefile import read_dialogue
from dialogues.domain.record import Record
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.document import Document
from reports.domain.styles import builtin_styles
from reports.exports import Format, write_document
from reports.exports.html import write_html
from reports.exports.pdf import write_pdf

SAMPLE: Final = "reports/sample/harbour-2026.yaml"
PAGES: Final = 10
ROUNDS: Final = 5
# How many times faster than WeasyPrint's PDF each has to be.
FLOORS: Final = {Format.PDF: 5.0, Format.DOCX: 2.0}


def run() -> list[tuple[str, str]]:
    """Milliseconds of each writer, and how many times faster than WeasyPrint it is."""
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    document = report_of(PAGES)
    page = write_html(document).decode()
    yardstick = timed(lambda: weasyprint.HTML(string=page).write_pdf())
    spent = {each: timed(partial(write_document, document, each)) for each in Format}
    rows = [("pages", str(pages_of(document))), ("WeasyPrint's pdf", shown(yardstick))]
    for each, seconds in spent.items():
        faster = yardstick / seconds
        floor = f", at least {FLOORS[each]:.0f}" if each in FLOORS else ""
        rows.append((each.value, f"{shown(seconds)} ({faster:.0f} times faster{floor})"))
    within = all(spent[each] <= spent[Format.PDF] for each in (Format.HTML, Format.MD))
    rows.append(("html and md within the time of the pdf", "yes" if within else "NO"))
    enough = all(yardstick / spent[each] >= floor for each, floor in FLOORS.items())
    rows.append(("all floors kept", "yes" if within and enough else "NO"))
    return rows


def report_of(pages: int) -> Document:
    """The sample's report with its sections repeated until it has so many pages."""
    with open(SAMPLE, encoding="utf-8") as file:
        record = read_dialogue(file.read(), file=SAMPLE)
    document = composed(record)
    while pages_of(document) < pages:
        record = longer(record)
        document = composed(record)
    return document


def composed(record: Record) -> Document:
    """The record's report in the first of the built-in styles."""
    style = builtin_styles()["ncafp"]
    return compose(record, style, audience=Audience.PUBLIC, draft=True).document


def longer(record: Record) -> Record:
    """The record with the first section of its report once more at the end."""
    report = record.report
    if report is None:
        raise ValueError(f"{SAMPLE} has no report.")
    count = len(report.sections)
    again = report.sections[count % 5]
    return replace(record, report=replace(report, sections=(*report.sections, again)))


def pages_of(document: Document) -> int:
    """How many pages its PDF has."""
    return len(pypdf.PdfReader(io.BytesIO(write_pdf(document))).pages)


def timed(work: Callable[[], object]) -> float:
    """Seconds: the median of a few rounds after one to warm up."""
    work()
    spent = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        spent.append(time.perf_counter() - start)
    return median(spent)


def shown(seconds: float) -> str:
    """Seconds as milliseconds."""
    return f"{seconds * 1000:.1f} ms"


def main() -> int:
    """Print the table; 1 where a floor is not kept."""
    rows = run()
    for what, figure in rows:
        print(f"{what:40} {figure:>40}")
    return 0 if rows[-1][1] == "yes" else 1


if __name__ == "__main__":
    sys.exit(main())
