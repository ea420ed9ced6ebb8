"""What stands in a log line, and what must not."""

from __future__ import annotations

import logging
import sys

import pytest

from config.logs import (
    DropGuests,
    FaultHandler,
    LineFormatter,
    MaskTokens,
    OnlyFaults,
    describe_error,
    kinds_of,
)

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
        "file": ("line", ["guests", "mask"]),
        "console": ("line", ["guests", "mask"]),
        "faults": ("bare", ["faults"]),
    }
    assert settings.LOGGING["formatters"]["line"]["()"] == "config.logs.LineFormatter"
    assert sys.modules["config.logs"].LineFormatter is LineFormatter


@pytest.mark.parametrize("address", ["/review/respond", "/review", "/r/x"])
@pytest.mark.parametrize(
    ("status", "stays"), [(200, True), (404, False), (422, False), (500, False)]
)
def test_drops_what_the_server_of_make_run_tells_of_a_refusal(address, status, stays):
    line = record('"%s" %s %s', f"POST {address} HTTP/1.1", str(status), "12")
    line.status_code = status
    assert DropGuests().filter(line) is stays
    assert not OnlyFaults().filter(line)


@pytest.mark.parametrize("address", ["/reviews", "/d/x/review/1", "/roster", "/d/x/r/1"])
def test_drops_no_line_of_other_pages(address):
    line = record("Not Found: %s", address)
    line.status_code = 404
    assert DropGuests().filter(line)
    line.exc_info, line.levelno = (OSError, OSError(), None), logging.ERROR
    assert not OnlyFaults().filter(line)


def test_drops_no_line_without_a_status():
    assert DropGuests().filter(record("Mails leave at /review/"))


def test_keeps_what_gunicorn_tells_of_a_fault_for_the_faults_alone():
    line = record("Error handling request %s", "/review/respond")
    line.exc_info, line.levelno = (OSError, OSError("Osip"), None), logging.ERROR
    assert (DropGuests().filter(line), OnlyFaults().filter(line)) == (False, True)


def fault(at: float) -> logging.LogRecord:
    """The line of an error on a participant's page, at a moment."""
    error = failure()
    line = record("Internal Server Error: %s", "/review/respond")
    line.exc_info, line.levelname = (type(error), error, error.__traceback__), "ERROR"
    line.created = at
    return line


def test_a_fault_is_written_once_a_day_with_its_place_and_no_hour(tmp_path):
    path = tmp_path / "faults.log"
    handler = FaultHandler(path, delay=True)
    handler.setFormatter(LineFormatter())
    day = 1_780_876_800.0  # 8 June 2026
    for seconds in (3_600.5, 3_601, 80_000, 86_400 + 7):
        handler.handle(fault(day + seconds))
    handler.close()
    told = path.read_text()
    first, second = told.split("2026-06-09")
    assert first.startswith("2026-06-08 ERROR a participant's page failed\n")
    assert second.startswith(" ERROR a participant's page failed\n")
    assert first.count("ValueError from KeyError\n") == 1
    assert f"{__file__}:" in first
    assert [each for each in ("/review", "Osip", "Nari", "01:00") if each in told] == []
    assert path.stat().st_mtime == day + 86_400


def test_masks_a_short_token_of_a_private_link():
    line = record('"GET %s HTTP/1.1" 500', "/r/short")
    MaskTokens().filter(line)
    assert line.getMessage() == '"GET /r/••• HTTP/1.1" 500'
