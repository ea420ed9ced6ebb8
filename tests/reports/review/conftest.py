"""A review that is open now, and the organiser who looks after it."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils import timezone

from .circle import Circle, make_circle


@pytest.fixture
def circle() -> Circle:
    """The cast's paper, put before its two guests a moment ago."""
    return make_circle(now=timezone.now())


@pytest.fixture
def organiser(circle: Circle) -> Client:
    """A browser in which the convenor is signed in."""
    client = Client()
    client.force_login(circle.paper.cast.convenor)
    return client
