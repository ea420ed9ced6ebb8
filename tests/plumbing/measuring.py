"""Which tests are measured for coverage: those that the floors need, for measuring doubles a test.

Rooms whose tests look once more at what other rooms try line by line run unmeasured: what a guest
sees, what a browser shows, what is kept secret on whole pages. Each line of `domain/`, permissions
and the vault has a test of its own in a room that is measured, and the floors hold without these.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import PurePath
from typing import Final

import pytest

UNMEASURED_ROOMS: Final = {"browser", "guest", "secrecy"}
UNMEASURED_FILES: Final = {"test_guest_elsewhere.py", "test_whole_line.py"}


def is_measured(path: PurePath) -> bool:
    """Whether the tests of a file count for coverage."""
    return path.name not in UNMEASURED_FILES and not UNMEASURED_ROOMS & set(path.parts)


@contextmanager
def nothing_measured() -> Iterator[None]:
    """Take Python's tracing away from this thread and those that it starts, and give it back."""
    tracer, of_threads = sys.gettrace(), threading.gettrace()
    sys.settrace(None)
    threading.settrace(None)
    try:
        yield
    finally:
        threading.settrace(of_threads)
        sys.settrace(tracer)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Run a test, with its fixtures, measured or not."""
    if is_measured(PurePath(item.path).relative_to(item.config.rootpath)):
        return (yield)
    with nothing_measured():
        return (yield)
