"""An installation of its own starts, answers, is killed, and starts again on the same data."""

from __future__ import annotations

import urllib.error
import urllib.request

import pytest


def ask(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=60) as answer:  # noqa: S310
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_serves_and_survives_a_kill(instance):
    with instance.serve() as server:
        assert ask(f"{server.url}/no-such-page") == 404
        server.kill()
        with pytest.raises(urllib.error.URLError):
            ask(server.url)
    with instance.serve() as server:
        assert ask(f"{server.url}/no-such-page") == 404


def test_keeps_everything_in_its_data_directory(instance):
    assert instance.manage("migrate", "--check").returncode == 0
    assert instance.data.stat().st_mode & 0o777 == 0o700


def test_reports_a_command_that_fails(instance):
    done = instance.manage("no_such_command")
    assert done.returncode == 1
    assert "no_such_command" in done.stderr
