"""A data directory of its own for each test process, made before any settings are read."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

import django
from django.conf import settings

from config.words import compile_words

IN_CI = os.environ.get("CI") == "true"
DATA = tempfile.mkdtemp(prefix="rapporteur-test-")
atexit.register(shutil.rmtree, DATA, ignore_errors=True)


def prepare() -> None:
    """Point the settings at this process's own directory, whatever the caller's shell says."""
    if settings.configured:
        raise RuntimeError("Unset DJANGO_SETTINGS_MODULE: the tests have settings of their own.")
    for name in [name for name in os.environ if name.startswith("RAPPORTEUR_")]:
        if not name.startswith("RAPPORTEUR_TEST_") and name != "RAPPORTEUR_CHROMIUM":
            del os.environ[name]
    os.environ["RAPPORTEUR_DATA"] = DATA
    # Playwright runs an event loop in the thread of the tests, and Django would take every
    # query of a browser test for one made inside asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


def start_django() -> None:
    """Read the settings of the tests, before any test module or conftest asks for them.

    Their name leaves the environment again: a worker process that inherited it would have its
    settings read by pytest-django before it has a data directory of its own.
    """
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    compile_words()
    django.setup()
    del os.environ["DJANGO_SETTINGS_MODULE"]
