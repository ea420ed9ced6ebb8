"""Notes out of text and Word files."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogues.domain import archives
from dialogues.domain.notes import read_notes_file

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def word(*paragraphs: str) -> bytes:
    """A Word file that python-docx wrote."""
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def archive(**parts: str) -> bytes:
    """A zip with these parts; two underscores stand for a slash, one for a dot."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            packed.writestr(name.replace("__", "/").replace("_", "."), text)
    return stream.getvalue()


def body(inner: str, before: str = "") -> bytes:
    """A Word file of this body."""
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    text = f'{before}<w:document xmlns:w="{NAMESPACE}" xmlns:mc="{mc}">{inner}</w:document>'
    return archive(word__document_xml=text)


def refusal(data: bytes, name: str) -> str:
    """What a file is refused with."""
    with pytest.raises(ValueError, match=r".") as caught:
        read_notes_file(data, name)
    return str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_reads_text(encoding: str) -> None:
    text = "RU1: Schön wär’s.\r\n\r\n= Jürgen zögerte.\r\n"
    assert read_notes_file(text.encode(encoding), "ice.txt") == text
    assert read_notes_file(text.encode(encoding), "ICE.MD") == text


def test_reads_word_file() -> None:
    data = word("RU1: One\ttwo\nthree", "", "KR1: 한빛")
    assert read_notes_file(data, "ice.docx") == "RU1: One\ttwo\nthree\n\n\n\nKR1: 한빛"


def test_reads_tracked_changes_as_accepted() -> None:
    data = body(
        "<w:body><w:p><w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>c</w:delText><w:t>d</w:t></w:r></w:del>"
        "<w:r><w:noBreakHyphen/><w:t/></w:r></w:p></w:body>"
    )
    assert read_notes_file(data, "ice.docx") == "ab-"


def test_reads_text_box_once() -> None:
    box = "<w:p><w:r><w:t>in</w:t></w:r></w:p>"
    data = body(
        f"<w:body><w:p><w:r><w:t>out</w:t><mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p></w:body>"
    )
    assert read_notes_file(data, "ice.docx") == "out\n\nin"


ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"x", "ice.pdf", "notes are read from .txt, .md and .docx files"),
        (b"x", "ice", "notes are read from .txt, .md and .docx files"),
        (word("x"), "ice.docm", "notes are read from .txt, .md and .docx files"),
        (word("x"), "ice.txt", "the file is a zip archive, not a text file"),
        (b"x\0y", "ice.txt", "the file is not a text file"),
        (b"x" * (10 * 1024 * 1024 + 1), "ice.txt", "the file is too large; the limit is 10 MB"),
        (b"plain", "ice.docx", "the file is not a Word file (.docx), or it is damaged"),
        (b"PK\x03\x04plain", "ice.docx", "the file is not a Word file (.docx), or it is damaged"),
        (archive(a_txt="x"), "ice.docx", "the file is a zip archive, but not a Word file (.docx)"),
        (
            archives.OLD_OFFICE + b"x" * 600,
            "ice.docx",
            "the file has a password or an old format: save it as a Word file (.docx) without one",
        ),
        (body("<w:body>"), "ice.docx", "the file is damaged: its text cannot be read"),
        (
            body("<w:p>&e;</w:p>", ENTITY),
            "ice.docx",
            "the file defines XML entities, which is not allowed",
        ),
        (
            body("<w:body><w:tbl/></w:body>"),
            "ice.docx",
            "the file holds a table; notes are read from paragraphs alone",
        ),
    ],
)
def test_refuses(data: bytes, name: str, sentence: str) -> None:
    assert refusal(data, name) == f"{name}: {sentence}."


def test_refuses_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_UNPACKED", 1024 * 1024)
    told = refusal(body(" " * (1024 * 1024)), "ice.docx")
    assert told == "ice.docx: the file unpacks to more than 1 MB or 2000 parts."


def test_refuses_broken_stream() -> None:
    data = bytearray(body("<w:body>" + "x" * 1000 + "</w:body>"))
    data[60:80] = b"\xff" * 20
    assert refusal(bytes(data), "ice.docx") == "ice.docx: the file is damaged."


def test_refuses_password() -> None:
    data = bytearray(body("<w:body/>"))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    told = refusal(bytes(data), "ice.docx")
    assert told == "ice.docx: the file is damaged or has a password."


@given(st.binary(max_size=60), st.integers(0, 2000), st.sampled_from((".txt", ".md", ".docx")))
@settings(max_examples=150)
def test_any_bytes_are_text_or_a_sentence(data: bytes, place: int, suffix: str) -> None:
    good = WORD_FILE if suffix == ".docx" else "RU1: Schön.\n".encode("cp1252")
    for damaged in (data, good[:place] + data + good[place + len(data) :]):
        try:
            told = read_notes_file(damaged, f"ice{suffix}")
        except ValueError as error:
            told = str(error)
        assert isinstance(told, str)


WORD_FILE = word("RU1: One.", "KR1: Two.")
