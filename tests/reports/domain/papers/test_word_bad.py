"""Word files that are not to be read: one sentence each, and never a pass."""

import io
import zipfile
from contextlib import suppress

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reports.domain.findings import Kind, Severity
from reports.domain.papers import PaperError, check_paper, clean_paper, read_paper

from . import packing as p
from .places import hidden
from .test_places import PEOPLE

BOMB = f"<w:document {p.SPACES}><w:body>{'<w:p/>' * 400_000}</w:body></w:document>"
DEEP = f"<w:document {p.SPACES}><w:body>{'<w:sdt>' * 300}{'</w:sdt>' * 300}</w:body></w:document>"
ENTITY = '<!DOCTYPE a [<!ENTITY b "c">]><document/>'
UTF7 = b'<?xml version="1.0" encoding="UTF-7"?>' + ENTITY.replace("<!", "+ADwAIQ-").encode()
DAMAGED = "it is damaged"


def sheet():
    parts = p.parts_of(hidden()["Excel file in it"][0])
    return parts["word/embeddings/Microsoft_Excel_Sheet.xlsx"]


def replaced(name, data):
    return p.zipped({**p.parts_of(p.made()), name: data})


def without(name):
    return p.zipped({each: data for each, data in p.parts_of(p.made()).items() if each != name})


def twice():
    out = io.BytesIO(p.made())
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("word/Document.xml", "<a/>")
    return out.getvalue()


def locked():
    """Marked as having a password, as an archiver does it."""
    content = bytearray(p.made())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1
    return bytes(content)


def macros():
    return p.changed(p.made(), "[Content_Types].xml", "document.main", "document.macroEnabled.main")


def strict():
    return p.changed(p.made(), "word/document.xml", p.W, "http://purl.oclc.org/ooxml/x/main")


BAD = {
    "with a password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "with a password"),
    "an archive with a password": (locked(), "has a password"),
    "cut off": (p.made()[:5000], "is not a Word file (.docx), or it is damaged"),
    "nothing but a start": (b"PK\x03\x04", "is not a Word file"),
    "a sheet": (sheet(), "it is packed like a Word file (.docx), but it is none"),
    "another archive": (p.zipped({"a.txt": "a"}), "zip archive, but not a Word file"),
    "with macros": (macros(), "it carries macros"),
    "with the code of macros": (replaced("word/vbaProject.bin", b"x"), "it carries macros"),
    "a bomb": (replaced("word/document.xml", BOMB), "it is a zip bomb"),
    "with an entity": (replaced("word/document.xml", ENTITY), "XML entities"),
    "with an entity in disguise": (replaced("word/document.xml", UTF7), "XML entities"),
    "nested too deep": (replaced("word/document.xml", DEEP), DAMAGED),
    "no XML": (replaced("word/document.xml", "Text."), DAMAGED),
    "without its text": (without("word/document.xml"), DAMAGED),
    "without styles that it needs": (without("word/styles.xml"), DAMAGED),
    "without its relations": (without("_rels/.rels"), DAMAGED),
    "with two parts of a name": (twice(), DAMAGED),
    "of the strict kind": (strict(), "Strict Open XML"),
    "without a text": (p.saved(docx.Document()), "has no text to check"),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_gets_one_sentence(kind):
    content, said = BAD[kind]
    for work in (read_paper, clean_paper):
        with pytest.raises(PaperError) as error:
            work("draft.docx", content)
        sentence = str(error.value)
        assert sentence.startswith("draft.docx ")
        assert said in sentence
        assert sentence.endswith(".")
        assert ". " not in sentence


def test_a_part_with_too_many_tags(monkeypatch):
    monkeypatch.setattr("reports.domain.papers.word.tags.MAX_TAGS", 20)
    with pytest.raises(PaperError, match="more than 20 tags"):
        read_paper("draft.docx", p.made())


def held(content):
    findings = check_paper(read_paper("draft.docx", content), PEOPLE)
    return [each.severity for each in findings if each.kind is Kind.UNREAD]


BOOK = b"\x89PNG\r\n\x1a\n" + b"\0".join(b"word%d" % number for number in range(30_000))
UNREAD = {
    "an old file": ("word/embeddings/oleObject1.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0"),
    "a broken file": ("word/embeddings/package.docx", b"PK\x03\x04rest"),
    "a broken part": ("word/broken.xml", b"<a"),
    "a file for a typesetter": ("word/afchunk.rtf", b"{\\rtf1 x}"),
    "a packed page": ("word/afchunk.mht", b"Content-Transfer-Encoding: base64\n\nPHA+eDwvcD4="),
    "a font": ("word/fonts/font1.odttf", b"\x01\x02\x00\x00\xff"),
    "a picture that says a book": ("word/media/image1.png", BOOK),
}


@pytest.mark.parametrize("kind", UNREAD)
def test_what_cannot_be_read_holds_the_file(kind):
    name, data = UNREAD[kind]
    content = replaced(name, data)
    assert held(content) == [Severity.HOLD]
    assert held(clean_paper("draft.docx", content)) == []


def nested(depth):
    content = p.made()
    for _ in range(depth):
        content = p.with_part("embeddings/package.docx", content, "package")
    return content


def test_files_within_files_are_read_to_a_depth():
    assert held(nested(3)) == []
    assert held(nested(4)) == [Severity.HOLD]


def test_files_within_files_are_read_to_a_size(monkeypatch):
    monkeypatch.setattr("reports.domain.papers.word.reader.MAX_NESTED", 1000)
    assert held(nested(1)) == [Severity.HOLD]


def test_what_leads_out_is_told_and_not_followed():
    content = p.with_link("image", "http://192.0.2.1/spy.png")
    assert held(content) == [Severity.NOTE]
    assert held(p.with_link("hyperlink", "http://192.0.2.1/")) == []


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(st.data())
def test_no_bytes_raise_anything_but_a_sentence(data):
    """Bytes of a file changed, cut out or put in, in the archive or in one of its parts."""
    content = hidden()[data.draw(st.sampled_from(sorted(hidden())))][0]
    parts = p.parts_of(content)
    if data.draw(st.booleans()):
        name = data.draw(st.sampled_from(sorted(parts)))
        broken = p.zipped({**parts, name: _broken(data, parts[name])})
    else:
        broken = _broken(data, content)
    for work in (read_paper, clean_paper):
        with suppress(PaperError):
            work("draft.docx", broken)


def _broken(data, content):
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, max(0, len(content) - 1)))
        end = start + data.draw(st.integers(0, 8))
        content = content[:start] + data.draw(st.binary(max_size=6)) + content[end:]
    return content
