"""An upload stays in memory, and what is over the limit is dropped but counted."""

from __future__ import annotations

from io import BytesIO

import pytest
from django.core.files.uploadedfile import InMemoryUploadedFile, UploadedFile
from django.test import RequestFactory


def upload(content: bytes) -> UploadedFile[bytes]:
    file = BytesIO(content)
    file.name = "roster.csv"
    received = RequestFactory().post("/", {"file": file}).FILES["file"]
    assert isinstance(received, UploadedFile)
    return received


@pytest.mark.parametrize("size", [0, 1, 3_000_000])
def test_a_file_of_any_size_stays_in_memory(settings, size):
    file = upload(b"x" * size)
    assert isinstance(file, InMemoryUploadedFile)
    assert file.read() == b"x" * size


def test_more_than_the_limit_is_dropped_and_its_size_told(settings):
    settings.UPLOAD_LIMIT = 100_000
    file = upload(b"x" * 300_000)
    assert file.size == 300_000
    assert len(file.read()) <= 100_000
