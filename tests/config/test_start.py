"""What every command loads before it does anything: no part that takes long and that few need."""

import json
import os
import subprocess
import sys

SLOW = ("reports.domain.guard", "reports.domain.leaks", "dialogues.domain.names", "pypinyin")
LOADED = """
import json, sys
import django
django.setup()
print(json.dumps(sorted(sys.modules)))
"""


def test_no_command_loads_the_guard_before_it_is_asked_for(tmp_path):
    started = subprocess.run(
        [sys.executable, "-c", LOADED],
        env={
            **os.environ,
            "RAPPORTEUR_DATA": str(tmp_path),
            "DJANGO_SETTINGS_MODULE": "config.settings",
        },
        capture_output=True,
        check=True,
        text=True,
    )
    loaded = json.loads(started.stdout)
    assert "reports.models.waiver" in loaded
    assert [each for each in loaded if each.startswith(SLOW)] == []
