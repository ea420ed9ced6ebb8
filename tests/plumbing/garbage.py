"""The memory of a test process: what its tests are made of is not looked through again and again.

Eleven thousand tests and the tables of names are a million objects that stay to the end, and
Python's collector would go through them dozens of times: a fifth of the time of some rooms.
"""

from __future__ import annotations

import gc
from typing import Final

import pytest

# New objects before a look, and looks at the young before one at the middle-aged and the old.
SELDOM: Final = (20_000, 20, 20)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Once all tests are known: leave aside what is there, and look at the rest more seldom."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)
