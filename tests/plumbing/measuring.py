"""Which lines are measured for coverage: those that a test runs which the floors need.

Rooms whose tests look once more at what other rooms try line by line run unmeasured: what a guest
sees, what a browser shows, what is kept secret on whole pages. So do the searches that compare a
thousand made-up cases with their enumeration. Each line of `domain/`, permissions and the vault has
a test of its own that is measured, and the floors hold without these.
Between the tests, and in fixtures that are not ours, nothing is measured: measuring doubles it all.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Generator
from functools import _lru_cache_wrapper
from pathlib import PurePath
from typing import Any, Final

import pytest

from .tracing import COVERAGE, NONE, traced_by

UNMEASURED_ROOMS: Final = {"browser", "guest", "secrecy"}
# By their room and name, for a name is not one file's alone.
UNMEASURED_FILES: Final = {
    "guard/test_against_enumeration.py",
    "guard/test_unknown.py",
    "leaks/test_frames.py",
    "review/test_nothing_passes_uncleared.py",
    "tests/test_guest_elsewhere.py",
    "tests/test_whole_line.py",
}
DOMAIN: Final = re.compile(r"(dialogues|reports)\.domain\b")
MEASURED_BEFORE: Final = pytest.StashKey[bool]()


def is_measured(path: PurePath) -> bool:
    """Whether the tests of a file count for coverage."""
    named = "/".join(path.parts[-2:])
    return named not in UNMEASURED_FILES and not UNMEASURED_ROOMS & set(path.parts)


def forget_what_was_read() -> None:
    """Empty what functions of a domain keep: a measured test would not see them work it out."""
    for name, module in list(sys.modules.items()):
        if DOMAIN.match(name):
            for kept in list(vars(module).values()):
                if isinstance(kept, _lru_cache_wrapper):
                    kept.cache_clear()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """After tests that are not measured, as after the start, a measured one begins anew."""
    measured = is_measured(PurePath(item.nodeid.partition("::")[0]))
    if COVERAGE != NONE and measured and not item.config.stash.get(MEASURED_BEFORE, False):
        forget_what_was_read()
    item.config.stash[MEASURED_BEFORE] = measured


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
) -> Generator[None, object, object]:
    """Set up a fixture: of ours and for a measured test measured, else not."""
    ours = fixturedef.func.__module__.startswith("tests.")
    measured = ours and is_measured(PurePath(request.node.nodeid.partition("::")[0]))
    with traced_by(COVERAGE if measured else NONE):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """Run a test's own lines, measured or not."""
    path = PurePath(pyfuncitem.nodeid.partition("::")[0])
    with traced_by(COVERAGE if is_measured(path) else NONE):
        return (yield)
