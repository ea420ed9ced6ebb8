"""Letters are read where they are drawn, in whatever order a page draws them."""

import pytest

from dialogues.domain.names import Person
from reports.domain.leaks import compile_people
from reports.domain.papers import check_paper, clean_paper, read_paper
from reports.domain.papers.pdf import placing

from .pdf_cases import FORM
from .pdfs import LONG, pdf, show, stream

NAME = "Fogsworthy"
PEOPLE = compile_people([Person(key="x", name="Olive Fogsworthy")])


def parts(content):
    paper = read_paper("draft.pdf", content)
    return {each.part for each in check_paper(paper, PEOPLE) if each.participant}


def readings(content):
    return [each.text for each in read_paper("draft.pdf", content).parts if each.of == "body"]


def drawn(*pieces, before=""):
    """Pieces of text, each at its place on the page."""
    said = " ".join(f"1 0 0 1 {x} {y} Tm ({text}) Tj" for x, y, text in pieces)
    return pdf(show(LONG) + f" {before} BT /F1 12 Tf {said} ET".encode())


def letters(order, x=7, y=0):
    return [(100 + x * at, 500 - y * at, NAME[at]) for at in order]


OTHERWISE = {
    "from the end": drawn(*letters(range(9, -1, -1))),
    "in any order": drawn(*letters([3, 1, 4, 0, 5, 9, 2, 6, 8, 7])),
    "in halves": drawn((125, 300, "worthy"), (100, 300, "Fogs")),
    "line by line": drawn(
        *(each for letter in letters(range(10)) for each in (letter, (99, 90, "x")))
    ),
    "over what is off the page": drawn((72, 300, "Fogs"), (5072, 300, "qqqq"), (99, 300, "worthy")),
    "from top to bottom, in any order": drawn(*letters([3, 1, 4, 0, 5, 9, 2, 6, 8, 7], 0, 14)),
    "by one string": pdf(
        show(LONG) + b" BT /F1 12 Tf 1 0 0 1 125 300 Tm [(worthy) 5400 (Fogs)] TJ ET"
    ),
    "in a mirror": pdf(show(LONG) + b" BT /F1 12 Tf -1 0 0 1 300 400 Tm (yhtrowsgoF) Tj ET"),
    "backwards": pdf(show(LONG) + b" BT /F1 12 Tf -100 Tz 1 0 0 1 300 400 Tm (yhtrowsgoF) Tj ET"),
    "aslant": pdf(
        show(LONG) + b" BT /F1 12 Tf 0 1 -1 0 300 436 Tm (worthy) Tj "
        b"0 1 -1 0 300 411 Tm (Fogs) Tj ET"
    ),
    "on a sheet that is moved": pdf(
        show(LONG) + b" q 1 0 0 1 125 300 cm BT /F1 12 Tf (worthy) Tj ET Q"
        b" q 1 0 0 1 100 300 cm BT /F1 12 Tf (Fogs) Tj ET Q"
    ),
}


@pytest.mark.parametrize("how", OTHERWISE)
def test_a_name_is_found_in_whatever_order_it_is_drawn(how):
    assert parts(OTHERWISE[how]) == {"other-reading"}
    copy = clean_paper("draft.pdf", OTHERWISE[how])
    assert parts(copy) == {"other-reading"}


IN_ORDER = {
    "a page": show(LONG, "Then Olive spoke."),
    "kerned": b"BT /F1 12 Tf 72 300 Td [(Fo) 40 (gs) -300 (worthy)] TJ ET",
    "nothing": b"BT /F1 12 Tf 72 300 Td [] TJ 1 TJ 1 Tj [(One) /X (two)] TJ ET",
    "no font": b"BT 72 300 Td (Fogsworthy) Tj ET",
    "two columns": b"BT /F1 12 Tf 72 300 Td (First) Tj 0 -14 Td (Second) Tj 300 14 Td (Last) Tj ET",
    "numbers": b"BT /F1 12 Tf 72 300 Td (1) Tj 0 -90 Td (2) Tj 0 -90 Td (3) Tj 0 -90 Td (4) Tj ET",
    "a font before all": b"/F1 12 Tf 1 0 0 1 0 0 cm 14 TL BT 72 300 Td (Fogsworthy) Tj ET",
    "a size of nought": b"BT /F1 0 Tf 72 300 Td (One) Tj (Two) Tj ET",
}


@pytest.mark.parametrize("how", IN_ORDER)
def test_lines_that_are_drawn_in_order_have_no_other_reading(how):
    assert readings(pdf(IN_ORDER[how])) == []


def test_gaps_are_spaces_and_wide_ones_end_a_line():
    pieces = [(200, 300, "went"), (135, 300, "Fogs"), (160, 300, "worthy"), (100, 300, "Then")]
    (text,) = readings(drawn(*pieces, (128, 300, "x")))
    assert "Fogsworthy went" in text
    (text,) = readings(drawn((300, 300, "b"), (115, 300, "ver"), (90, 300, "Wea")))
    assert text.split("\n") == ["Weaver", "b"]


def test_a_drawing_beside_the_pages_is_read_by_its_places_too():
    halves = b"BT /F1 12 Tf 1 0 0 1 125 300 Tm (worthy) Tj 1 0 0 1 100 300 Tm (Fogs) Tj ET"
    assert parts(pdf(extra={100: stream(halves, FORM)})) == {"hidden-text"}


def test_a_page_of_too_many_pieces_is_held(monkeypatch):
    monkeypatch.setattr(placing, "MOST", 3)
    findings = read_paper("draft.pdf", drawn(*letters(range(9)))).findings
    assert findings[0].reason == "Page 1 draws more than can be looked through."
