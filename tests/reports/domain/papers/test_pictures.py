"""What a picture's file says beside its picture is read, and goes from a copy."""

import zlib

from hypothesis import given
from hypothesis import strategies as st

from reports.domain.papers.pictures import bare_jpeg, picture_texts

SOI, EOI, SCAN = b"\xff\xd8", b"\xff\xd9", b"\xff\xda\0\x08pixels"


def segment(code, body):
    return b"\xff" + bytes([code]) + (len(body) + 2).to_bytes(2, "big") + body


def chunk(kind, body):
    return len(body).to_bytes(4, "big") + kind + body + b"\0\0\0\0"


def png(*chunks):
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def test_segments_of_a_jpeg_are_read_and_left_out_of_a_copy():
    needed = segment(0xE0, b"JFIF\0\x01") + segment(0xEE, b"Adobe\0d\0")
    tables = segment(0xDB, b"tables of it")
    said = segment(0xE1, b"Exif\0\0Ada Plinth") + segment(0xFE, "Zoë Ąžuol".encode())
    wide = segment(0xED, "Ada Wide".encode("utf-16-le"))
    picture = SOI + needed + said + wide + tables + SCAN + EOI
    assert picture_texts(picture + b"Behind it").split("\n") == [
        "Exif", "Ada Plinth", "Zoë Ąžuol", "Ada Wide", "tables of it", "Behind it",
    ]  # fmt: skip
    assert bare_jpeg(picture + b"Behind it") == SOI + needed + tables + SCAN + EOI


def test_a_jpeg_that_is_cut_is_read_as_far_as_it_goes():
    assert picture_texts(SOI + b"\xff\xe1\0\x01") == ""
    assert bare_jpeg(SOI + SCAN) == SOI + SCAN


def test_chunks_of_a_png_are_read_unpacked():
    packed = chunk(b"zTXt", b"Author\0\0" + zlib.compress(b"Ada Plinth"))
    broken = chunk(b"zTXt", b"Comment\0\0\x78broken")
    content = png(chunk(b"IHDR", b"not read"), chunk(b"tEXt", b"Title\0Tides"), packed, broken)
    found = picture_texts(content + b"IEND").split("\n")
    assert {"Title", "Tides", "Author", "Ada Plinth", "Comment"} <= set(found)
    assert "not read" not in found


def test_of_other_pictures_all_words_are_read():
    assert picture_texts(b"GIF89a\0\x01Ada Plinth\xff") == "GIF89a\nAda Plinth"


@given(st.sampled_from([SOI, png(), b""]), st.binary(max_size=200))
def test_no_bytes_raise(start, rest):
    picture_texts(start + rest)
    bare_jpeg(start + rest)
