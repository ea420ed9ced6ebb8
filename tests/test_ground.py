"""What the other tests stand on holds."""

from __future__ import annotations

import importlib.util
import os
import socket
import sys
import threading
from importlib.machinery import SourceFileLoader

import pytest
from django.conf import settings

import dialogues.apps
from dialogues.domain.nations import nations
from tests.plumbing import environment
from tests.plumbing.measuring import UNMEASURED_TESTS, forget_what_was_read, is_measured
from tests.plumbing.sockets import OutsideError
from tests.plumbing.tracing import NONE, OurModules, TracedOnce, traced_by


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


def trace(frame, event, argument):
    """A tracer in place of whatever measures this run."""


def present():
    return sys.gettrace(), threading.gettrace()


def test_measures_nothing_where_nothing_shall_be_measured():
    with traced_by((trace, trace)):
        with traced_by(NONE):
            inside = present()
        after = present()
    assert inside == (None, None)
    assert after == (trace, trace)


def test_measures_again_after_a_test_that_fails():
    with traced_by((trace, trace)):
        with pytest.raises(ValueError, match="failed"), traced_by(NONE):
            raise ValueError("failed")
        after = present()
    assert after == (trace, trace)


def test_measures_a_module_of_ours_as_it_is_imported():
    found = OurModules().find_spec("dialogues.apps", dialogues.__path__)
    assert found.origin == dialogues.apps.__file__
    assert isinstance(found.loader, TracedOnce)
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    assert isinstance(module.__loader__, SourceFileLoader)
    assert module.DialoguesConfig.name == "dialogues"


def test_a_domain_works_out_anew_what_it_kept():
    first = nations()
    forget_what_was_read()
    assert nations.cache_info().currsize == 0
    assert nations() == first


def test_knows_no_module_of_others_and_none_that_is_not_there():
    assert OurModules().find_spec("json", None) is None
    assert OurModules().find_spec("dialogues.nothing", dialogues.__path__) is None


@pytest.mark.parametrize(
    ("path", "measured"),
    [
        ("tests/reports/domain/leaks/test_scan.py", True),
        ("tests/dialogues/vault/test_keystore.py", True),
        ("tests/dialogues/test_permissions.py", True),
        ("tests/secrecy/test_logs.py", False),
        ("tests/reports/review/guest/test_page.py", False),
        ("tests/test_whole_line.py", False),
        ("tests/reports/domain/guard/test_unknown.py", False),
        ("tests/reports/domain/test_unknown.py", True),
        ("tests/reports/pages/test_report.py::test_wrong_methods", True),
        (f"tests/{sorted(UNMEASURED_TESTS)[0]}[one-two]", False),
    ],
)
def test_measures_what_the_floors_need(path, measured):
    assert is_measured(path) is measured
