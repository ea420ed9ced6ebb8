"""The system's Chromium, pointed at a live server, with a watch on all that it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

import pytest
from playwright.sync_api import BrowserContext, ViewportSize, expect
from pytest_django.live_server_helper import LiveServer

from .chromium import MISSING, find_chromium
from .watch import Watch

ARGUMENTS: Final = (
    "--no-sandbox",  # Chromium's own sandbox refuses root, and CI is root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # A name that is not this machine's does not resolve: what a page fetches elsewhere fails.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
)
# How long a page may take on a machine that is busy with something else, in milliseconds.
PATIENCE: Final = 30_000
expect.set_options(timeout=PATIENCE)
DESKTOP: Final[ViewportSize] = {"width": 1440, "height": 900}


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Start the system's Chromium; without one, every browser test is skipped in a sentence."""
    path = find_chromium()
    if path is None:
        pytest.skip(MISSING)
    return {**browser_type_launch_args, "executable_path": path, "args": list(ARGUMENTS)}


@pytest.fixture(scope="session")
def browser_context_args(
    browser_context_args: dict[str, Any], live_server: LiveServer
) -> dict[str, Any]:
    """Every context is a desk's width, in English, far from UTC, at the live server."""
    return {
        **browser_context_args,
        "base_url": live_server.url,
        "viewport": DESKTOP,
        "locale": "en-GB",
        "timezone_id": "Asia/Seoul",  # a page that shows the reader's zone for the meeting's fails
        "reduced_motion": "reduce",
    }


@pytest.fixture
def watch(live_server: LiveServer) -> Watch:
    """The complaints of this test's browser; `watch.allow(pattern)` for those it provokes."""
    return Watch(live_server.url)


@pytest.fixture
def new_context(
    new_context: Callable[..., BrowserContext], watch: Watch
) -> Iterator[Callable[..., BrowserContext]]:
    """A browser's profile: two of them are two people. At the end nothing may be complained of."""

    def open_context(**options: Any) -> BrowserContext:
        context = new_context(**options)
        context.set_default_timeout(PATIENCE)
        watch.attach(context)
        return context

    yield open_context
    assert watch.verdict() == []
