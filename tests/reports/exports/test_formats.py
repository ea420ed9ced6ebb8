import pytest
from hypothesis import given, settings

from reports.exports import MEDIA_TYPES, Format, write_document

from .documents import DOCUMENTS, EVERY_PART, document, paragraph

STARTS = {
    Format.DOCX: b"PK\x03\x04",
    Format.PDF: b"%PDF-",
    Format.HTML: b"<!doctype html>",
    Format.MD: b"# Tides",
}


@pytest.mark.parametrize("format_", Format)
def test_writes_the_format_that_was_asked_for(format_):
    written = write_document(document(*EVERY_PART), format_)
    assert written.content.startswith(STARTS[format_])


@pytest.mark.parametrize("format_", Format)
def test_every_format_has_a_media_type(format_):
    assert "/" in MEDIA_TYPES[format_]


@pytest.mark.parametrize("format_", Format)
def test_only_a_format_with_fonts_of_its_own_warns(format_):
    warnings = write_document(paragraph("\ue000"), format_).warnings
    assert len(warnings) == (1 if format_ is Format.PDF else 0)


@settings(max_examples=25)
@given(DOCUMENTS)
def test_equal_documents_give_equal_bytes(written):
    for format_ in Format:
        assert write_document(written, format_) == write_document(written, format_)
