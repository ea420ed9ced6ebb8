"""The table of the convergence on a telephone: nothing to push sideways, each figure named."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.reports.converging import make_counted_paper

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_table_stacks_on_a_small_screen(
    browse_as: Callable[..., Page], live_server: LiveServer
) -> None:
    paper = make_counted_paper("aaaadddd")
    page = browse_as(paper.cast.convenor)
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{live_server.url}/d/coast-2026/review/convergence")
    table = page.locator("table.stacks")
    inside = page.evaluate(
        "(document.documentElement.scrollWidth <= 360)"
        " && [...document.querySelectorAll('.stacks *')].every(each => {"
        "  const box = each.getBoundingClientRect();"
        "  return each.closest('thead') || (box.left >= 0 && box.right <= 360); })"
    )
    assert inside
    row = table.get_by_role("row").nth(1)
    cells = row.get_by_role("cell")
    tops = [cells.nth(each).bounding_box() for each in range(4)]
    assert len({box["y"] for box in tops if box}) == 4
    told = cells.first.evaluate("each => getComputedStyle(each, '::before').content")
    assert told == '"Agree"'
    assert table.get_by_role("columnheader").count() == 5
    violations = Axe().run(page).response["violations"]
    assert [each["id"] for each in violations] == []


def test_it_is_a_table_on_a_wide_one(
    browse_as: Callable[..., Page], live_server: LiveServer
) -> None:
    paper = make_counted_paper("aaaadddd")
    page = browse_as(paper.cast.convenor)
    page.goto(f"{live_server.url}/d/coast-2026/review/convergence")
    cells = page.locator("table.stacks").get_by_role("row").nth(1).get_by_role("cell")
    boxes = [cells.nth(each).bounding_box() for each in range(4)]
    assert len({box["y"] for box in boxes if box}) == 1
