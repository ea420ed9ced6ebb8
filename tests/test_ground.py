"""What the other tests stand on holds."""

from __future__ import annotations

import os
import socket

import pytest
from django.conf import settings

from tests.plumbing import environment
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
