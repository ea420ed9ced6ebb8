"""A round whose first guest has five passages, and the browsers of its two guests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client
from django.utils import timezone

from reports.desk import forget_desks
from tests.reports.review.circle import Circle, make_circle
from tests.reports.review.guests import enlarge, write_five


@pytest.fixture(autouse=True)
def _clean_desks() -> Iterator[None]:
    """Nothing is kept in memory between tests: rows are written past the audit."""
    yield
    forget_desks()


@pytest.fixture
def circle() -> Circle:
    """A round whose deadline is a fortnight from now."""
    circle = make_circle(now=timezone.now())
    enlarge(circle.paper)
    write_five(circle)
    return circle


@pytest.fixture
def guest(circle: Circle) -> Client:
    """The browser of the first guest."""
    return circle.let_in(circle.paper.cast.guest, now=timezone.now())


@pytest.fixture
def other(circle: Circle) -> Client:
    """The browser of the second guest."""
    return circle.let_in(circle.paper.cast.other_guest, now=timezone.now())
