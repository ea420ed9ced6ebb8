"""What the other tests stand on holds."""

from __future__ import annotations

import os
import socket
import sys
import threading
from pathlib import PurePath

import pytest
from django.conf import settings

from tests.plumbing import environment
from tests.plumbing.measuring import is_measured, nothing_measured
from tests.plumbing.sockets import OutsideError


def test_keeps_its_data_in_a_directory_of_its_own():
    assert os.environ["RAPPORTEUR_DATA"] == environment.DATA
    assert str(settings.DATA) == environment.DATA


def test_talks_to_no_other_machine():
    with pytest.raises(OutsideError, match=r"192\.0\.2\.1"):
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    with pytest.raises(OutsideError, match=r"example\.org"):
        socket.create_connection(("example.org", 80), timeout=1)


def test_reads_the_database_that_the_round_names(db):
    expected = "postgresql" if os.environ.get("DATABASE_URL") else "sqlite"
    from django.db import connection

    assert connection.vendor == expected
    assert connection.settings_dict["NAME"].startswith(
        "test_rapporteur_" if expected == "postgresql" else environment.DATA
    )


@pytest.fixture
def tracer():
    """A tracer in place of whatever measures this run."""

    def trace(frame, event, argument):
        return None

    before = sys.gettrace(), threading.gettrace()
    sys.settrace(trace)
    threading.settrace(trace)
    yield trace
    threading.settrace(before[1])
    sys.settrace(before[0])


def test_measures_nothing_where_nothing_shall_be_measured(tracer):
    with nothing_measured():
        inside = sys.gettrace(), threading.gettrace()
    after = sys.gettrace(), threading.gettrace()
    assert inside == (None, None)
    assert after == (tracer, tracer)


def test_measures_again_after_a_test_that_fails(tracer):
    with pytest.raises(ValueError, match="failed"), nothing_measured():
        raise ValueError("failed")
    assert sys.gettrace() is tracer


@pytest.mark.parametrize(
    ("path", "measured"),
    [
        ("tests/reports/domain/leaks/test_scan.py", True),
        ("tests/dialogues/vault/test_keystore.py", True),
        ("tests/dialogues/test_permissions.py", True),
        ("tests/secrecy/test_logs.py", False),
        ("tests/reports/review/guest/test_page.py", False),
        ("tests/test_whole_line.py", False),
    ],
)
def test_measures_what_the_floors_need(path, measured):
    assert is_measured(PurePath(path)) is measured
