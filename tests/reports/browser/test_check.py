"""Checking a document in a browser, on a telephone and on a desk, with the keyboard alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from reports.domain.papers import read_paper
from tests.cast import make_cast
from tests.plumbing.watch import Watch
from tests.reports.domain.papers.pdfs import LONG, pdf, show

pytestmark = pytest.mark.django_db(transaction=True)
ROSTER = "name,delegation,affiliation\nRobert Weaver,United States,Harwick Institution\n"
DRAFT = pdf(
    show(LONG, "Then Robert Weaver spoke, who is a scholar at the Harwick Institution.", LONG),
    info=b"/Author (Robert Weaver)",
)


@pytest.fixture
def page(browse_as: Callable[..., Page], transactional_db: None) -> Page:
    return browse_as(make_cast().rapporteur)


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "draft.pdf").write_bytes(DRAFT)
    (tmp_path / "roster.csv").write_text(ROSTER)
    return str(tmp_path / "draft.pdf"), str(tmp_path / "roster.csv")


def check(page: Page, files: tuple[str, str]) -> None:
    """Go to the page from the list of dialogues, and send both files by the keyboard."""
    page.goto("/")
    page.get_by_role("link", name="Check a document").press("Enter")
    page.get_by_label("Document").set_input_files(files[0])
    page.get_by_label("Roster", exact=True).set_input_files(files[1])
    page.get_by_role("button", name="Check it").press("Enter")
    expect(page.get_by_role("heading", name="What was found")).to_be_visible()


def test_is_read_at_any_width(
    page: Page, assert_accessible: Callable[[Page], None], files: tuple[str, str]
) -> None:
    page.goto("/check")
    assert_accessible(page)
    check(page, files)
    expect(page.get_by_role("heading", name=re.compile("hold it"))).to_be_visible()
    assert_accessible(page)


def test_row_and_place_lead_to_each_other(page: Page, files: tuple[str, str]) -> None:
    check(page, files)
    page.get_by_role("row").filter(has_text="Body").get_by_role(
        "link", name="Robert Weaver"
    ).first.press("Enter")
    expect(page).to_have_url(re.compile(r"#found-\d+$"))
    place = page.url.rpartition("-")[2]
    expect(page.locator("mark").filter(has=page.locator(f"#found-{place}"))).to_be_in_viewport()
    page.get_by_role("link", name=f"finding {place}", exact=True).press("Enter")
    expect(page).to_have_url(re.compile(f"#finding-{place}$"))
    expect(page.locator(f"#finding-{place}")).to_be_in_viewport()


def test_the_cleaned_copy_is_downloaded_from_the_page(page: Page, files: tuple[str, str]) -> None:
    check(page, files)
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download cleaned.pdf").press("Enter")
    download = waiting.value
    assert download.suggested_filename == "cleaned.pdf"
    copy = Path(download.path()).read_bytes()
    assert [each.part for each in read_paper("cleaned.pdf", copy).parts] == ["body", "file-name"]


def test_a_file_that_cannot_be_read_is_said_beside_its_field(
    page: Page,
    watch: Watch,
    assert_accessible: Callable[[Page], None],
    files: tuple[str, str],
    tmp_path: Path,
) -> None:
    watch.allow("status of 422")
    (tmp_path / "draft.pdf").write_bytes(b"nothing")
    page.goto("/check")
    page.get_by_label("Document").set_input_files(files[0])
    page.get_by_label("Roster", exact=True).set_input_files(files[1])
    page.get_by_role("button", name="Check it").click()
    expect(page.get_by_text("draft.pdf is damaged or is no PDF.")).to_be_visible()
    assert_accessible(page)
