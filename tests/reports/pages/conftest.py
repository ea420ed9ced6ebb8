"""A paper to look at, and somebody who writes it."""

from __future__ import annotations

import pytest

from tests.reports.paper import Paper, make_paper


@pytest.fixture
def paper() -> Paper:
    return make_paper()


@pytest.fixture
def writer(client, paper):
    client.force_login(paper.cast.rapporteur)
    return client
