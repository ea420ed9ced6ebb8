<<<<<<< HEAD
"""A review that is open now, and the organiser who looks after it."""

from __future__ import annotations

=======
"""A round with its two guests, and one of them let in; nothing is kept in memory between tests."""

from __future__ import annotations

from collections.abc import Iterator

>>>>>>> 7959c0f (Test the link, the code and the page of a guest)
import pytest
from django.test import Client
from django.utils import timezone

<<<<<<< HEAD
from .circle import Circle, make_circle
=======
from reports.desk import forget_desks

from .circle import Circle, make_circle
from .guests import enlarge, write_five


@pytest.fixture(autouse=True)
def _clean_desks() -> Iterator[None]:
    yield
    forget_desks()
>>>>>>> 7959c0f (Test the link, the code and the page of a guest)


@pytest.fixture
def circle() -> Circle:
<<<<<<< HEAD
    """The cast's paper, put before its two guests a moment ago."""
    return make_circle(now=timezone.now())


@pytest.fixture
def organiser(circle: Circle) -> Client:
    """A browser in which the convenor is signed in."""
    client = Client()
    client.force_login(circle.paper.cast.convenor)
    return client
=======
    """A round whose deadline is a fortnight from now; the guest has five passages."""
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
>>>>>>> 7959c0f (Test the link, the code and the page of a guest)
