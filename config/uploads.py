"""Uploads stay in memory: a temporary file on disk would hold names in clear."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.files.uploadhandler import MemoryFileUploadHandler


class MemoryUploadHandler(MemoryFileUploadHandler):
    """Keeps a file in memory up to the limit and drops the rest.

    The file's `size` is what was sent, so that a form can refuse it with a sentence.
    """

    def handle_raw_input(self, *args: Any, **kwargs: Any) -> None:
        self.activated = True

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        self.kept = 0
        super().new_file(*args, **kwargs)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        self.kept += len(raw_data)
        if self.kept > settings.UPLOAD_LIMIT:
            return None
        return super().receive_data_chunk(raw_data, start)
