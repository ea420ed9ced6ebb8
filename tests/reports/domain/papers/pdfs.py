"""PDF files made by hand, byte for byte, so that each holds just what a test puts into it."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
LONG = "It was said at some length that the harbour is deep and that the tides are what they are. "


def show(*lines: str, before: bytes = b"") -> bytes:
    """The operators that print some lines, one below the other."""
    rows = b" T* ".join(b"(" + line.encode("cp1252") + b") Tj" for line in lines)
    return before + b" BT /F1 12 Tf 14 TL 72 720 Td " + rows + b" ET"


def stream(data: bytes, entries: bytes = b"", *, packed: bool = False) -> bytes:
    """A stream object's value."""
    if packed:
        data, entries = zlib.compress(data), entries + b" /Filter /FlateDecode"
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(data), entries, data)


def pdf(
    *pages: bytes,
    catalog: bytes = b"",
    info: bytes = b"",
    page: bytes = b"",
    resources: bytes = b"",
    extra: Mapping[int, bytes] | None = None,
    tail: bytes = b"",
) -> bytes:
    """A file with one page for each content stream; `extra` are objects from 100 on.

    Pages have the even numbers from 10 on, their contents the odd ones.
    """
    contents = pages or (show(LONG),)
    kids = b" ".join(b"%d 0 R" % (10 + 2 * at) for at in range(len(contents)))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R %b >>" % catalog,
        2: b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, len(contents)),
        3: FONT,
        **(extra or {}),
    }
    for at, each in enumerate(contents):
        number = 10 + 2 * at
        objects[number] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R %b "
            b"/Resources << /Font << /F1 3 0 R >> %b >> >>" % (number + 1, page, resources)
        )
        objects[number + 1] = stream(each)
    if info:
        objects[9] = b"<< %b >>" % info
    return written(objects, b"/Root 1 0 R" + (b" /Info 9 0 R" if info else b"")) + tail


def written(objects: Mapping[int, bytes], trailer: bytes, before: bytes = b"") -> bytes:
    """Objects with their table of contents, behind a file that they change if there is one."""
    out = bytearray(before or b"%PDF-1.7\n")
    previous = (
        b" /Prev %d" % before.rfind(b"xref\n", 0, before.rfind(b"startxref")) if before else b""
    )
    places = {}
    for number, value in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, value)
    start = len(out)
    out += b"xref\n" + (b"" if before else b"0 1\n0000000000 65535 f \n")
    for number, place in places.items():
        out += b"%d 1\n%010d 00000 n \n" % (number, place)
    size = max(objects) + 1
    out += b"trailer\n<< /Size %d %b%b >>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        trailer,
        previous,
        start,
    )
    return bytes(out)


def changed(before: bytes, objects: Mapping[int, bytes]) -> bytes:
    """A file changed by appending: what was there before stays in its bytes."""
    return written(objects, b"/Root 1 0 R", before)


def packed_pdf(inner: Mapping[int, bytes], page: bytes, lost: Sequence[int] = ()) -> bytes:
    """A file with its objects in a stream of objects, as programs write it today; page 10.

    The table of contents has those of `lost`, and the file has not.
    """
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [10 0 R] /Count 1 >>",
        3: FONT,
        10: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 11 0 R "
        b"/Resources << /Font << /F1 3 0 R >> >> >>",
        **inner,
    }
    head, body = b"", b""
    for number, value in objects.items():
        head += b"%d %d " % (number, len(body))
        body += value + b" "
    entries = b"/Type /ObjStm /N %d /First %d" % (len(objects), len(head))
    out = b"%PDF-1.7\n"
    places = {11: len(out)}
    out += b"11 0 obj\n" + stream(page, packed=True) + b"\nendobj\n"
    places[12] = len(out)
    out += b"12 0 obj\n" + stream(head + body, entries, packed=True) + b"\nendobj\n"
    places.update(dict.fromkeys(lost, places[11]))
    places[13] = len(out)
    size = max([*objects, *lost, 13]) + 1
    rows = b""
    for number in range(size):
        if number in places:
            rows += b"\1" + places[number].to_bytes(4, "big") + b"\0\0"
        elif number in objects:
            rows += b"\2" + (12).to_bytes(4, "big") + list(objects).index(number).to_bytes(2, "big")
        else:
            rows += bytes(7)
    entries = b"/Type /XRef /W [1 4 2] /Size %d /Root 1 0 R" % size
    out += b"13 0 obj\n" + stream(rows, entries, packed=True) + b"\nendobj\n"
    return out + b"startxref\n%d\n%%%%EOF\n" % places[13]
