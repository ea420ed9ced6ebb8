"""What pypdf leaves out without an error: it writes a line to its log, and we listen.

Nothing of that log goes anywhere else: its lines quote the file.
"""

from __future__ import annotations

import logging
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final

from pypdf.generic import ArrayObject, StreamObject

from .source import entry

# How the lines begin that tell of text left out or guessed.
_LOSSES: Final = (
    "Impossible to decode XFormObject",
    "Exceeded %(limit)d form XObject",
    "Advanced encoding",
    "Skipping broken line",
    "fontTools is required",
)
_MOST: Final = 100_000_000  # bytes unpacked of one stream

_heard: ContextVar[list[str] | None] = ContextVar("heard", default=None)


class _Listener(logging.NullHandler):
    """Writes nothing anywhere: it only notes that something was passed over."""

    def handle(self, record: logging.LogRecord) -> None:  # type: ignore[override]
        heard = _heard.get()
        if heard is not None and str(record.msg).startswith(_LOSSES):
            heard.append(str(record.msg))


_logger: Final = logging.getLogger("pypdf")
_logger.propagate = False
_logger.addHandler(_Listener())


@contextmanager
def listening() -> Iterator[list[str]]:
    """A list that gets a line for each loss while it is open."""
    heard: list[str] = []
    token = _heard.set(heard)
    try:
        yield heard
    finally:
        _heard.reset(token)


def is_broken(stream: StreamObject) -> bool:
    """Whether a stream's compression is damaged: pypdf then takes what it can get."""
    filters = entry(stream, "/Filter")
    names: list[Any] = list(filters) if isinstance(filters, ArrayObject) else [filters]
    if names[:1] not in (["/FlateDecode"], ["/Fl"]):
        return False
    try:
        zlib.decompressobj().decompress(stream._data, _MOST)
    except zlib.error:
        return True
    return False
