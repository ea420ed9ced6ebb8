"""PDF files of which something cannot be read, and what is said of each."""

from .pdf_cases import (
    FORM,
    PICTURE,
    SCAN,
    drawn,
)
from .pdfs import LONG, changed, pdf, show, stream

FONT = b"<< /Subtype /Type1 /BaseFont /X /Encoding /WinAnsiEncoding /ToUnicode 100 0 R >>"
UNREAD = {
    "a picture alone": (drawn(show(LONG), SCAN), "Page 2 is a picture and has no text"),
    "a scan with its number": (drawn(SCAN + show("12")), "Page 1 is filled by a picture"),
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
    "letters that a table has for others": (
        pdf(
            show("Odd"), extra={3: FONT, 100: stream(b"1 beginbfrange <20> <7e> <0030> endbfrange")}
        ),
        "Page 1 is set in letters that cannot be told.",
    ),
    "letters by names that a table has for others": (
        pdf(
            show("ABCD"),
            extra={
                3: FONT.replace(
                    b"/WinAnsiEncoding",
                    b"<< /BaseEncoding /MacRomanEncoding /Differences [65 /O /d 68 /e /f_f] >>",
                ),
                100: stream(
                    b"beginbfchar <41> <0078> <42> <0079> <44> <007a> <45> <0065> endbfchar"
                ),
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
