"""What cannot be read whole is never called clean, and what is no PDF is a sentence."""

import io
import logging
import zlib
from contextlib import suppress

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.domain.papers import PaperError, clean_paper, read_paper
from reports.domain.papers.pdf import objects
from reports.domain.papers.pdf import reading as pdf_reading

from .pdf_cases import (
    BYTES,
    FORM,
    JPEG,
    PLACES,
    WHO,
    clean,
    drawn,
    found,
    text,
    unread,
)
from .pdf_unread import UNREAD
from .pdfs import LONG, pdf, show, stream, written


@pytest.mark.parametrize("case", UNREAD)
def test_what_cannot_be_read_whole_is_never_clean(case):
    content, said = UNREAD[case]
    assert [each for each in unread(content) if said in each] != []


def test_a_blank_page_and_a_small_picture_are_no_scan():
    small = b"q 60 0 0 60 0 0 cm /Im Do Q "
    assert unread(drawn(show(LONG), b"")) == []
    assert unread(drawn(small + show("A title"))) == []


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


def test_what_never_ends_is_a_sentence():
    endless = pdf(tail=b"9 0 obj (" * 30_000)
    drawings = {at: stream(b" " * 5_000_000, FORM, packed=True) for at in range(100, 110)}
    with pytest.raises(PaperError, match="it unpacks to more than can be checked"):
        read_paper("draft.pdf", endless)
    with pytest.raises(PaperError, match="its pages draw too much"):
        read_paper("draft.pdf", pdf(extra=drawings))


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
    content = drawn(show(LONG) + b" /Im Do")
    assert found(content) == {"property"}
    copy = clean(content)
    assert found(copy) == set()
    assert b"/DCTDecode" in copy


def test_a_picture_that_is_cut_off_is_not_cleaned():
    cut = stream(JPEG[:-2], b"/Subtype /Image /Filter /DCTDecode")
    content = pdf(show(LONG) + b"/Im Do", resources=b"/XObject << /Im 100 0 R >>", extra={100: cut})
    with pytest.raises(PaperError, match="was not cleaned: it has a picture that is damaged"):
        clean(content)


def test_tables_of_letters_lose_their_comments_alone():
    table = b"%% %b\n1 beginbfchar <41> <0042> endbfchar %% %b\n" % (BYTES, BYTES)
    font = b"<< /Subtype /Type1 /BaseFont /X /ToUnicode 100 0 R >>"
    content = pdf(show("AAAA A."), extra={3: font, 100: stream(table, packed=True)})
    assert found(content) == {"hidden-text"}
    copy = clean(content)
    assert found(copy) == set()
    assert text(copy, "body") == text(content, "body") == "BBBB B."


def test_forms_that_draw_nothing_do_not_stay():
    """Neither in a page nor in what it draws."""
    inner = b"/Subtype /Form /Resources << /Font << /F1 3 0 R >> /XObject << /B 101 0 R >> >>"
    forms = {100: stream(show("One"), inner), 101: stream(show(WHO), FORM)}
    content = pdf(b"/Fm Do" + show(LONG), resources=b"/XObject << /Fm 100 0 R >>", extra=forms)
    assert found(content) == {"hidden-text"}
    assert found(clean(content)) == set()
    assert BYTES not in b"".join(each.get_data() for each in streams(clean(content)))


def streams(content):
    reader = pypdf.PdfReader(io.BytesIO(content))
    held = [reader.get_object(number) for number in range(1, len(reader.xref[0]) + 1)]
    return [each for each in held if hasattr(each, "get_data")]


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
