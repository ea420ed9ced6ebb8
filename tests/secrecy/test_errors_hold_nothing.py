"""An error on the terminal tells where it arose and of what kind, and none of its words.

The pages' own errors are in `test_logs.py`, with the logs that they write.
"""

import runpy
import sys

import pytest
from django.core import management
from django.core.exceptions import ImproperlyConfigured

CANARY = "Wexlomane Trundibar"


def run(monkeypatch, error):
    def fail(argv):
        name = CANARY
        try:
            raise KeyError(name)
        except KeyError:
            raise error(f"{name} said it")  # noqa: B904 - a chain as it comes about

    monkeypatch.setattr(management, "execute_from_command_line", fail)
    monkeypatch.setattr(sys, "argv", ["manage.py", "load_dialogue"])
    runpy.run_path("manage.py", run_name="__main__")


@pytest.mark.parametrize("error", [RuntimeError, ValueError, LookupError])
def test_a_command_that_breaks_says_where_and_no_word(monkeypatch, error):
    with pytest.raises(SystemExit) as ended:
        run(monkeypatch, error)
    told = str(ended.value.code)
    assert "Wexlomane" not in told
    assert told.splitlines()[-1] == f"{error.__name__} from KeyError"
    assert "manage.py:" in told


def test_what_is_wrong_with_the_installation_is_said(monkeypatch):
    with pytest.raises(ImproperlyConfigured, match=CANARY):
        run(monkeypatch, ImproperlyConfigured)
