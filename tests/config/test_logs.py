"""What stands in a log line, and what must not."""

from __future__ import annotations

import logging
import sys

from config.logs import LineFormatter, MaskTokens, describe_error, kinds_of

TOKEN = "A" * 20 + "-_" + "b" * 21


def record(message: str, *args: object) -> logging.LogRecord:
    return logging.LogRecord("site", logging.WARNING, "file.py", 1, message, args, None)


def fail() -> None:
    try:
        raise KeyError("Nari Vellumkin")
    except KeyError:
        raise ValueError("Osip Quillmarsh")  # noqa: B904 - a chain as it comes about


def failure() -> BaseException:
    try:
        fail()
    except ValueError as error:
        return error
    raise AssertionError


def test_masks_a_token_in_an_address():
    line = record("Not Found: %s", f"/account/link/{TOKEN}")
    assert MaskTokens().filter(line)
    assert line.getMessage() == "Not Found: /account/link/•••"


def test_masks_the_key_of_a_new_password():
    line = record("Not Found: /account/password/reset/key/1-d2qk5f-%s/", "0" * 32)
    MaskTokens().filter(line)
    assert line.getMessage() == "Not Found: /account/password/reset/key/•••/"


def test_leaves_short_runs_and_paths_alone():
    line = record("Not Found: %s", "/d/coast-2026/sessions/S1/notes/upload")
    MaskTokens().filter(line)
    assert line.getMessage() == "Not Found: /d/coast-2026/sessions/S1/notes/upload"


def test_prints_an_error_without_its_words():
    error = failure()
    line = record("Internal Server Error: /")
    line.exc_info = (type(error), error, error.__traceback__)

    printed = LineFormatter("{message}", style="{").format(line)

    assert printed.splitlines()[0] == "Internal Server Error: /"
    assert printed.splitlines()[-1] == "ValueError from KeyError"
    assert "Osip" not in printed
    assert "Nari" not in printed
    assert f"{__file__}:" in printed


def test_masks_the_words_of_an_error_in_its_own_line():
    error = failure()
    line = record("Refused: %s", error)
    line.exc_info = (type(error), error, error.__traceback__)
    line.exc_text = "left by another formatter: Osip Quillmarsh"

    printed = LineFormatter("{message}", style="{").format(line)

    assert printed.splitlines()[0] == "Refused: •••"
    assert "Osip" not in printed
    assert line.getMessage() == "Refused: Osip Quillmarsh"


def test_prints_nothing_for_no_error():
    assert LineFormatter().formatException((None, None, None)) == ""


def test_names_the_kinds_of_a_chain():
    assert list(kinds_of(failure())) == ["ValueError", "KeyError"]
    assert describe_error(OSError("Nari Vellumkin")) == "OSError"


def test_the_product_logs_through_both(settings):
    handlers = settings.LOGGING["handlers"]
    assert {name: (each["formatter"], each["filters"]) for name, each in handlers.items()} == {
        "file": ("line", ["mask"]),
        "console": ("line", ["mask"]),
    }
    assert settings.LOGGING["formatters"]["line"]["()"] == "config.logs.LineFormatter"
    assert sys.modules["config.logs"].LineFormatter is LineFormatter
