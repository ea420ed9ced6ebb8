"""The release page in a browser, on a telephone and on a desk."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.reports.pages.test_release import enlarge
from tests.reports.paper import Paper, make_paper

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def paper() -> Paper:
    return make_paper()


def test_is_read_at_any_width(
    browse_as: Callable[..., Page], assert_accessible: Callable[[Page], None], paper: Paper
) -> None:
    page = browse_as(paper.cast.rapporteur)
    page.goto("/d/coast-2026/release")
    expect(page.get_by_role("heading", name="Release", exact=True)).to_be_visible()
    expect(page.get_by_text("leaves one person who could have said it").first).to_be_visible()
    assert_accessible(page)


def test_a_reason_leads_to_its_paragraph(browse_as: Callable[..., Page], paper: Paper) -> None:
    page = browse_as(paper.cast.rapporteur)
    page.goto("/d/coast-2026/release")
    page.get_by_role("link", name="Section 1, block 1").first.click()
    expect(page).to_have_url(re.compile(f"#block-{paper.blocks[0].pk}$"))


def test_a_reason_is_mended_with_one_click(browse_as: Callable[..., Page], paper: Paper) -> None:
    enlarge(paper)
    page = browse_as(paper.cast.rapporteur)
    page.goto("/d/coast-2026/release")
    reason = page.get_by_role("listitem").filter(
        has=page.get_by_role("link", name="Section 1, block 2")
    )
    reason.get_by_role("button", name="Say “a participant”").click()
    expect(page.get_by_role("link", name="Section 2, block 1").first).to_be_visible()
    expect(page.locator("form", has_text="a participant").filter(has_text="r2")).to_have_count(0)
    assert paper.blocks[1].text == "{r2 @any} disagreed."
