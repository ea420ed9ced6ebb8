"""A PDF gives up every word that its bytes hold, and a cleaned copy has what is seen."""

import pytest

from reports.domain.papers import PaperError, read_paper

from .pdf_cases import (
    BYTES,
    PLACES,
    WHO,
    clean,
    found,
    text,
    unread,
)
from .pdfs import LONG, packed_pdf, pdf, show, stream

NOT_CLEANED = {
    "layer that is off": "it has layers that are not shown",
    "layers off but for some": "it has layers that are not shown",
    "picture in the page itself": "a copy would not show the same",
}


@pytest.mark.parametrize("place", PLACES)
def test_a_name_is_found_in_every_place(place):
    content, part = PLACES[place]
    assert found(content) == {part}


@pytest.mark.parametrize(
    "place",
    [
        place
        for place, (_, part) in PLACES.items()
        if part not in ("body", "header") and place not in NOT_CLEANED
    ],
)
def test_a_cleaned_copy_has_none_of_them(place):
    content = PLACES[place][0]
    copy = clean(content)
    assert found(copy) == set()
    assert BYTES not in copy
    assert "".join(text(copy, "body").split()) == "".join(text(content, "body").split())
    assert unread(copy) == []
    assert clean(content) == copy


@pytest.mark.parametrize("place", NOT_CLEANED)
def test_what_is_not_cleaned_is_a_sentence(place):
    with pytest.raises(PaperError, match=rf"draft.pdf was not cleaned: {NOT_CLEANED[place]}"):
        clean(PLACES[place][0])


def test_a_copy_keeps_what_its_pages_share():
    table = stream(b"1 beginbfchar <41> <0042> endbfchar", packed=True)
    font = b"<< /Subtype /Type1 /BaseFont /X /ToUnicode 100 0 R /Made (y) >>"
    content = pdf(show("AAAA A."), show("AA"), extra={3: font, 100: table})
    copy = clean(content)
    assert text(copy, "body") == text(content, "body") == "BBBB B.\nBB"
    assert copy.count(b"/ToUnicode") == 1


def test_a_table_of_contents_that_is_wrong_loses_nothing():
    content = pdf(show(LONG, WHO), extra={100: b"<< /Title (%b) /Parent 1 0 R >>" % BYTES})
    start = content.rindex(b"xref\n100") if b"xref\n100" in content else content.index(b"\nxref")
    wrong = content[:start] + content[start:].replace(b"0000", b"0001", 40)
    assert found(wrong) == {"body", "heading"}
    added = content.replace(b"trailer", b"300 1\n0000000004 00000 n \ntrailer")
    assert found(added) == {"body", "heading"}


def test_an_object_that_is_nowhere_is_no_trouble():
    assert found(packed_pdf({}, show(LONG, WHO), lost=(30,))) == {"body"}


def test_odd_marks_and_drawings_are_no_trouble():
    odd = b"EMC /OC /L BDC EMC /OC BMC EMC /Fm Do /No Do "
    resources = b"/XObject << /Fm << /Subtype /PS >> >>"
    assert found(pdf(odd + show(LONG, WHO), resources=resources)) == {"body"}
    usual = b"<< /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) >> >>"
    pixels = stream(b"pixels", b"/Subtype /Image /Filter [/ASCIIHexDecode]")
    content = pdf(extra={100: usual, 101: pixels})
    assert [each.part for each in read_paper("draft.pdf", content).parts] == ["body", "file-name"]


def test_white_text_on_a_coloured_ground_is_seen():
    assert found(pdf(b"0 0 1 rg 0 0 99 99 re f" + show(WHO, before=b" 1 g"))) == {"body"}
    assert found(pdf(b"q 1 g Q Q" + show(WHO))) == {"body"}


def test_a_script_is_told():
    paper = read_paper("draft.pdf", PLACES["script"][0])
    assert [each.reason for each in paper.findings] == [
        "The file holds a script, which can change what it shows."
    ]


def test_earlier_objects_in_streams_of_objects_are_read():
    old = stream(b"100 0 (Robert Weaver)", b"/Type /ObjStm /N 1 /First 6")
    assert found(pdf(extra={50: old})) == {"tracked-change"}


def test_what_the_table_alone_has_is_read():
    inside = stream(b"?? 100 0 obj (Robert Weaver) endobj ??")
    content = pdf(extra={50: inside})
    place = content.index(b"100 0 obj")
    table = b"xref\n100 1\n%010d 00000 n \n" % place
    start = content.rindex(b"startxref")
    trailer = b"trailer << /Size 101 /Root 1 0 R /Prev %d >>" % content.rindex(b"xref\n", 0, start)
    content += table + trailer + b"\nstartxref\n%d\n%%%%EOF" % len(content)
    assert found(content) >= {"property"}
