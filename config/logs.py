"""What may not stand in a log line: the token of a private link, and anybody's words."""

from __future__ import annotations

import logging
import re
import traceback
from collections.abc import Iterator
from copy import copy
from types import TracebackType

TOKEN = re.compile(r"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{40,}(?![A-Za-z0-9_-])")


class MaskTokens(logging.Filter):
    """Masks every long run that could be a token, wherever a line holds one."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = TOKEN.sub("•••", record.getMessage())
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
