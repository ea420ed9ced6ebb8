"""A round whose first guest has five passages, and the browsers of its two guests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client
from django.utils import timezone

from reports.desk import forget_desks
from tests.reports.review.circle import Circle
from tests.reports.review.guests import make_circle_of_five


@pytest.fixture(autouse=True)
def _clean_desks() -> Iterator[None]:
    """Nothing is kept in memory between tests: rows are written past the audit."""
    yield
    forget_desks()


@pytest.fixture
def circle() -> Circle:
    """A round whose deadline is a fortnight from now."""
    return make_circle_of_five(timezone.now())


@pytest.fixture
def guest(circle: Circle) -> Client:
    """The browser of the first guest."""
    return circle.let_in(circle.paper.cast.guest, now=timezone.now())


@pytest.fixture
def other(circle: Circle) -> Client:
    """The browser of the second guest."""
    return circle.let_in(circle.paper.cast.other_guest, now=timezone.now())
