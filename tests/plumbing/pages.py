"""What every page must pass: no fault that axe finds, and nothing cut off on a telephone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WIDTHS: Final = (360, 1440)  # a small telephone, a desk
# Asked of a page that is there: between two pages a document has no element yet.
LOADED: Final = "document.readyState === 'complete'"
LOOKS: Final = 200  # at most, 50 ms apart
OVERFLOW: Final = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def describe(violation: dict[str, Any]) -> list[str]:
    """One line for each element that a rule of axe finds at fault."""
    return [
        f"{violation['id']} ({violation['impact']}): {node['target']} {node['failureSummary']}"
        for node in violation["nodes"]
    ]


def find_faults(page: Page) -> list[str]:
    """What axe finds on the page as it stands."""
    found = Axe().run(page).response["violations"]
    return [line for violation in found for line in describe(violation)]


def wait_until_loaded(page: Page) -> None:
    """Let a page finish. Asked from here: our policy lets no script in the page ask again."""
    for _look in range(LOOKS):
        if page.evaluate(LOADED):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"{page.url} does not finish loading")


def set_width(page: Page, width: int) -> None:
    """Give the page a width in CSS pixels, and let it lay itself out."""
    page.set_viewport_size({"width": width, "height": 900})


@pytest.fixture
def at_width() -> Callable[[Page, int], None]:
    """`at_width(page, 360)`: the page at a width, and an error where it must scroll sideways."""

    def check(page: Page, width: int) -> None:
        set_width(page, width)
        wait_until_loaded(page)
        assert page.evaluate(OVERFLOW) == 0, f"{page.url} scrolls sideways at {width} px"

    return check


@pytest.fixture
def assert_accessible(at_width: Callable[[Page, int], None]) -> Callable[[Page], None]:
    """`assert_accessible(page)`: no violation and no sideways scroll at either width."""

    def check(page: Page) -> None:
        for width in WIDTHS:
            at_width(page, width)
            assert find_faults(page) == [], f"{page.url} at {width} px"

    return check
