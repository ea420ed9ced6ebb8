"""A PDF for each place that a name can stand in, and how a test asks about one."""

from dialogues.domain.names import Person
from reports.domain.findings import Kind
from reports.domain.leaks import compile_people
from reports.domain.papers import check_paper, clean_paper, read_paper

from .pdfs import LONG, changed, packed_pdf, pdf, show, stream

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
SCAN = b"q 612 0 0 792 0 0 cm /Im Do Q "
IMAGE = {100: PICTURE}


def drawn(*pages):
    """A file whose pages may draw a picture."""
    return pdf(*pages, resources=b"/XObject << /Im 100 0 R >>", extra=IMAGE)


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
    "comment in a page": (pdf(show(LONG) + b" % " + BYTES + b"\n"), "hidden-text"),
    "comment in a form": (
        pdf(
            show(LONG) + b" /Fm Do",
            resources=b"/XObject << /Fm 100 0 R >>",
            extra={100: stream(b"%% %b\n" % BYTES + show("x"), FORM)},
        ),
        "hidden-text",
    ),
    "drawing that nothing draws": (
        pdf(resources=b"/XObject << /Fm 100 0 R >>", extra={100: stream(show(WHO), FORM)}),
        "hidden-text",
    ),
    "unknown operator": (pdf(show(LONG) + b" (%b) tell" % BYTES), "hidden-text"),
    "operator by name": (pdf(show(LONG) + b" 1 RobertWeaver"), "hidden-text"),
    "letter of a font": (
        pdf(
            show(LONG),
            extra={
                100: b"<< /Subtype /Type3 /CharProcs << /a 101 0 R /b << >> >> "
                b"/Resources << /Font << /F1 3 0 R >> >> >>",
                101: stream(show(WHO)),
            },
        ),
        "hidden-text",
    ),
    "comment in a table of letters": (
        pdf(extra={100: b"<< /ToUnicode 101 0 R >>", 101: stream(b"%% %b\n" % BYTES + b"x" * 40)}),
        "hidden-text",
    ),
    "words for a font": (
        pdf(extra={100: b"<< /FontFile2 101 0 R >>", 101: stream(BYTES)}),
        "hidden-text",
    ),
    "name of a font": (pdf(show(LONG), extra={100: b"<< /BaseFont /RobertWeaver >>"}), "property"),
    "name of a mark": (pdf(b"/RobertWeaver BMC " + show(LONG) + b" EMC"), "property"),
    "name of a state": (
        pdf(b"/RobertWeaver gs " + show(LONG), resources=b"/ExtGState << /RobertWeaver << >> >>"),
        "property",
    ),
    "name of a colour": (
        pdf(resources=b"/ColorSpace << /C [/Separation /RobertWeaver /DeviceGray 3 0 R] >>"),
        "property",
    ),
    "number of the file": (pdf(extra={100: b"<< /ID (%b) >>" % BYTES}), "property"),
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
