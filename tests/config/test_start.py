"""What is loaded when: a command has no part that is slow and that few need, a server has all."""

import json
import os
import subprocess
import sys

import pytest

from config import gunicorn

SLOW = ("reports.domain.guard", "reports.domain.leaks", "dialogues.domain.names", "pypinyin")
TOLD = "import json, sys; print(json.dumps(sorted(sys.modules)))"


def loaded(start, data):
    """The modules that are there once a process has started."""
    started = subprocess.run(
        [sys.executable, "-c", f"{start}; {TOLD}"],
        env={
            **os.environ,
            "RAPPORTEUR_DATA": str(data),
            "DJANGO_SETTINGS_MODULE": "config.settings",
        },
        capture_output=True,
        check=True,
        text=True,
    )
    return json.loads(started.stdout)


def test_no_command_loads_the_guard_before_it_is_asked_for(tmp_path):
    found = loaded("import django; django.setup()", tmp_path)
    assert "reports.models.waiver" in found
    assert [each for each in found if each.startswith(SLOW)] == []


@pytest.mark.parametrize("door", ["wsgi", "asgi"])
def test_a_server_has_loaded_every_page_before_the_first_request(tmp_path, door):
    found = loaded(f"import config.{door}", tmp_path)
    assert {*SLOW, "reports.views.participant.page"} <= set(found)


def test_a_thread_of_a_server_does_not_keep_the_others_waiting():
    before = sys.getswitchinterval()
    try:
        gunicorn.post_fork(None, None)
        assert sys.getswitchinterval() == pytest.approx(gunicorn.SWITCH)
    finally:
        sys.setswitchinterval(before)
