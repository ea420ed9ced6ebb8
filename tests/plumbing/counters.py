"""Each test counts from nothing: how often somebody tried is kept in the cache between requests."""

from __future__ import annotations

import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def fresh_counters() -> None:
    """Without this, two tests within a minute would use up one person's tries."""
    cache.clear()
