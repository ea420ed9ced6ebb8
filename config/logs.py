"""What may not stand in a log line: the token of a private link, anybody's words, and when a
participant pressed something."""

from __future__ import annotations

import logging
import os
import re
import traceback
from collections.abc import Iterator
from copy import copy
from datetime import UTC, datetime
from logging.handlers import WatchedFileHandler
from pathlib import Path
from types import TracebackType

TOKEN = re.compile(r"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{40,}(?![A-Za-z0-9_-])")
# What follows in the address of a private link, however short: `/r/…`.
LINK = re.compile(r"(?<![\w/-])(/r/)[^\s\"]+")
# The participants' own addresses, at the beginning of a path: `/review/…` and `/r/…`.
GUESTS = re.compile(r"(?<![\w/-])/(?:review|r)(?![\w-])")


FAULT = "a participant's page failed"


class DropGuests(logging.Filter):
    """Drops the line of every press that a participant's page refused, or that failed on one.

    Only people with a passage see its forms, so beside the log of a mail server, to the second,
    the line would name who spoke. Of a fault of ours the place has to be known, so that it can be
    mended: `FaultHandler` writes that down, and neither the page nor the hour.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        return not is_of_guest(record)


class OnlyFaults(logging.Filter):
    """Passes the errors of a participant's page alone."""

    def filter(self, record: logging.LogRecord) -> bool:
        return bool(record.exc_info) and is_of_guest(record) and record.levelno >= logging.ERROR


def is_of_guest(record: logging.LogRecord) -> bool:
    """Whether a line tells that a participant's page refused something, or failed."""
    status = getattr(record, "status_code", None) or 0
    # Some lines have the request and not its address, those of the server under `make run` the
    # address and not the request; where our own page of errors fails, gunicorn's has no status.
    path = getattr(getattr(record, "request", None), "path_info", "")
    went_wrong = status >= 400 or (not status and record.levelno >= logging.ERROR)
    return went_wrong and bool(GUESTS.search(f"{path} {record.getMessage()}"))


class FaultHandler(WatchedFileHandler):
    """Writes down where something on a participant's page fails and of what kind it is, once a day
    for each place: neither when, nor how often, nor between which other lines.

    The day is that of UTC, as in the audit, and the file's own time is its beginning.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line that is not there yet."""
        day = datetime.fromtimestamp(record.created, UTC).replace(
            hour=0, minute=0, second=0, microsecond=0
        )
        shown = copy(record)
        shown.msg, shown.args = f"{day:%Y-%m-%d} {record.levelname} {FAULT}", ()
        path = Path(self.baseFilename)
        known = path.read_text(encoding="utf-8") if path.exists() else ""
        if f"{self.format(shown)}\n" not in known:
            super().emit(shown)
            os.utime(path, (day.timestamp(), day.timestamp()))


class MaskTokens(logging.Filter):
    """Masks every long run that could be a token, wherever a line holds one."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = TOKEN.sub("•••", LINK.sub(r"\1•••", record.getMessage()))
        record.args = ()
        return True


class LineFormatter(logging.Formatter):
    """Prints an error without its words: they may quote a name or a remark."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, with the error's own words masked where it quotes them."""
        # Another formatter may have left its own text of the error on the record.
        shown = copy(record)
        shown.exc_text = None
        words = str(record.exc_info[1]) if record.exc_info else ""
        if words:
            shown.msg, shown.args = record.getMessage().replace(words, "•••"), ()
        return super().format(shown)

    def formatException(  # noqa: N802 - logging's own name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return describe_error(ei[1]) if ei[1] else ""


def describe_error(error: BaseException) -> str:
    """Where an error arose, and the kinds of it and of what caused it."""
    lines = [
        f"  {frame.filename}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    return "\n".join([*lines, " from ".join(kinds_of(error))])


def kinds_of(error: BaseException) -> Iterator[str]:
    """The class of an error, then those of what it came from."""
    found: BaseException | None = error
    while found is not None:
        yield type(found).__qualname__
        found = found.__cause__ or found.__context__
