"""A PDF gives up every word that its bytes hold, and what cannot be read is never called clean."""

import io
import logging
import zlib
from contextlib import suppress

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogues.domain.names import Person
from reports.domain.findings import Kind
from reports.domain.leaks import compile_people
from reports.domain.papers import PaperError, check_paper, clean_paper, read_paper
from reports.domain.papers.pdf import objects
from reports.domain.papers.pdf import reading as pdf_reading

from .pdfs import LONG, changed, packed_pdf, pdf, show, stream, written

WHO = "Robert Weaver"
BYTES = WHO.encode()
PEOPLE = compile_people([Person(key=WHO, name=WHO, delegation="United States")])
NOTE = b"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /%b (%b) >>"
XMP = b'<x:xmpmeta><rdf:li xml:lang="x">%b</rdf:li></x:xmpmeta>' % BYTES
FORM = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> >>"
EXIF = b"Exif\0\0MM\0*\0\0\0\x08Artist\0\0" + BYTES
JPEG = (
    b"\xff\xd8\xff\xe0\0\x04JF\xff\xe1\0"
    + bytes([len(EXIF) + 2])
    + EXIF
    + b"\xff\xda\0\x02x\xff\xd9"
)
PICTURE = stream(JPEG, b"/Subtype /Image /Width 9 /Height 9 /Filter /DCTDecode")


def found(content, name="draft.pdf"):
    """The parts that the name is found in."""
    paper = read_paper(name, content)
    return {each.part for each in check_paper(paper, PEOPLE) if each.participant == WHO}


def unread(content):
    """What is said of what could not be read."""
    paper = read_paper("draft.pdf", content)
    return [each.reason for each in paper.findings if each.kind is Kind.UNREAD]


def text(content, part):
    texts = [each.text for each in read_paper("draft.pdf", content).parts if each.part == part]
    return "\n".join(texts)


def clean(content):
    return clean_paper("draft.pdf", content)


PLACES = {
    "page": (pdf(show(LONG, WHO)), "body"),
    "broken over a line": (pdf(show(LONG + "Robert", "Weaver spoke.")), "body"),
    "broken over a page": (pdf(show(LONG, "Robert", "1"), show("Weaver spoke.", LONG)), "body"),
    "drawn by a form": (
        pdf(
            show(LONG) + b" /Fm Do",
            resources=b"/XObject << /Fm 100 0 R >>",
            extra={100: stream(show(WHO), FORM)},
        ),
        "body",
    ),
    "running head": (
        pdf(*[show(WHO, f"{LONG}{each}.") for each in ("One", "Two", "Six")]),
        "header",
    ),
    "outline": (pdf(extra={100: b"<< /Title (%b) /Parent 101 0 R >>" % BYTES}), "heading"),
    "information": (pdf(info=b"/Author (%b)" % BYTES), "property"),
    "key of the information": (pdf(info=b"/Author (X) /RobertWeaver (y)"), "property"),
    "UTF-16": (pdf(info=b"/Title <FEFF%b>" % WHO.encode("utf-16-be").hex().encode()), "property"),
    "bytes": (pdf(info=b"/Title <00%b8f81>" % BYTES.hex().encode()), "property"),
    "XMP": (pdf(extra={100: stream(XMP, b"/Type /Metadata /Subtype /XML")}), "property"),
    "XMP in UTF-16": (
        pdf(extra={100: stream(XMP.decode().encode("utf-16"), b"/Type /Metadata")}),
        "property",
    ),
    "note": (pdf(extra={100: NOTE % (b"Contents", BYTES)}), "comment"),
    "author of a note": (pdf(extra={100: NOTE % (b"T", BYTES)}), "comment"),
    "field": (pdf(extra={100: b"<< /FT /Tx /V (%b) >>" % BYTES}), "text-box"),
    "choice by name": (pdf(extra={100: b"<< /FT /Btn /V /Robert#20Weaver >>"}), "text-box"),
    "look of a field": (
        pdf(extra={100: b"<< /AP << /N 101 0 R >> >>", 101: stream(show(WHO), FORM)}),
        "text-box",
    ),
    "XML form": (
        pdf(catalog=b"/AcroForm << /XFA [(x) 100 0 R] >>", extra={100: stream(XMP)}),
        "text-box",
    ),
    "link": (pdf(extra={100: b"<< /S /URI /URI (mailto:robert.weaver@x.example) >>"}), "link"),
    "name of a place": (
        pdf(catalog=b"/Dests << /RobertWeaver [10 0 R /Fit] /p1 [10 0 R /Fit] >>"),
        "property",
    ),
    "description of a figure": (
        pdf(extra={100: b"<< /S /Figure /Alt (%b) >>" % BYTES}),
        "alt-text",
    ),
    "mark in a page": (
        pdf(b"/Span << /ActualText (%b) >> BDC %b EMC" % (BYTES, show(LONG))),
        "alt-text",
    ),
    "mark in a form": (
        pdf(
            show(LONG) + b" /Fm Do",
            resources=b"/XObject << /Fm 100 0 R >>",
            extra={100: stream(b"/P << /Alt (%b) >> BDC EMC" % BYTES, FORM)},
        ),
        "alt-text",
    ),
    "name of an attachment": (
        pdf(extra={100: b"<< /Type /Filespec /UF (%b) >>" % BYTES}),
        "embedded",
    ),
    "attachment": (
        pdf(extra={100: stream(BYTES, b"/Type /EmbeddedFile", packed=True)}),
        "embedded",
    ),
    "attachment by its pointer": (
        pdf(extra={100: b"<< /EF << /F 101 0 R >> >>", 101: stream(BYTES)}),
        "embedded",
    ),
    "PDF in a PDF": (
        pdf(extra={100: stream(pdf(info=b"/Author (%b)" % BYTES), b"/Type /EmbeddedFile")}),
        "embedded",
    ),
    "unseen text": (pdf(show(WHO, before=b"3 Tr") + b" 0 Tr " + show(LONG)), "hidden-text"),
    "white text": (pdf(show(WHO, before=b"1 g") + b" 0 g " + show(LONG)), "hidden-text"),
    "white text otherwise": (
        pdf(show(WHO, before=b"/Cs cs 1 1 1 scn") + b" 0 g " + show(LONG)),
        "hidden-text",
    ),
    "layer that is off": (
        pdf(
            b"/OC /L BDC %b EMC %b" % (show(WHO), show(LONG)),
            catalog=b"/OCProperties << /OCGs [100 0 R] /D << /OFF [100 0 R] >> >>",
            resources=b"/Properties << /L 100 0 R >>",
            extra={100: b"<< /Type /OCG /Name (x) >>"},
        ),
        "hidden-text",
    ),
    "layers off but for some": (
        pdf(
            b"/OC /L BDC %b EMC %b" % (show(WHO), show(LONG)),
            catalog=b"/OCProperties << /OCGs [100 0 R] /D << /BaseState /OFF >> >>",
            resources=b"/Properties << /L 100 0 R >>",
            extra={100: b"<< /Type /OCG /Name (x) >>"},
        ),
        "hidden-text",
    ),
    "name of a layer": (pdf(extra={100: b"<< /Type /OCG /Name (%b) >>" % BYTES}), "property"),
    "script": (pdf(extra={100: b"<< /S /JavaScript /JS (%b) >>" % BYTES}), "hidden-text"),
    "script in a stream": (
        pdf(extra={100: b"<< /S /JavaScript /JS 101 0 R >>", 101: stream(BYTES + b"()")}),
        "hidden-text",
    ),
    "form that nothing draws": (pdf(extra={100: stream(show(WHO), FORM)}), "hidden-text"),
    "comment between objects": (pdf(tail=b"% " + BYTES), "hidden-text"),
    "comment in an object": (pdf(extra={100: b"<< /A 1 %% %b\n /B 2 >>" % BYTES}), "hidden-text"),
    "key that comes twice": (pdf(extra={100: b"<< /A (x) /A (%b) >>" % BYTES}), "hidden-text"),
    "trailer": (pdf(tail=b"trailer << /X (%b) >>" % BYTES), "hidden-text"),
    "plain data": (pdf(extra={100: stream(BYTES)}), "hidden-text"),
    "picture": (pdf(extra={100: PICTURE}), "property"),
    "picture in the page itself": (
        pdf(show(LONG) + b" BI /W 1 /H 1 /F /DCT ID " + JPEG + b" EI"),
        "property",
    ),
    "stream of objects": (
        packed_pdf({20: NOTE % (b"Contents", BYTES)}, show(LONG)),
        "comment",
    ),
    "version before it went into a stream": (
        packed_pdf({20: b"(x)"}, show(LONG)) + b"20 0 obj (%b) endobj" % BYTES,
        "tracked-change",
    ),
    "page of a file packed anew": (packed_pdf({}, show(LONG, WHO)), "body"),
    "object that the table has lost": (pdf(tail=b"200 0 obj (%b) endobj" % BYTES), "property"),
    "page before it was changed": (
        changed(pdf(show(LONG, WHO)), {11: stream(show(LONG))}),
        "tracked-change",
    ),
    "page that was taken out": (
        changed(pdf(show(LONG), show(WHO)), {2: b"<< /Type /Pages /Kids [10 0 R] /Count 1 >>"}),
        "tracked-change",
    ),
    "information before it was changed": (
        changed(pdf(info=b"/Author (%b)" % BYTES), {9: b"<< /Author (X) >>"}),
        "tracked-change",
    ),
}


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
    font = b"<< /Subtype /Type1 /BaseFont /X /ToUnicode 100 0 R >>"
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


SCAN = b"q 612 0 0 792 0 0 cm /Im Do Q "
IM = {"resources": b"/XObject << /Im 100 0 R >>", "extra": {100: PICTURE}}
UNREAD = {
    "a picture alone": (pdf(show(LONG), SCAN, **IM), "Page 2 is a picture and has no text"),
    "a scan with its number": (pdf(SCAN + show("12"), **IM), "Page 1 is filled by a picture"),
    "a scan in a form": (
        pdf(
            b"q 612 0 0 792 0 0 cm /Fm Do Q" + show("12"),
            resources=b"/XObject << /Fm 101 0 R >>",
            extra={
                100: PICTURE,
                101: stream(
                    b"/Im Do",
                    b"/Subtype /Form /Matrix [1 0 0 1 0 0] "
                    b"/Resources << /XObject << /Im 100 0 R >> >>",
                ),
            },
        ),
        "Page 1 is filled by a picture",
    ),
    "a picture in the page itself": (
        pdf(b"q 612 0 0 792 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"),
        "Page 1 is a picture and has no text",
    ),
    "words drawn as lines": (pdf(b"0 0 m 9 9 l S"), "Page 1 is a picture and has no text"),
    "no text": (pdf(b""), "There is no text to check."),
    "letters without a table": (
        pdf(
            show(LONG),
            extra={3: b"<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>"},
        ),
        "Page 1 is set in letters that cannot be told.",
    ),
    "letters by unknown names": (
        pdf(
            show(LONG),
            extra={3: b"<< /Subtype /Type1 /Encoding << /Differences [65 /g1 /g2 /A] >> >>"},
        ),
        "Page 1 is set in letters that cannot be told.",
    ),
    "letters of an order of their own": (
        pdf(
            show(LONG),
            extra={3: b"<< /Subtype /TrueType /FontDescriptor << /Flags 4 >> /BaseFont /A >>"},
        ),
        "Page 1 is set in letters that cannot be told.",
    ),
    "letters without a meaning": (
        pdf(
            show("A" * 60),
            extra={
                3: b"<< /Subtype /Type1 /BaseFont /X /ToUnicode 100 0 R >>",
                100: stream(b"1 beginbfchar <41> <E041> endbfchar"),
            },
        ),
        "Page 1 is set in letters that cannot be told.",
    ),
    "a broken page": (pdf(b"(no end"), "Page 1 is damaged."),
    "a page without end": (pdf(show(LONG * 50_000)), "Page 1 draws more than can be looked"),
    "forms without end": (
        pdf(
            show(LONG) + b" /Fm Do" * 4_001,
            resources=b"/XObject << /Fm 100 0 R >>",
            extra={100: stream(show("a"), FORM)},
        ),
        "Page 1 draws more than can be looked",
    ),
    "forms in forms": (
        pdf(
            b"/Fm0 Do" + show(LONG),
            resources=b"/XObject << /Fm0 100 0 R >>",
            extra={
                100 + at: stream(
                    b"/Fm0 Do",
                    b"/Subtype /Form /Resources << /XObject << /Fm0 %d 0 R >> >>" % (101 + at),
                )
                for at in range(20)
            },
        ),
        "Page 1 draws more than can be looked",
    ),
    "a broken earlier page": (
        changed(pdf(b"(no end"), {11: stream(show(LONG))}),
        "A drawing that is not on a page is damaged.",
    ),
    "data of a program": (pdf(extra={100: stream(bytes(range(128, 256)))}), "nobody can say what"),
    "operators of no page": (pdf(extra={100: stream(show(LONG))}), "nobody can say what"),
    "broken compression": (
        pdf(extra={100: stream(b"\0no zlib", b"/Filter /FlateDecode")}),
        "nobody can say what",
    ),
    "an unknown filter": (
        pdf(extra={100: stream(b"x", b"/Filter [/Strange]")}),
        "nobody can say what",
    ),
    "no object": (pdf(extra={100: b"?"}), "nobody can say what"),
    "a broken stream of objects": (
        pdf(extra={100: stream(b"1 0", b"/Type /ObjStm /N 5 /First 3")}),
        "nobody can say what",
    ),
    "a broken object in a stream": (
        pdf(extra={100: stream(b"200 0 ?", b"/Type /ObjStm /N 1 /First 6")}),
        "nobody can say what",
    ),
    "a strange encoding": (
        pdf(show(LONG), extra={3: b"<< /Subtype /Type1 /BaseFont /X /Encoding /Strange >>"}),
        "Some of its text could not be decoded.",
    ),
    "an attachment that is no text": (
        pdf(extra={100: stream(b"\0\1\2", b"/Type /EmbeddedFile")}),
        "A file inside of it (attachment) could not be read.",
    ),
}


@pytest.mark.parametrize("case", UNREAD)
def test_what_cannot_be_read_whole_is_never_clean(case):
    content, said = UNREAD[case]
    assert [each for each in unread(content) if said in each] != []


def test_a_blank_page_and_a_small_picture_are_no_scan():
    small = b"q 60 0 0 60 0 0 cm /Im Do Q "
    assert unread(pdf(show(LONG), b"", **IM)) == []
    assert unread(pdf(small + show("A title"), **IM)) == []


def test_white_text_on_a_coloured_ground_is_seen():
    assert found(pdf(b"0 0 1 rg 0 0 99 99 re f" + show(WHO, before=b" 1 g"))) == {"body"}
    assert found(pdf(b"q 1 g Q Q" + show(WHO))) == {"body"}


def test_a_script_is_told():
    paper = read_paper("draft.pdf", PLACES["script"][0])
    assert [each.reason for each in paper.findings] == [pdf_reading._SCRIPT.reason]


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


REFUSED = {
    "nothing": (b"%PDF-1.7\n", "is damaged or is no PDF."),
    "no pages": (written({1: b"<< /Type /Catalog >>"}, b"/Root 1 0 R"), "is damaged or is no PDF."),
    "nonsense": (pdf(catalog=b"/OCProperties << /D << /OFF 5 >> >>"), "is damaged or is no PDF."),
    "a password": (
        written({1: b"<< /Type /Catalog >>"}, b"/Root 1 0 R /Encrypt << /Filter /Standard >>"),
        "is damaged or is no PDF.",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_pdf_is_a_sentence(case):
    content, said = REFUSED[case]
    with pytest.raises(PaperError) as error:
        read_paper("draft.pdf", content)
    assert str(error.value) == f"draft.pdf {said}"


def locked(password):
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf()))
    writer.encrypt(password, "owner", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("password", ["", "secret"])
def test_a_password_is_a_sentence(password):
    with pytest.raises(PaperError, match=r"draft.pdf has a password or is protected"):
        read_paper("draft.pdf", locked(password))


def test_a_password_of_an_earlier_version_is_a_sentence():
    content = pdf(extra={100: b"<< /Encrypt 101 0 R >>"})
    with pytest.raises(PaperError, match=r"has a password or had one"):
        read_paper("draft.pdf", content)


def test_too_much_is_a_sentence(monkeypatch):
    with pytest.raises(PaperError, match=r"it has more than 2000 pages\."):
        read_paper("draft.pdf", pdf(*[b""] * 2_001))
    bomb = {at: stream(b"a" * 60_000_000, packed=True) for at in (100, 101)}
    with pytest.raises(PaperError, match="it unpacks to more than can be checked"):
        read_paper("draft.pdf", pdf(extra=bomb))
    with monkeypatch.context() as patched:
        patched.setattr(objects, "MAX_OBJECTS", 3)
        with pytest.raises(PaperError, match="it unpacks to more than can be checked"):
            read_paper("draft.pdf", pdf())
    monkeypatch.setattr(pdf_reading, "MAX_DRAWN", 100)
    with pytest.raises(PaperError, match="its pages draw too much"):
        read_paper("draft.pdf", pdf(extra={}))


class Listener(logging.Handler):
    def __init__(self):
        super().__init__()
        self.heard = []

    def emit(self, record):
        self.heard.append(record.getMessage())


def test_nothing_of_the_file_is_logged(capfd):
    listener = Listener()
    logging.getLogger().addHandler(listener)
    for content, _ in (*PLACES.values(), *UNREAD.values()):
        read_paper("draft.pdf", content)
    logging.getLogger("pypdf.filters").error("Not told.")
    logging.getLogger("other").error("Told.")
    logging.getLogger().removeHandler(listener)
    assert listener.heard == ["Told."]
    assert WHO not in "".join(capfd.readouterr())


def test_a_picture_that_cannot_be_cleaned_is_a_sentence():
    entries = b"/Subtype /Image /Filter [/FlateDecode /JPXDecode]"
    jpx = stream(zlib.compress(b"\0\0\0\x0cjP  "), entries)
    content = pdf(show(LONG) + b"/Im Do", resources=b"/XObject << /Im 100 0 R >>", extra={100: jpx})
    with pytest.raises(PaperError, match=r"was not cleaned: it has a picture \(JPEG 2000\)"):
        clean(content)


def test_a_picture_on_a_page_is_cleaned():
    content = pdf(show(LONG) + b" /Im Do", **IM)
    assert found(content) == {"property"}
    copy = clean(content)
    assert found(copy) == set()
    assert b"/DCTDecode" in copy


def test_a_copy_that_would_not_be_the_same_is_a_sentence():
    font = b"<< /Subtype /Type1 /BaseFont /X /CIDSystemInfo << /Registry (X) >> >>"
    content = pdf(extra={3: font})
    with pytest.raises(PaperError, match="a copy would not show the same"):
        clean(content)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([content for content, _ in PLACES.values()]),
    st.lists(
        st.tuples(st.integers(0, 5_000), st.binary(max_size=6), st.integers(0, 60)), max_size=6
    ),
)
def test_no_bytes_raise_anything_else(content, edits):
    changing = bytearray(content)
    for at, new, cut in edits:
        changing[at % len(changing) : at % len(changing) + cut] = new
    for use in (read_paper, clean_paper):
        with suppress(PaperError):
            use("draft.pdf", bytes(changing))
